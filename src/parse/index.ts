/** The language engine's face: text to tokens and sentences. */
export { tokenise } from './tokenise.ts';
