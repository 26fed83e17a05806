import { Tokenizer } from 'htmlparser2';
import type { Span } from '../../model/index.ts';
import { closesBy, FOREIGN, IN_HEAD, SCOPES, SPECIAL, VOID } from './tags.ts';

/** An attribute as the page gives it: its decoded value, and where the raw one stands in the source. */
export interface Attribute {
  readonly value: string;
  readonly span: Span;
}

/** An element of the page. `start` and `end` bound it in the source, tags included. */
export interface Element {
  readonly name: string;
  readonly parent: Element | null;
  readonly depth: number;
  readonly start: number;
  end: number;
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly children: Node[];
}

/** A run of characters. `decoded` is null where they stand so in the source, else what an entity there means. */
export interface Text {
  readonly start: number;
  readonly end: number;
  readonly decoded: string | null;
}

export type Node = Element | Text;

/** Whether a node is an element. */
export const isElement = (node: Node): node is Element => 'children' in node;

/** An attribute's value, '' where the element has none. */
export const attribute = (element: Element, name: string): string => element.attributes.get(name)?.value ?? '';

/** The innermost element that holds both. */
export function commonElement(a: Element, b: Element): Element {
  let one = a;
  let other = b;
  while (one !== other) {
    if (one.depth >= other.depth && one.parent) one = one.parent;
    else if (other.parent) other = other.parent;
    else return one;
  }
  return one;
}

/** Runs of text of one element that are put together at most: enough for a name or a title. */
const MOST_RUNS = 200;

/** An element's text with white space collapsed, of a short element: a name, a label. */
export function plainText(element: Element, source: string): string {
  const parts: string[] = [];
  const open: Node[] = [element];
  while (open.length > 0 && parts.length < MOST_RUNS) {
    const node = open.pop()!;
    if (!isElement(node)) parts.push(node.decoded ?? source.slice(node.start, node.end));
    else for (let i = Math.min(node.children.length, MOST_RUNS) - 1; i >= 0; i--) open.push(node.children[i]);
  }
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** Nesting beyond this is flattened, as browsers do (Blink: 512). */
const DEEPEST = 400;

/** Most elements and runs of text of a page: the largest real ones have some ten thousand. */
export const MOST_NODES = 3_000_000;

/** A page with more elements than any has. */
export class TooManyNodes extends Error {
  override readonly name = 'TooManyNodes';
}

const NONE: ReadonlyMap<string, Attribute> = new Map();

/**
 * The page's tree. Any text is HTML to it: tags left open, closed twice or crossed are put right about as the HTML standard
 * does. Costs time linear in the source, and never recurses.
 * @throws TooManyNodes beyond `MOST_NODES`
 */
export function treeOf(source: string): Element {
  const builder = new TreeBuilder(source);
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder);
  tokenizer.write(source);
  tokenizer.end();
  return builder.root;
}

/** Listens to the tokenizer and keeps the stack of open elements. */
class TreeBuilder {
  readonly root: Element;
  private readonly source: string;
  private readonly stack: Element[];
  /** How many elements of a name are open. */
  private readonly open = new Map<string, number>();
  /** How many elements of a name were opened beyond the greatest depth and not closed yet. */
  private readonly beyond = new Map<string, number>();
  private foreign = 0;
  private nodes = 0;
  private name = '';
  private tagStart = 0;
  private attributes: Map<string, Attribute> | null = null;
  private attributeName = '';
  private value = '';
  private valueStart = -1;
  private textEnd = 0;

  constructor(source: string) {
    this.source = source;
    this.root = element('#root', null, 0, source.length, NONE);
    this.stack = [this.root];
  }

  isInForeignContext(): boolean {
    return this.foreign > 0;
  }

  ontext(start: number, end: number): void {
    if (end > start) this.append({ start, end, decoded: null });
    this.textEnd = end;
  }

  ontextentity(codepoint: number, end: number): void {
    // The text before an entity always ends where the entity begins; of two characters by one entity the second is empty.
    const start = this.source.lastIndexOf('&', end - 1);
    const from = Math.max(start, this.textEnd);
    this.append({ start: Math.min(from, end), end, decoded: String.fromCodePoint(codepoint) });
    this.textEnd = end;
  }

  onopentagname(start: number, end: number): void {
    this.name = this.source.slice(start, end).toLowerCase();
    this.tagStart = start - 1;
    this.attributes = null;
  }

  onattribname(start: number, end: number): void {
    this.attributeName = this.source.slice(start, end).toLowerCase();
    this.value = '';
    this.valueStart = -1;
  }

