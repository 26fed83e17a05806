import type { Article } from './joins-articles.ts';

/** A made page, and what a right reading of it gives. */
export interface MadePage {
  readonly text: string;
  readonly articles: readonly Article[];
}

/** A source of random numbers from 0 up to 1 with a seed, so that the same pages are made each time (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;
const pick = <T>(from: readonly T[], rnd: Random): T => from[Math.floor(rnd() * from.length)];

const OUTLETS = [
  'The Ostrel Courier',
  'Harbour Evening Post',
  'Radio Velmark',
  'Tarn Valley Herald',
  'Coastline Monitor',
];
const AUTHORS = ['Ines Corvane', 'T. Marbeck', 'Jorun Aldemar and Pia Lund', 'Samir Haddouk', 'Lena O’Dray'];
const LINKS = [
  'Fishermen Refuse New Quota on Herring',
  'What the budget means for pensioners',
  'Three held after warehouse fire in Tarn',
  'In photos: the lantern festival returns',
  'Court clears former harbour master',
];

function name(article: Article, rnd: Random): string {
  const names = article.paragraphs.join(' ').match(/\b[A-Z][a-z]+ [A-Z][a-z]+\b/g) ?? ['A witness'];
  return pick(names, rnd);
}

function caption(article: Article, rnd: Random, credit = true): string {
  const who = name(article, rnd);
  const what = pick(
    [
      'speaks to reporters outside the building',
      'arrives for talks at the capital',
      'in a file picture',
      'at a rally last week',
      'waves to supporters in the main square',
    ],
    rnd,
  );
  if (!credit) return `${who} ${what}`;
  return `${who} ${what}${pick([' (AFP)', ' | Reuters', '. (AP Photo/Jon Sorley)', ' (Archive photo – MEHR)', ' [Getty Images]', ' / EPA'], rnd)}`;
}

function dateLine(article: Article, rnd: Random): string {
  const day = new Date(`${article.date}T00:00:00Z`);
  const long = (options: Intl.DateTimeFormatOptions, locale = 'en-GB') =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(day);
  return pick(
    [
      long({ weekday: 'long', day: '2-digit', month: 'long', year: 'numeric' }),
      `Published: ${long({ day: 'numeric', month: 'long', year: 'numeric' })}`,
      `${long({ day: 'numeric', month: 'short', year: 'numeric' }, 'en-US')} at 10:4${Math.floor(rnd() * 9)} AM`,
      `Updated ${article.date} 09:30 GMT`,
    ],
    rnd,
  );
}

const related = (rnd: Random, bullet: string) => {
  const start = Math.floor(rnd() * 4);
  return [
    pick(['Related', 'Related Articles', 'Read also', 'More stories', 'You may also like'], rnd),
    ...LINKS.slice(start, start + 2 + Math.floor(rnd() * 3)).map((link) => bullet + link),
  ];
};

/** How one report is printed on a joined page. `B` parts blocks, by default with a blank line. */
type Style = (article: Article, rnd: Random) => readonly string[];

