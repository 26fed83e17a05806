import { captionBecause } from '../../captions.ts';
import { creditOf } from '../../credits.ts';
import { furnitureOf } from '../../furniture.ts';
import { normal } from '../../wording.ts';
import type { Block } from '../blocks.ts';

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

const ENDS = /[.!?…。؟।！？]["”’'»)\]]{0,3}$/;

/** Measures a block's words. Linear in a bounded length. */
export function wordedOf(block: Block): Worded {
  const text = block.text.slice(0, LOOKED_AT);
  const norm = normal(text);
  const words = norm === '' ? 0 : norm.split(' ').length;
  const linkShare = block.linked / block.text.length;
  return {
    words,
    norm,
    linkShare,
    prose: !block.hidden && linkShare < 0.5 && (words >= 25 || (words >= 8 && ENDS.test(block.text.slice(-6)))),
    furniture: furnitureOf(block.text, norm),
    credit: creditOf(block.text),
    caption: captionBecause(block.text),
  };
}

/** The tags that blocks stand in, as facts; others are all 0. */
const TAGS = ['p', 'li', 'td', 'div', 'h1', 'h2', 'h3', 'h4', 'figcaption', 'blockquote', 'button', 'pre', 'dd', 'span'] as const;

const FURNITURE = ['control', 'navigation', 'share', 'plea', 'cookie', 'comment', 'copyright', 'tags', 'related', 'advertisement'];
const CREDITS = ['date', 'byline', 'wire', 'clock'];

/** The names of what `wordFacts` gives. */
export const WORD_FACTS: readonly string[] = [
  'words',
  'characters a word',
  'link share',
  'links',
  'strong share',
  'ends a sentence',
  'ends with a colon',
  'ends with dots',
  'sentences',
  'commas a word',
  'capitals',
  'small words',
  'digits',
  'signs',
  'to the reader',
  'quotes',
  'address',
  'label before a colon',
  'lines',
  'hidden',
  'furniture',
  'credit',
  'caption',
  ...TAGS.map((tag) => `in ${tag}`),
];

/** Facts of one block from its own words and tag, in the order of `WORD_FACTS`. */
export function wordFacts(block: Block, { words, linkShare, furniture, credit, caption }: Worded): number[] {
  const text = block.text.slice(0, LOOKED_AT);
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const all = Math.max(1, words);
  return [
    words,
    text.length / all,
    linkShare,
    block.links,
    block.strong / block.text.length,
    Number(ENDS.test(block.text.slice(-6))),
    Number(/[:：]$/.test(text)),
    Number(/(?:…|\.\.\.)["”]?$/.test(text)),
    count(/[\p{Ll}\p{N}"”’')][.!?…。][”’"')]{0,2}(?=\s|$)/gu),
    count(/[,،、，;]/g) / all,
    count(/(?<![\p{L}\p{N}])\p{Lu}/gu) / all,
    count(/(?<![\p{L}\p{N}])\p{Ll}{1,3}(?![\p{L}\p{N}])/gu) / all,
    count(/\p{N}/gu) / text.length,
    count(/[|•·»›©@#/→]/g) / all,
    count(/\b(?:you|your|us|our|we|subscribe|click|sign|follow|read|watch|share|newsletter|e-?mail)\b/gi) / all,
    count(/["“”«»]/g) / all,
    Number(/https?:|www\.|\.com\b|@\w/.test(text)),
    Number(/^[^:]{2,24}:\s/.test(text)),
    count(/\n/g) / all,
    Number(block.hidden),
    furniture ? 1 + FURNITURE.indexOf(furniture.step) : 0,
    credit ? 1 + CREDITS.indexOf(credit.kind) : 0,
    Number(caption !== null),
    ...TAGS.map((tag) => Number(block.element.name === tag)),
  ];
}
