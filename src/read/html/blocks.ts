import type { Span } from '../../model/index.ts';
import { type Passage, PassageBuilder } from './passage.ts';
import { isDataRow } from './rows.ts';
import { BLOCKS, UNREAD } from './tags.ts';
import { attribute, commonElement, type Element, isElement, type Text } from './tree.ts';

/** A paragraph, headline, item, row of a table or button: a run of text that no block's edge and no empty line parts. */
export interface Block extends Passage {
  /** From its first character to its last in the source. */
  readonly span: Span;
  /** The nearest element around it that stands as a block. */
  readonly element: Element;
  /** The innermost element around all of its text. */
  readonly inner: Element;
  /** Its text's characters that are in links, and in bold or slanted letters. */
  readonly linked: number;
  readonly strong: number;
  /** How many links begin in it. */
  readonly links: number;
  /** Whether the page does not show it. */
  readonly hidden: boolean;
}

/** The page's blocks in order. Linear, and without recursion: pages may be nested as deep as they like. */
export function blocksOf(root: Element, source: string): Block[] {
  const reader = new BlockReader(root, source);
  const open: { readonly element: Element; next: number }[] = [{ element: root, next: 0 }];
  while (open.length > 0) {
    const frame = open[open.length - 1];
    const node = frame.element.children[frame.next++];
    if (node === undefined) {
      open.pop();
      reader.leave(frame.element);
    } else if (!isElement(node)) reader.text(node, frame.element);
    else if (node.name === 'br') reader.breakLine();
    else if (!UNREAD.has(node.name)) {
      reader.enter(node);
      open.push({ element: node, next: 0 });
    }
  }
  return reader.done();
}

const STRONG = new Set(['b', 'strong', 'em', 'i']);

/** A line that a program broke at a width, and not its writer, is at least so long and ends no sentence. */
const FULL_LINE = 40;
const ENDS = /[.!?:…。؟]["”’'»)\]]{0,2}$/;

/** Gathers blocks while the tree is walked. */
class BlockReader {
  private readonly source: string;
  private readonly blocks: Block[] = [];
  private builder: PassageBuilder;
  /** The elements around that stand as blocks, the innermost last. */
  private readonly around: Element[];
  /** The table's row whose cells are read into one block; null elsewhere. */
  private row: Element | null = null;
  private inner: Element | null = null;
  private first = -1;
  private last = -1;
  private linked = 0;
  private strong = 0;
  private links = 0;
  private breaks = 0;
  private readonly open = { link: 0, strong: 0, hidden: 0 };

  constructor(root: Element, source: string) {
    this.source = source;
    this.builder = new PassageBuilder(source);
    this.around = [root];
  }

  done(): Block[] {
    this.flush();
    return this.blocks;
  }

  text(node: Text, parent: Element): void {
    const before = this.builder.size;
    if (node.decoded === null) this.builder.verbatim(node.start, node.end);
    else this.builder.meant(node.decoded);
    const more = this.builder.size - before;
    if (more === 0) return;
    if (this.first < 0) this.first = this.firstInk(node);
    this.last = node.end;
    this.breaks = 0;
    this.inner = this.inner ? commonElement(this.inner, parent) : parent;
    if (this.open.link > 0) this.linked += more;
    if (this.open.strong > 0) this.strong += more;
  }

  /** Two line breaks part paragraphs; one does where a line ends before it that no program broke. */
  breakLine(): void {
    const line = this.builder.line();
    if (++this.breaks >= 2 || line.length < FULL_LINE || ENDS.test(line)) this.flush();
  }

  enter(element: Element): void {
    const cell = this.row !== null && (element.name === 'td' || element.name === 'th');
    if (cell) this.builder.cell();
    else if (BLOCKS.has(element.name)) {
      this.flush();
      this.around.push(element);
      if (element.name === 'tr' && isDataRow(element)) this.row = element;
    }
    if (isHidden(element)) {
      this.flush();
      this.open.hidden++;
    }
    if (element.name === 'a' && element.attributes.has('href')) {
      this.open.link++;
      this.links++;
    }
    if (STRONG.has(element.name)) this.open.strong++;
  }

  leave(element: Element): void {
    const cell = this.row !== null && (element.name === 'td' || element.name === 'th');
    const hidden = isHidden(element);
    const block = !cell && BLOCKS.has(element.name);
    if (block || hidden) this.flush();
    if (block) this.around.pop();
    if (element === this.row) this.row = null;
    if (hidden) this.open.hidden--;
    if (element.name === 'a' && element.attributes.has('href')) this.open.link--;
    if (STRONG.has(element.name)) this.open.strong--;
  }

  private firstInk({ start, end }: Text): number {
    let at = start;
    while (at < end && /\s/.test(this.source[at])) at++;
    return at;
  }

  private flush(): void {
    const { text, pieces } = this.builder.done();
    if (text !== '')
      this.blocks.push({
        text,
        pieces,
        span: [this.first, this.last],
        element: this.around[this.around.length - 1],
        inner: this.inner ?? this.around[this.around.length - 1],
        linked: this.linked,
        strong: this.strong,
        links: this.links,
        hidden: this.open.hidden > 0,
      });
    this.builder = new PassageBuilder(this.source);
    this.inner = null;
    this.first = -1;
    this.linked = 0;
    this.strong = 0;
    this.links = 0;
    this.breaks = 0;
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
