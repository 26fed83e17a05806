/** A collection's work: what happens to a page on its way into a collection. */
export { addPage } from './add.ts';
export { type Readied, readied } from './findings.ts';
