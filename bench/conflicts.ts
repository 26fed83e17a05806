import { CLASHES } from '../src/model/index.ts';
import { compare, type ShortReport } from '../src/pipeline.ts';
import { rows } from '../train/data.ts';
import { randoms } from '../train/random.ts';
import { newsPairs, ownPairs, type Pair } from '../train/relations/pairs.ts';
import { measured } from '../train/relations/score.ts';
import { lessonOf } from '../train/relations/training.ts';
import { crossValidate } from '../train/relations/validate.ts';
import type { Scores } from './floors.ts';
import { alone, data, scorer } from './shared.ts';

/**
 * How pairs of reports relate, on conflicts/dev: `npx tsx bench/conflicts.ts`. 5-fold by pair, by models that did not see the
 * pair; the project's own pairs, and unrelated news
 * articles, are always in training. Then false alarms: clashes that the committed model finds in 200
 * pairs of unrelated reports, each of another article or pair.
 */
interface Shared {
  readonly macroF1: number;
  readonly accuracy: number;
  readonly clash: { readonly p: number; readonly r: number; readonly f1: number };
}

/** The folds are dealt in so many ways, and the figures are their means: one dealing is worth some three points. */
const DEALINGS = 4;
const STRANGERS = 200;

export async function measure(): Promise<Scores> {
  const { score } = await scorer<{ score: (gold: readonly object[], found: readonly object[]) => Shared }>('conflicts');
  const marked = rows<Pair>(data('conflicts/dev.jsonl.gz'));
  const lessons = marked.map(lessonOf);
  const own = ownPairs().map(lessonOf);
  const news = newsPairs(data(''), 100, 1).map(lessonOf);
  const sums = { macro: 0, right: 0, clash: 0, half: 0 };
  const curve = new Array<number>(10).fill(0);
  for (let seed = 1; seed <= DEALINGS; seed++) {
    const answers = crossValidate(lessons, own, news, seed);
    const { macroF1, accuracy, clash } = score(marked, answers);
    const { precisionAtHalf, curve: points } = measured(marked, answers);
    sums.macro += (100 * macroF1) / DEALINGS;
    sums.right += (100 * accuracy) / DEALINGS;
    sums.clash += (100 * clash.f1) / DEALINGS;
    sums.half += precisionAtHalf / DEALINGS;
    points.forEach((point, n) => {
      curve[n] += point / DEALINGS;
    });
  }
  console.log(`${marked.length} pairs, 5-fold, mean of ${DEALINGS} dealings`);
  console.log(`macro-F1 ${sums.macro.toFixed(1)}, right ${sums.right.toFixed(1)}, clash F1 ${sums.clash.toFixed(1)}`);
  console.log(`clash precision by recall: ${curve.map((p, n) => `${n + 1}0 % ${p.toFixed(0)}`).join('  ')}`);
  const alarms = falseAlarms(marked);
  console.log(`${alarms} clashes in ${STRANGERS} pairs of unrelated reports`);
  return {
    ...{ 'macro-F1': sums.macro, right: sums.right, 'clash precision at half recall': sums.half },
    [`of ${STRANGERS} unrelated pairs no clash`]: STRANGERS - alarms,
  };
}

/** Half of the pairs are short reports, half are news articles, drawn at random. */
function falseAlarms(marked: readonly Pair[]): number {
  const random = randoms(7);
  const short: (ShortReport & { group: string })[] = [...marked, ...ownPairs()].flatMap(({ id, a, b }) => [
    { ...a, group: id },
    { ...b, group: id },
  ]);
  const articles = rows<{ id: string; text: string; date?: string; publisher?: string }>(
    data('statements/dev.jsonl.gz'),
  );
  const long = articles.map(({ id, text, date, publisher }) => ({
    text,
    outlet: publisher,
    published: date,
    group: id,
  }));
  let alarms = 0;
  for (let n = 0; n < STRANGERS; n++) {
    const pool = n % 2 === 0 ? short : long;
    const draw = () => pool[Math.floor(random() * pool.length)];
    const a = draw();
    let b = draw();
    while (b.group === a.group) b = draw();
    const { relation, score, reason } = compare(a, { ...b, published: a.published });
    if (!(CLASHES as readonly string[]).includes(relation)) continue;
    alarms++;
    console.log(`  ${a.group} and ${b.group}: ${relation} ${score.toFixed(2)}, ${reason}`);
  }
  return alarms;
}

await alone(import.meta.url, measure);
