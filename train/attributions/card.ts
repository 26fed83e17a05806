import type { LabelScore } from './labels.ts';
import type { Figures, Reliability } from './reliability.ts';

/** What `meta.json` keeps of a trained model. */
export interface Facts {
  readonly name: string;
  readonly task: string;
  readonly data: string;
  readonly licence: string;
  readonly date: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly least: number;
  readonly dev: Figures;
  readonly labels: readonly LabelScore[];
  readonly reliability: readonly Reliability[];
}

/** The model's card in Markdown, made from its facts alone. */
export function cardOf(facts: Facts): string {
  const { dev } = facts;
  return `# The model \`${facts.name}.bin\`

Made by \`npm run train -- attributions\` from its facts in \`${facts.name}.meta.json\`; do not edit.

- Task: ${facts.task}.
- Data: ${facts.data}.
- Licence: ${facts.licence}.
- Trained: ${facts.date}; ${(facts.bytes / 1e6).toFixed(2)} MB; SHA-256 \`${facts.sha256}\`.
- Method: two linear-chain CRFs over hashed features of words, tags, trees and quotations (cues over each sentence; source
  and content over the window of each cue), a log-linear ranking of each cue's readings, boosted trees that weigh each
  candidate. Verbs and some nouns carry their WordNet class. Names and numbers are masked, so
  that it learns speech and not who spoke in 2016.

## Scores on the dev articles (F1, percent; nothing here was trained on)

| found | attributed | exact | precision of found | recall of found |
|---|---|---|---|---|
| ${dev.found} | ${dev.attributed} | ${dev.exact} | ${dev.precision} | ${dev.recall} |

Found: contents share at least half their words. Attributed: the sources too. Exact: source, cue and content have
the same words. Trained people agree with one another at 79.5, 73.5 and 60.2. This table is of the trained candidates
alone; \`npx tsx bench/statements.ts\` measures the whole stage, rules included, with the shared scorer.

| spans with exactly the marked words | precision | recall | F1 |
|---|---|---|---|
${facts.labels.map((score) => `| ${score.label} | ${score.precision} | ${score.recall} | ${score.f1} |`).join('\n')}

## What the confidence means

The confidence is the probability that people marked the statement too. Candidates below ${facts.least.toFixed(2)} are not given;
that limit was chosen on the dev articles.

| confidence | statements | mean confidence | marked by people |
|---|---|---|---|
${facts.reliability.map((row) => `| ${row.from.toFixed(2)}–${row.to.toFixed(2)} | ${row.statements} | ${row.said} % | ${row.true} % |`).join('\n')}

## Limits

- English only; learnt from US political news. The corpus marks attitudes (“wants”, “supports”) as well as speech, and so
  does the model.
- People agree with one another on about four statements in five; much of what is missed or given too often is marginal
  to readers as well.
- A document is read without what stands outside it: who “he” is gets resolved by a later step.
`;
}
