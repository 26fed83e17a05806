/** What bytes 0x80 to 0x9F are in windows-1252; U+FFFD stands nowhere, five bytes are control characters. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Decodes bytes in an encoding of the WHATWG Encoding Standard; what it does not know becomes U+FFFD. Some releases of
 * Node read windows-1252 as latin1, quotes and dashes as control characters (nodejs/node issue 56542), so these are put right.
 */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/g, (control) => WESTERN[control.charCodeAt(0) - 0x80]);
}
