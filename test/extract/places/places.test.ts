import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gazetteer } from '../../../src/extract/places/gazetteer.ts';
import { keyHash, placeKey } from '../../../src/extract/places/key.ts';
import type { Place } from '../../../src/model/index.ts';
import { understand } from '../../../src/pipeline.ts';
import { casesOf } from '../cases.ts';

function show({ name, resolved, precision, within, reason }: Place): string {
  const found =
    resolved === null ? `open: ${reason.split(':')[0]}` : `${resolved}, ${precision}, ${within.join(' < ')}`;
  return `${name} -> ${found}`.trim();
}

describe('places', () => {
  const cases = casesOf(join(import.meta.dirname, 'places.txt'));
  it('has cases', () => expect(cases.length).toBeGreaterThan(10));

  it.each(cases)('$title', ({ text, expected }) => {
    expect((understand(text).places ?? []).map(show)).toEqual(expected);
  });

  it('says nothing about a place that it left open', () => {
    const { places = [] } = understand('Officials in Ostrelvar said that Springfield was quiet.');
    const open = places.filter(({ resolved }) => resolved === null);
    expect(open.length).toBeGreaterThan(0);
    for (const { point, precision, within, country, reason } of open) {
      expect({ point, precision, within, country }).toEqual({
        point: null,
        precision: null,
        within: [],
        country: null,
      });
      expect(reason).not.toBe('');
    }
  });

  it('keeps every span in its text, ascending, as written', () => {
    const words = [
      'Homs',
      'Tripoli',
      'Syria',
      'in',
      ',',
      '–',
      'northern',
      'Air Base',
      'said',
      '.',
      '\n\n',
      'Paris (Texas)',
      'ʻAïn',
      '\u202e',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        let end = 0;
        for (const { span, name } of understand(text).places ?? []) {
          expect(span[0]).toBeGreaterThanOrEqual(end);
          expect(text.slice(...span)).toBe(name);
          end = span[1];
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the gazetteer', () => {
  it('finds a name in any of its spellings', () => {
    for (const spelling of ['Raqqa', 'Ar-Raqqah', 'al-Raqqah', 'ar Raqqa']) {
      const found = gazetteer().named(spelling);
      expect(
        found.some(({ country, kind }) => country === 'SY' && kind === 'town'),
        spelling,
      ).toBe(true);
    }
  });

  it('takes any name, and answers none for what is no name', () => {
    fc.assert(fc.property(fc.string({ maxLength: 60 }), (name) => gazetteer().named(name).length >= 0));
    for (const nothing of ['', ' ', '…', 'حلب', '-']) expect(gazetteer().named(nothing)).toEqual([]);
  });

  it('keeps points on the globe', () => {
    for (let n = 0; n < 75_000; n += 7) {
      const [longitude, latitude] = gazetteer().entry(n).point;
      expect(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90, `entry ${n}`).toBe(true);
    }
  });

  it('makes one key of the marks and articles that writers differ in', () => {
    expect(placeKey('Al-Bāb')).toBe('bab');
    expect(placeKey("Ta'izz")).toBe(placeKey('Taʻizz'));
    expect(placeKey('Łódź')).toBe('lodz');
    expect(keyHash('homs')).not.toEqual(keyHash('hims'));
  });
});
