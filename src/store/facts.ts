import type { Dropped, Extraction, Mention, Report, Span, Statement } from '../model/index.ts';
import { lies } from '../model/index.ts';
import { canonical, type Json, sha256 } from './canonical.ts';
import { BrokenFindings } from './problem.ts';
import { quantitiesJson, quantitySpans } from './quantities.ts';

/*
 * What the evidence log keeps of a noun: a hash over its facts in canonical JSON. `add` computes it from what is handed
 * in, `verify` from what the tables hold. Facts are only ever added to in a new version of the payload.
 */

/** The log's payload for a report. */
export function reportFacts(report: Report, dropped: readonly Dropped[], copyOf: string | null, readBy: string): Json {
  const { id, page, title, subtitle, byline, outlet, published, publishedRange, wire, language } = report;
  const range = publishedRange === null ? null : { from: publishedRange.from, to: publishedRange.to };
  const facts = { id, page: page.sha256, title, subtitle, byline, outlet, published, range, wire, language, copyOf };
  const { address, body, foreign, entries } = report;
  const later = plain({ address, body, foreign, entries }) as Record<string, Json>;
  const pieces = report.pieces.map(({ at, page: [start, end] }) => [at, start, end]);
  const grounds = plain({ evidence: report.evidence, dropped });
  return {
    page: page.sha256,
    text: sha256(report.text),
    facts: sha256(canonical({ ...facts, ...later, pieces, grounds })),
    readBy,
  };
}

/** The log's payload for what was extracted from a report. */
export function extractionFacts(extraction: Extraction, extractedBy: string): Json {
  const { statements, mentions } = extraction;
  const quantities = quantitiesJson(extraction);
  return {
    ...(quantities !== null && { quantities: sha256(canonical(JSON.parse(quantities))) }),
    statements: sha256(canonical(statements.map(statementFacts))),
    mentions: sha256(canonical(mentions.map(mentionFacts))),
    extractedBy,
  };
}

function statementFacts({ source, cue, content, speaker, act, via, confidence, reasons }: Statement): Json {
  const who = speaker === null ? null : { name: speaker.name, kind: speaker.kind };
  const spans = { source: spanFacts(source), cue: spanFacts(cue), content: spanFacts(content) };
  return { ...spans, speaker: who, act, via, confidence, reasons: plain(reasons) };
}

function mentionFacts({ span: [start, end], kind, actor }: Mention): Json {
  return { span: [start, end], kind, actor };
}

const spanFacts = (spans: readonly Span[]): Json => spans.map(([start, end]) => [start, end]);

/** A value as JSON will give it back: without fields that are undefined. */
function plain(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}

/**
 * Refuses what could not be given back as it was: a text with NUL or half a surrogate pair, a span outside its text.
 * @throws BrokenFindings
 */
export function checkFindings(report: Report, extraction: Extraction): void {
  const { id, text } = report;
  const { statements, mentions } = extraction;
  if (text.includes('\0') || /\p{Surrogate}/u.test(text)) {
    throw new BrokenFindings(`report ${id}: its text holds NUL or half a surrogate pair`);
  }
  const spans = [
    ...statements.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
    ...mentions.map(({ span }) => span),
    ...quantitySpans(extraction),
    ...[...(report.foreign ?? []), ...(report.entries ?? [])].map(({ span }) => span),
  ];
  const outside = spans.find((span) => !lies(span, text.length));
  if (outside !== undefined) throw new BrokenFindings(`report ${id}: the span [${outside}] lies outside its text`);
  const unsure = statements.find(({ confidence }) => !(confidence >= 0 && confidence <= 1));
  if (unsure !== undefined) throw new BrokenFindings(`report ${id}: a confidence is ${unsure.confidence}`);
}
