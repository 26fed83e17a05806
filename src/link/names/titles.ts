import { demonymCode } from './countries.ts';

/** Titles, roles and forms of address that stand before a person's name. */
const TITLES: ReadonlySet<string> = new Set(
  `the president vice deputy prime premier foreign defence defense interior finance justice minister ministry secretary general
  gen lt lieutenant maj major col colonel brig brigadier capt captain sgt sergeant cpl adm admiral marshal field air chief
  commander commodore sheikh shaikh sheik cheikh shaykh ayatollah grand imam mullah mulla molla maulana mawlana mawlawi molvi
  hojatoleslam hojjatoleslam allamah king queen prince princess emir sultan crown pope patriarch archbishop cardinal
  bishop metropolitan rabbi rav father fr sister sir lord lady dame baron baroness count duke mr mrs ms miss mx dr doctor prof
  professor senator sen rep representative congressman congresswoman governor gov mayor judge ambassador amb envoy special
  spokesman spokeswoman spokesperson chancellor chairman chairwoman chair leader hajj haj haji hajji hadj sayyid sayyed
  seyyed seyed syed sayed saied sayid comrade former ex then late acting interim supreme ustad ustaz ato daw madame
  madam monsieur herr frau senor don dona caliph speaker director head officer attorney state us eu un
  uk army police military navy opposition veteran billionaire actor lawyer activist journalist tsar czar emperor empress shah
  hetman subcomandante comandante abba abune ras dejazmach pandit swami lama bey pasha effendi agha aqa khalifa warlord
  exiled jailed ousted oligarch founder co cofounder`.split(/\s+/),
);

/** Titles that a given name may follow on its own: "Queen Margrethe". */
const BY_GIVEN_NAME: ReadonlySet<string> = new Set(
  `king queen prince princess emir sultan pope patriarch archbishop bishop sheikh shaikh sheik cheikh shaykh imam mullah mulla
  molla maulana tsar czar emperor empress crown shah father sister sir lady dame caliph abune`.split(/\s+/),
);

/** Words that are also given names or surnames: a title only where two more words follow. */
const ALSO_NAMES: ReadonlySet<string> = new Set(
  'shah khalifa said sayed sayid ras don lama judge justice marshal bishop king prince pope baron duke count general major father sister head chief speaker state air field grand special miss then late chair'.split(
    ' ',
  ),
);

/** How many of a person's words are titles, from the front, and whether they let a given name stand alone. */
export function titlesOf(words: readonly string[]): { readonly count: number; readonly givenAlone: boolean } {
  let count = 0;
  let givenAlone = false;
  while (count < words.length - 1) {
    const word = words[count];
    const title = TITLES.has(word) || (words.length - count > 2 && demonymCode(word) !== null);
    if (!title) break;
    if (ALSO_NAMES.has(word) && !BY_GIVEN_NAME.has(word) && words.length - count < 3) break;
    if (BY_GIVEN_NAME.has(word)) givenAlone = true;
    count++;
  }
  return { count, givenAlone };
}
