import type { Attribution, Figure, Time } from '../../model/index.ts';
import { capital, SIGN, touches, type Words } from '../numbers/words.ts';
import type { Amount } from './amount.ts';

type Where = Pick<Figure, 'where' | 'when' | 'by'>;

/** Words after "in" that begin with a capital letter and are no place. */
const NO_PLACE =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|q[1-4]|ramadan|easter|christmas|english|arabic|i|his|her|its|the|this|that|mr|mrs|ms|dr|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)$/;

/** Where, when and by whom each amount of a text is counted, from the words beside it. */
export class Circumstances {
  readonly #words: Words;
  readonly #amounts: readonly Amount[];
  readonly #times: readonly Time[];
  readonly #by: readonly (string | null)[];
  /** For each amount, the index of the first time that ends after its sentence's beginning. */
  #from = 0;
  /** The last amount's place. */
  #where: string | null = null;

  constructor(
    words: Words,
    { times, attributions }: { times: readonly Time[]; attributions: readonly Attribution[] },
    amounts: readonly Amount[],
  ) {
    this.#words = words;
    this.#amounts = amounts;
    this.#times = times.filter(
      ({ type, value }) => value !== null && (type === 'DATE' || type === 'TIME') && !value.endsWith('_REF'),
    );
    this.#by = speakers(words, amounts, attributions);
  }

  /** The circumstances of amount `n`; asked in ascending order. */
  of(n: number): Where {
    const words = this.#words;
    const amount = this.#amounts[n];
    const s = words.sentence[amount.first];
    const inSentence = (other: Amount | undefined) => other !== undefined && words.sentence[other.first] === s;
    const left = inSentence(this.#amounts[n - 1]) ? this.#amounts[n - 1].last : sentenceFirst(words, amount.first);
    const right = inSentence(this.#amounts[n + 1]) ? this.#amounts[n + 1].first : sentenceLast(words, amount.last);
    const own = place(words, amount, left, right);
    // "from 570 to 529" is of one place.
    const where = own ?? (n > 0 && amount.first - left <= 2 && inSentence(this.#amounts[n - 1]) ? this.#where : null);
    this.#where = where;
    return { where, when: this.#when(n, left, right), by: this.#by[n] };
  }

  #when(n: number, left: number, right: number): string | null {
    const words = this.#words;
    const amount = this.#amounts[n];
    const begins = words.start[sentenceFirst(words, amount.first)];
    const ends = words.end[sentenceLast(words, amount.last) - 1];
    while (this.#from < this.#times.length && this.#times[this.#from].span[1] <= begins) this.#from++;
    const here: Time[] = [];
    for (let k = this.#from; k < this.#times.length && this.#times[k].span[0] < ends && here.length < 12; k++)
      here.push(this.#times[k]);
    if (!here.length) return null;
    const changed = this.#changed(n, here);
    if (changed) return changed;
    const at = words.start[amount.first];
    const inSegment = here.filter(
      ({ span }) => span[0] >= (words.start[left] ?? 0) && span[1] <= (words.end[right - 1] ?? ends),
    );
    const after = inSegment.find(({ span }) => span[0] >= at);
    if (after) return after.value;
    return (
      inSegment[inSegment.length - 1] ??
      (here.length === 1 ? here[0] : (here.findLast(({ span }) => span[1] <= at) ?? here[0]))
    ).value;
  }

  /** "Between A and B … from X to Y", "from X in A to Y in B": the change's two figures take the two times in turn. */
  #changed(n: number, here: readonly Time[]): string | null {
    const words = this.#words;
    const before = (k: number) => (this.#amounts[k] ? (words.lower[this.#amounts[k].first - 1] ?? '') : '');
    const pair = here.findIndex(
      ({ span }, k) =>
        k + 1 < here.length &&
        /^(between|from)\s/i.test(
          words.text.slice(Math.max(0, span[0] - 8), span[0]).match(/(between|from)\s$/i)?.[0] ?? '',
        ) &&
        /^\s*(and|to|until)\s*$/i.test(words.text.slice(span[1], here[k + 1].span[0])),
    );
    if (pair < 0) return null;
    const near = (a: number, b: number) =>
      this.#amounts[a] && this.#amounts[b] && this.#amounts[b].first - this.#amounts[a].last <= 3;
    if (before(n) === 'from' && before(n + 1) === 'to' && near(n, n + 1)) return here[pair].value;
    if (before(n) === 'to' && before(n - 1) === 'from' && near(n - 1, n)) return here[pair + 1].value;
    if (before(n) === 'to' && before(n + 1) === 'from' && near(n, n + 1)) return here[pair + 1].value;
    if (before(n) === 'from' && before(n - 1) === 'to' && near(n - 1, n)) return here[pair].value;
    return null;
  }
}

/** The longest sentence that is looked at, in pieces to each side. */
const REACH = 80;

function sentenceFirst(words: Words, at: number): number {
  let i = at;
  while (i > 0 && at - i < REACH && words.sentence[i - 1] === words.sentence[at]) i--;
  return i;
}

function sentenceLast(words: Words, at: number): number {
  let i = at;
  while (i < words.count && i - at < REACH && words.sentence[i] === words.sentence[at - 1]) i++;
  return i;
}

/** The place after the amount and before the next one, or else before it in the sentence. */
function place(words: Words, amount: Amount, left: number, right: number): string | null {
  for (let i = amount.last; i < right; i++) {
    if (words.lower[i] === ';' || words.lower[i] === ':') break;
    const found = placeAt(words, i, right);
    if (found) return found;
  }
  for (let i = amount.first - 1; i >= left; i--) {
    if (words.lower[i] === ';') break;
    const found = placeAt(words, i, amount.first);
    if (found) return found;
  }
  return null;
}

const AREA =
  /^(countryside|province|governorate|region|city|town|village|district|outskirts|north|south|east|west|suburbs|centre|center|vicinity|area|port|capital|state|county|island|islands)$/;

/** "in Gaza City", "across the Gaza Strip", "in the countryside of Damascus": the place's words where a preposition stands at `i`. */
function placeAt(words: Words, i: number, right: number): string | null {
  if (!/^(in|across|near|at|around|throughout|outside|inside|from|off)$/.test(words.lower[i]) || i + 1 >= right)
    return null;
  let k = i + 1;
  const start = k;
  if (/^(the|its|northern|southern|eastern|western|central|neighbouring|neighboring|nearby)$/.test(words.lower[k])) {
    while (
      k < right &&
      /^(the|its|northern|southern|eastern|western|central|neighbouring|neighboring|nearby)$/.test(words.lower[k])
    )
      k++;
    if (k < right && AREA.test(words.lower[k]) && words.lower[k + 1] === 'of') k += 2;
  }
  const article =
    /^(al|el|as|an|ar|ad|at|ash|az)$/.test(words.lower[k]) && words.lower[k + 1] === '-' && touches(words, k);
  const name = article ? k + 2 : k;
  if (name >= right || words.kind[name] === SIGN || !capital(words, name) || NO_PLACE.test(words.lower[name]))
    return null;
  let last = name;
  while (
    last < right &&
    words.kind[last] !== SIGN &&
    words.kind[last] !== 1 &&
    (capital(words, last) || (words.lower[last] === 'al' && touches(words, last)))
  ) {
    last++;
    while (
      last + 1 < right &&
      (words.lower[last] === '-' || words.lower[last] === '’' || words.lower[last] === "'") &&
      touches(words, last - 1) &&
      touches(words, last) &&
      words.lower[last + 1] !== 's'
    )
      last += 2;
  }
  const first = words.lower[start] === 'the' && start + 1 < k ? start + 1 : start;
  const from = words.lower[first] === 'its' || words.lower[first] === 'the' ? k : first;
  return last > k ? words.text.slice(words.start[from], words.end[last - 1]) : null;
}

/** For each amount, the source of the narrowest statement whose content holds it, as written. */
function speakers(words: Words, amounts: readonly Amount[], attributions: readonly Attribution[]): (string | null)[] {
  const contents = attributions
    .flatMap(({ source, content }) => (source.length ? content.map((span) => ({ span, source: source[0] })) : []))
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const according = new According(words);
  const open: typeof contents = [];
  let next = 0;
  return amounts.map((amount) => {
    const at = words.start[amount.from];
    while (next < contents.length && contents[next].span[0] <= at) open.push(contents[next++]);
    while (open.length && open[open.length - 1].span[1] <= at) open.pop();
    const holding = open[open.length - 1];
    if (!holding) return according.of(amount);
    const source = words.text.slice(...holding.source);
    // Whom a pronoun means is for the statement's speaker to say.
    return PRONOUN.test(source) ? null : source;
  });
}

const PRONOUN = /^(?:it|he|she|they|we|i|who|which)$/i;

/** Each sentence's "…, according to a war monitor", where no statement was found; asked in ascending order. */
class According {
  readonly #words: Words;
  #sentence = -1;
  #at = -1;
  #text: string | null = null;

  constructor(words: Words) {
    this.#words = words;
  }

  /** The words after "according to" in the amount's sentence. */
  of({ first, last }: Amount): string | null {
    const words = this.#words;
    const s = words.sentence[first];
    if (s !== this.#sentence || this.#at < last) this.#find(last, s);
    return this.#text;
  }

  #find(from: number, s: number): void {
    const words = this.#words;
    this.#sentence = s;
    this.#text = null;
    this.#at = words.count;
    for (let i = from; i < words.count && words.sentence[i] === s; i++) {
      if (words.lower[i] !== 'according' || words.lower[i + 1] !== 'to') continue;
      let last = i + 2;
      while (last < words.count && words.sentence[last] === s && last < i + 14 && !/^[,.;:]$/.test(words.lower[last]))
        last++;
      this.#at = i;
      if (last > i + 2) this.#text = words.text.slice(words.start[i + 2], words.end[last - 1]);
      return;
    }
  }
}
