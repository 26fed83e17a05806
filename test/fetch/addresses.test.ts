import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusedAddress } from '../../src/fetch/addresses.ts';
import { refusedHost } from '../../src/fetch/connect.ts';
import { casesOf } from './cases.ts';

describe('addresses that are never asked', () => {
  it.each(casesOf('addresses.txt'))('%s ==> %s', (input, expected) => {
    expect(refusedAddress(input) ?? 'open').toBe(expected);
  });

  it('a private address stays refused in every IPv6 spelling, open loopback or not', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(fc.constantFrom(10, 127), byte, byte, byte, fc.boolean(), (a, b, c, d, open) => {
        const hex = `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
        for (const wrapped of [
          `::ffff:${a}.${b}.${c}.${d}`,
          `::ffff:${hex}`,
          `0:0:0:0:0:ffff:${hex}`,
          `64:ff9b::${hex}`,
        ]) {
          expect(refusedAddress(wrapped, open)).not.toBeNull();
        }
      }),
    );
  });

  it('opening loopback opens nothing else', () => {
    for (const ip of ['127.0.0.1', '127.8.8.8', '::1']) expect(refusedAddress(ip, true)).toBeNull();
    for (const [ip, expected] of casesOf('addresses.txt')) {
      if (expected !== 'a loopback address') expect(refusedAddress(ip, true) ?? 'open').toBe(expected);
    }
  });

  it.each([
    ['http://2130706433/', 'a loopback address'],
    ['http://0x7f.1/', 'a loopback address'],
    ['http://0177.0.0.1/', 'a loopback address'],
    ['http://127.1/', 'a loopback address'],
    ['http://[::ffff:127.0.0.1]/', 'an IPv6 address that wraps another'],
    ['http://[fe80::1]/', 'a link-local address, where clouds keep their metadata'],
    ['http://localhost/', 'a name of this machine or this network'],
    ['http://LOCALHOST./', 'a name of this machine or this network'],
    ['http://news.localhost/', 'a name of this machine or this network'],
    ['http://printer.local/', 'a name of this machine or this network'],
    ['http://metadata.google.internal/', 'a name of this machine or this network'],
    ['http://１２７.０.０.１/', 'a loopback address'],
  ])('%s is %s, before any name is looked up', (address, expected) => {
    expect(refusedHost(new URL(address).hostname, false)).toBe(expected);
  });
});
