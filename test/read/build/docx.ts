import { strToU8, zipSync } from 'fflate';

/**
 * A Word document from readable lines, one paragraph each: `Style| text` names its style; `{+put in+}`, `{-struck out-}` and
 * `{*note of a footnote*}` stand within the text; `core name: value` states a property.
 */
export function docxOf(source: string, parts: Record<string, string> = {}): Uint8Array {
  const core: string[] = [];
  const notes: string[] = [];
  let body = '';
  for (const line of source.split('\n')) {
    if (line.trim() === '') continue;
    const property = /^core ([\w:]+): (.*)$/.exec(line);
    if (property) core.push(`<${property[1]}>${xml(property[2])}</${property[1]}>`);
    else body += paragraph(line, notes);
  }
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`,
    'word/styles.xml':
      '<w:styles><w:style w:styleId="Titel"><w:name w:val="Title"/></w:style><w:style w:styleId="Untertitel"><w:name w:val="Subtitle"/></w:style></w:styles>',
    'word/footnotes.xml': `<w:footnotes>${notes.map((note) => `<w:footnote><w:p><w:r><w:t>${xml(note)}</w:t></w:r></w:p></w:footnote>`).join('')}</w:footnotes>`,
    'docProps/core.xml': `<cp:coreProperties>${core.join('')}</cp:coreProperties>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

function paragraph(line: string, notes: string[]): string {
  const [, style, text] = /^(?:(\w+)\| )?(.*)$/.exec(line)!;
  const runs = text.split(/(\{[+*-].*?[+*-]\})/).map((part) => {
    const inner = xml(part.slice(2, -2));
    if (part.startsWith('{+')) return `<w:ins w:author="X"><w:r><w:t>${inner}</w:t></w:r></w:ins>`;
    if (part.startsWith('{-')) return `<w:del w:author="X"><w:r><w:delText>${inner}</w:delText></w:r></w:del>`;
    if (part.startsWith('{*')) {
      notes.push(part.slice(2, -2));
      return '<w:r><w:footnoteReference w:id="1"/></w:r>';
    }
    return `<w:r><w:t xml:space="preserve">${xml(part)}</w:t></w:r>`;
  });
  const named = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : '';
  return `<w:p>${named}${runs.join('')}</w:p>`;
}

const xml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
