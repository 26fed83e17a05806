import type { Capture } from '../../model/index.ts';
import { languageOf } from '../language.ts';
import { IS_AGENCY } from './credits.ts';
import type { JsonRecord } from './json.ts';
import { isRecord, isText } from './json.ts';
import { textUnder } from './linked-data.ts';
import type { Html } from './page.ts';
import type { Stated } from './stated.ts';
import { attribute, plainText } from './tree.ts';

/** The address that the page gives as its own: its canonical link, `og:url`, else the one that it was taken from. */
export function addressOf(html: Html, capture: Capture | undefined): Stated | null {
  const canonical = html.elements.find(
    (element) =>
      element.name === 'link' && /\bcanonical\b/i.test(attribute(element, 'rel')) && attribute(element, 'href') !== '',
  );
  const link = canonical?.attributes.get('href');
  const meta = html.meta.get('og:url')?.[0];
  const told = [link && { ...link, reason: 'the canonical link' }, meta && { ...meta, reason: 'the meta tag og:url' }];
  for (const one of told) {
    const value = one && absolute(one.value, capture?.address);
    if (value) return { value, text: one.value, span: one.span, reason: one.reason };
  }
  return capture
    ? { value: capture.address, text: capture.address, reason: 'the address that it was taken from' }
    : null;
}

function absolute(address: string, base: string | undefined): string | null {
  try {
    const url = new URL(address.trim(), base);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/**
 * Who publishes the page. In order of trust: the publisher in the article's JSON-LD; `og:site_name`; other meta tags; microdata; what
 * the page's title adds to the headline; the host of its address.
 */
export function outletOf(html: Html, article: JsonRecord | null, address: Stated | null, title: string): Stated | null {
  const publisher = article?.get('publisher');
  const site = html.meta.get('og:site_name')?.[0]?.value ?? '';
  const name = publisher && (isRecord(publisher) ? textUnder(publisher, 'name') : isText(publisher) ? publisher : null);
  if (
    name &&
    isOutlet(name.text) &&
    !NO_OUTLET.test(name.text.trim()) &&
    !(site !== '' && IS_AGENCY.test(name.text.trim()))
  )
    return {
      value: name.text.trim(),
      text: name.text,
      span: name.span,
      reason: 'the publisher in the article’s JSON-LD',
    };
  for (const key of [
    'og:site_name',
    'publisher',
    'dc.publisher',
    'application-name',
    'apple-mobile-web-app-title',
    'copyright',
  ])
    for (const { value, span } of html.meta.get(key) ?? [])
      if (isOutlet(value)) return { value: value.trim(), text: value, span, reason: `the meta tag ${key}` };
  const stated = publisherInMicrodata(html) ?? suffixOf(html, title);
  if (stated) return stated;
  if (!address) return null;
  if (!URL.canParse(address.value)) return null;
  const host = new URL(address.value).hostname.replace(/^(?:www|m|amp)\./, '');
  return { ...address, value: host, reason: `the host of ${address.reason}` };
}

function publisherInMicrodata({ elements, source }: Html): Stated | null {
  const publisher = elements.find((element) => /\bpublisher\b/i.test(attribute(element, 'itemprop')));
  if (!publisher) return null;
  const name = elements.find(
    (element) =>
      publisher.start <= element.start &&
      element.end <= publisher.end &&
      /\bname\b/i.test(attribute(element, 'itemprop')),
  );
  const content = name?.attributes.get('content');
  const text = content?.value ?? (name ? plainText(name, source) : '');
  if (!name || !isOutlet(text)) return null;
  return {
    value: text.trim(),
    text,
    span: content?.span ?? [name.start, name.end],
    reason: 'the publisher in microdata',
  };
}

/** Most words of an outlet's name behind a headline. */
const SUFFIX_WORDS = 5;

/** "Ferry sinks | The Ostrel Courier": what a page's title adds to the headline that the page prints. */
function suffixOf({ elements, source }: Html, title: string): Stated | null {
  const element = elements.find(({ name }) => name === 'title');
  const written = element ? plainText(element, source) : '';
  const at = title === '' ? -1 : written.toLowerCase().indexOf(title.toLowerCase());
  if (!element || at !== 0) return null;
  const suffix = /^\s*[|»›•·:–—-]\s*(.+)$/.exec(written.slice(title.length))?.[1];
  if (!suffix || suffix.split(/\s+/).length > SUFFIX_WORDS || /[|»›•·]|\s[–—-]\s/.test(suffix) || !isOutlet(suffix))
    return null;
  const span: [number, number] = [element.start, element.end];
  return { value: suffix, text: written, span, reason: 'the page’s title adds it to the headline' };
}

/** Who carries pages or supplies copy is not who publishes them. */
const NO_OUTLET = /^(?:blogger|wordpress(?:\.com)?|wix|squarespace|tumblr|google)$/i;

const isOutlet = (name: string): boolean =>
  /\p{L}{2}/u.test(name) && name.trim().length <= 80 && !/^https?:/.test(name.trim());

/** The language of a text: by its words, else as the page declares it. */
export function languageStated(html: Html, text: string): { language: string; stated: Stated | null } {
  const seen = languageOf(text);
  if (seen !== 'und') return { language: seen, stated: null };
  const root = html.elements.find(({ name }) => name === 'html')?.attributes;
  for (const told of [
    root?.get('lang'),
    root?.get('xml:lang'),
    html.meta.get('og:locale')?.[0],
    html.meta.get('content-language')?.[0],
  ]) {
    const code = told && /^[a-z]{2}(?=$|[-_])/i.exec(told.value.trim())?.[0].toLowerCase();
    if (code)
      return {
        language: code,
        stated: { value: code, text: told.value, span: told.span, reason: 'the page declares it' },
      };
  }
  return { language: 'und', stated: null };
}
