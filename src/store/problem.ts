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

/** What is handed to the store is not what the model promises: a span outside its text, text that no database keeps. */
export class BrokenFindings extends Error {}
