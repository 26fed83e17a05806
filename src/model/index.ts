/** The nouns of Hearsay. This folder imports nothing. */
export * from './figure.ts';
export * from './page.ts';
export * from './report.ts';
export * from './span.ts';
export * from './statement.ts';
export * from './syntax.ts';
export * from './time.ts';
export * from './tokens.ts';
