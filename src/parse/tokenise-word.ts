import { APOSTROPHE, classAt, DIGIT, HYPHEN, isUpper, LETTER } from './characters.ts';

/** Prefixes that stay in one token with the word after their hyphen, as UD English writes them; other hyphens part. */
const PREFIXES = new Set(
  `anti co counter cross e ex inter intra macro mega micro mid mini multi neo non over pan para post pre pro proto pseudo
  re semi sub super trans ultra un under socio psycho arch bi tri uh mm hm`.split(/\s+/),
);

/** Words written as one that UD English reads as several: where to part them. */
const FUSED = new Map<string, readonly number[]>([
  ['cannot', [3]],
  ['gonna', [3]],
  ['wanna', [3]],
  ['gotta', [3]],
  ['gimme', [3]],
  ['lemme', [3]],
  ['outta', [3]],
  ['dunno', [2, 3]],
  ['dont', [2]],
  ['doesnt', [4]],
  ['didnt', [3]],
  ['isnt', [2]],
  ['wasnt', [3]],
  ['havent', [4]],
  ['couldnt', [5]],
  ['wouldnt', [5]],
  ['shouldnt', [6]],
  ['wont', [2]],
  ['cant', [2]],
  ['thats', [4]],
  ['ive', [1]],
  ["'tis", [2]],
  ["'twas", [2]],
  ["y'all", [2]],
  ["c'mon", [3]],
  ["d'you", [2]],
  ["d'ya", [2]],
]);

/** Units that part from the number before them: `35mm`, `5pm`. */
const UNITS = new Set(
  `mm cm km kg mg ml km² m² m³ mw kw gw mwh kwh gwh hz khz mhz ghz kb mb gb tb k m bn mn tn b t ft in lb lbs oz mph kph kmh
  am pm hr hrs h hh min mins sec secs s yr yrs bpd bcm gt mt kt ha nm mi yd x c f p cc`.split(/\s+/),
);

/** Whether the letters before a hyphen are a prefix that keeps its word. */
export function isPrefix(word: string): boolean {
  return PREFIXES.has(word.toLowerCase());
}

/**
 * Where to part a word, `[start, end)`, that holds no punctuation but apostrophes, inner stops and kept hyphens:
 * "don't" before "n't", "Iran's" before "'s", "35mm" before "mm". Calls `part` with each inner offset, ascending.
 */
export function partWord(text: string, start: number, end: number, part: (at: number) => void): void {
  const length = end - start;
  if (length <= 40 && classAt(text, start) === DIGIT) {
    partNumber(text, start, end, part);
    return;
  }
  const cuts =
    length >= 3 && length <= 8 ? FUSED.get(text.slice(start, end).toLowerCase().replace('’', "'")) : undefined;
  if (cuts) for (const cut of cuts) part(start + cut);
  else partClitics(text, start, end, part);
}

/** "wouldn't've": the clitics at the end of a word, from the first on. */
function partClitics(text: string, start: number, end: number, part: (at: number) => void): void {
  const cuts: number[] = [];
  let limit = end;
  while (cuts.length < 3) {
    const cut = cliticStart(text, start, limit);
    if (cut < 0) break;
    cuts.push(cut);
    limit = cut;
  }
  for (let i = cuts.length - 1; i >= 0; i--) part(cuts[i]);
}

/** Where the clitic that ends at `end` starts; -1 if the word ends in none. */
function cliticStart(text: string, start: number, end: number): number {
  for (let back = 1; back <= 3; back++) {
    const at = end - back;
    if (at <= start) return -1;
    if (classAt(text, at) !== APOSTROPHE) continue;
    const clitic = text.slice(at + 1, end).toLowerCase();
    if (clitic === 't') {
      const isNot = (text[at - 1] === 'n' || text[at - 1] === 'N') && at - 1 > start;
      return isNot ? at - 1 : -1;
    }
    const known = clitic === 's' || clitic === 'm' || clitic === 'd' || /^(?:re|ve|ll)$/.test(clitic);
    return known ? at : -1;
  }
  return -1;
}

/** "35mm", "5pm", "2016's"; ordinals and decades ("20th", "1930s", "80's") stay whole. */
function partNumber(text: string, start: number, end: number, part: (at: number) => void): void {
  let digits = start;
  while (digits < end && classAt(text, digits) !== LETTER && classAt(text, digits) !== APOSTROPHE) digits++;
  if (digits === end) return;
  const rest = text.slice(digits, end).toLowerCase();
  if (classAt(text, digits) === APOSTROPHE) {
    if (text[digits - 1] !== '0' || rest.length !== 2) part(digits);
  } else if (rest === 's' ? text[digits - 1] !== '0' : UNITS.has(rest)) {
    if (isMoney(text, start) || !isUpper(text, digits) || rest.length > 1) part(digits);
  } else if (isMoney(text, start) && /^(?:k|m|b|t|tr|mil)$/.test(rest)) {
    part(digits);
  }
}

const isMoney = (text: string, at: number): boolean => at > 0 && /[$€£¥₹₽₺₪₩]/.test(text[at - 1]);

/** Whether a hyphen at `at` is followed by a letter or digit. */
export const hyphenJoins = (text: string, at: number): boolean =>
  classAt(text, at) === HYPHEN && (classAt(text, at + 1) === LETTER || classAt(text, at + 1) === DIGIT);
