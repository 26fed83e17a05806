/** The nouns of Hearsay. This folder imports nothing. */
export * from './actor.ts';
export * from './assertion.ts';
export * from './claim.ts';
export * from './control.ts';
export * from './event.ts';
export * from './figure.ts';
export * from './judgement.ts';
export * from './page.ts';
export * from './place.ts';
export * from './report.ts';
export * from './span.ts';
export * from './statement.ts';
export * from './syntax.ts';
export * from './time.ts';
export * from './tokens.ts';
