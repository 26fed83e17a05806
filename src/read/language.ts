import { eld } from 'eld/extrasmall';
import { scriptOf } from './script.ts';

/**
 * The commonest small words of each language that is told by its words, the ones it shares with its neighbours left
 * out where there are enough others. ISO 639-1 code to words.
 */
const SMALL_WORDS: Record<string, string> = {
  en: 'the of and to in that is was for on with as by at from has have be are were said his her they their which who not but this it',
  fr: 'le la les des et en du une est dans que qui pour par sur au avec son ses ont sont aux plus pas ce cette été il elle selon',
  de: 'der die und den das von mit dem des sich auf für ist im nicht ein eine als auch es an werden aus er hat dass sie nach wurde bei',
  es: 'el la los las de que en y del se por con una para su al lo como más fue ha sus este pero sobre según entre también desde',
  pt: 'o os as de que em do da e um uma para com não no na dos por mais ao se foi são sua das pelo ele segundo também após',
  it: 'il di che la è e un del per in non una sono con dei della le si da al ha gli nel alla anche più delle dal stato dopo',
  nl: 'de het een van en in is dat op te zijn met voor niet aan er door die ook naar bij uit heeft werd om maar volgens hun was',
  sv: 'och att det som en på är av för med den till har de inte om ett han men var jag sig från vi så kan när säger efter',
  da: 'og i at det er en til på som for med de af har ikke den der et han var sig fra vi men om kan efter siger blev også',
  no: 'og i det er på som en til av for med at har de ikke den om et han var fra seg vi men etter sier ble også skal',
  fi: 'ja on ei että oli se hän mutta myös kun ovat joka mukaan sekä sen ole jos vain niin kuin tai sanoi ovat jälkeen',
  pl: 'i w na z się do nie że jest to o jak po od przez za dla ale był oraz są co tym które został być jego jej także',
  cs: 'a v se na je že s z do o to ve pro za by podle jako ale po jsou od který byl není také jeho jsem bylo už uvedl',
  ro: 'și de în a la cu pe din că o nu este un care pentru mai au fost sunt al ce prin sau după între lui sa acest potrivit',
  hu: 'a az és hogy nem is egy ez volt meg csak van szerint de mint már még el ki azt vagy aki ezt lesz után között',
  tr: 've bir bu da de için ile olarak olan çok daha gibi sonra kadar ne var ise ancak oldu olduğunu dedi tarafından göre etti değil',
  id: 'yang dan di dari untuk dengan pada ini itu dalam tidak akan ke adalah telah oleh juga mereka sebagai bahwa ada para kata karena',
  sw: 'na ya wa kwa ni katika za la kuwa cha hiyo huyo hata lakini baada yake kwamba watu kutoka alisema pia hiyo',
  vi: 'và của là có trong được các cho một không với những này đã người đến từ khi ông tại cũng về ra',
  ru: 'и в не на что с по он как это из его к но за от для был же о также после они заявил было все который',
  uk: 'і в не на що з та до як за це від про його але для був його після вони також який є було є у',
  bg: 'и на да за се от в не са с по е как че към като това до при бе който след ще той',
  sr: 'и у је да на се за са су од не као што које да је није који али био из о по након',
  ar: 'في من على أن إلى عن التي الذي هذا هذه مع كان بعد ما لا وقال قال بين كما قد لم أو ذلك خلال',
  fa: 'در به از که این را با است برای آن بر های یک می خود شد کرد تا شده گفت نیز هم بود پس',
  ur: 'کے میں کی ہے اور سے کا کو کہ نے پر ہیں اس یہ نہیں بھی ایک تھا گیا کیا لیے ہو',
  he: 'של את על לא הוא כי גם זה עם היא או אל אבל כל יותר אמר היה אם בין לאחר',
  mk: 'дека во на и од за се не што со ја го ги кои беше била бил изјави нема ќе според оваа овој тие нејзината иако',
  ps: 'د په چې دی دي ده له کې وویل نه ته هم يې دا ورځ شي وو سره څخه خو',
};

const wordLanguages = new Map<string, string[]>();
for (const [language, words] of Object.entries(SMALL_WORDS))
  for (const word of new Set(words.split(' '))) wordLanguages.set(word, [...(wordLanguages.get(word) ?? []), language]);

/** Scripts that one language of the news is written in. */
const BY_SCRIPT: readonly (readonly [language: string, pattern: RegExp])[] = [
  ['el', /[\u0370-\u03ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['ja', /[\u3040-\u30ff]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['bn', /[\u0980-\u09ff]/g],
  ['ta', /[\u0b80-\u0bff]/g],
  ['ka', /[\u10a0-\u10ff]/g],
  ['hy', /[\u0530-\u058f]/g],
  ['am', /[\u1200-\u137f]/g],
  ['km', /[\u1780-\u17ff]/g],
  ['my', /[\u1000-\u109f]/g],
];

/** Code units of a text that are looked at: a few thousand words settle it. */
const LOOKED_AT = 20_000;

/** Languages that the library does not know, or not from their neighbours; their small words tell them. */
const BY_WORDS_ALONE: ReadonlySet<string> = new Set(['id', 'mk', 'ps', 'sw']);

/**
 * The ISO 639-1 code of a text's language, or `und` where nothing tells: too few letters, or words of no language.
 * Scripts of one language are told by their letters, other texts by their letter sequences (the library `eld`), and where
 * these leave it open by three small words at least. Measured on paragraphs in `test/read/languages.txt`.
 */
export function languageOf(text: string): string {
  const start = text.slice(0, LOOKED_AT);
  const { script, letters } = scriptOf(start);
  if (script === null || letters < 3) return 'und';
  if (script === 'other' || script === 'cjk' || script === 'greek') return byScript(start);
  const sequences = eld.detect(start);
  const told = sequences.isReliable() ? sequences.language : 'und';
  if (told === 'en') return told;
  const words = byWords(start);
  return told === 'und' || BY_WORDS_ALONE.has(words) ? words : told;
}

function byWords(text: string): string {
  const scores = new Map<string, number>();
  let known = 0;
  for (const word of text.toLowerCase().split(/[^\p{L}\p{M}]+/u)) {
    const languages = wordLanguages.get(word);
    if (!languages) continue;
    known++;
    // A word that many languages share says little for each.
    for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
  }
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!first || known < 3 || (second && second[1] > first[1] * 0.9)) return 'und';
  return first[0];
}

function byScript(text: string): string {
  let best = 'und';
  let most = 0;
  for (const [language, pattern] of BY_SCRIPT) {
    let count = text.match(pattern)?.length ?? 0;
    // Japanese is written with Chinese characters too: a tenth of kana makes it Japanese.
    if (language === 'ja') count *= 10;
    if (count > most) {
      most = count;
      best = language;
    }
  }
  return best;
}
