/** Whether it happened, with the sign that stands beside the word. */
export const HAPPENED = {
  yes: { sign: '●', says: 'happened' },
  no: { sign: '✕', says: 'did not happen' },
  planned: { sign: '○', says: 'planned' },
  feared: { sign: '◌', says: 'feared' },
  unclear: { sign: '~', says: 'unclear' },
} as const;

/** The types of events that the page offers to choose from. */
export { EVENT_TYPES as TYPES } from '../../../src/model/event.ts';
