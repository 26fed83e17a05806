import type { Figure, Quantity } from '../../model/index.ts';

/** A figure as it is compared with others. */
export const quantityOf = ({ span, min, max, unit, what, when, where, bound }: Figure): Quantity => ({
  span,
  min,
  max,
  unit,
  what,
  when,
  where,
  about: bound === 'about' || bound === 'unclear',
});
