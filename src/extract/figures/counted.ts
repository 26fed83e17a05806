import type { Amount } from './amount.ts';
import { measuredWhat } from './measured.ts';
import type { Around, Counted, Scene } from './scene.ts';
import { things } from './things.ts';

/** What `amount` counts: with a unit of its own what is measured, else people or things. */
export function counted(scene: Scene, amount: Amount, around: Around): Counted {
  if (amount.unit === null) return things(scene, amount, around);
  return { unit: amount.unit, what: measuredWhat(scene, amount, amount.unit, around) };
}
