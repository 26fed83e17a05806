import { captionBecause } from '../captions.ts';
import { creditOf } from '../credits.ts';
import { furnitureOf } from '../furniture.ts';
import { normal } from '../wording.ts';
import type { Block } from './blocks.ts';

/** What a block's own words say of it. */
export interface Worded {
  readonly words: number;
  readonly norm: string;
  readonly linkShare: number;
  readonly prose: boolean;
  readonly furniture: ReturnType<typeof furnitureOf>;
  readonly credit: ReturnType<typeof creditOf>;
  readonly caption: string | null;
}

/** Of a longer block only the start is looked at. */
const LOOKED_AT = 3000;

const CJK = /[\u3040-\u30ff\u3400-\u9fff]/g;

const ENDS = /[.!?…。؟।！？]["”’'»)\]]{0,3}$/;

/** Measures a block's words. Linear in a bounded length. */
export function wordedOf(block: Block): Worded {
  const text = block.text.slice(0, LOOKED_AT);
  const norm = normal(text);
  // Chinese and Japanese write no spaces: two characters make about a word.
  const words = norm === '' ? 0 : norm.split(' ').length + Math.floor((norm.match(CJK)?.length ?? 0) / 2);
  const row = block.element.name === 'tr';
  const linkShare = block.linked / block.text.length;
  return {
    words,
    norm,
    linkShare,
    prose: !block.hidden && linkShare < 0.5 && (words >= 25 || (words >= 8 && ENDS.test(block.text.slice(-6)))),
    // The words of a table's row are data: "Home | News" may be one.
    furniture: row ? null : furnitureOf(block.text, norm),
    credit: row ? null : creditOf(block.text),
    caption: row ? null : captionBecause(block.text),
  };
}