/** Ways to print reports one after another. Lines that are '' are blank; the blocks of a body are parted by `gap`. */
const JOINS: Record<string, { style: Style; gap?: string; between?: string; wrap?: number }> = {
  'headline and caption twice, TT': {
    style: (a, r) => {
      const c = caption(a, r);
      return [a.title, '', c, c, 'TT', '', a.title, '', c, c, '', ...a.paragraphs];
    },
    between: '\n\n\n\n',
  },
  'headline twice, bare caption twice': {
    style: (a, r) => {
      const c = caption(a, r, false);
      return [a.title, c, c, 'TT', a.title, c, '', ...a.paragraphs];
    },
    between: '\n\n\n',
  },
  'headline twice, one blank line': {
    style: (a, r) => {
      const c = caption(a, r);
      return [a.title, '', c, '', a.title, '', ...a.paragraphs];
    },
    between: '\n\n',
  },
  'headline twice, no blank lines': {
    style: (a, r) => {
      const c = caption(a, r);
      return [a.title, c, 'A A A', a.title, c, ...a.paragraphs];
    },
    gap: '\n',
    between: '\n',
  },
  'headline twice, nothing between': { style: (a) => [a.title, a.title, '', ...a.paragraphs], between: '\n\n' },
  'headline once, caption twice': {
    style: (a, r) => {
      const c = caption(a, r);
      return [a.title, '', c, c, '', ...a.paragraphs];
    },
    between: '\n\n\n',
  },
  'headline once, bare caption twice': {
    style: (a, r) => {
      const c = caption(a, r, false);
      return [a.title, '', c, c, '', ...a.paragraphs];
    },
    between: '\n\n',
  },
  'headline once, byline and date': {
    style: (a, r) => [a.title, `By ${pick(AUTHORS, r)}`, dateLine(a, r), '', ...a.paragraphs],
    between: '\n\n\n',
  },
  'headline, date, no blank lines': {
    style: (a, r) => [a.title, dateLine(a, r), ...a.paragraphs],
    gap: '\n',
    between: '\n',
  },
  'date above the headline': { style: (a, r) => [dateLine(a, r), a.title, '', ...a.paragraphs], between: '\n\n' },
  'dateline with agency': {
    style: (a, r) => [
      a.title,
      '',
      `${pick(['OSTREL', 'VELMARK, Tarn', 'PORT ISELIN'], r)} (${pick(['Reuters', 'Coast Wire', 'AP'], r)}) — ${a.paragraphs[0]}`,
      ...a.paragraphs.slice(1),
    ],
    between: '\n\n',
  },
  'dateline, no headline, rule': {
    style: (a, r) => [`${pick(['OSTREL', 'TARN'], r)}, Sept. 3 (AFP) - ${a.paragraphs[0]}`, ...a.paragraphs.slice(1)],
    between: '\n\n***\n\n',
  },
  'headline alone, wide gap': { style: (a) => [a.title, '', ...a.paragraphs], between: '\n\n\n\n' },
  'headline alone, one blank line': { style: (a) => [a.title, '', ...a.paragraphs], between: '\n\n' },
  'headline alone, no blank lines': { style: (a) => [a.title, ...a.paragraphs], gap: '\n', between: '\n' },
  'capitals alone, one blank line': { style: (a) => [a.title.toUpperCase(), '', ...a.paragraphs], between: '\n\n' },
  'rule, then headline': { style: (a) => [a.title, '', ...a.paragraphs], between: '\n\n---\n\n' },
  'stars, then headline twice': { style: (a) => [a.title, '', a.title, '', ...a.paragraphs], between: '\n* * *\n' },
  'related list with bullets, then headline': {
    style: (a, r) => [a.title, '', ...a.paragraphs, '', ...related(r, '• ')],
    between: '\n\n',
  },
  'related list, then headline twice': {
    style: (a, r) => [a.title, '', caption(a, r), '', a.title, '', ...a.paragraphs, '', ...related(r, '')],
    between: '\n\n\n',
  },
  'related list, wide gap, headline': {
    style: (a, r) => [a.title, '', ...a.paragraphs, '', ...related(r, '')],
    between: '\n\n\n',
  },
  'share row and copyright below': {
    style: (a, r) => [
      a.title,
      '',
      ...a.paragraphs,
      '',
      'Share  Tweet  Email  Print',
      `© 2031 ${pick(OUTLETS, r)}. All rights reserved.`,
    ],
    between: '\n\n',
  },
  'signed by an agency': {
    style: (a, r) => [
      a.title,
      '',
      ...a.paragraphs,
      '',
      pick(['Reuters', 'Agencies', '(AFP)', 'Source: Coast Wire', 'Ostrel-Agencies'], r),
    ],
    between: '\n\n',
  },
  'outlet, headline, byline': {
    style: (a, r) => [pick(OUTLETS, r), a.title, `By ${pick(AUTHORS, r)}`, '', ...a.paragraphs],
    between: '\n\n',
  },
  'subtitle, headline twice': {
    style: (a, r) => [
      a.title,
      `${name(a, r)} under pressure as talks enter a second week`,
      '',
      caption(a, r),
      '',
      a.title,
      '',
      ...a.paragraphs,
    ],
    between: '\n\n\n',
  },
  'caption is a sentence, headline twice': {
    style: (a, r) => {
      const c = `${caption(a, r, false)} on Monday.`;
      return [a.title, '', c, c, 'TT', '', a.title, '', c, c, '', ...a.paragraphs];
    },
    between: '\n\n\n\n',
  },
  'caption is a sentence, headline once': {
    style: (a, r) => {
      const c = `${caption(a, r, false)} on Monday.`;
      return [a.title, '', c, c, '', ...a.paragraphs];
    },
    between: '\n\n\n',
  },
  'headline with outlet, captions cut': {
    style: (a, r) => {
      const c = caption(a, r);
      return [
        `${a.title} | Harbour Evening Post`,
        '',
        c,
        `${c.slice(0, Math.floor(c.length * 0.7))}…`,
        '',
        a.title,
        '',
        ...a.paragraphs,
      ];
    },
    between: '\n\n',
  },
  'bullets above the headline': {
    style: (a, r) => [
      'Dark Mode',
      dateLine(a, r),
      'Logo',
      `  • ${a.title}`,
      '',
      `  • ${pick(LINKS, r)}`,
      a.title,
      '',
      ...a.paragraphs,
    ],
    between: '\n\n\n',
  },
  'filled to 72 columns, headline twice': {
    style: (a, r) => [a.title, '', caption(a, r), '', a.title, '', ...a.paragraphs],
    between: '\n\n\n',
    wrap: 72,
  },
};

