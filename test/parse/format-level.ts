import { attributes, comment, readConllu } from '../../src/parse/conllu.ts';

/**
 * What the format level of the official validator (level 1 and the tree checks of level 2) asks of CoNLL-U, as a list
 * of complaints: unique `sent_id`, a `text` that forms and `SpaceAfter` rebuild, heads in range, one root, no cycle,
 * sorted features, no spaces in tags.
 */
export function complaints(conllu: string): string[] {
  const found: string[] = [];
  const ids = new Set<string>();
  for (const sentence of readConllu(conllu)) {
    const id = comment(sentence, 'sent_id') ?? '';
    const complain = (what: string) => found.push(`${id}: ${what}`);
    if (id === '' || /\s/.test(id) || ids.has(id)) complain('sent_id missing or twice');
    ids.add(id);
    const n = sentence.words.length;
    let text = '';
    let covered = 0;
    for (const row of sentence.rows) {
      if (row.id.includes('.')) continue;
      const [first, last] = row.id.split('-').map(Number);
      if (last === undefined && first <= covered) continue;
      covered = last ?? first;
      text += row.form + (attributes(row.misc).get('SpaceAfter') === 'No' ? '' : ' ');
    }
    if (text.trimEnd() !== comment(sentence, 'text')) complain(`text is not "${text.trimEnd()}"`);
    if (sentence.words.filter((row) => row.head === '0').length !== 1) complain('not one root');
    for (const row of sentence.words) {
      const head = Number(row.head);
      if (!(head >= 0 && head <= n) || row.head === row.id) complain(`head ${row.head} of ${row.id}`);
      if ((row.deprel === 'root') !== (head === 0)) complain(`relation ${row.deprel} of ${row.id}`);
      if (/\s/.test(row.upos + row.xpos + row.feats + row.deprel + row.deps + row.misc)) complain(`space in ${row.id}`);
      if (row.form !== row.form.normalize('NFC') || /^\s|\s$/.test(row.form)) complain(`form of ${row.id}`);
      const names = [...attributes(row.feats).keys()];
      if (names.join() !== [...names].sort().join()) complain(`features of ${row.id} are not sorted`);
      let up = row;
      for (let step = 0; up.head !== '0'; step++, up = sentence.words[Number(up.head) - 1]) {
        if (step > n) {
          complain(`a cycle at ${row.id}`);
          break;
        }
      }
    }
  }
  return found;
}
