import type { Span } from '../../src/model/index.ts';
import type { Article } from './gold.ts';

const PRONOUN = /^(I|you|he|she|it|we|they|who|this|that)$/i;
/** What may stand between a content and the speaker after it. */
const JOINT = /^[\s,.!?”"’']{1,5}$/;

type Mark = Article['attributions'][number];

/**
 * The article with a share of its speakers and cues changed round where they follow the content: “…, the mayor said”
 * becomes “…, said the mayor”, as papers outside the United States more often print it. Its length stays the same.
 */
export function inverted(article: Article, share: number, next: () => number): Article {
  let { text } = article;
  const attributions = [...article.attributions];
  for (let a = 0; a < attributions.length; a++) {
    const mark = attributions[a];
    if (!canInvert(text, mark) || next() >= share) continue;
    const [from, middle] = mark.source[0];
    const [, to] = mark.cue[0];
    if (attributions.some((other, o) => o !== a && cuts(other, from, to))) continue;
    const speaker = text.slice(from, middle);
    const cue = text.slice(middle + 1, to);
    text = `${text.slice(0, from)}${cue} ${speaker}${text.slice(to)}`;
    attributions[a] = { ...mark, cue: [[from, from + cue.length]], source: [[from + cue.length + 1, to]] };
  }
  return { ...article, text, attributions };
}

function canInvert(text: string, { source, cue, content }: Mark): boolean {
  if (source.length !== 1 || cue.length !== 1 || content.length === 0) return false;
  const [from, middle] = source[0];
  const before = content.map(([, end]) => end).filter((end) => end <= from);
  if (cue[0][0] !== middle + 1 || before.length === 0 || !JOINT.test(text.slice(Math.max(...before), from)))
    return false;
  return /^(?!t[eo]l)[a-z]+$/.test(text.slice(...cue[0])) && !PRONOUN.test(text.slice(from, middle));
}

/** Whether a mark begins or ends within a stretch, so that changing the stretch round would cut it. */
function cuts({ source, cue, content }: Mark, from: number, to: number): boolean {
  const inside = (at: number) => from < at && at < to;
  return [...source, ...cue, ...content].some(
    ([start, end]: Span) => inside(start) || inside(end) || (start === from && end < to),
  );
}
