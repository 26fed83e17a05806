/** What can be wrong with a collection, in one word for programs. */
export type ProblemKind =
  | 'missing'
  | 'no-folder'
  | 'not-a-collection'
  | 'newer'
  | 'altered'
  | 'locked'
  | 'full'
  | 'read-only'
  | 'damaged'
  | 'failed';

/** A collection can't be opened, read or written; the message names the collection and says what to do. */
export class CollectionProblem extends Error {
  readonly kind: ProblemKind;

  constructor(kind: ProblemKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CollectionProblem';
    this.kind = kind;
  }
}

/** What a database's error codes mean to a user: the first pattern that a code matches, its kind, and what to do. */
export type Meanings = readonly (readonly [code: RegExp, kind: ProblemKind, message: string])[];

/**
 * An error of a database's driver as a problem that a user understands.
 * @param shown the collection as a message may name it: no password
 * @returns undefined where the error is not the database's
 */
export function problemFrom(error: unknown, shown: string, meanings: Meanings): CollectionProblem | undefined {
  if (error instanceof CollectionProblem) return error;
  const { code } = error as { code?: unknown };
  if (typeof code !== 'string') return undefined;
  const found = meanings.find(([pattern]) => pattern.test(code));
  if (found === undefined) return undefined;
  const [, kind, message] = found;
  return new CollectionProblem(kind, `${shown} ${message} (${code})`, { cause: error });
}

/** Somebody judged what is not there, or in a way that can't be; the message says what to do. Nothing was recorded. */
export class ImpossibleJudgement extends Error {}

/** What is handed to the store is not what the model promises: a span outside its text, text that no database keeps. */
export class BrokenFindings extends Error {}