const SUBHEADS = [
  'What happens next',
  'A long road',
  'Mixed reactions',
  'Why it matters',
  'Money and power',
  'No easy answers',
  'Two years on',
  'Background',
  'The numbers',
  'Anger in the capital',
];
const QUESTIONS = [
  'What do we know so far?',
  'Who is behind it?',
  'Why now?',
  'What happens next?',
  'How did the government respond?',
];

/** Ways to print one report with what could be taken for the start of another. */
const SINGLES: Record<string, Style> = {
  plain: (a) => a.paragraphs,
  subheadings: (a, r) => insert(a.paragraphs, 3, () => pick(SUBHEADS, r)),
  'subheadings with a name': (a, r) =>
    insert(
      a.paragraphs,
      3,
      (next) =>
        `${pick(['Pressure on', 'The view from', 'Questions for', 'A blow to'], r)} ${/[A-Z][a-z]{3,}/.exec(next.slice(1))?.[0] ?? 'the north'}`,
    ),
  'subheadings with wide gaps': (a, r) => insert(a.paragraphs, 4, () => `\n${pick(SUBHEADS, r)}`),
  'wide gaps here and there': (a, r) => a.paragraphs.map((p, i) => (i > 1 && r() < 0.15 ? `\n\n${p}` : p)),
  'questions as subheadings': (a, r) => insert(a.paragraphs, 2, () => pick(QUESTIONS, r)),
  'numbered subheadings': (a, r) => {
    let n = 0;
    return insert(a.paragraphs, 3, () => `${++n}. ${pick(SUBHEADS, r)}`);
  },
  'live blog': (a, r) =>
    insert(
      a.paragraphs,
      2,
      (next) => `${10 + Math.floor(r() * 9)}:${10 + Math.floor(r() * 49)} GMT\n${headlineOf(next)}`,
    ),
  'questions and answers': (a, r) => insert(a.paragraphs, 1, () => `Q: ${pick(QUESTIONS, r)}`),
  'captions in the text': (a, r) =>
    insert(a.paragraphs, 4, () => {
      const c = caption(a, r);
      return `${c}\n${c}`;
    }),
  'link in the text': (a, r) =>
    insert(a.paragraphs, 3, () => `${pick(['Read also', 'Related', 'See also', 'Read more'], r)}: ${pick(LINKS, r)}`),
  'related list in the text': (a, r) => insert(a.paragraphs, 5, () => related(r, '• ').join('\n')),
  'stars between sections': (a) => insert(a.paragraphs, 4, () => '* * *'),
  'list in the text': (a, r) =>
    insert(
      a.paragraphs,
      4,
      () => `The council named these points:\n\n• ${pick(SUBHEADS, r)}\n• ${pick(LINKS, r)}\n• ${pick(SUBHEADS, r)}`,
    ),
  'pull quotes': (a) =>
    insert(a.paragraphs, 4, (next) => `“${next.replace(/["“”]/g, '').split(' ').slice(0, 8).join(' ')}”`),
  chronicle: (a, r) => insert(a.paragraphs, 2, () => `${1 + Math.floor(r() * 28)} March 2031`),
  'related list below': (a, r) => [...a.paragraphs, '', ...related(r, '')],
};

