import type { Score } from './score.ts';

/** What is known of the model of sentence ends: the contents of `sentences.meta.json`. */
export interface SentencesFacts {
  readonly name: 'sentences';
  readonly bytes: number;
  readonly trained: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly scores: Readonly<Record<string, { readonly rules: Score; readonly corrected: Score }>>;
  readonly news: { readonly sentences: number; readonly added: number; readonly taken: number };
}

const f1 = ({ gold, found, right }: Score) => ((200 * right) / (gold + found)).toFixed(1);

/** The card of the model of sentence ends, in Markdown. */
export function sentencesCard({ bytes, trained, scores, news }: SentencesFacts): string {
  const rows = Object.entries(scores).map(
    ([set, { rules, corrected }]) => `| ${set} | ${rules.gold} | ${f1(rules)} | ${f1(corrected)} |`,
  );
  return `# The model \`sentences.bin\`

Made by \`npx tsx train/sentences.ts\` from its facts in \`sentences.meta.json\`; do not edit.

- Task: corrects where the rules end sentences, in English text whose line breaks are lost (mail, forums, lists).
- Method: a logistic model over hashed features of the gap between two tokens, in bytes; docs/tokens.md tells more.
- Trained: ${trained}; ${(bytes / 1e3).toFixed(0)} kB.
- Data: UD English EWT train (CC BY-SA 4.0) and GUM train without its non-commercial genres (CC BY and public domain), as
  raw text; the PolNeAR articles (Newell, Margolin, Ruths 2018) as the rules part them, so that news stays as it is.
- Licence: the weights derive from EWT and may be shared under CC BY-SA 4.0, naming UD English EWT and GUM.

## Scores (sentences with both ends right, F1 in percent)

| data | sentences | rules alone | corrected |
|---|---|---|---|
${rows.join('\n')}

Both sets chose the settings, so held-out figures are somewhat lower. In the ${news.sentences.toLocaleString('en')} sentences of the
PolNeAR dev articles it adds ${news.added} ends and takes ${news.taken} away. \`npx tsx bench/tokens.ts\` measures the scores again.

## Limits

- English only. It decides nothing at line breaks, and nothing before a small letter that follows a plain word.
- Names in a row (a list of those present) are parted badly.
`;
}
