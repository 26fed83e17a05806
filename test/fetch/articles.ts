import type { Play } from './server.ts';

const SPEAKERS = ['Ilse Brandt', 'Teodor Malk', 'Ana Virtanen', 'Paul Okoro', 'Mira Szabo', 'Jon Castell'];

/** The page of one invented report, no two alike: a number makes it. */
export function article(number: number): string {
  const speaker = SPEAKERS[number % SPEAKERS.length];
  const days = number * 7 + 11;
  return `<!doctype html><html lang="en"><head><title>Harbour wall number ${number} will stand, says council</title>
<meta property="og:site_name" content="Varna Ledger"><meta property="article:published_time" content="2031-03-${String((number % 28) + 1).padStart(2, '0')}T10:00:00Z">
</head><body><nav><a href="/">Home</a></nav><article><h1>Harbour wall number ${number} will stand, says council</h1>
<p>"The wall at pier ${number} will stand for ${days} days," said ${speaker}, the port master of Varna, after a long meeting with the council on Tuesday.</p>
<p>${speaker} denied that lorry number ${number} had touched the wall, and told reporters that ${days} divers had looked at every stone of it before the winter began.</p>
<p>The council of Varna said in a statement that work on pier ${number} would begin in ${days} weeks and that nobody would have to leave the harbour before then.</p>
</article></body></html>`;
}

export const articlePlay = (number: number): Play => page(article(number));

const page =
  (source: string): Play =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(source);
  };

/** An RSS feed of items: a number is an article at `/article/N`, a string an address. */
export function rss(items: readonly (number | string)[], channel = ''): string {
  const lines = items.map((item) => {
    const link = typeof item === 'number' ? `/article/${item}` : item;
    return `<item><title>Item ${item}</title><link>${link}</link><guid isPermaLink="false">item-${item}</guid></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Varna feed</title>${channel}${lines.join('')}</channel></rss>`;
}
