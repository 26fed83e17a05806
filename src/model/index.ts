/** The nouns of Hearsay. This folder imports nothing. */
export * from './page.ts';
export * from './report.ts';
export * from './span.ts';
export * from './statement.ts';
export * from './syntax.ts';
export * from './tokens.ts';
