import type { Scores } from './floors.ts';

/** Something that is measured, in a file of its own that also runs alone. */
export interface Bench {
  /** What is measured, in a few words. */
  readonly about: string;
  /** What it needs of `../shared`; a bench that needs nothing runs anywhere. */
  readonly needs: readonly string[];
  /** What the figures should reach on this data, where that was ever said. */
  readonly targets?: Scores;
  /** Prints its figures as it goes and returns them. */
  readonly measure: () => Promise<Scores>;
}

const treebanks = ['data/syntax/ewt-dev.conllu.gz', 'data/syntax/gum-dev.conllu.gz'];
const voices = 'data/voices/dev.jsonl.gz';
const news = 'data/statements/dev.jsonl.gz';
const statementScorers = ['score/statements.mjs', 'score/voices.mjs'];
const seeds = 'data/seeds/000_e95bb885374fe0a7.txt';

/** All benches, from the words up to the collection. */
export const BENCHES: Readonly<Record<string, Bench>> = {
  tokens: {
    about: 'tokens and sentences on raw text',
    needs: treebanks,
    measure: async () => (await import('./tokens.ts')).measure(),
  },
  lemmas: {
    about: 'lemmas, by gold tags',
    needs: treebanks,
    measure: async () => (await import('./lemmas.ts')).measure(),
  },
  names: {
    about: 'names of persons, organisations, places and peoples',
    needs: ['data/syntax/gum-dev.conllu.gz'],
    measure: async () => (await import('./names-scores.ts')).measure(),
  },
  'same-names': {
    about: "whether two names are one actor's",
    needs: ['data/names/dev.jsonl.gz', 'score/names.mjs'],
    targets: { precision: 92, recall: 70 },
    measure: async () => (await import('./same-names.ts')).measure(),
  },
  parse: {
    about: 'tags and trees; the speed of each stage',
    needs: [...treebanks, 'score/trees.mjs'],
    measure: async () => (await import('./parse.ts')).measure(),
  },
  statements: {
    about: 'sources, cues and contents, on news and on voices/dev',
    needs: [news, voices, ...statementScorers],
    targets: {
      ...{ 'spans source': 78, 'spans cue': 72, 'spans content': 62, found: 73, attributed: 68, exact: 54 },
      ...{ 'common verbs found': 89, 'common verbs attributed': 85, 'voices/dev found': 75 },
      'text to statements, words/s': 15_000,
    },
    measure: async () => (await import('./statements.ts')).measure(),
  },
  voices: {
    about: 'speakers, acts and relays, on the annotated spans and on those that are found',
    needs: [voices, ...statementScorers],
    measure: async () => (await import('./voices.ts')).measure(),
  },
  acts: {
    about: 'acts on reports that their weights were not trained on (cross-validated)',
    needs: [voices],
    measure: async () => (await import('./acts.ts')).measure(),
  },
  figures: {
    about: 'figures',
    needs: ['data/figures/dev.jsonl.gz', 'data/times/train.jsonl.gz', 'score/figures.mjs'],
    targets: { found: 92, value: 88, whole: 78, 'words/s': 150_000 },
    measure: async () => (await import('./figures.ts')).measure(),
  },
  times: {
    about: 'expressions of time, on the fold that was not looked at',
    needs: ['data/times/train.jsonl.gz', 'score/times.mjs'],
    measure: async () => (await import('./times.ts')).measure(),
  },
  places: {
    about: 'places: the real ones of the seeds found, invented ones left open',
    needs: [seeds, voices],
    measure: async () => (await import('./places.ts')).measure(),
  },
  conflicts: {
    about: 'how two reports relate (5-fold); clashes found in unrelated reports',
    needs: ['data/conflicts/dev.jsonl.gz', 'data/statements/train.jsonl.gz', news, 'score/conflicts.mjs'],
    targets: { 'macro-F1': 45, 'clash precision at half recall': 80, 'of 200 unrelated pairs no clash': 199 },
    measure: async () => (await import('./conflicts.ts')).measure(),
  },
  stance: {
    about: 'how texts stand to claims, on texts that nothing was learnt from',
    needs: ['data/stance/train.jsonl.gz', 'data/stance/bodies.jsonl.gz', 'score/stance.mjs'],
    targets: { 'challenge score': 80, 'macro-F1': 58 },
    measure: async () => (await import('./stance.ts')).measure(),
  },
  links: {
    about: 'conflicts between assertions: planted ones, those of the five real pages, false alarms',
    needs: [seeds, news],
    targets: { 'of 200 random pairs of articles no conflict': 199 },
    measure: async () => (await import('./links.ts')).measure(),
  },
  joins: {
    about: 'reports told apart on made pages',
    needs: [news, voices],
    measure: async () => (await import('./joins.ts')).measure(),
  },
  pages: {
    about: 'article bodies and dates of real pages, beside the libraries that find bodies',
    needs: ['data/pages/ground-truth.json', 'score/pages.mjs'],
    targets: { F1: 96, 'dates right': 95 },
    measure: async () => (await import('./pages.ts')).measure(),
  },
  copies: {
    about: 'copies, whole and in part, told from other reports; what indexing them costs',
    needs: [news, voices, 'data/conflicts/dev.jsonl.gz'],
    targets: { 'whole or part, precision': 98, 'whole or part, recall': 95 },
    measure: async () => (await import('./copies.ts')).measure(),
  },
  seeds: {
    about: 'the whole way, on the five real pages',
    needs: [seeds, ...statementScorers],
    targets: { found: 85, precision: 70, source: 78, speaker: 75, act: 85 },
    measure: async () => (await import('./seeds.ts')).measure(),
  },
  'seeds-figures': {
    about: 'figures and sums of the five real pages',
    needs: [seeds],
    measure: async () => (await import('./seeds-figures.ts')).measure(),
  },
  demo: {
    about: 'the whole way, on the demonstration collection',
    needs: [],
    targets: { found: 85, speaker: 75, act: 85, via: 85 },
    measure: async () => (await import('./demo.ts')).measure(),
  },
  growth: {
    about: 'what one more report costs in a large collection against a small one',
    needs: [],
    measure: async () => (await import('./growth.ts')).measure(),
  },
  store: {
    about: 'how fast a collection takes pages and answers',
    needs: [],
    measure: async () => (await import('./store.ts')).measure(),
  },
};
