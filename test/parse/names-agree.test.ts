import { describe, expect, it } from 'vitest';
import { type Name, word, XPOS } from '../../src/model/index.ts';
import { agreed } from '../../src/parse/names-agree.ts';
import { listBits } from '../../src/parse/names-lists.ts';
import { tokenise } from '../../src/parse/tokenise.ts';

/** `[person Aldo Brandt] left`: words with a space or a hyphen between them, names in brackets. Capitals are NNP. */
function agree(line: string): string {
  const marks: { at: number; kind: Name['kind'] }[] = [];
  const spans: { at: number; end: number; kind: Name['kind'] }[] = [];
  let text = '';
  for (const part of line.split(/(\[\w+ |\])/)) {
    if (part.startsWith('[')) marks.push({ at: text.length, kind: part.slice(1, -1) as Name['kind'] });
    else if (part === ']') spans.push({ ...marks.pop()!, end: text.length });
    else text += part;
  }
  const tokens = tokenise(text);
  const words = Array.from({ length: tokens.count }, (_, i) => word(tokens, i));
  const names = spans.map(({ at, end, kind }) => ({
    first: tokens.start.indexOf(at),
    last: tokens.end.indexOf(end) + 1,
    kind,
  }));
  const bits = listBits(
    tokens,
    words.map((form) => form.toLowerCase()),
  );
  const xpos = Uint8Array.from(words, (form) => XPOS.indexOf(/^\p{Lu}/u.test(form) ? 'NNP' : 'NN'));
  let out = text;
  for (const { first, last, kind } of agreed(names, tokens, bits, xpos).reverse()) {
    const [start, end] = [tokens.start[first], tokens.end[last - 1]];
    out = `${out.slice(0, start)}[${kind} ${out.slice(start, end)}]${out.slice(end)}`;
  }
  return out;
}

describe('names of one text agree', () => {
  it.each([
    [
      'a surname',
      '[person Aldo Brandtov] left . later Brandtov spoke',
      '[person Aldo Brandtov] left . later [person Brandtov] spoke',
    ],
    [
      'a surname of another kind',
      '[person Aldo Brandtov] left as [org Brandtov] said',
      '[person Aldo Brandtov] left as [person Brandtov] said',
    ],
    ['a surname that is a place', '[person Aldo Paris] is in [place Paris]', '[person Aldo Paris] is in [place Paris]'],
    [
      'a surname inside another run of capitals',
      '[person Aldo Brandtov] opened Brandtov Hall',
      '[person Aldo Brandtov] opened Brandtov Hall',
    ],
    [
      'an acronym',
      'the [org Vell Rowing Club] ( VRC ) won as [place VRC] said',
      'the [org Vell Rowing Club] ( [org VRC] ) won as [org VRC] said',
    ],
    [
      'an acronym told twice',
      'the VRCZ won as VRCZ said and the NRX lost',
      'the [org VRCZ] won as [org VRCZ] said and the NRX lost',
    ],
    ['another word in brackets', 'the [org Vell Rowing Club] ( TUE ) won', 'the [org Vell Rowing Club] ( TUE ) won'],
    ['a majority', '[org Zond] and [org Zond] and [place Zond]', '[org Zond] and [org Zond] and [org Zond]'],
    [
      'a name told twice and missed once',
      '[org Zond] rose and [org Zond] fell and Zond stayed',
      '[org Zond] rose and [org Zond] fell and [org Zond] stayed',
    ],
    [
      'two kinds, and missed once',
      '[org Zond] rose and [place Zond] fell and Zond stayed',
      '[org Zond] rose and [place Zond] fell and Zond stayed',
    ],
    ['no majority', '[org Zond] and [place Zond]', '[org Zond] and [place Zond]'],
    ['a particle and a hyphen within', '[person Samir al]-Hadini spoke', '[person Samir al-Hadini] spoke'],
    ['a particle and a hyphen before', 'the al-[org Hadini] spoke', 'the [org al-Hadini] spoke'],
    ['both halves', '[person Samir al]-[place Hadini] spoke', '[person Samir al-Hadini] spoke'],
    ['two halves', '[person Parn Geun]-Hyeo spoke', '[person Parn Geun-Hyeo] spoke'],
    ['two persons', '[person Moss]-[person Brandtov] talks', '[person Moss]-[person Brandtov] talks'],
    ['a place and a participle', '[place Vell]-backed troops', '[place Vell]-backed troops'],
    ['a title', '[person Gen. Aldo Brandtov] left', 'Gen. [person Aldo Brandtov] left'],
  ])('%s', (_, line, expected) => {
    expect(agree(line)).toBe(expected);
  });
});
