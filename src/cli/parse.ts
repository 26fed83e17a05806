import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { type Parsed, word } from '../model/index.ts';
import {
  type ConlluSentence,
  conlluOf,
  conlluTokens,
  fillConllu,
  parse,
  parseTokens,
  readConllu,
  UnreadableConllu,
  writeConllu,
} from '../parse/index.ts';
import { failed, print, printJson } from './output.ts';

interface Options {
  readonly conllu?: boolean;
  readonly json?: boolean;
}

/** `hearsay parse`: the language engine alone. */
export function addParse(program: Command): void {
  program
    .command('parse')
    .description('reads text and prints its sentences as CoNLL-U: tags, lemmas, trees, names')
    .argument('[file]', 'UTF-8 text; - is standard input', '-')
    .option('--conllu', 'the input is CoNLL-U: its tokens, comments, ranges and empty nodes are kept')
    .option('--json', 'one JSON line for each sentence, with spans in UTF-16 units into the text')
    .action(parseFile);
}

async function parseFile(file: string, { conllu = false, json = false }: Options): Promise<void> {
  const name = file === '-' ? 'standard input' : file;
  let text: string;
  try {
    text = new TextDecoder().decode(readFileSync(file === '-' ? 0 : file));
  } catch (error) {
    failed(name, unreadable(error as NodeJS.ErrnoException));
    return;
  }
  try {
    const given = conllu ? readConllu(text) : undefined;
    const parsed = given ? parseTokens(conlluTokens(given)) : parse(text);
    if (json) for (const line of jsonLines(parsed)) await printJson(line);
    else for (const sentence of given ? fillConllu(given, parsed) : conlluOf(parsed)) await print(lines(sentence));
  } catch (error) {
    if (!(error instanceof UnreadableConllu)) throw error;
    failed(name, `is not CoNLL-U: ${error.message}. Leave out --conllu to parse plain text.`);
  }
}

function unreadable(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'there is no such file';
  if (error.code === 'EISDIR') return 'is a folder; give a file';
  return `can't be read: ${error.message}`;
}

/** A sentence's lines and the blank line after it, without the last line end, which `print` adds. */
const lines = (sentence: ConlluSentence) => writeConllu([sentence]).slice(0, -1);

/** Sentences as JSON: words as in CoNLL-U, heads by their number in the sentence from 1, 0 for the root. */
function* jsonLines(parsed: Parsed): Generator<object> {
  const { tokens, names } = parsed;
  const sentences = conlluOf(parsed);
  let n = 0;
  for (let s = 0; s < tokens.sentences; s++) {
    const [from, to] = [tokens.sentenceStart[s], tokens.sentenceStart[s + 1]];
    const words = sentences[s].words.map(({ lemma, upos, xpos, feats, head, deprel }, k) => ({
      span: [tokens.start[from + k], tokens.end[from + k]],
      form: word(tokens, from + k),
      ...{ lemma, upos, xpos, feats: feats === '_' ? null : feats, head: Number(head), deprel },
    }));
    const found: object[] = [];
    for (; n < names.length && names[n].first < to; n++) {
      found.push({ span: [tokens.start[names[n].first], tokens.end[names[n].last - 1]], kind: names[n].kind });
    }
    yield { span: [tokens.start[from], tokens.end[to - 1]], words, names: found };
  }
}
