import type { Span } from '../../model/index.ts';
import { type Passage, PassageBuilder } from './passage.ts';
import { BLOCKS, UNREAD } from './tags.ts';
import { attribute, type Element, isElement } from './tree.ts';

/** A paragraph, headline, item, cell or button: a run of text that no block's edge and no empty line parts. */
export interface Block extends Passage {
  /** From its first character to its last in the source. */
  readonly span: Span;
  /** The nearest element around it that stands as a block. */
  readonly element: Element;
  /** Its text's characters that are in links, and in bold or slanted letters. */
  readonly linked: number;
  readonly strong: number;
  /** How many links begin in it. */
  readonly links: number;
  /** Whether the page does not show it. */
  readonly hidden: boolean;
}

const STRONG = new Set(['b', 'strong', 'em', 'i']);

/** The page's blocks in order. Linear, and without recursion: pages may be nested as deep as they like. */
export function blocksOf(root: Element, source: string): Block[] {
  const blocks: Block[] = [];
  let builder = new PassageBuilder(source);
  let first = -1;
  let last = -1;
  let linked = 0;
  let strong = 0;
  let links = 0;
  let breaks = 0;
  const open = { link: 0, strong: 0, hidden: 0 };
  let around = root;

  const flush = () => {
    if (!builder.empty) {
      const { text, pieces } = builder.done();
      if (text !== '')
        blocks.push({
          text,
          pieces,
          span: [first, last],
          element: around,
          linked,
          strong,
          links,
          hidden: open.hidden > 0,
        });
    }
    builder = new PassageBuilder(source);
    first = -1;
    linked = 0;
    strong = 0;
    links = 0;
    breaks = 0;
  };

  interface Frame {
    readonly element: Element;
    next: number;
    readonly around: Element;
  }
  const frames: Frame[] = [{ element: root, next: 0, around: root }];
  while (frames.length > 0) {
    const frame = frames[frames.length - 1];
    if (frame.next >= frame.element.children.length) {
      frames.pop();
      leave(frame.element);
      around = frame.around;
      continue;
    }
    const node = frame.element.children[frame.next++];
    if (!isElement(node)) {
      const before = builder.size;
      if (node.decoded === null) builder.verbatim(node.start, node.end);
      else builder.meant(node.decoded);
      const more = builder.size - before;
      if (more === 0) continue;
      if (first < 0) first = firstInk(node.start, node.end);
      last = node.end;
      breaks = 0;
      if (open.link > 0) linked += more;
      if (open.strong > 0) strong += more;
    } else if (node.name === 'br') {
      // Two in a row part paragraphs; one does where a sentence ends before it.
      if (++breaks >= 2) flush();
      else builder.line();
    } else if (!UNREAD.has(node.name)) {
      const outside = around;
      enter(node);
      frames.push({ element: node, next: 0, around: outside });
    }
  }
  flush();
  return blocks;

  function firstInk(start: number, end: number): number {
    let at = start;
    while (at < end && /\s/.test(source[at])) at++;
    return at;
  }

  function enter(element: Element): void {
    if (BLOCKS.has(element.name)) {
      flush();
      around = element;
    }
    if (isHidden(element)) {
      flush();
      open.hidden++;
    }
    if (element.name === 'a' && element.attributes.has('href')) {
      open.link++;
      links++;
    }
    if (STRONG.has(element.name)) open.strong++;
  }

  function leave(element: Element): void {
    if (BLOCKS.has(element.name)) flush();
    if (isHidden(element)) {
      flush();
      open.hidden--;
    }
    if (element.name === 'a' && element.attributes.has('href')) open.link--;
    if (STRONG.has(element.name)) open.strong--;
  }
}

/** Names of what is shown only to screen readers, or when a pointer rests on it. */
const UNSHOWN =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|screen-reader-only|tooltip\w*|popover\w*|rollover[\w-]*-block)(?:$|\s)/i;

function isHidden(element: Element): boolean {
  if (element.attributes.size === 0) return false;
  if (element.attributes.has('hidden') || UNSHOWN.test(attribute(element, 'class'))) return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style'));
}
