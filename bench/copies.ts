/**
 * How well copies are told from other reports, and how fast: `npx tsx bench/copies.ts [--part train|dev] [--reports 10000]`.
 * Pairs are made from clean articles: copies that are cut, reordered, headed anew or led in by another outlet, and
 * near misses that share quotations, background or a headline.
 */
import { parseArgs } from 'node:util';
import { CopyIndex, isCopy, likeness, sketchOf } from '../src/read/copies.ts';
import { type Article, articlesFrom } from './joins-articles.ts';
import { random } from './joins-pages.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    part: { type: 'string', default: 'dev' },
    reports: { type: 'string', default: '10000' },
  },
});
const articles = articlesFrom(values.data, values.part === 'train' ? 'train' : 'dev');
const rnd = random(5);
const other = (article: Article) => {
  let found = article;
  while (found === article) found = articles[Math.floor(rnd() * articles.length)];
  return found;
};
const text = (title: string, paragraphs: readonly string[]) => [title, ...paragraphs].join('\n\n');
const part = (all: readonly string[], share: number) => all.slice(0, Math.max(2, Math.round(all.length * share)));
const quotes = (all: readonly string[]) => all.filter((p) => /["“]/.test(p));

/** Each makes the second report of a pair from the first, and sometimes from another one as well. */
const COPIES: Record<string, (a: Article) => string> = {
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
    text(other(a).title, [other(a).paragraphs[0], ...part(a.paragraphs, 2 / 3).slice(1), other(a).paragraphs.at(-1)!]),
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
const OTHERS: Record<string, (a: Article) => string> = {
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

interface Counts {
  pairs: number;
  called: number;
  met: number;
  containment: number;
}

function count(make: (a: Article) => string): Counts {
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

const percent = (a: number, b: number) => `${((100 * a) / b).toFixed(1)} %`.padStart(8);
let [right, wrong, copies] = [0, 0, 0];
console.log(`${articles.length} articles of ${values.part}`);
for (const [kind, made] of [
  ['copy', COPIES],
  ['other', OTHERS],
] as const) {
  for (const [name, make] of Object.entries(made)) {
    const { pairs, called, met, containment } = count(make);
    if (kind === 'copy') {
      right += called;
      copies += pairs;
    } else wrong += called;
    const mean = (containment / pairs).toFixed(2);
    console.log(
      `${kind.padEnd(6)} ${name.padEnd(46)} called a copy ${percent(called, pairs)}  compared ${percent(met, pairs)}  containment ${mean}`,
    );
  }
}
console.log(`precision ${percent(right, right + wrong)}  recall ${percent(right, copies)}\n`);

const index = new CopyIndex();
const reports = Number(values.reports);
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
  const made = i < articles.length || i % 10 > 0 ? paragraphs.map(shuffled) : part(paragraphs, 0.8);
  if (index.add(String(i), text(title, made)) !== null) found++;
}
const { user } = process.cpuUsage(start);
console.log(
  `${reports} reports indexed one after another in ${(user / 1e6).toFixed(1)} s of processor time, ${found} called copies`,
);
