/**
 * How well copies are told from other reports, and how fast: `npx tsx bench/copies.ts [--part train|dev] [--reports 10000]`.
 * Pairs are made from clean articles: copies that are cut, reordered, headed anew or led in by another outlet, and
 * near misses that share quotations, background or a headline.
 */
import { parseArgs } from 'node:util';
import { CopyIndex, isCopy, likeness, sketchOf } from '../src/read/copies.ts';
import type { Scores } from './floors.ts';
import { type Article, articlesFrom } from './joins-articles.ts';
import { random } from './joins-pages.ts';
import { alone, data, percent } from './shared.ts';

const text = (title: string, paragraphs: readonly string[]) => [title, ...paragraphs].join('\n\n');
const part = (all: readonly string[], share: number) => all.slice(0, Math.max(2, Math.round(all.length * share)));
const quotes = (all: readonly string[]) => all.filter((p) => /["“]/.test(p));

type Makers = Record<string, (a: Article) => string>;

/**
 * Ways to make the second report of a pair from the first, and sometimes from another one as well: those that make a
 * copy, and those that don't.
 */
function makers(articles: readonly Article[], rnd: () => number) {
  const other = (article: Article) => {
    let found = article;
    while (found === article) found = articles[Math.floor(rnd() * articles.length)];
    return found;
  };
  const copies: Makers = {
    'the same': (a) => text(a.title, a.paragraphs),
    'another headline': (a) => text(other(a).title, a.paragraphs),
    'last third cut': (a) => text(a.title, part(a.paragraphs, 2 / 3)),
    'last two thirds cut': (a) => text(a.title, part(a.paragraphs, 1 / 3)),
    'paragraphs in another order': (a) =>
      text(
        a.title,
        [...a.paragraphs].sort(() => rnd() - 0.5),
      ),
    'own first sentence, own headline': (a) => text(other(a).title, [other(a).paragraphs[0], ...a.paragraphs.slice(1)]),
    'own first and last paragraphs, a third cut': (a) =>
      text(other(a).title, [
        other(a).paragraphs[0],
        ...part(a.paragraphs, 2 / 3).slice(1),
        other(a).paragraphs.at(-1)!,
      ]),
    'every fifteenth word changed': (a) =>
      text(
        a.title,
        a.paragraphs.map((p) =>
          p
            .split(' ')
            .map((w) => (rnd() < 1 / 15 ? 'other' : w))
            .join(' '),
        ),
      ),
  };
  const others: Makers = {
    'another report': (a) => text(other(a).title, other(a).paragraphs),
    'another report, the same headline': (a) => text(a.title, other(a).paragraphs),
    'one quotation shared': (a) => text(other(a).title, [...other(a).paragraphs, ...quotes(a.paragraphs).slice(0, 1)]),
    'two quotations shared': (a) => text(other(a).title, [...other(a).paragraphs, ...quotes(a.paragraphs).slice(0, 2)]),
    'last quarter shared as background': (a) =>
      text(other(a).title, [
        ...part(other(a).paragraphs, 0.75),
        ...a.paragraphs.slice(Math.ceil(a.paragraphs.length * 0.75)),
      ]),
  };
  return { copies, others };
}

interface Counts {
  pairs: number;
  called: number;
  met: number;
  containment: number;
}

function count(articles: readonly Article[], make: (a: Article) => string): Counts {
  const counts = { pairs: 0, called: 0, met: 0, containment: 0 };
  for (const article of articles) {
    const first = sketchOf(text(article.title, article.paragraphs));
    const second = sketchOf(make(article));
    counts.pairs++;
    counts.containment += likeness(first, second).containment;
    const met = first.keys.some((key) => second.keys.includes(key));
    if (met) counts.met++;
    if (met && isCopy(first, second)) counts.called++;
  }
  return counts;
}

const share = (a: number, b: number) => `${((100 * a) / b).toFixed(1)} %`.padStart(8);

/** Judges made pairs of the articles of a part, then indexes so many reports. */
export async function measure(dataPart: 'train' | 'dev' = 'dev', reports = 10_000): Promise<Scores> {
  const articles = articlesFrom(data(''), dataPart);
  const rnd = random(5);
  const made = makers(articles, rnd);
  let [right, wrong, copies] = [0, 0, 0];
  console.log(`${articles.length} articles of ${dataPart}`);
  for (const [kind, makes] of [
    ['copy', made.copies],
    ['other', made.others],
  ] as const) {
    for (const [name, make] of Object.entries(makes)) {
      const { pairs, called, met, containment } = count(articles, make);
      if (kind === 'copy') {
        right += called;
        copies += pairs;
      } else wrong += called;
      const mean = (containment / pairs).toFixed(2);
      console.log(
        `${kind.padEnd(6)} ${name.padEnd(46)} called a copy ${share(called, pairs)}  compared ${share(met, pairs)}  containment ${mean}`,
      );
    }
  }
  console.log(`precision ${share(right, right + wrong)}  recall ${share(right, copies)}\n`);

  const index = new CopyIndex();
  const start = process.cpuUsage();
  let found = 0;
  const shuffled = (p: string) =>
    p
      .split(' ')
      .sort(() => rnd() - 0.5)
      .join(' ');
  for (let i = 0; i < reports; i++) {
    // One in ten is a copy that lacks its end; the others are as long as real ones and share no run of words.
    const article = articles[i % articles.length];
    const { title, paragraphs } = article;
    const body = i < articles.length || i % 10 > 0 ? paragraphs.map(shuffled) : part(paragraphs, 0.8);
    if (index.add(String(i), text(title, body)) !== null) found++;
  }
  const { user } = process.cpuUsage(start);
  console.log(
    `${reports} reports indexed one after another in ${(user / 1e6).toFixed(1)} s of processor time, ${found} called copies`,
  );
  return {
    precision: percent(right / (right + wrong)),
    recall: percent(right / copies),
    'reports indexed/s': Math.round((1e6 * reports) / user),
  };
}

await alone(import.meta.url, () => {
  const { part, reports } = parseArgs({ options: { part: { type: 'string' }, reports: { type: 'string' } } }).values;
  return measure(part === 'train' ? 'train' : 'dev', Number(reports ?? 10_000));
});
