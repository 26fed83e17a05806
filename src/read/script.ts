/** The scripts that pages are told apart by; Chinese, Japanese and Korean count as one, since their texts mix them. */
export type Script = 'latin' | 'cyrillic' | 'greek' | 'arabic' | 'hebrew' | 'cjk' | 'other';

/** Code units looked at in one block. */
const LOOKED_AT = 600;

function scriptOfCode(code: number): Script | null {
  if (code < 0x41) return null;
  if (code <= 0x7a) return code <= 0x5a || code >= 0x61 ? 'latin' : null;
  if (code < 0xaa) return null;
  if (code <= 0x24f)
    return code === 0xd7 || code === 0xf7 || (code > 0xaa && code < 0xc0 && code !== 0xb5 && code !== 0xba)
      ? null
      : 'latin';
  if (code >= 0x1e00 && code <= 0x1eff) return 'latin';
  if (code >= 0x370 && code <= 0x3ff) return 'greek';
  if (code >= 0x400 && code <= 0x52f) return 'cyrillic';
  if (code >= 0x590 && code <= 0x5ff) return 'hebrew';
  if ((code >= 0x600 && code <= 0x6ff) || (code >= 0x750 && code <= 0x77f) || (code >= 0xfb50 && code <= 0xfeff))
    return 'arabic';
  if ((code >= 0x3040 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af) || (code >= 0xf900 && code <= 0xfaff))
    return 'cjk';
  return code >= 0x530 && code <= 0x1cff ? 'other' : null;
}

/** The script that most letters of a text's start are in, and how many letters were seen. */
export function scriptOf(text: string): { script: Script | null; letters: number } {
  const counts = new Map<Script, number>();
  let letters = 0;
  const length = Math.min(text.length, LOOKED_AT);
  for (let i = 0; i < length; i++) {
    const script = scriptOfCode(text.charCodeAt(i));
    if (!script) continue;
    letters++;
    counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  let best: Script | null = null;
  for (const [script, count] of counts) if (best === null || count > counts.get(best)!) best = script;
  return { script: best, letters };
}
