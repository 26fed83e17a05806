import { ACTS, CREDIBILITY, type JudgementKind, KINDS, RELIABILITY } from '../../model/index.ts';
import { ImpossibleJudgement } from '../problem.ts';
import type { Anchor, AnchorNoun } from './anchors.ts';

/** What each kind of judgement can be about: of one thing, or of several of one kind. */
const ONE: Readonly<Partial<Record<JudgementKind, readonly AnchorNoun[]>>> = {
  accept: ['statement', 'conflict', 'claim'],
  reject: ['statement', 'conflict', 'claim'],
  edit: ['statement'],
  grade: ['statement', 'claim', 'report', 'actor'],
};
const SEVERAL: Readonly<Partial<Record<JudgementKind, readonly AnchorNoun[]>>> = {
  merge: ['actor', 'claim'],
  same: ['actor', 'statement'],
  different: ['actor', 'statement'],
};

/** The fields of a statement that can be edited, and the values that they take; any text where none are listed. */
const FIELDS: Readonly<Record<string, readonly string[] | null>> = { act: ACTS, speaker: null, kind: KINDS };

/** Whether a kind of judgement can be about these things and set this. @throws ImpossibleJudgement where not */
export function checkJudgement(kind: JudgementKind, anchors: readonly Anchor[], value: object): void {
  const nouns = [...new Set(anchors.map(({ noun }) => noun))];
  const [noun] = nouns;
  if (ONE[kind] !== undefined) {
    if (anchors.length !== 1) throw new ImpossibleJudgement(`${kind} takes one id`);
    if (!ONE[kind].includes(noun))
      throw new ImpossibleJudgement(`${kind} is for a ${ONE[kind].join(', ')}; ${anchors[0].id} is a ${noun}`);
  }
  if (SEVERAL[kind] !== undefined) {
    const of = SEVERAL[kind].map((one) => `${one}s`).join(' or ');
    if (anchors.length < 2 || nouns.length !== 1 || !SEVERAL[kind].includes(noun))
      throw new ImpossibleJudgement(`${kind} takes two or more ids of ${of}`);
    if (new Set(anchors.map(({ id }) => id)).size < anchors.length)
      throw new ImpossibleJudgement(`${kind} takes ids that differ`);
  }
  if (kind === 'split') checkSplit(anchors);
  if (kind === 'edit') checkEdit(value);
  else if (kind === 'grade') checkGrade(value);
  else if (Object.keys(value).length > 0) throw new ImpossibleJudgement(`${kind} sets no field; edit does`);
}

function checkSplit([whole, ...parts]: readonly Anchor[]): void {
  if (whole?.noun === 'actor' && parts.length > 0) {
    for (const part of parts) {
      const { spellings } = whole;
      if (part.noun !== 'name' || !spellings.some(({ name }) => name === part.name))
        throw new ImpossibleJudgement(
          `${part.id}: ${whole.id} has no such name; it has ${spellings.map(({ name }) => name).join(', ')}`,
        );
    }
    if (whole.spellings.every(({ name }) => parts.some(({ id }) => id === name)))
      throw new ImpossibleJudgement(`${whole.id}: a split must leave it a name`);
    return;
  }
  if (whole?.noun === 'claim' && parts.length > 0) {
    const astray = parts.find(({ id }) => !whole.members.includes(id));
    if (astray !== undefined) throw new ImpossibleJudgement(`${astray.id} does not belong to ${whole.id}`);
    return;
  }
  throw new ImpossibleJudgement(
    "split takes an actor's id and the names to part from it, or a claim's id and statements of it",
  );
}

function checkEdit(value: object): void {
  const set = Object.entries(value);
  if (set.length === 0) throw new ImpossibleJudgement('edit asks for a field to set, such as act=deny or speaker=NAME');
  for (const [field, to] of set) {
    const allowed = FIELDS[field];
    if (allowed === undefined)
      throw new ImpossibleJudgement(`${field}: edit sets ${Object.keys(FIELDS).join(', ')} of a statement`);
    if (typeof to !== 'string' || to.trim() === '') throw new ImpossibleJudgement(`${field}: give a value`);
    if (allowed !== null && !allowed.includes(to))
      throw new ImpossibleJudgement(`${field} can't be ${to}: choose from ${allowed.join(', ')}`);
  }
}

function checkGrade(value: object): void {
  const { reliability, credibility, ...rest } = value as Record<string, unknown>;
  const known = (RELIABILITY as readonly unknown[]).includes(reliability ?? 'F');
  const told = (CREDIBILITY as readonly unknown[]).includes(credibility ?? 6);
  if (!known || !told || Object.keys(rest).length > 0 || (reliability ?? credibility) === undefined)
    throw new ImpossibleJudgement(
      'a grade is a letter from A to F for the source, a number from 1 to 6 for the information, or both: B2',
    );
}
