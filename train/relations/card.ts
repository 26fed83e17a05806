import type { RelationScores } from './score.ts';

/** What is known of the model: the contents of `relations.meta.json`. */
export interface RelationFacts {
  readonly name: 'relations';
  readonly bytes: number;
  readonly trained: string;
  readonly seed: number;
  readonly marked: number;
  readonly own: number;
  readonly news: number;
  readonly features: number;
  readonly scores: RelationScores;
}

/** The card of the model, in Markdown. */
export function relationsCard({ bytes, trained, seed, marked, own, news, features, scores }: RelationFacts): string {
  const rows = Object.entries(scores.f1).map(([relation, f1]) => `| ${relation} | ${f1.toFixed(1)} |`);
  return `# The model \`relations.bin\`

Made by \`npm run train -- relations\` from its facts in \`relations.meta.json\`; do not edit.

- Task: how two short reports relate: same, denial, contradiction, reversal, figures, compatible, unrelated.
- Method: multinomial logistic regression over ${features} features of what two reports share and where they clash
  (\`src/link/relations/features.ts\`): words and names, speakers, dates, polarity of predicates, opposites, numbers.
- Trained: ${trained}, seed ${seed}; ${(bytes / 1e3).toFixed(1)} kB. The same data give the same bytes.
- Data: ${marked} pairs marked for this project (\`conflicts/dev\`), and ${own} pairs written for training
  (\`train/relations/pairs/\`). People and places in them are invented. And ${news} pairs of unrelated articles of PolNeAR
  (Newell, Margolin, Ruths 2018), so that two reports of two matters are known for that.
- Licence: the project's. It needs \`senses.bin\`, which derives from WordNet.

## Scores (percent; 5-fold by pair over the ${marked} marked pairs, the written ones always in training)

| | |
|---|---|
| macro-F1 | ${scores.macroF1.toFixed(1)} |
| relations right | ${scores.right.toFixed(1)} |
| precision of "clash" where half are found | ${scores.precisionAtHalf.toFixed(1)} |
${rows.join('\n')}

The features were thought out with the marked pairs in sight, so the figures are somewhat kind. \`npx tsx bench/conflicts.ts\`
measures them again.

## Limits

- English only, short reports that tell one matter first. It knows what words share and oppose, not how the world is: that a man
  can't be in two towns at once, or that a closed bridge carries no lorries, it sees only where the words are opposites.
`;
}
