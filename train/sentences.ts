/**
 * Trains the model that corrects the rules of sentence ends: npx tsx train/sentences.ts [DATA]
 * writes models/en/sentences.bin, sentences.meta.json and the card sentences.md. DATA is by default ../shared/data.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { correct, type GapModel } from '../src/parse/sentences-model.ts';
import { write } from '../src/weights/index.ts';
import { type SentencesFacts, sentencesCard } from './sentences/card.ts';
import { learn, type Settings } from './sentences/learn.ts';
import { newsLessons, treebankLesson } from './sentences/lessons.ts';
import { changes, score } from './sentences/score.ts';

/** Chosen on ewt-dev and gum-dev, as are the log-odds; none of them matters much. */
const SETTINGS: Settings = { bits: 18, epochs: 4, rate: 0.1, dropout: 0.2, decay: 1e-5, seed: 1 };
const ODDS = { adds: -1, takes: -3 };
/** How much a gap in news counts, where the rules are the teacher. */
const NEWS = 0.3;
/** The largest weight that a byte can hold. */
const TOP = 3;

const data = process.argv[2] ?? '../shared/data';
const bank = (name: string) => treebankLesson(join(data, 'syntax', `${name}.conllu.gz`), 1);
const learned = learn(
  [bank('ewt-train'), bank('gum-train'), ...newsLessons(join(data, 'statements/train.jsonl.gz'), NEWS)],
  SETTINGS,
);
const scale = TOP / 127;
const weights = Int8Array.from(learned, (w) => Math.max(-127, Math.min(127, Math.round(w / scale))));
const model: GapModel = { bits: SETTINGS.bits, scale, ...ODDS, weights };
const bytes = write({ weights }, { bits: SETTINGS.bits, scale, ...ODDS });
const facts: SentencesFacts = {
  name: 'sentences',
  bytes: bytes.length,
  trained: new Date().toISOString().slice(0, 10),
  settings: { ...SETTINGS, ...ODDS, news: NEWS },
  scores: Object.fromEntries(
    ['ewt-dev', 'gum-dev'].map((name) => {
      const lesson = bank(name);
      const ends = lesson.ruled.slice();
      correct(model, lesson.looks, ends);
      return [name, { rules: score(lesson.ruled, lesson.gold), corrected: score(ends, lesson.gold) }];
    }),
  ),
  news: changes(model, newsLessons(join(data, 'statements/dev.jsonl.gz'), NEWS)),
};
const out = (file: string) => new URL(`../models/en/${file}`, import.meta.url);
writeFileSync(out('sentences.bin'), bytes);
writeFileSync(out('sentences.meta.json'), `${JSON.stringify(facts, null, 2)}\n`);
writeFileSync(out('sentences.md'), sentencesCard(facts));
console.error(JSON.stringify(facts.scores), JSON.stringify(facts.news));
