import { BODY, html, type Input, input, random } from './input.ts';

const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();
const noise = (seed: number, length: number, most = 256) => {
  const rnd = random(seed);
  return Uint8Array.from({ length }, () => Math.floor(rnd() * most));
};

/** What is wrong with the letters of a page: a text in, bytes out. */
const SPELLINGS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'utf-7': (text) =>
    Buffer.from(`charset=utf-7 ${text.replace(/’/g, '+IBk-')} +ADw-script+AD4-alert(1)+ADw-/script+AD4-`),
  'nul-between': (text) => Buffer.from(text.split('').join('\0')),
  'nul-sprinkled': (text) => Buffer.from(text.replace(/ /g, ' \0')),
  'utf16-no-mark': (text) => utf16(text),
  'utf16-odd-length': (text) => Buffer.concat([utf16(`\ufeff${text}`), Buffer.from([0x41])]),
  'utf16-big-end': (text) => swapped(utf16(`\ufeff${text}`)),
  'utf16-lone-surrogates': (text) => utf16(`\ufeff${text.replace(/e/g, '\ud800e\udfff')}`),
  'utf16-wrong-mark': (text) => Buffer.concat([Buffer.from([0xfe, 0xff]), utf16(text)]),
  'utf8-lone-surrogates': (text) =>
    Buffer.from(text.replace(/e/g, '\u0001'), 'utf8').map((byte) => (byte === 1 ? 0xed : byte)),
  'cesu-8': (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80])]),
  overlong: (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xc0, 0xaf, 0xe0, 0x80, 0xaf, 0xf8, 0x88])]),
  'latin1-said-utf8': (text) => Buffer.from(text.replace(/’/g, 'é'), 'latin1'),
  'wrong-charset': (text) => Buffer.from(text.replace('charset="utf-8"', 'charset="x-no-such-thing"')),
  utf32: (text) =>
    Buffer.from([...text].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8, 0, 0])),
  'all-bytes': (text) => Buffer.concat([Buffer.from(text), Uint8Array.from({ length: 256 }, (_, i) => i)]),
  controls: (text) => Buffer.from(text.replace(/ /g, ' \u0007\u001b[31m')),
  'right-to-left-signs': (text) => Buffer.from(text.replace(/ /g, ' \u202e\u2066\u200f')),
  'combining-marks': (text) => Buffer.from(`${text}e${'\u0301'.repeat(100_000)}`),
};

/** Pages whose letters are spelt in ways that no page should be, as HTML, as text and as Markdown; and no letters at all. */
export function letters(): Input[] {
  const pages: readonly [ending: string, text: string][] = [
    ['html', html('')],
    ['txt', `Governor denies closing the Salt Road\n\n${BODY.join('\n\n')}`],
    ['md', `# Governor denies\n\n${BODY.join('\n\n')}`],
  ];
  return [
    ...Object.entries(SPELLINGS).flatMap(([name, spelt]) =>
      pages.map(([ending, text]) => input(`${name}.${ending}`, () => spelt(text))),
    ),
    input('only-mark.txt', () => new Uint8Array([0xef, 0xbb, 0xbf])),
    input('only-space.html', () => ' \n\t'.repeat(100_000)),
    input('only-nul.txt', () => new Uint8Array(1_000_000), /binary|binär/),
    input('nothing.html', () => new Uint8Array(), /is empty/),
    ...['txt', 'html', 'md', 'pdf', 'docx', 'eml', 'zip', 'warc', 'warc.gz'].map((ending, i) =>
      input(`noise.${ending}`, () => noise(i, 100_000)),
    ),
    ...['txt', 'html', 'eml'].map((ending, i) => input(`ascii-noise.${ending}`, () => noise(i, 500_000, 128))),
  ];
}
