import { isList, isRecord, isText, type Json, type JsonRecord, type JsonText, jsonIn } from './json.ts';
import { attribute, type Element, isElement } from './tree.ts';

/** Types of schema.org that are articles. */
const ARTICLE =
  /^(?:https?:\/\/schema\.org\/)?(?:(?:News|Reportage|Analysis|Background|Opinion|Review|Satirical|Scholarly|Tech|Advertiser\w*|AskPublic\w*|SocialMedia)?(?:News)?Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|ClaimReview|Review|Recipe)$/;

/** Records that JSON-LD is looked at for; a page has a few. */
const MOST = 3000;

/** The page's JSON-LD records, those within others too, in order. */
export function linkedDataOf(elements: readonly Element[], source: string): JsonRecord[] {
  const records: JsonRecord[] = [];
  for (const element of elements) {
    if (element.name !== 'script' || !/ld\+json/i.test(attribute(element, 'type'))) continue;
    const [first, last] = [element.children[0], element.children.at(-1)];
    if (!first || !last || isElement(first)) continue;
    const json = jsonIn(source, [first.start, last.end]);
    if (json) gather(json, records);
  }
  return records;
}

function gather(json: Json, records: JsonRecord[]): void {
  if (records.length >= MOST) return;
  if (isList(json)) for (const item of json) gather(item, records);
  else if (isRecord(json)) {
    records.push(json);
    for (const value of json.values()) if (!isText(value)) gather(value, records);
  }
}

/** Whether a record says that it is an article. */
export const isArticle = (record: JsonRecord): boolean => typesOf(record).some((type) => ARTICLE.test(type));

/** The types that a record says it has. */
export function typesOf(record: JsonRecord): string[] {
  const type = record.get('@type');
  return (isList(type) ? type : [type]).flatMap((one) => (isText(one) ? [one.text] : []));
}

/** A record's text under a key: the string itself, the first of a list, or the name of what stands there. */
export function textUnder(record: JsonRecord, key: string): JsonText | null {
  return textIn(record.get(key), 0);
}

/** All texts under a key, one for each thing in a list. */
export function textsUnder(record: JsonRecord, key: string): JsonText[] {
  const value = record.get(key);
  return (isList(value) ? value : [value]).flatMap((one) => textIn(one, 0) ?? []);
}

function textIn(value: Json | undefined, depth: number): JsonText | null {
  if (value === undefined || depth > 3) return null;
  if (isText(value)) return value.text.trim() === '' ? null : value;
  if (isList(value)) return textIn(value[0], depth + 1);
  if (!isRecord(value)) return null;
  return textIn(value.get('name') ?? value.get('@value') ?? value.get('@id'), depth + 1);
}
