import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Span } from '../src/model/index.ts';
import { readScraped } from '../src/read/scraped/index.ts';
import { pageOf } from '../src/read/source.ts';
import { rows } from '../train/data.ts';
import type { Article } from './joins-articles.ts';

/** How the second report of a made pair leans on the first: it copies it, copies a part of it, or only shares what both may have heard. */
export type Leaning = 'whole' | 'part' | 'none';

/** A pair of reports, and the stretches of the second that were taken from the first, where that is known to the letter. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly taken: readonly Span[] | null;
}

/** A way to make pairs. */
export interface Maker {
  readonly leaning: Leaning;
  readonly name: string;
  readonly make: (article: Article, other: Article) => Pair;
}

const text = (title: string, paragraphs: readonly string[]) => [title, ...paragraphs].join('\n\n');
const part = (all: readonly string[], share: number) => all.slice(0, Math.max(2, Math.round(all.length * share)));
const quotes = (all: readonly string[]) => all.filter((p) => /["“]/.test(p));
const words = (all: readonly string[]) => all.join(' ').split(' ').length;

/** The ways, by what a desk does with an agency's report: cuts, reorders, rewords, puts it into its own. */
export function makersOf(rnd: () => number): Maker[] {
  const shuffled = <T>(all: readonly T[]) =>
    all
      .map((each) => [rnd(), each] as const)
      .sort((x, y) => x[0] - y[0])
      .map(([, each]) => each);
  const reworded = (paragraph: string, share: number) =>
    paragraph
      .split(' ')
      .map((word) => (rnd() < share ? 'other' : word))
      .join(' ');
  const trimmed = (paragraph: string) => {
    const sentences = paragraph.split(/(?<=[.!?]["”’']?)\s+/);
    return sentences.length > 1 ? sentences.filter(() => rnd() < 0.7).join(' ') || sentences[0] : paragraph;
  };
  const own = (paragraphs: readonly string[], taken: ReadonlySet<string>, title: string, a: Article): Pair => {
    const b = text(title, paragraphs);
    const spans: Span[] = [];
    let at = title.length + 2;
    for (const paragraph of paragraphs) {
      if (taken.has(paragraph)) spans.push([at, at + paragraph.length]);
      at += paragraph.length + 2;
    }
    return { a: text(a.title, a.paragraphs), b, taken: spans };
  };
  const whole = (name: string, second: (a: Article, o: Article) => string): Maker => ({
    ...{ leaning: 'whole', name },
    make: (a, o) => ({ a: text(a.title, a.paragraphs), b: second(a, o), taken: null }),
  });
  const none = (name: string, second: (a: Article, o: Article) => string): Maker => ({
    ...{ leaning: 'none', name },
    make: (a, o) => ({ a: text(a.title, a.paragraphs), b: second(a, o), taken: null }),
  });
  return [
    whole('the same', (a) => text(a.title, a.paragraphs)),
    whole('another headline', (a, o) => text(o.title, a.paragraphs)),
    whole('last third cut', (a) => text(a.title, part(a.paragraphs, 2 / 3))),
    whole('last two thirds cut', (a) => text(a.title, part(a.paragraphs, 1 / 3))),
    whole('paragraphs in another order', (a) => text(a.title, shuffled(a.paragraphs))),
    whole('own first sentence, own headline', (a, o) => text(o.title, [o.paragraphs[0], ...a.paragraphs.slice(1)])),
    whole('own first and last paragraphs, a third cut', (a, o) =>
      text(o.title, [o.paragraphs[0], ...part(a.paragraphs, 2 / 3).slice(1), o.paragraphs.at(-1)!]),
    ),
    whole('every fifteenth word changed', (a) =>
      text(
        a.title,
        a.paragraphs.map((p) => reworded(p, 1 / 15)),
      ),
    ),
    whole('every tenth word changed, a third of the sentences cut', (a, o) =>
      text(
        o.title,
        a.paragraphs.map((p) => reworded(trimmed(p), 1 / 10)),
      ),
    ),
    {
      leaning: 'part',
      name: 'a third of it within a report of its own',
      make: (a, o) => {
        const taken = shuffled(a.paragraphs).slice(0, Math.max(2, Math.round(a.paragraphs.length / 3)));
        const mixed = [o.paragraphs[0], ...taken, ...o.paragraphs.slice(1)];
        return own(mixed, new Set(taken), o.title, a);
      },
    },
    {
      leaning: 'part',
      name: 'last quarter as background',
      make: (a, o) => {
        const taken = a.paragraphs.slice(Math.ceil(a.paragraphs.length * 0.75) - 1);
        return own([...o.paragraphs, ...taken], new Set(taken), o.title, a);
      },
    },
    {
      leaning: 'part',
      name: 'a third of it, every fifteenth word changed',
      make: (a, o) => {
        const taken = part(a.paragraphs, 1 / 3).map((p) => reworded(p, 1 / 15));
        return own([o.paragraphs[0], ...taken, ...o.paragraphs.slice(1)], new Set(taken), o.title, a);
      },
    },
    none('another report', (_, o) => text(o.title, o.paragraphs)),
    none('another report, the same headline', (a, o) => text(a.title, o.paragraphs)),
    none('one quotation shared', (a, o) => text(o.title, [...o.paragraphs, ...spoken(a, 1)])),
    none('two quotations shared', (a, o) => text(o.title, [...o.paragraphs, ...spoken(a, 2)])),
  ];
}

/** What is said within quotation marks in the first paragraphs that say something so. */
function spoken({ paragraphs }: Article, count: number): string[] {
  return quotes(paragraphs)
    .flatMap((p) => p.match(/[“"][^“”"]{20,}[”"]/g) ?? [])
    .slice(0, count)
    .map((said) => `${said} the speaker was quoted as saying on that day.`);
}

/** Whether a part is a part: the pair's second report has more of its own. */
export const isPart = ({ b, taken }: Pair): boolean =>
  taken !== null &&
  words(taken.map((span) => b.slice(...span))) < 0.45 * b.split(' ').length &&
  words(taken.map((span) => b.slice(...span))) >= 40;

/** The demonstration collection's reports of 5 paragraphs and more, as articles. */
export function demonstration(): Article[] {
  const folder = resolve(import.meta.dirname, '../examples/zhamir');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
  return files.sort().flatMap((name) => {
    const page = pageOf(name, readFileSync(join(folder, name)));
    return readScraped(page).reports.flatMap(({ title, text: whole, published }) => {
      const [, ...paragraphs] = whole.split('\n\n');
      return title !== null && paragraphs.length >= 5 ? [{ title, paragraphs, date: published ?? '' }] : [];
    });
  });
}

/** Pairs of reports on one matter in the words of two outlets: no copies, however much they agree. */
export function ownWords(folder: string): Pair[] {
  const pairs = rows<{ a: { text: string }; b: { text: string } }>(join(folder, 'conflicts/dev.jsonl.gz'));
  return pairs.map(({ a, b }) => ({ a: a.text, b: b.text, taken: null }));
}
