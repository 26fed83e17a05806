/** A collection's work: what happens to a page on its way into a collection. */
export { ADD_STAGES, type AddOptions, type AddStage, addLine, addPage, failedLine } from './add.ts';
export { type Readied, readied } from './findings.ts';
export { judge } from './judge.ts';
export { linkAll } from './link/index.ts';
