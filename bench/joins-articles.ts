import { rows } from '../train/data.ts';

/** A clean article that pages are made from. */
export interface Article {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly date: string;
}

/** Articles with a headline and a body, from data that lies beside the checkout: news (`statements`) and `voices`. */
export function articlesFrom(folder: string, part: 'train' | 'dev'): Article[] {
  const articles: Article[] = [];
  const news = `${folder}/statements/${part}.jsonl.gz`;
  for (const { title, text, date } of rows<{ title: string; text: string; date: string }>(news)) {
    const paragraphs = text.split(/\n+/).map((p) => p.trim());
    // The news data prints the headline as the first paragraph, closed with a point.
    const first = (paragraphs.shift() ?? '').replace(/\.?([”’"']?)$/, '$1');
    const body = paragraphs.filter((p) => p !== '' && !/^(?:ABSTRACT|FULL TEXT)\.?$/.test(p));
    const fits = plain(first).startsWith(plain(title).slice(0, 20)) && !/;/.test(title) && !/^By /.test(body[0] ?? '');
    if (fits && body.length >= 5 && body.length <= 40 && body.every((p) => /[.!?”"’')]$/.test(p)))
      articles.push({ title: title.trim(), paragraphs: body, date });
  }
  for (const { text, published } of rows<{ text: string; published: string }>(`${folder}/voices/dev.jsonl.gz`)) {
    const [title, ...body] = text
      .split(/\n+/)
      .map((p) => p.trim())
      .filter(Boolean);
    if (title.length < 110 && !/[.!?:”"]$/.test(title) && body.length >= 3)
      articles.push({ title, paragraphs: body, date: published });
  }
  return articles;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
