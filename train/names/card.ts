import type { Score } from './score.ts';

/** What is known of the name tagger: the contents of `names.meta.json`. */
export interface NamesFacts {
  readonly name: 'names';
  readonly bytes: number;
  readonly trained: string;
  readonly settings: Readonly<Record<string, unknown>>;
  /** By set: all kinds together, then one by one. */
  readonly scores: Readonly<Record<string, readonly Score[]>>;
}

const percent = (part: number, whole: number) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));

/** The card of the name tagger, in Markdown. */
export function namesCard({ bytes, trained, scores }: NamesFacts): string {
  const rows = Object.entries(scores).flatMap(([set, found]) =>
    found.map(
      ({ kind, gold, found: n, right, f1 }) =>
        `| ${set} | ${kind} | ${gold} | ${percent(right, n)} | ${percent(right, gold)} | ${f1.toFixed(1)} |`,
    ),
  );
  return `# The model \`names.bin\`

Made by \`npm run train -- names\` from its facts in \`names.meta.json\`; do not edit.

- Task: names of persons, organisations, places and groups of people in English text.
- Method: a linear-chain conditional random field over hashed features, in bytes; docs/tokens.md tells more.
- Trained: ${trained}; ${(bytes / 1e6).toFixed(2)} MB.
- Data: GUM train without its non-commercial genres (CC BY and public domain), its entities turned into names; half of the
  PolNeAR articles (Newell, Margolin, Ruths 2018) with the names that Stanford CoreNLP found in them; UD English EWT train
  (CC BY-SA 4.0), where a first model and the word lists agree with its gold tags; last, UNER's names on EWT dev (CC BY-SA 4.0).
  The word lists in \`lists/\` were
  written for this project.
- Licence: the weights derive from EWT and may be shared under CC BY-SA 4.0, naming UD English EWT, UNER and GUM.

## Scores (whole names with their kind; percent)

| data | kind | names | precision | recall | F1 |
|---|---|---|---|---|---|
${rows.join('\n')}

ewt-dev-names is UNER's gold annotation, which has no groups. The shipped weights learnt from it, so its figures are
cross-validated: the documents are dealt into five parts, and each is scored by a model that learnt from the other four
in the same way. The names of gum-dev follow from its entities; nothing learnt from them. Both chose the settings, so
held-out figures are somewhat lower. \`npx tsx bench/names.ts\` measures gum-dev again and repeats the recorded
figures of ewt-dev-names; \`npm run train -- names\` makes those anew.

## Limits

- English only. News of 2015–2016 weighs much: persons of other times and countries are found by the form of their names.
- Names of shops, sites and products are found badly; the gold annotation itself wavers there.
- A title is no part of a person's name; "the" is no part of any name.
`;
}
