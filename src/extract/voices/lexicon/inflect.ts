/** Verbs whose past or participle is not formed by rule: base, past, participle. General English. */
const IRREGULAR = `be was been; be were been; be is being; be are being; have had had; do did done; say said said; tell told told;
go went gone; give gave given; make made made; take took taken; put put put; hold held held;
speak spoke spoken; write wrote written; read read read; swear swore sworn; hear heard heard;
think thought thought; know knew known; feel felt felt; find found found; see saw seen; come came come;
stand stood stood; lay laid laid; lead led led; mean meant meant; understand understood understood;
forecast forecast forecast; cast cast cast; beseech besought besought; forbid forbade forbidden;
seek sought sought; bring brought brought; get got got; let let let; lie lied lied; keep kept kept;
stick stuck stuck; shoot shot shot; hit hit hit; send sent sent; bind bound bound; draw drew drawn;
withdraw withdrew withdrawn; run ran run; fight fought fought; leave left left; sell sold sold;
buy bought bought; build built built; win won won; lose lost lost; cut cut cut; set set set; pay paid paid;
spend spent spent; meet met met; break broke broken; begin began begun; steal stole stolen; shut shut shut;
rise rose risen; fall fell fallen; become became become; sit sat sat; strike struck struck;
teach taught taught; catch caught caught; hide hid hidden; drive drove driven; fly flew flown; grow grew grown;
throw threw thrown; choose chose chosen; freeze froze frozen; sink sank sunk; shed shed shed; quit quit quit;
overthrow overthrew overthrown; undertake undertook undertaken; foresee foresaw foreseen;
foretell foretold foretold; withhold withheld withheld; uphold upheld upheld; misread misread misread`;

const irregular = new Map<string, string[]>();
for (const line of IRREGULAR.split(';')) {
  const [base, ...forms] = line.trim().split(/\s+/);
  irregular.set(base, [...(irregular.get(base) ?? []), ...forms]);
}

const vowelY = /[aeiou]y$/;

/** All forms of a verb given by its base, lower case: `deny` gives deny, denies, denied, denying. */
export function formsOf(base: string): string[] {
  const forms = [base];
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) forms.push(`${base}es`);
  else if (base.endsWith('y') && !vowelY.test(base)) forms.push(`${base.slice(0, -1)}ies`);
  else forms.push(`${base}s`);
  const own = irregular.get(base);
  // "log" gives logged, "label" labelled; forms that nobody writes ("visitted") do no harm in a table that is only read.
  const doubled = /[^aeiou][aeiou][bdgklmnprtv]$/.test(base) ? `${base}${base.at(-1)}` : undefined;
  if (own) forms.push(...own);
  else if (base.endsWith('e')) forms.push(`${base}d`);
  else if (base.endsWith('y') && !vowelY.test(base)) forms.push(`${base.slice(0, -1)}ied`);
  else forms.push(`${base}ed`);
  if (doubled) forms.push(`${doubled}ed`, `${doubled}ing`);
  if (base.endsWith('ie')) forms.push(`${base.slice(0, -2)}ying`);
  else if (base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base) && base !== 'be') forms.push(`${base.slice(0, -1)}ing`);
  else forms.push(`${base}ing`);
  return forms;
}

/** A map from every form of the given bases to its base; where two verbs share a form, the first named keeps it. */
export function formTable(bases: Iterable<string>): Map<string, string> {
  const table = new Map<string, string>();
  for (const base of bases) for (const form of formsOf(base)) if (!table.has(form)) table.set(form, base);
  return table;
}
