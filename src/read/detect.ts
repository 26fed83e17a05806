import { decodeAs } from './encodings.ts';

/** Which of the older encodings bytes look like, by how ordinary the letters are that each would give. */

/** Bytes looked at, from the first that is not ASCII. */
const SAMPLE = 32 * 1024;

interface OneByte {
  readonly encoding: string;
  /** The commonest letters outside ASCII of the languages written in it, lower case. */
  readonly common: string;
  /** Whether ASCII letters stand beside these in one word. */
  readonly latin: boolean;
}

/** In order of preference where two fit alike. */
const ONE_BYTE: readonly OneByte[] = [
  { encoding: 'windows-1252', common: 'éèàçêëîïôûùâüöäßñóíáúãõåæøœ', latin: true },
  { encoding: 'windows-1251', common: 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфёіїє', latin: false },
  { encoding: 'windows-1256', common: 'اليمنوترهبسعفدقكحةجشطصخزذضغىأإءپچژگکی', latin: false },
  { encoding: 'windows-1250', common: 'ěščřžýáíéůúťďňąęłśżźćńóőűöüäăâîșțşţđ', latin: true },
  { encoding: 'windows-1254', common: 'ğşıçöüİâéè', latin: true },
  { encoding: 'windows-1253', common: 'αοιετσνηυρκπμλςωγδθχφβάέήίόύώξζψ', latin: false },
  { encoding: 'windows-1255', common: 'יוהלאתמרשבנדחפקעצגכטסזםןךףץ', latin: false },
  { encoding: 'koi8-r', common: 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфё', latin: false },
  { encoding: 'iso-8859-5', common: 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфё', latin: false },
  { encoding: 'iso-8859-6', common: 'اليمنوترهبسعفدقكحةجشطصخزذضغىأإء', latin: false },
  { encoding: 'ibm866', common: 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфё', latin: false },
  { encoding: 'iso-8859-2', common: 'ěščřžýáíéůúťďňąęłśżźćńóőűöüäăâîđ', latin: true },
];

interface ManyBytes {
  readonly encoding: string;
  /** Characters that make up a good part of any text in it. */
  readonly common: RegExp;
  /** The least share of the non-ASCII characters that they make up. */
  readonly share: number;
}

const MANY_BYTES: readonly ManyBytes[] = [
  { encoding: 'shift_jis', common: /[\u3041-\u30fc]/g, share: 0.25 },
  { encoding: 'euc-jp', common: /[\u3041-\u30fc]/g, share: 0.25 },
  { encoding: 'gb18030', common: /[的一是在不了有和人这中大为上个国我以要他时来用们到]/g, share: 0.06 },
  { encoding: 'big5', common: /[的一是在不了有和人這中大為上個國我以要他時來用們到]/g, share: 0.06 },
  { encoding: 'euc-kr', common: /[이다의는에을를가고하은한로기지사도서정인]/g, share: 0.15 },
];

const TYPOGRAPHY =
  /[\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u00ab\u00bb\u2022\u00a0\u060c\u061b\u061f\u00b7\u00a9\u00ae\u20ac\u00b0\u201e\u201a\u2116]/;

/** The encoding, by its WHATWG name, that bytes which are not UTF-8 look most like; windows-1252 if nothing speaks. */
export function detect(bytes: Uint8Array): string {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const sample = bytes.subarray(Math.max(0, first - 32), first + SAMPLE);
  for (const { encoding, common, share } of MANY_BYTES) {
    const text = strict(sample, encoding);
    const foreign = text?.match(/[^\u0000-\u007f]/g)?.length ?? 0;
    if (text && foreign > 3 && (text.match(common)?.length ?? 0) >= foreign * share) return encoding;
  }
  let best = ONE_BYTE[0].encoding;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of ONE_BYTE) {
    const score = ordinary(decodeAs(sample, candidate.encoding), candidate);
    if (score > most) {
      most = score;
      best = candidate.encoding;
    }
  }
  return best;
}

function strict(bytes: Uint8Array, encoding: string): string | null {
  try {
    // `stream` forgives a letter that the sample's end cuts in two.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

/** How ordinary a decoded sample is: common letters in ordinary places count for it, anything odd against it. */
function ordinary(text: string, { common, latin }: OneByte): number {
  const usual = new Set(common);
  let score = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char < '\u0080') continue;
    const before = text[i - 1] ?? ' ';
    const lower = char.toLowerCase();
    if (char < '\u00a0' || char === '\ufffd') score -= 3;
    else if (TYPOGRAPHY.test(char)) score += 0.3;
    else if (usual.has(lower)) {
      score += 1;
      // Capitals stand at the start of words; accents seldom stand side by side.
      if (char !== lower && /\p{Ll}/u.test(before)) score -= 1.5;
      if (latin && before > '\u00bf' && /\p{L}/u.test(before)) score -= 1.2;
      if (!latin && /[A-Za-z]/.test(before)) score -= 1.5;
    } else score -= 1;
  }
  return score;
}

/**
 * UTF-16 without a byte order mark: zero bytes, nearly all at odd places (little-endian) or at even ones (big-endian).
 * Even text in another script has its spaces and line ends.
 */
export function utf16Without(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, SAMPLE);
  if (length < 4 || bytes.length % 2 === 1) return null;
  const zeros: [even: number, odd: number] = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1]++;
  const [even, odd] = zeros;
  if (even + odd < length * 0.03) return null;
  const encoding = odd > even * 20 ? 'utf-16le' : even > odd * 20 ? 'utf-16be' : null;
  // Numbers in binary data have zeros at one side too; text decodes to letters.
  if (!encoding) return null;
  const sample = new TextDecoder(encoding).decode(bytes.subarray(0, length));
  const odds = sample.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  const letters = sample.match(/[\p{L}\s]/gu)?.length ?? 0;
  return odds <= sample.length * 0.005 && letters > sample.length * 0.5 ? encoding : null;
}
