import { changed } from '../api/answer.svelte.ts';
import { type Refusal, tell, url } from '../api/ask.ts';
import type { JudgementLine } from '../api/lines.ts';
import { say } from '../frame/toast.svelte.ts';

/** What somebody decides: of which kind, about what, with which values. */
export interface Decision {
  readonly kind: Exclude<JudgementLine['kind'], 'undo'>;
  /** Ids of what it is about. */
  readonly about: readonly string[];
  readonly value?: Readonly<Record<string, string | number | null>>;
  readonly note?: string;
}

const KEY = 'hearsay judge';

let name = $state(localStorage.getItem(KEY) ?? '');
let last = $state.raw<number | null>(null);

/** Who judges, as they call themselves; kept in this browser. */
export const judge = {
  get name(): string {
    return name;
  },
  set name(to: string) {
    name = to;
    localStorage.setItem(KEY, to);
  },
};

const by = () => (name.trim() === '' ? {} : { by: name.trim() });

/** Records a decision, tells of it, and shows everything as it now is. @param done what was done, for people */
export async function decide(decision: Decision, done: string): Promise<void> {
  try {
    const { number } = await tell<JudgementLine>(url('judgements'), { ...decision, ...by() });
    last = number;
    changed();
    say({ text: done, undo: () => void undo(number) });
  } catch (error) {
    say({ text: `Not recorded: ${(error as Refusal).message}`, wrong: true });
  }
}

/** Takes a judgement back by another one. */
export async function undo(number: number): Promise<void> {
  try {
    await tell(url('undo'), { number, ...by() });
    if (last === number) last = null;
    changed();
    say({ text: `Judgement ${number} is undone.` });
  } catch (error) {
    say({ text: `Not undone: ${(error as Refusal).message}`, wrong: true });
  }
}

/** Undoes what was decided last on this page. */
export function undoLast(): void {
  if (last === null)
    say({ text: 'Nothing was decided here since this page was opened; the history has all there is.' });
  else void undo(last);
}