  onattribdata(start: number, end: number): void {
    if (this.valueStart < 0) this.valueStart = start;
    this.value += this.source.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    this.value += String.fromCodePoint(codepoint);
  }

  onattribend(_quote: number, end: number): void {
    this.attributes ??= new Map();
    if (this.attributes.has(this.attributeName)) return;
    const start = this.valueStart < 0 ? this.quoteBefore(end) : this.valueStart;
    this.attributes.set(this.attributeName, { value: this.value, span: [Math.min(start, end), end] });
  }

  /** Where a value begins that starts with an entity, or is empty. */
  private quoteBefore(end: number): number {
    const quote = this.source[end];
    if (quote !== '"' && quote !== "'") return Math.max(this.tagStart, end - this.value.length);
    return this.source.lastIndexOf(quote, end - 1) + 1;
  }

  onopentagend(end: number): void {
    this.start(end + 1, VOID.has(this.name));
  }

  onselfclosingtag(end: number): void {
    this.start(end + 1, VOID.has(this.name) || this.foreign > 0 || FOREIGN.has(this.name));
  }

  onclosetag(start: number, end: number): void {
    const name = this.source.slice(start, end).toLowerCase();
    const beyond = this.beyond.get(name);
    if (beyond) this.beyond.set(name, beyond - 1);
    else if (name === 'br') this.append(element('br', this.top(), start - 2, end + 1, NONE));
    else if (name !== 'body' && name !== 'html' && this.open.get(name)) this.close(name, start - 2, end + 1);
  }

  oncomment(): void {}
  oncdata(start: number, end: number): void {
    if (this.foreign > 0) this.ontext(start, end);
  }
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {
    while (this.stack.length > 1) this.pop(this.source.length);
  }

  private top(): Element {
    return this.stack[this.stack.length - 1];
  }

  private append(node: Node): void {
    if (++this.nodes > MOST_NODES) throw new TooManyNodes();
    this.top().children.push(node);
  }

  private start(end: number, empty: boolean): void {
    const { name } = this;
    if ((name === 'html' || name === 'body' || name === 'head') && this.open.get(name)) return;
    if (this.foreign === 0) this.closeBefore(name);
    const made = element(name, this.top(), this.tagStart, end, this.attributes ?? NONE);
    this.append(made);
    if (empty) return;
    if (this.stack.length >= DEEPEST) {
      this.beyond.set(name, (this.beyond.get(name) ?? 0) + 1);
      return;
    }
    this.stack.push(made);
    this.open.set(name, (this.open.get(name) ?? 0) + 1);
    if (FOREIGN.has(name)) this.foreign++;
  }

  /** Closes what an opening tag ends without saying so: a paragraph before a block, an item before the next. */
  private closeBefore(name: string): void {
    if (this.open.get('head') && this.top().name === 'head' && !IN_HEAD.has(name)) this.pop(this.tagStart);
    const rule = closesBy(name);
    if (!rule) return;
    if (![...rule.closes].some((closed) => this.open.get(closed))) return;
    for (let i = this.stack.length - 1; i > 0; i--) {
      const { name: open } = this.stack[i];
      if (rule.closes.has(open)) {
        while (this.stack.length > i) this.pop(this.tagStart);
        if (!rule.again) return;
      } else if (rule.within.has(open)) return;
    }
  }

  /** Closes the innermost element of a name, if no block, cell or table that is still open stands between. */
  private close(name: string, start: number, end: number): void {
    const special = SPECIAL.has(name);
    for (let i = this.stack.length - 1; i > 0; i--) {
      const { name: open } = this.stack[i];
      if (open === name) {
        while (this.stack.length > i + 1) this.pop(start);
        this.pop(end);
        return;
      }
      if (special ? SCOPES.has(open) && !TABLES.has(name) : SPECIAL.has(open)) return;
      if (TABLES.has(name) && open === 'table') return;
    }
  }

  private pop(end: number): void {
    const closed = this.stack.pop()!;
    closed.end = end;
    this.open.set(closed.name, this.open.get(closed.name)! - 1);
    if (FOREIGN.has(closed.name)) this.foreign--;
  }
}

/** Whose end tags reach through cells and captions up to their table. */
const TABLES = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'caption']);

function element(
  name: string,
  parent: Element | null,
  start: number,
  end: number,
  attributes: ReadonlyMap<string, Attribute>,
): Element {
  return { name, parent, depth: parent ? parent.depth + 1 : 0, start, end, attributes, children: [] };
}
