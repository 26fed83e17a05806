import type { Follow } from '../../store/index.ts';
import { makeClaims } from './claims.ts';
import { makeActors } from './spellings.ts';

/** Makes a judgement hold for actors and claims: those that it concerns are made anew. */
export const follow: Follow = async (links, { spellings, assertions }) => {
  if (spellings.length > 0) await makeActors(links, spellings);
  if (assertions.length > 0) await makeClaims(links, assertions);
};
