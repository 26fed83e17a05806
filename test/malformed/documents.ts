import { docxOf } from '../read/build/docx.ts';
import { pdfOf } from '../read/build/pdf.ts';
import { zipOf } from '../read/build/zip.ts';
import { BODY, html, type Input, input } from './input.ts';
import { billionLaughs } from './markup.ts';

const sheet = (lines: string) => pdfOf(`--- sheet\n${lines}`);
const changed = (from: string | RegExp, to: string) => () =>
  Buffer.from(
    Buffer.from(sheet(`72 700 12 ${BODY[0]}`))
      .toString('latin1')
      .replace(from, to),
    'latin1',
  );

function pdfs(): Input[] {
  return [
    input('head-only.pdf', () => '%PDF-1.7\n', /PDF/),
    input('no-text.pdf', () => pdfOf('--- sheet\n--- sheet'), /no text layer.*OCR/),
    input('locked.pdf', () => pdfOf(`--- sheet\n72 700 12 ${BODY[0]}`, { encrypt: true }), /PDF|password/),
    input('no-table.pdf', changed(/xref[\s\S]*$/, '')),
    input('table-lies.pdf', changed(/startxref\n\d+/, 'startxref\n99999999')),
    input('count-lies.pdf', changed('/Count 1', '/Count 999999999')),
    input('sheets-in-circle.pdf', changed('/Kids [5 0 R]', '/Kids [2 0 R]')),
    input('length-lies.pdf', changed(/\/Length \d+/, '/Length 99999999')),
    input('length-negative.pdf', changed(/\/Length \d+/, '/Length -1')),
    input('length-of-itself.pdf', changed(/\/Length \d+/, '/Length 6 0 R')),
    input('font-of-itself.pdf', changed('/BaseFont /Helvetica', '/BaseFont 3 0 R')),
    input('box-lies.pdf', changed('[0 0 612 792]', '[0 0 1e99 -1]')),
    input('places-lie.pdf', changed(/72 700 Tm/, '1e300 -1e300 Tm')),
    input('letters-huge.pdf', changed(/F1 12 Tf/, 'F1 1e30 Tf')),
    input('letters-none.pdf', changed(/F1 12 Tf/, 'F1 0 Tf')),
    input('filter-unknown.pdf', changed('/Length', '/Filter /NoSuchFilter /Length')),
    input(
      'script.pdf',
      changed('/Type /Catalog', '/Type /Catalog /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>'),
    ),
    input('brackets-deep.pdf', changed('/Type /Catalog', `/Type /Catalog /X ${'['.repeat(50_000)}`)),
    input('form-in-circle.pdf', changed('/Font <<', '/XObject << /X 6 0 R >> /Font <<')),
    input('many-runs.pdf', () =>
      sheet(Array.from({ length: 50_000 }, (_, i) => `${(i * 37) % 600} ${(i * 91) % 780} 8 word${i}`).join('\n')),
    ),
    input('one-place.pdf', () => sheet(Array.from({ length: 20_000 }, (_, i) => `72 700 8 word${i}`).join('\n'))),
    input('many-sheets.pdf', () =>
      pdfOf(Array.from({ length: 800 }, (_, i) => `--- sheet\n72 700 10 Line ${i}, said the governor.`).join('\n')),
    ),
    input('html-called.pdf', () => html(''), 'reading'),
    input('rubbish-before.pdf', () => Buffer.concat([Buffer.alloc(500, 0x20), sheet(`72 700 12 ${BODY[0]}`)])),
  ];
}

function words(): Input[] {
  const part = (xml: string) => () => zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': xml });
  const inside = (content: string) => part(`<w:document><w:body>${content}</w:body></w:document>`);
  const paragraph = `<w:p><w:r><w:t>${BODY[0]}</w:t></w:r></w:p>`;
  return [
    input('no-document.docx', () => zipOf({ '[Content_Types].xml': '<Types/>' }), /without a text/),
    input('no-text.docx', inside('<w:p/>'), /without any text/),
    input('empty-part.docx', part(''), /without any text/),
    input('not-xml.docx', part('no markup here'), /without any text/),
    input('billion-laughs.docx', part(`${billionLaughs('w:t')}${paragraph}`)),
    input('deep.docx', () => inside(`${'<w:tbl><w:tr><w:tc>'.repeat(10_000)}${paragraph}`)()),
    input('deep-paragraphs.docx', () => inside('<w:p>'.repeat(50_000) + paragraph)()),
    input('deep-changes.docx', () => inside('<w:del>'.repeat(50_000) + paragraph)()),
    input('not-closed.docx', inside(paragraph.replaceAll(/<\/[^>]*>/g, '')), 'anything'),
    input('closed-twice.docx', inside(`</w:p></w:p></mc:Fallback></w:del>${paragraph}`), 'reading'),
    input(
      'utf16.docx',
      () =>
        zipOf({
          '[Content_Types].xml': '<Types/>',
          'word/document.xml': Buffer.from(`\ufeff<w:body>${paragraph}</w:body>`, 'utf16le'),
        }),
      'reading',
    ),
    input(
      'bomb.docx',
      () => zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': new Uint8Array(100 << 20) }),
      /unpacks to more/,
    ),
    input('many-paragraphs.docx', () => inside('<w:p><w:r><w:t>Governor denies.</w:t></w:r></w:p>'.repeat(60_000))()),
    input('many-runs.docx', () =>
      inside(
        `<w:p>${'<w:r><w:t>a </w:t></w:r><w:del><w:r><w:delText>b </w:delText></w:r></w:del>'.repeat(40_000)}</w:p>`,
      )(),
    ),
    input('sheet.docx', () => docxOf('x', { 'xl/workbook.xml': '<x/>' }), 'reading'),
    input('sheet.xlsx', () => zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<x/>' }), /not read here/),
    input(
      'old.doc',
      () => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), Buffer.alloc(5000)]),
      /old office document/,
    ),
    input('text-called.docx', () => BODY.join('\n\n'), 'reading'),
  ];
}

