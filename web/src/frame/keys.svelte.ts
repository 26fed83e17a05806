import { untrack } from 'svelte';

/** A key that does something in the view that is open. */
export interface Key {
  readonly key: string;
  readonly does: string;
  readonly act: () => void;
}

const KEPT = 'hearsay keys';

let on = $state(localStorage.getItem(KEPT) !== 'off');
let bound = $state.raw<readonly Key[]>([]);

/** Whether single keys do anything: WCAG 2.1.4 asks for a way to turn them off. */
export const keys = {
  get on(): boolean {
    return on;
  },
  set on(to: boolean) {
    on = to;
    localStorage.setItem(KEPT, to ? 'on' : 'off');
  },
  /** What is bound now, for the list that `?` shows. */
  get bound(): readonly Key[] {
    return bound;
  },
};

/** Binds keys while a component is there. */
export function bind(theirs: readonly Key[]): void {
  $effect(() => {
    bound = [...untrack(() => bound), ...theirs];
    return () => {
      bound = bound.filter((key) => !theirs.includes(key));
    };
  });
}

/** Does what a key is bound to, unless somebody is writing. */
export function onKey(event: KeyboardEvent): void {
  if (!on || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  const { target } = event;
  if (target instanceof Element && target.closest('input, textarea, select, dialog, [contenteditable]')) return;
  const key = bound.findLast((one) => one.key === event.key);
  if (key === undefined) return;
  event.preventDefault();
  key.act();
}
