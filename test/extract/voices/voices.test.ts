import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { voices } from '../../../src/extract/voices/index.ts';
import type { Attribution, Span } from '../../../src/model/index.ts';
import { parse } from '../../../src/parse/index.ts';

/**
 * Cases are text files: `# title`, the report's text, `--`, one line a statement `source | cue | content` in the text's
 * order, `==>`, and for each `speaker | act | relay; relay`.
 */
interface Case {
  title: string;
  text: string;
  given: string[][];
  expected: string[];
}

function casesOf(file: string): Case[] {
  return file
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const [head, answer] = block.split('\n==>\n');
      const [top, lines] = head.split('\n--\n');
      const [title, ...text] = top.split('\n');
      const rows = (part: string) => part.trimEnd().split('\n');
      return {
        title,
        text: text.join('\n').trim(),
        given: rows(lines).map((line) => line.split('|').map((x) => x.trim())),
        expected: rows(answer).map((line) => line.trim()),
      };
    });
}

/** The occurrence of some words nearest to a place in the text. */
function nearest(text: string, words: string, place: number): Span {
  let best = -1;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (
      !(/^\p{L}/u.test(words) && /\p{L}/u.test(text[at - 1] ?? '')) &&
      (best < 0 || Math.abs(at - place) < Math.abs(best - place))
    )
      best = at;
  if (best < 0) throw new Error(`the case’s text does not hold “${words}”`);
  return [best, best + words.length];
}

function attributionsOf({ text, given }: Case): Attribution[] {
  let place = 0;
  return given.map(([source, cue, content]) => {
    const [c] = content === '' ? [] : [nearest(text, content, place)];
    const s = source === '' ? [] : [nearest(text, source, c?.[0] ?? place)];
    const q =
      cue === ''
        ? []
        : cue === 'quoted as saying'
          ? [nearest(text, 'quoted', place), nearest(text, 'as saying', place)]
          : [nearest(text, cue, s[0]?.[1] ?? c?.[0] ?? place)];
    place = Math.max(c?.[1] ?? 0, q.at(-1)?.[1] ?? 0, s[0]?.[1] ?? 0);
    return { source: s, cue: q, content: c ? [c] : [], confidence: 1, reasons: {} };
  });
}

for (const name of readdirSync(import.meta.dirname).filter((file) => file.endsWith('.txt'))) {
  describe(name, () => {
    for (const c of casesOf(readFileSync(join(import.meta.dirname, name), 'utf8')))
      it(c.title, () => {
        const { statements } = voices(parse(c.text), attributionsOf(c));
        const said = statements.map((s) => `${s.speaker?.name ?? ''} | ${s.act} | ${s.via.join('; ')}`.trim());
        expect(said).toEqual(c.expected);
      });
  });
}
