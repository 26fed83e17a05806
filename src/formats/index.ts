/** The JSON that Hearsay takes and prints: schemas, and the builders that turn nouns into lines. */
export * from './collection.ts';
export * from './compared.ts';
export * from './days.ts';
export * from './finds.ts';
export { type JudgementLine, judgementLine, judgementLineShape } from './judged.ts';
export * from './lines.ts';
export * from './links.ts';
export * from './pair.ts';
export * from './shapes.ts';
export * from './watched.ts';
