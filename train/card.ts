import type { LabelScore, Scores } from './scores.ts';

/** What is known of a model: the contents of its `.meta.json`. */
export interface Facts {
  readonly name: string;
  readonly what: string;
  readonly file: string;
  readonly bytes: number;
  readonly trained: string;
  readonly commit: string;
  readonly seed: number;
  readonly sizes: Readonly<Record<string, number>>;
  readonly data: readonly {
    readonly name: string;
    readonly words: number;
    readonly use: string;
    readonly licence: string;
  }[];
  readonly licence: string;
  readonly scores: Readonly<Record<string, Scores>>;
  readonly tokensPerSecond: number;
  readonly labels: Readonly<Record<string, readonly LabelScore[]>>;
  readonly limits: readonly string[];
}

const percent = (share: number) => (100 * share).toFixed(2);
const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** The card of a model, in Markdown. */
export function card(facts: Facts): string {
  const { scores, data, labels, sizes } = facts;
  return `# ${facts.name}

${facts.what}

- File: \`${facts.file}\`, ${facts.bytes.toLocaleString('en')} bytes.
- Trained ${facts.trained} from commit \`${facts.commit}\` with \`npm run train\`, seed ${facts.seed}; the same data and seed give the same bytes.
- Sizes: ${Object.entries(sizes)
    .map(([name, size]) => `${name} ${size}`)
    .join(', ')}.
- Speed: ${facts.tokensPerSecond.toLocaleString('en')} tokens a second, tags and trees together, in one process on the machine that trained it.
- This card is made from \`syntax.meta.json\` by \`npm run train -- syntax\`.

## Data

${table(
  ['data', 'words', 'used for', 'licence'],
  data.map(({ name, words, use, licence }) => [name, words.toLocaleString('en'), use, licence]),
)}

${facts.licence}

## Scores

Gold tokens, the model's own tags, punctuation counted, subtypes of relations aside (as \`npx tsx bench/parse.ts\` measures them).

${table(
  ['data', 'words', 'UPOS', 'XPOS', 'UAS', 'LAS'],
  Object.entries(scores).map(([name, s]) => [
    name,
    s.words,
    percent(s.upos),
    percent(s.xpos),
    percent(s.uas),
    percent(s.las),
  ]),
)}

${Object.entries(labels)
  .map(
    ([name, found]) => `### ${name}, on ewt-dev

${table(
  ['label', 'gold', 'precision', 'recall', 'F1'],
  found.map((s) => [s.label, s.gold, percent(s.precision), percent(s.recall), percent(s.f1)]),
)}`,
  )
  .join('\n\n')}

## Limits

${facts.limits.map((limit) => `- ${limit}`).join('\n')}
`;
}
