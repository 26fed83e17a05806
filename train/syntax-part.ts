import { writeFileSync } from 'node:fs';
import { describe } from './describe.ts';
import type { Part } from './part.ts';
import { PLAN, syntaxData, trainSyntax } from './syntax.ts';

/** Tags and trees: `models/en/syntax.bin`, its facts and its card. Goes on where it was stopped. */
export const syntaxPart: Part = {
  about: 'tags and trees, models/en/syntax.bin; about 40 minutes on two cores',
  needs: ['ewt-train', 'gum-train', 'news-silver-train', 'ewt-dev', 'gum-dev'].map(
    (name) => `syntax/${name}.conllu.gz`,
  ),
  make(data, seed, say) {
    const plan = { ...PLAN, seed };
    writeFileSync('models/en/syntax.bin', trainSyntax(syntaxData(data), '.train', plan, say));
    describe(data, plan);
  },
};
