import { Tokenizer } from 'htmlparser2';
import type { Piece } from '../../model/index.ts';

/** A stretch of the page's text as people see it, and where its characters stand in the source. */
export interface Passage {
  readonly text: string;
  /** `at` counts from the start of `text`. */
  readonly pieces: readonly Piece[];
}

export const EMPTY: Passage = { text: '', pieces: [] };

/** White space, and marks that show nothing: soft hyphens, zero-width spaces, byte order marks. */
const SPACE = /[\s\u00a0\u0085]/;
const UNSEEN = /[\u00ad\u200b\u2060\ufeff\u0000-\u0008\u000e-\u001f\u007f]/;
const PLAIN = /[^\s\u00a0\u0085\u00ad\u200b\u2060\ufeff\u0000-\u0008\u000e-\u001f\u007f]+/g;

/** Puts a passage together from runs of the source and from what entities mean; runs of white space become one space. */
export class PassageBuilder {
  private readonly source: string;
  private readonly parts: string[] = [];
  private readonly pieces: { at: number; page: [number, number] }[] = [];
  private length = 0;
  /** The first part of the line that is being read. */
  private lineFrom = 0;
  /** What to write before the next character: nothing, a space, a line's end, or the edge of a cell. */
  private pending: '' | ' ' | '\n' | ' | ' = '';
  /** Where a single space stands in the source that may be kept as it is. */
  private spaceAt = -1;

  constructor(source: string) {
    this.source = source;
  }

  /** How many characters there are so far. */
  get size(): number {
    return this.length;
  }

  /** The characters of the source from `start` to `end`, as they stand there. */
  verbatim(start: number, end: number): void {
    const run = this.source.slice(start, end);
    let at = 0;
    for (const match of run.matchAll(PLAIN)) {
      if (match.index > at) this.between(run.slice(at, match.index), start + at);
      this.put(match[0], start + match.index);
      at = match.index + match[0].length;
    }
    if (at < run.length) this.between(run.slice(at), start + at);
  }

  /** What the source writes in another way: an entity's character. */
  meant(text: string): void {
    for (const char of text) {
      if (SPACE.test(char)) this.space(-1);
      else if (!UNSEEN.test(char)) this.put(char, -1);
    }
  }

  /** Ends a line within the passage, and gives it. */
  line(): string {
    const line = this.parts.slice(this.lineFrom).join('');
    this.lineFrom = this.parts.length;
    if (this.length > 0) this.pending = '\n';
    return line;
  }

  /** The edge between two cells of a row. */
  cell(): void {
    if (this.length > 0) this.pending = ' | ';
  }

  done(): Passage {
    return { text: this.parts.join(''), pieces: this.pieces };
  }

  private between(run: string, at: number): void {
    if (!SPACE.test(run)) return;
    this.space(run === ' ' ? at : -1);
  }

  private space(at: number): void {
    if (this.length === 0 || this.pending === '\n' || this.pending === ' | ') return;
    this.spaceAt = this.pending === '' ? at : -1;
    this.pending = ' ';
  }

  private put(text: string, at: number): void {
    if (this.pending !== '') {
      const kept = this.pending === ' ' && this.spaceAt >= 0;
      this.write(this.pending, kept ? this.spaceAt : -1);
      this.pending = '';
      this.spaceAt = -1;
    }
    this.write(text, at);
  }

  private write(text: string, at: number): void {
    if (at >= 0) {
      const last = this.pieces.at(-1);
      if (last && last.page[1] === at && last.at + last.page[1] - last.page[0] === this.length)
        last.page[1] = at + text.length;
      else this.pieces.push({ at: this.length, page: [at, at + text.length] });
    }
    this.parts.push(text);
    this.length += text.length;
  }
}

/** What an entity means: `&eacute;` is é. What is none stays as it is. */
export function meaningOf(entity: string): string {
  let meaning = '';
  const add = (start: number, end: number) => {
    meaning += entity.slice(start, end);
  };
  const nothing = () => {};
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ...{
        onattribdata: nothing,
        onattribentity: nothing,
        onattribend: nothing,
        onattribname: nothing,
        oncdata: nothing,
      },
      ...{ onclosetag: nothing, oncomment: nothing, ondeclaration: nothing, onend: nothing, onopentagend: nothing },
      ...{ onopentagname: nothing, onprocessinginstruction: nothing, onselfclosingtag: nothing },
      ontext: add,
      ontextentity: (codepoint) => {
        meaning += String.fromCodePoint(codepoint);
      },
    },
  );
  tokenizer.write(entity);
  tokenizer.end();
  return meaning;
}
