/**
 * A PDF file from a readable layout. `--- sheet` begins a sheet; every other line is `x y size text`, in points from the
 * lower left corner, drawn in Helvetica; `info Name: value` states something of the document. Letters outside ASCII are
 * written as WinAnsi.
 */
export function pdfOf(layout: string, { encrypt = false } = {}): Uint8Array {
  const sheets: string[][] = [];
  const info: string[] = [];
  for (const line of layout.split('\n')) {
    if (line.trim() === '') continue;
    if (line === '--- sheet') sheets.push([]);
    else if (line.startsWith('info ')) {
      const [name, value] = line.slice(5).split(': ');
      info.push(`/${name} (${escaped(value)})`);
    } else {
      const [, x, y, size, text] = /^(\d+) (\d+) (\d+) (.*)$/.exec(line) ?? [];
      if (text === undefined) throw new Error(`not a line of a layout: ${line}`);
      sheets.at(-1)!.push(`BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`);
    }
  }
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>'];
  const kids = sheets.map((_, i) => `${5 + 2 * i} 0 R`).join(' ');
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${sheets.length} >>`);
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  objects.push(`<< ${info.join(' ')} >>`);
  for (const [i, lines] of sheets.entries()) {
    const resources = '<< /Font << /F1 3 0 R >> >>';
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources ${resources} /Contents ${6 + 2 * i} 0 R >>`,
    );
    const content = lines.join('\n');
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  let file = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = file.length;
  const rows = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const lock = encrypt
    ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (${'o'.repeat(32)}) /U (${'u'.repeat(32)}) >> /ID [(a)(a)]`
    : '';
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R${lock} >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

const WIN: Record<string, number> = { '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '•': 0x95, '–': 0x96, '—': 0x97 };

function escaped(text: string): string {
  return text.replace(/[\\()]/g, '\\$&').replace(/[‘’“”•–—]/g, (sign) => String.fromCharCode(WIN[sign]));
}
