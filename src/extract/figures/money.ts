import { capital } from '../numbers/words.ts';
import type { Amount } from './amount.ts';
import { clauseStart, nounOf, phraseAt, phraseBefore, skipDeterminers } from './phrases.ts';
import { type Around, lowerAt, type Scene, same } from './scene.ts';

const CURRENCY =
  /^(dollars?|rials?|pounds?|liras?|nairas?|rupees?|pesos?|euros?|yen|yuan|roubles?|rubles?|hryvnias?|rand|currency|kwacha|cedis?|dinars?|won|francs?|shillings?|birr|kyat|tenge|riyals?|taka|baht|ringgit|rupiah|leu|zlotys?|forint|shekels?|afghanis?)$/;

/** What money is that a verb moves, by the verb: "pay Rs 5 lakh" is a payment, to the bereaved a compensation. */
const BY_VERB: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'pay pays paid paying': 'payment',
    'spend spends spent spending': 'spending',
    'lend lends lent lending loaned': 'loan',
    'borrow borrows borrowed borrowing': 'debt',
    'owe owes owed owing': 'debt',
    'approve approved approves approving grant granted allocate allocated disburse disbursed release released':
      'financing',
    'pledge pledged pledges pledging promised': 'pledge',
    'donate donated donates donating gave': 'donation',
    'invest invested invests investing': 'investment',
    'raise raised raises raising': 'funds',
    'earn earned earns earning': 'earnings',
    'lose lost loses losing': 'losses',
    'waste wasted wastes wasting': 'waste',
    'steal stole stolen stealing embezzled embezzling embezzle siphoned looted': 'theft',
    'fine fined fines fining': 'fine',
    'cost costs costing': 'cost',
    'sell sold sells selling': 'sale',
    'seize seized seizes seizing confiscated': 'seizure',
    'demand demanded demands demanding': 'demand',
  }).flatMap(([forms, what]) => forms.split(' ').map((form) => [form, what] as const)),
);

/** What an amount of money is: an exchange rate, what it is for, what the verb makes of it; null where none of them says. */
export function moneyWhat(scene: Scene, amount: Amount, around: Around): string | null {
  const { first, last } = amount;
  return (
    exchange(scene, amount) ??
    (/^(was|were|been|is|are|had|has|have)$/.test(lowerAt(scene, last)) ? moved(scene, amount, around) : null) ??
    (lowerAt(scene, first - 1) === 'of' ? null : purpose(scene, last, around.until)) ??
    apposed(scene, last) ??
    moved(scene, amount, around)
  );
}

/** "The dollar fetched 1,845 naira", "slid to 1.42 million rials to the dollar". */
function exchange(scene: Scene, { first, last }: Amount): string | null {
  if (/^(to|per|against|for|a|on)$/.test(lowerAt(scene, last))) {
    for (let i = last + 1; i < last + 4; i++) if (CURRENCY.test(lowerAt(scene, i))) return 'exchange rate';
  }
  const before = phraseBefore(scene, first, clauseStart(scene, first));
  return before && CURRENCY.test(lowerAt(scene, before.last - 1)) ? 'exchange rate' : null;
}

/** "in budget support", "for flood repairs", "on prisons": what money is for, unless it is a place or a time. */
function purpose(scene: Scene, last: number, until: number): string | null {
  for (let i = last; i < until && same(scene, i, last - 1) && i < last + 4; i++) {
    if (!/^(in|for|on|worth)$/.test(scene.lower[i])) continue;
    const phrase = phraseAt(scene, skipDeterminers(scene, i + 1));
    if (!phrase) return null;
    if (!capital(scene, phrase.last - 1)) return nounOf(scene, phrase);
  }
  return null;
}

/** "$337 million, the fourth tranche": what stands beside it in apposition. */
function apposed(scene: Scene, last: number): string | null {
  if (lowerAt(scene, last) !== ',' || !/^(the|a|an|its)$/.test(lowerAt(scene, last + 1))) return null;
  const phrase = phraseAt(scene, last + 2);
  if (!phrase || !/^(of|,|\.|in|from|for)$/.test(lowerAt(scene, phrase.last))) return null;
  return nounOf(scene, phrase);
}

/** What the verb beside it makes of the money, where no noun stands between them. */
function moved(scene: Scene, { first, last }: Amount, { until }: Around): string | null {
  const s = scene.sentence[first];
  for (let i = first - 1, n = 0; i >= 0 && n < 4 && scene.sentence[i] === s; i--, n++) {
    const what = BY_VERB.get(scene.lower[i]);
    if (what === 'payment') return compensates(scene, last, until) ? 'compensation' : what;
    if (what) return what;
    if (/^(to|from|at|by|reached|was|were)$/.test(scene.lower[i])) break;
  }
  if (!/^(was|were|been|is|are|had|has|have)$/.test(lowerAt(scene, last))) return null;
  for (let i = last + 1; i < last + 4 && i < until; i++) {
    const what = BY_VERB.get(scene.lower[i]);
    if (what) return what;
  }
  return null;
}

function compensates(scene: Scene, last: number, until: number): boolean {
  for (
    let i = last;
    i < Math.max(until, last + 14) && i < scene.count && scene.sentence[i] === scene.sentence[last - 1];
    i++
  ) {
    if (/^(family|families|victims?|injured|relatives|bereaved|killed|widows?|survivors?|dead)$/.test(scene.lower[i]))
      return true;
  }
  return false;
}
