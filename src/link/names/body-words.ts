/** What words in names of bodies stand for: spellings, synonyms and translations of common nouns, one line each. */
const SYNONYMS = `
ministry: department dept ministries vezarat wizarat ministerio ministere ministerium ministerstvo
foreign: foreign-affairs external-affairs foreign-relations external-relations
interior: internal-affairs home-affairs internal
defence: defense national-defence national-defense defence-affairs
organization: organisation munazzamat munadhamat sazman organizacion organizzazione
center: centre markaz
program: programme
labor: labour
front: jabhat jabha jebhat jebha frente fronte jabhah cephesi
movement: harakat haraka harakah herekat movimiento mouvement movimento tehrik tehreek tahrik hareket
party: hizb hizbu hizbul partiya parti partei partido partito partia partij partija
army: jaysh jaish jeish jeysh armee ejercito ordusu
brigade: liwa kataib kataeb katiba katibat kitaeb saraya battalion
force: quwwat quwat quwa fuerzas
council: majlis shura conseil consejo soviet concil
union: ittihad ittehad itihad union unity
group: jamaat jamaa gamaa jama grupo groupe gruppa
islamic: islami islamiya islamiyya islamiyah eslami islamist islamiyyah
national: watani watania wataniya milli nacional nazionale
people: popular peoples shaabi shaab populaire narodny halk
liberation: tahrir azadi libertacao
martyr: shahid shuhada
agency: bureau
authority: sulta
bank: banka banque banco
university: universite universidad uniwersytet jamiat
government: govt administration regime
parliament: legislature
police: policing
representative: envoy
military: armed-force armed-services
commission: komisyon
committee: komitet comite
health: public-health
investigation: investigative
`;

const synonyms = new Map<string, string>();
for (const line of SYNONYMS.trim().split('\n')) {
  const [word, others] = line.split(': ');
  for (const other of others.split(' ')) synonyms.set(other, word);
}

/** Words that tell nothing of which body it is. */
const EMPTY: ReadonlySet<string> = new Set(
  `the a an of for and in on to at by de du des la le les los el al il ad ar as ash at az an ud ul i e fi wal wa bi lil von der die das und
  et y da do dos di del della pour para`.split(/\s+/),
);

/** Nouns that a body's name may have or lack: "Hamas" is the Hamas movement, and "Tasnim" the Tasnim news agency. */
export const DESCRIPTIVE: ReadonlySet<string> = new Set(
  `group organization movement militant militia rebel fighter news agency newspaper daily tv television network company corporation
  corp co inc ltd llc plc party outlet broadcaster website channel site forces media insurgent terrorist gang magazine
  faction bloc coalition firm conglomerate club ag sa gmbh nv spa holding international society technology industry enterprise`.split(
    /\s+/,
  ),
);

/** Common nouns and adjectives in names of bodies: such words are one only where they are spelled alike. */
export const COMMON: ReadonlySet<string> = new Set(
  `ministry foreign interior defence organization center program labor front movement party army brigade force council union group
  islamic national people liberation martyr agency authority association bank university government parliament police
  representative military commission committee health investigation finance justice education energy oil gas water power
  trade economy economic central investment international world global human rights observatory network watch institute
  democratic republican socialist communist liberal conservative green labor workers federal state security intelligence
  general public social development culture transport agriculture environment information media news radio television times
  post press daily weekly guard corps court supreme constitutional high criminal civil defense naval navy air marine coast
  border customs immigration nuclear atomic space aviation airport airline airlines shipping tanker company corporation fund
  foundation trust board office service services directorate command division regiment unit battalion militia
  north south east west northern southern eastern western new old free independent united popular revolutionary patriotic
  red blue white black crescent cross family children women youth student students journalist journalists doctors lawyers
  peace justice freedom unity salvation resistance reform future hope homeland nation country city region regional local
  first second third fourth fifth royal imperial emergency disaster management research study studies analysis strategic
  embassy consulate mission delegation church mosque house senate congress assembly electoral election action network`.split(
    /\s+/,
  ),
);

/** A name's telling words, in order: synonyms as one, plurals as singular, without empty words. Runs of two words are looked up as well. */
export function bodyWords(words: readonly string[]): string[] {
  const found: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const pairAt = nextFull(words, i + 1);
    const two = pairAt < words.length ? synonyms.get(`${stem(words[i])}-${stem(words[pairAt])}`) : undefined;
    const two2 = two ?? (pairAt < words.length ? synonyms.get(`${stem(words[i])}-${words[pairAt]}`) : undefined);
    if (two2 !== undefined) {
      found.push(two2);
      i = pairAt;
    } else if (!EMPTY.has(words[i])) found.push(canonical(words[i]));
  }
  return found;
}

const nextFull = (words: readonly string[], from: number): number => {
  let i = from;
  while (i < words.length && EMPTY.has(words[i])) i++;
  return i;
};

function canonical(word: string): string {
  const plainWord = synonyms.get(word);
  if (plainWord !== undefined) return plainWord;
  const singular = stem(word);
  return synonyms.get(singular) ?? singular;
}

/** Singular, and -ize for -ise. */
function stem(word: string): string {
  const z = word.replace(/is(ation|ations|ed|ing)$/, 'iz$1');
  if (/^[a-z]{3,}ies$/.test(z) && z !== 'series') return `${z.slice(0, -3)}y`;
  return /[^siu]s$/.test(z) && z.length > 3 && z !== 'news' ? z.slice(0, -1) : z;
}