function mails(): Input[] {
  const mail =
    (head: string, body = BODY.join('\r\n\r\n')) =>
    () =>
      `From: a@b.example\r\nSubject: Salt Road\r\nMessage-ID: <1>\r\nMIME-Version: 1.0\r\n${head}\r\n\r\n${body}`;
  const mixed = 'Content-Type: multipart/mixed; boundary=x';
  const deep = Array.from(
    { length: 2000 },
    (_, i) => `--${i}\r\nContent-Type: multipart/mixed; boundary=${i + 1}\r\n\r\n`,
  ).join('');
  const forwarded = Array.from(
    { length: 60 },
    () => 'Content-Type: message/rfc822\r\n\r\nSubject: x\r\nMessage-ID: <2>\r\nMIME-Version: 1.0',
  ).join('\r\n');
  return [
    input('no-text.eml', mail('Content-Type: text/plain', ''), /without a text/),
    input('no-boundary.eml', mail('Content-Type: multipart/mixed')),
    input('boundary-missing.eml', mail(mixed, 'no boundary in it')),
    input('boundary-open.eml', mail(mixed, `--x\r\nContent-Type: text/plain\r\n\r\n${BODY[0]}`), 'reading'),
    input('boundary-empty.eml', mail('Content-Type: multipart/mixed; boundary=""', `--\r\n\r\n${BODY[0]}`)),
    input('deep-parts.eml', mail('Content-Type: multipart/mixed; boundary=0', deep)),
    input('deep-forwards.eml', mail(forwarded)),
    input('head-10-mb.eml', mail(`X-Long: ${'x'.repeat(10_000_000)}`)),
    input('heads-300000.eml', mail('X: y\r\n'.repeat(300_000).trimEnd())),
    input('folded-100000.eml', mail(`X: y\r\n${' z\r\n'.repeat(100_000)}X2: y`)),
    input('base64-rubbish.eml', mail('Content-Transfer-Encoding: base64', '!!!! not base64 ####')),
    input('quoted-rubbish.eml', mail('Content-Transfer-Encoding: quoted-printable', '=ZZ=\r\n=X='.repeat(10_000))),
    input('charset-unknown.eml', mail('Content-Type: text/plain; charset=x-none'), 'reading'),
    input('charset-utf7.eml', mail('Content-Type: text/plain; charset=utf-7', `+ADw-b+AD4- ${BODY[0]}`)),
    input('encoding-unknown.eml', mail('Content-Transfer-Encoding: x-none')),
    input(
      'words-broken.eml',
      () => `Subject: =?utf-8?b?////${'=?'.repeat(50_000)}\r\nMessage-ID: <1>\r\nMIME-Version: 1.0\r\n\r\n${BODY[0]}`,
    ),
    input('date-odd.eml', mail('Date: Thu, 99 Foo 0000 99:99:99 +9999'), 'reading'),
    input('names-many.eml', mail(`To: ${'"a, b" <c@d.example>, '.repeat(50_000)}`)),
    input(
      'attached-many.eml',
      mail(
        mixed,
        `${'--x\r\nContent-Type: text/html; name=a.html\r\nContent-Disposition: attachment; filename=a.html\r\n\r\n<p>x</p>\r\n'.repeat(500)}--x--`,
      ),
    ),
    input(
      'attached-path.eml',
      mail(
        mixed,
        `--x\r\n\r\n${BODY[0]}\r\n--x\r\nContent-Disposition: attachment; filename="../../etc/cron.d/x.txt"\r\n\r\n${BODY[1]}\r\n--x--`,
      ),
      'reading',
    ),
    input('no-body.eml', () => 'Message-ID: <1>\r\nFrom: a\r\nTo: b\r\nSubject: c'),
  ];
}

function markdown(): Input[] {
  const million = (text: string) => () =>
    `# Governor denies\n\n${BODY.join('\n\n')}\n\n${text.repeat(Math.ceil(1_000_000 / text.length))}`;
  const signs = [
    '[',
    '![',
    '](',
    '*',
    '_',
    '`',
    '~',
    '> ',
    '<',
    '<!--',
    '\\',
    '|',
    '[a](',
    '**a',
    '- ',
    '[^',
    '<a ',
    '\n- \n',
    '\n```\n',
    '# ',
  ];
  return [
    ...signs.map((sign, i) => input(`signs-${i}.md`, million(sign))),
    input('matter-open.md', () => `---\n${'a: b\n'.repeat(100_000)}`),
    input('matter-odd.md', () => `---\ntitle: ["x\ndate: !!js/function\n---\n${BODY.join('\n\n')}`, 'reading'),
    input('only-code.md', () => '```\ncode\n```\n'),
  ];
}

/** Documents that are cut, locked, empty, deep or huge. */
export const documents = (): Input[] => [...pdfs(), ...words(), ...mails(), ...markdown()];
