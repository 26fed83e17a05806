import type { ActorLine } from '../../formats/index.ts';
import { type Paint, plain, plural, wrap } from './paint.ts';

/** One actor: its name and how much it says, then its other names, offices, and whom it may be the same as. */
export function showActor(actor: ActorLine, paint: Paint, { explain = false } = {}): string {
  const { id, name, kind, names, statements, offices, relationships, reasons } = actor;
  const facts = paint('dim', ` · ${kind} · ${plural(statements, 'statement')} · ${id}`);
  const others = names.filter((other) => other !== name).map(plain);
  const lines = [
    paint('bold', plain(name)) + facts,
    ...(others.length > 0 ? [wrap(others.join(', '), '  also ', 7, paint.columns)] : []),
    ...offices.map((office) => wrap(showOffice(office), '  ', 4, paint.columns)),
    ...relationships.map((each) => wrap(showRelationship(each), '  ', 4, paint.columns)),
    ...(explain ? reasons.map((reason) => paint('dim', wrap(plain(reason), '  why: ', 7, paint.columns))) : []),
  ];
  return lines.join('\n');
}

function showOffice({ title, of, first, last, formerSince }: ActorLine['offices'][number]): string {
  const held = of === null ? plain(title) : `${plain(title)}, ${plain(of)}`;
  const day = (when: string) => when.slice(0, 10);
  const from = first === null ? '' : first === last || last === null ? day(first) : `${day(first)} to ${day(last)}`;
  const former = formerSince === null ? '' : `called former on ${day(formerSince)}`;
  const when = [from, former].filter(Boolean).join(', ');
  return when === '' ? held : `${held} (${when})`;
}

function showRelationship({ relation, actor, name, reason }: ActorLine['relationships'][number]): string {
  return `${relation}: ${plain(name)} (${actor}): ${plain(reason)}`;
}
