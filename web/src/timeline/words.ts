/** Whether it happened, with the sign that stands beside the word. */
export const HAPPENED = {
  yes: { sign: '●', says: 'happened' },
  no: { sign: '✕', says: 'did not happen' },
  planned: { sign: '○', says: 'planned' },
  feared: { sign: '◌', says: 'feared' },
  unclear: { sign: '~', says: 'unclear' },
} as const;

/** The types of PLOVER that news tells of; see `src/model/event.ts`. */
export const TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'VOTE',
  'DISASTER',
] as const;
