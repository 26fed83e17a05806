import { Parser } from 'htmlparser2';

/** A paragraph of a Word document. */
export interface Paragraph {
  /** The id of its style, or ''. */
  readonly style: string;
  readonly runs: readonly TextRun[];
}

/** Words of a paragraph, and whether they were struck out. */
export interface TextRun {
  readonly text: string;
  readonly deleted: boolean;
}

/** Elements whose text is not shown: what was struck out or moved away is kept apart, not hidden. */
const HIDDEN = new Set(['mc:Fallback', 'w:instrText', 'w:pPrChange', 'w:rPrChange', 'w:sectPrChange']);
const STRUCK = new Set(['w:del', 'w:moveFrom']);
const TEXT = new Set(['w:t', 'w:delText', 'm:t']);

/** What an empty element stands for. */
const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': ' ',
  'w:br': ' ',
  'w:cr': ' ',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '',
};

/**
 * The paragraphs of a part of WordprocessingML in their order; a paragraph in a text box comes before the one that holds
 * it. No entity but XML's own five is known, so none can swell.
 */
export function paragraphsOf(xml: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const open: { style: string; runs: TextRun[] }[] = [];
  let [hidden, struck] = [0, 0];
  let text: string[] | null = null;
  const put = (words: string) => {
    const runs = open.at(-1)?.runs;
    if (hidden > 0 || words === '' || runs === undefined) return;
    runs.push({ text: words, deleted: struck > 0 });
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (HIDDEN.has(name)) hidden++;
        else if (STRUCK.has(name)) struck++;
        else if (name === 'w:p') open.push({ style: '', runs: [] });
        else if (name === 'w:pStyle' && open.length > 0) open.at(-1)!.style = attributes['w:val'] ?? '';
        else if (TEXT.has(name)) text = [];
        else if (name in SIGNS) put(SIGNS[name]);
      },
      ontext(data) {
        text?.push(data);
      },
      onclosetag(name) {
        if (HIDDEN.has(name)) hidden--;
        else if (STRUCK.has(name)) struck--;
        else if (TEXT.has(name)) {
          put((text ?? []).join('').replace(/\s/g, ' '));
          text = null;
        } else if (name === 'w:p') {
          const paragraph = open.pop();
          if (paragraph && hidden === 0) paragraphs.push(paragraph);
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return paragraphs;
}

/** The names of paragraph styles by their ids: ids are written in the language of the program, names are not. */
export function stylesOf(xml: string): Map<string, string> {
  const names = new Map<string, string>();
  let id: string | null = null;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'w:style') id = attributes['w:styleId'] ?? null;
        else if (name === 'w:name' && id !== null) names.set(id, attributes['w:val'] ?? '');
      },
      onclosetag(name) {
        if (name === 'w:style') id = null;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return names;
}

/** The texts of elements by their names, the last of each name: for small parts such as the properties. */
export function valuesOf(xml: string): Map<string, string> {
  const values = new Map<string, string>();
  let text = '';
  const parser = new Parser(
    {
      onopentag: () => {
        text = '';
      },
      ontext: (data) => {
        text += data;
      },
      onclosetag: (name) => values.set(name, text),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return values;
}
