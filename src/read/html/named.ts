import { attribute, type Element } from './tree.ts';

/**
 * What elements are called, in groups: words of classes, ids and roles that pages give to the parts of an article and to what stands
 * around it, and tags that say the same.
 */
const CALLED: readonly (readonly [group: string, pattern: RegExp])[] = [
  ['caption', /caption|(?<![a-z])credit/],
  [
    'body',
    /(?:article|story|post|entry|page|main|news|blog|body|single)[-_ ]*(?:body|content|text|copy|inner)(?![a-z])|articlebody|\brte\b|rich-?text|body-?(?:copy|text)|bodytext/,
  ],
  ['article', /article|story|(?<![a-z])post(?![a-z])|entry|hentry|blog/],
  ['content', /content|(?<![a-z])(?:body|text|copy|main)(?![a-z])/],
  ['comment', /comment|disqus|discuss|(?<![a-z])repl(?:y|ies)|respond|livefyre|coral/],
  [
    'related',
    /related|recommend|recirc|read-?(?:more|next|also)|(?<![a-z])more(?![a-z])|also|popular|trending|most-|outbrain|taboola|similar|teaser|latest|suggest|zerg|up-?next|carousel|(?<![a-z])card|promo/,
  ],
  ['share', /share|sharing|social|follow|addthis|(?<![a-z])tools?(?![a-z])/],
  ['nav', /(?<![a-z])nav|menu|breadcrumb|crumb|pagination|pager|toolbar|skip|(?<![a-z])tabs?(?![a-z])/],
  ['picture', /photo|image|figure|gallery|slide|media(?!n)|(?<![a-z])img|(?<![a-z])pic(?:ture|s)?(?![a-z])/],
  ['ad', /(?<![a-z])ads?(?![a-z])|advert|sponsor|dfp|(?<![a-z])gpt|banner|commercial|affiliate|adunit|adslot/],
  ['author', /author|byline|(?<![a-z])bio(?![a-z])|contributor|writer|profile|avatar/],
  ['date', /(?<![a-z])date(?!a)|(?<![a-z])time|timestamp|publish|(?<![a-z])meta|(?<![a-z])info|posted/],
  ['tag', /(?<![a-z])tags?(?![a-z])|topic|categor|keyword|label|kicker|eyebrow/],
  [
    'newsletter',
    /newsletter|subscri|sign-?up|paywall|donat|(?<![a-z])cta(?![a-z])|member|regist|log-?in|(?<![a-z])form(?![a-z])|email/,
  ],
  [
    'sidebar',
    /sidebar|aside|widget|(?<![a-z])rail|secondary|(?<![a-z])right(?![a-z])|complementary|(?<![a-z])side(?![a-z])/,
  ],
  ['footer', /foot(?!ball|age)|(?<![a-z])bottom|copyright|legal|disclaim|disclosure/],
  ['header', /header|masthead|(?<![a-z])top(?![a-z])|(?<![a-z])hero|(?<![a-z])head(?![a-z])/],
  [
    'popup',
    /modal|popup|pop-up|overlay|cookie|consent|gdpr|lightbox|tooltip|dialog|notice|(?<![a-z])hid(?:e|den)(?![a-z])|sr-only|screen-reader|visually/,
  ],
  ['title', /title|headline|heading|(?<![a-z])hed(?![a-z])/],
  [
    'summary',
    /summary|(?<![a-z])dek(?![a-z])|deck|subtitle|subhead|standfirst|excerpt|description|intro|(?<![a-z])lead|abstract|highlight|takeaway|key-?point|bullet/,
  ],
  ['embed', /embed|tweet|twitter|instagram|youtube|video|player|audio|podcast|facebook/],
  ['quote', /quote|pull/],
  ['list', /(?<![a-z])list|grid|(?<![a-z])item|feed|stream|river|collection/],
  ['note', /source|(?<![a-z])note|correction|reference|transcript|footnote|editor/],
  ['product', /product|(?<![a-z])buy|shop|price|(?<![a-z])deal|rating|infobox|(?<![a-z])box(?![a-z])|sidebox|fact/],
];

const TAGS: readonly (readonly [group: string, tags: ReadonlySet<string>])[] = [
  ['<article>', new Set(['article'])],
  ['<main>', new Set(['main'])],
  ['<aside>', new Set(['aside'])],
  ['<nav>', new Set(['nav', 'menu'])],
  ['<footer>', new Set(['footer', 'address'])],
  ['<header>', new Set(['header', 'hgroup'])],
  ['<figure>', new Set(['figure', 'figcaption', 'caption'])],
  ['<form>', new Set(['form', 'button', 'label', 'fieldset', 'select'])],
  ['<table>', new Set(['table'])],
  ['<ul>', new Set(['ul', 'ol', 'dl'])],
  ['<blockquote>', new Set(['blockquote'])],
  ['<section>', new Set(['section'])],
];

/** The groups' names, in the order of their distances. */
export const GROUPS: readonly string[] = [...CALLED, ...TAGS].map(([group]) => group);

/** The place of a group in `GROUPS`. */
export function groupNumber(name: string): number {
  const at = GROUPS.indexOf(name);
  if (at < 0) throw new Error(`no group of names is called ${name}`);
  return at;
}

/** The distance of a group that no element around has. */
export const NOWHERE = 15;

/** How many elements up the nearest one of each group stands, from the element itself on; remembers what it was asked. */
export class Named {
  private readonly known = new Map<Element, Uint8Array>();
  private readonly called = new Map<string, readonly number[]>();

  /** For each group of `GROUPS` 0 to `NOWHERE`. */
  distances(element: Element): Uint8Array {
    const todo: Element[] = [];
    let at: Element | null = element;
    while (at && !this.known.has(at)) {
      todo.push(at);
      at = at.parent;
    }
    let above = at ? this.known.get(at)! : new Uint8Array(GROUPS.length).fill(NOWHERE);
    for (const one of todo.reverse()) {
      above = this.under(one, above);
      this.known.set(one, above);
    }
    return above;
  }

  private under(element: Element, above: Uint8Array): Uint8Array {
    const distances = above.map((distance) => Math.min(NOWHERE, distance + 1));
    for (const group of this.groupsOf(element)) distances[group] = 0;
    return distances;
  }

  private groupsOf(element: Element): readonly number[] {
    const { name } = element;
    let words = name;
    if (element.attributes.size > 0)
      for (const key of [
        'class',
        'id',
        'itemprop',
        'role',
        'data-component',
        'data-testid',
        'data-type',
        'data-module',
      ])
        words += ` ${attribute(element, key).slice(0, 200)}`;
    const known = this.called.get(words);
    if (known) return known;
    // "articleBody" and "article_body" are called the same; the page's own element says nothing of its parts.
    const said =
      name === 'body' || name === 'html'
        ? ''
        : words
            .slice(name.length)
            .replace(/([a-z])([A-Z])/g, '$1-$2')
            .toLowerCase();
    const groups: number[] = [];
    CALLED.forEach(([, pattern], i) => {
      if (pattern.test(said)) groups.push(i);
    });
    TAGS.forEach(([, tags], i) => {
      if (tags.has(name)) groups.push(CALLED.length + i);
    });
    this.called.set(words, groups);
    return groups;
  }
}
