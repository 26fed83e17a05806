import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { write } from '../src/weights/index.ts';
import { rows } from './data.ts';
import type { Part } from './part.ts';
import { type RelationFacts, relationsCard } from './relations/card.ts';
import { NEWS, newsPairs, ownPairs, type Pair } from './relations/pairs.ts';
import { measured } from './relations/score.ts';
import { lessonOf, train } from './relations/training.ts';
import { crossValidate } from './relations/validate.ts';

/** The marked pairs, below the data folder. */
export const MARKED = 'conflicts/dev.jsonl.gz';

/** How many pairs of unrelated news articles are drawn. */
export const STRANGERS = 100;

const out = (file: string) => new URL(`../models/en/${file}`, import.meta.url);

/** How two reports relate. The seed deals the folds of the scores and draws the unrelated articles. */
export const relationsPart: Part = {
  about: 'how two reports relate, models/en/relations.bin',
  needs: [MARKED, NEWS],
  make(data, seed, say) {
    const marked = rows<Pair>(join(data, MARKED)).map(lessonOf);
    const own = ownPairs().map(lessonOf);
    const news = newsPairs(data, STRANGERS, seed).map(lessonOf);
    say(`${marked.length} marked pairs, ${own.length} of the project's own`);
    const scores = measured(marked, crossValidate(marked, own, news, seed));
    const { names, mean, scale, rows: weights } = train([...marked, ...own], news);
    const bytes = write(
      {
        mean: Float32Array.from(mean),
        scale: Float32Array.from(scale),
        weights: Float32Array.from(weights.flatMap((row) => [...(row as number[])])),
      },
      { names },
    );
    const facts: RelationFacts = {
      ...{ name: 'relations', bytes: bytes.length, trained: new Date().toISOString().slice(0, 10), seed },
      ...{ marked: marked.length, own: own.length, news: news.length, features: names.length, scores },
    };
    writeFileSync(out('relations.bin'), bytes);
    writeFileSync(out('relations.meta.json'), `${JSON.stringify(facts, null, 2)}\n`);
    writeFileSync(out('relations.md'), relationsCard(facts));
    say(`cross-validated macro-F1 ${scores.macroF1.toFixed(1)}`);
  },
};
