import type { Command } from 'commander';
import { type ExtractError, type ExtractLine, extractInputShape, extractLine } from '../formats/index.ts';
import { understand } from '../pipeline.ts';
import { answerLines } from './lines.ts';

interface ExtractOptions {
  readonly explain?: boolean;
}

/** `hearsay extract`: the stateless mapper, JSON lines in and JSON lines out. */
export function addExtract(program: Command): void {
  program
    .command('extract')
    .argument('[file]', 'JSON lines {"id", "text", "published"?, "outlet"?}; - is standard input', '-')
    .description('JSON lines in, JSON lines out: what one clean article a line says. Keeps nothing.')
    .option('--explain', 'add to each statement the reasons for its parts')
    .option('--json', 'has no effect: the output is always JSON lines')
    .action(extractLines);
}

async function extractLines(file: string, options: ExtractOptions): Promise<void> {
  await answerLines(file, 'articles', (line) => answerTo(line, options));
}

/** What the article on a line says, or why that can't be told: one bad line never stops the others. */
function answerTo(line: string, options: ExtractOptions): ExtractLine | ExtractError {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { id: null, error: `not JSON (${(error as Error).message}); give one {"id", "text"} a line` };
  }
  const checked = extractInputShape.safeParse(value);
  if (!checked.success) {
    const [{ path, message }] = checked.error.issues;
    return { id: idOf(value), error: `${path.join('.') || 'line'}: ${message}; give one {"id", "text"} a line` };
  }
  const { id, text, ...context } = checked.data;
  try {
    return extractLine(id, understand(text, context), options);
  } catch (error) {
    return { id, error: `a fault of Hearsay's own, please report it: ${(error as Error).message}` };
  }
}

/** The id that a bad line gives all the same. */
function idOf(value: unknown): string | number | null {
  const id = (value as { id?: unknown } | null)?.id;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}
