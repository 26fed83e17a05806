import type { Office, Span } from '../../model/index.ts';

/** Nouns for who holds an office. */
const HOLDER =
  'president|minister|spokes(?:man|woman|person)|chief|head|director|commander|secretary|secretary-general|chairman|chairwoman|chairperson|chair|ambassador|envoy|governor|mayor|leader|premier|chancellor|speaker|king|queen|emir|sultan|prosecutor|representative|coordinator|commissioner|inspector|general|adviser|advisor|judge|bishop|patriarch|rector|dean|captain|superintendent|undersecretary|senator|lawmaker|negotiator|correspondent|editor|administrator|treasurer|warden|marshal|official';
/** Words that belong to the title: "deputy foreign minister". */
const PART_OF_TITLE =
  'deputy|vice|prime|chief|first|assistant|senior|special|foreign|defen[cs]e|interior|finance|health|justice|energy|oil|education|information|intelligence|economy|trade|agriculture|transport|environment|power|water|press|executive|general|supreme|crown|district|provincial|regional|state|home|labou?r|culture|permanent|police|army|military|air|opposition|presidential';
const PAST = /\b(?:former|ex|late|ousted|outgoing|then)\b[- ]?/i;

const TITLE = `(?:(?:${PART_OF_TITLE})[ -](?:and )?){0,4}(?:${HOLDER})`;
const word = "[\\p{L}][\\p{L}'’.-]*";
/** "Velmar's deputy foreign minister", right before a name; an "of …" may follow the noun. */
const BEFORE = new RegExp(
  `(?<![\\p{L}])(?<lead>(?:${word} ){0,6}?)(?<title>${TITLE})(?: (?:for|of|to|at) (?<of>(?:the )?(?:${word} ){0,4}${word}))? $`,
  'iu',
);
/** ", the deputy foreign minister of Velmar," right after a name. */
const AFTER = new RegExp(
  `^, (?:(?:the|an?|its|his|her|their) )?(?<lead>(?:${word} ){0,5}?)(?<title>${TITLE})(?: (?:for|of|to|at|in) (?<of>(?:the )?(?:${word} ){0,4}${word}))?[,.;:]`,
  'iu',
);
/** So many characters are looked at on either side of a name. */
const NEAR = 110;

/** The office that the words right around a name give it: before it ("Foreign Ministry spokesman …") or after a comma. */
export function officesAround(text: string, [start, end]: Span): Office[] {
  const begin = Math.max(0, start - NEAR);
  const before = text.slice(begin, start);
  const after = text.slice(end, end + NEAR);
  // "The interior minister, Adela Mirosh, said": the name stands in apposition.
  const closed = after.startsWith(',') ? before.replace(/, $/, ' ') : before;
  return [
    officeIn(BEFORE.exec(afterBreak(closed)), (match) => start - (before.length - closed.length) - match[0].length),
    officeIn(AFTER.exec(after), () => end),
  ].filter((office) => office !== null);
}

/** What stands after the last break of a sentence or a clause. */
const afterBreak = (text: string) =>
  text.slice(Math.max(...[...'.;:!?()[]"“”\n—,'].map((mark) => text.lastIndexOf(mark))) + 1);

function officeIn(match: RegExpExecArray | null, startOf: (match: RegExpExecArray) => number): Office | null {
  if (!match?.groups) return null;
  const { lead = '', title, of = '' } = match.groups;
  const start = startOf(match);
  const state = /^state$/i.test(of);
  return {
    title: `${title
      .toLowerCase()
      .replace(/defense/g, 'defence')
      .replace(/-/g, ' ')}${state ? ' of state' : ''}`,
    of: (state ? null : bodyIn(of)) ?? bodyIn(lead),
    former: PAST.test(lead),
    span: [start, start + match[0].length],
  };
}

const PART = new RegExp(`^(?:${PART_OF_TITLE})$`, 'i');
/** Common nouns of bodies, which may end a body's name in lower case: "Velmar's foreign ministry". */
const BODY_NOUN =
  /^(?:ministry|department|service|council|party|government|institute|agency|committee|commission|parliament|assembly|office|embassy|court|bank|police|army|navy|union|group|hospital|university|club|watch|centre|center|administration|authority|directorate|and|of|for|the)$/;
/** Words with a capital at a sentence's start only. */
const OPENING =
  /^(?:the|a|an|in|on|at|its|his|her|their|our|my|as|but|and|or|for|from|by|to|with|when|while|after|before|new|former|ex|late|then|ousted|outgoing|acting|interim)$/i;

/** The body or country that ends a run of words, without possessive and article; null where none is named. */
function bodyIn(words: string): string | null {
  const run = words.trim().split(' ');
  while (run.length > 0 && PAST.test(`${run[run.length - 1]} `)) run.pop();
  let first = run.length;
  while (first > 0 && (/^\p{Lu}/u.test(run[first - 1]) || BODY_NOUN.test(run[first - 1]) || PART.test(run[first - 1])))
    first--;
  while (first < run.length && (OPENING.test(run[first]) || !/^\p{Lu}/u.test(run[first]))) first++;
  let last = run.length;
  while (last > first && /^(?:and|of|for|the)$/.test(run[last - 1])) last--;
  const body = run
    .slice(first, last)
    .join(' ')
    .replace(/['’]s?$/u, '');
  return body === '' ? null : body;
}
