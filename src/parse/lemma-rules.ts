/** Endings after which a stem that lost `-ed` or `-ing` had an `e`: "handl", "operat", "requir", "nam". */
const HAD_E = new RegExp(
  `(?:[uvczj]|[^s]s|[^n]g|[bcdfgkpstz]l|[^aeo][iou]l|[^aeo]at|[^aeiou]ut|(?:[^aeou]|qu)ir|[^eo]ar|[^o]ur|[^aou]in|[^o]um
  |[^eo]am|[^ae]im|[^o]ok|[^eo]ak|[^aeo]ik|[^eo]ap|[^aeiou]ip|[^aeiou]ib|[^eo]ad|[^ao]id|[^o]od|[^o]ud|[^aeiou]ob
  |[^aeiou]if|[^aeiou]yr|[^aeiou]it(?<=(?:^.|un|ec|ex)it))$`.replace(/\s+/g, ''),
);
/** Endings that look like one of those and had none: "edit", "visit", "treat", "shout". */
const HAD_NONE =
  /(?:edit|isit|imit|ofit|audit|orbit|tz|(?:ea|oa|ee|oo|ai|ou|oi|au|ie|ei|rui|sui|bui)[bdfgklmnprt]|[^g]uil)$/;
const VOWEL = /[aeiouy]/;

/** A verb's dictionary form from what is left without `-ed` or `-ing`: "stopp" to "stop", "mak" to "make". */
function restore(stem: string): string {
  const length = stem.length;
  const last = stem[length - 1];
  if (length > 3 && last === stem[length - 2] && !'aeouslzf'.includes(last)) return stem.slice(0, -1);
  if (/(?:creat|permeat|nauseat|delineat|ventilat)$/.test(stem)) return `${stem}e`;
  if (last === 'u' || last === 'v' || last === 'c') return `${stem}e`;
  return !HAD_NONE.test(stem) && HAD_E.test(stem) ? `${stem}e` : stem;
}

/** Regular `-s`, `-ed` and `-ing` of a verb. The word is in lower case. */
export function baseOfVerb(word: string, tag: string): string {
  if (tag === 'VBZ' && word.endsWith('s')) {
    if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
    return /(?:ss|sh|ch|x|zz|[^aeiou]o)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
  }
  if (tag === 'VBG' && word.endsWith('ing') && VOWEL.test(word.slice(0, -3))) return restore(word.slice(0, -3));
  if (tag === 'VBG' && /in['’]$/.test(word)) return restore(word.slice(0, -3));
  if ((tag === 'VBD' || tag === 'VBN') && word.endsWith('ed') && VOWEL.test(word.slice(0, -2))) {
    if (word.endsWith('ied')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
    return restore(word.slice(0, -2));
  }
  return word;
}

/** Regular plural of a noun, whatever its case. */
export function singular(word: string): string {
  const low = word.toLowerCase();
  if (low.length < 3 || !low.endsWith('s') || /(?:ss|\d0s)$/.test(low)) return low.endsWith('men') ? men(word) : word;
  if (/['’]s$/.test(low)) return word.slice(0, -2);
  if (low.endsWith('ies') && low.length > 4) return `${word.slice(0, -3)}${isShout(word) ? 'Y' : 'y'}`;
  if (low.endsWith('wives') || low.endsWith('knives')) return `${word.slice(0, -3)}fe`;
  return /(?:ss|sh|[^aeou]ch|[aeou]tch|[eo][ae]ch|eech|urch|x|zz)es$/.test(low) ? word.slice(0, -2) : word.slice(0, -1);
}

const men = (word: string) => `${word.slice(0, -2)}an`;
const isShout = (word: string) => word === word.toUpperCase();

/** Regular `-er` and `-est` of an adjective or adverb in lower case. */
export function positive(word: string): string {
  const stem = word.replace(/e(?:r|st)$/, '');
  if (stem === word) return word;
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (stem.length > 3 && stem.at(-1) === stem.at(-2) && !'lsf'.includes(stem.at(-1)!)) return stem.slice(0, -1);
  return /(?:[^s]s|[bcdgkpt]l|[^n]g|[uv]|[^e]at)$/.test(stem) ? `${stem}e` : stem;
}
