import { describe, expect, it } from 'vitest';
import { decode } from '../../src/read/decode.ts';
import { UnreadablePage } from '../../src/read/unreadable.ts';

const page = (bytes: Uint8Array) => ({ path: 'saved.txt', sha256: '', bytes });

/** A text in an encoding that has one byte for each letter; Node only decodes these, so its decoder is turned round. */
function encode(text: string, encoding: string): Uint8Array {
  // Some releases of Node read windows-1252 as latin1, so its apostrophe is written here.
  const all = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, i) => i));
  const letters = encoding === 'windows-1252' ? `${all.slice(0, 0x92)}’${all.slice(0x93)}` : all;
  return Uint8Array.from(text, (letter) => {
    const byte = letters.indexOf(letter);
    if (byte === -1) throw new Error(`${letter} is not in ${encoding}`);
    return byte;
  });
}

function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little);
  return bytes;
}

const texts: Record<string, string> = {
  'windows-1252':
    'Le préfet d’Orsa a déclaré que le pont n’était pas fermé. « Personne ne m’a demandé », a-t-il ajouté à midi.',
  'windows-1251': 'Губернатор Орсы заявил в понедельник, что мост не закрыт и что грузовики ждут уже девять дней.',
  'koi8-r': 'Губернатор Орсы заявил в понедельник, что мост не закрыт и что грузовики ждут уже девять дней.',
  'windows-1256': 'قال محافظ أورسا يوم الاثنين إن الجسر لم يغلق وإن الشاحنات تنتظر منذ تسعة أيام عند الحاجز',
  'windows-1253': 'Ο κυβερνήτης της Όρσα δήλωσε τη Δευτέρα ότι η γέφυρα δεν έκλεισε και τα φορτηγά περιμένουν',
  'windows-1255': 'המושל של אורסה אמר ביום שני כי הגשר לא נסגר וכי המשאיות ממתינות כבר תשעה ימים',
  'windows-1250':
    'Gubernator Orsy powiedział w poniedziałek, że most nie został zamknięty, choć ciężarówki stoją już dziewięć dni.',
};

describe('the encoding of a page', () => {
  it.each(Object.entries(texts))('%s is told by its letters', (encoding, text) => {
    expect(decode(page(encode(text, encoding)))).toEqual({ text, encoding });
  });

  it('a declaration says what the letters leave open', () => {
    const text = '<meta charset="iso-8859-5"> Мост';
    expect(decode(page(encode(text, 'iso-8859-5')))).toEqual({ text, encoding: 'iso-8859-5' });
  });

  it('UTF-16 is read with a byte order mark and without', () => {
    const text = 'The bridge of Orsa is open.\nNobody crossed it.\n';
    expect(decode(page(utf16(`\ufeff${text}`, true)))).toEqual({ text, encoding: 'utf-16le' });
    expect(decode(page(utf16(`\ufeff${text}`, false)))).toEqual({ text, encoding: 'utf-16be' });
    expect(decode(page(utf16(text, true)))).toEqual({ text, encoding: 'utf-16le' });
    expect(decode(page(utf16(text, false)))).toEqual({ text, encoding: 'utf-16be' });
  });

  it('UTF-8 with a few broken bytes stays UTF-8', () => {
    const bytes = new TextEncoder().encode('“Nobody” – the governor’s word – “asked”.');
    const broken = Uint8Array.from([...bytes, 0xe2, 0x80]);
    expect(decode(page(broken))).toEqual({
      text: '“Nobody” – the governor’s word – “asked”.\ufffd',
      encoding: 'utf-8',
    });
  });

  it.each([
    ['no bytes', [], /^saved\.txt: the file is empty; /],
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31], /^saved\.txt: is a PDF document, not text; /],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], /^saved\.txt: is a PNG picture, not text; /],
    ['zero bytes', [0x41, 0, 0, 0, 0, 0x42, 0, 0], /^saved\.txt: holds binary data, not text; /],
    ['control characters', [1, 2, 3, 4, 5, 6, 0x41, 0x42], /^saved\.txt: holds binary data, not text; /],
  ])('%s are refused with a reason', (_, bytes, message) => {
    expect(() => decode(page(Uint8Array.from(bytes)))).toThrow(UnreadablePage);
    expect(() => decode(page(Uint8Array.from(bytes)))).toThrow(message);
  });
});