/** The first words of a paragraph as the headline of an entry. */
function headlineOf(paragraph: string): string {
  return paragraph
    .split(' ')
    .slice(0, 7)
    .join(' ')
    .replace(/[.,;:“”"]/g, '');
}

function insert(paragraphs: readonly string[], every: number, make: (next: string) => string): string[] {
  return paragraphs.flatMap((p, i) => (i > 0 && i % every === 0 ? [make(p), p] : [p]));
}

export const JOIN_STYLES = Object.keys(JOINS);
export const SINGLE_STYLES = Object.keys(SINGLES);

/** A page of two or three articles in one style, or each in a style of its own for `mixed`. */
export function joinedPage(style: string, articles: readonly Article[], rnd: Random): MadePage {
  const parts = articles.map((article) => {
    const {
      style: make,
      gap = '\n\n',
      between = '\n\n\n',
      wrap,
    } = JOINS[style === 'mixed' ? pick(JOIN_STYLES, rnd) : style];
    return { text: print(make(article, rnd), article, gap, wrap), between };
  });
  return {
    text: parts.map(({ text, between }, i) => text + (i < parts.length - 1 ? `\n${between}` : '\n')).join(''),
    articles,
  };
}

/** A page of one article with what could be taken for another's start. */
export function singlePage(style: string, article: Article, rnd: Random): MadePage {
  const [head, gap] = pick(
    [
      [`${article.title}\n\n`, '\n\n'],
      [`${article.title}\nBy ${pick(AUTHORS, rnd)}\n\n`, '\n\n'],
      [`${article.title}\n`, '\n'],
    ] as const,
    rnd,
  );
  return { text: `${head}${SINGLES[style](article, rnd).join(gap)}\n`, articles: [article] };
}

function print(lines: readonly string[], article: Article, gap: string, wrap?: number): string {
  const inBody = new Set(article.paragraphs);
  const out: string[] = [];
  lines.forEach((line, i) => {
    out.push(wrap ? fill(line, wrap) : line);
    if (i === lines.length - 1) return;
    const opened = lines[i].endsWith(article.paragraphs[0]);
    out.push((inBody.has(line) || opened) && inBody.has(lines[i + 1]) ? gap : '\n');
  });
  return out.join('');
}

function fill(text: string, width: number): string {
  let line = 0;
  return text
    .split(' ')
    .map((word, i) => {
      if (i > 0 && line + 1 + word.length > width) {
        line = word.length;
        return `\n${word}`;
      }
      line += word.length + (i > 0 ? 1 : 0);
      return (i > 0 ? ' ' : '') + word;
    })
    .join('');
}
