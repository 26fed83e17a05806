/** One place in the page's history: what the bar shows, and a key that stays with the entry. */
interface Entry {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly key: string;
}

interface Kept {
  readonly key?: string;
  readonly scroll?: number;
}

const kept = () => (history.state ?? {}) as Kept;

function entry(): Entry {
  const { pathname, search } = location;
  return { path: pathname, query: new URLSearchParams(search), key: kept().key ?? 'first' };
}

let now = $state.raw(entry());

/** The address as the bar shows it. */
export const address = {
  get path(): string {
    return now.path;
  },
  get query(): URLSearchParams {
    return now.query;
  },
  /** Stays with this entry of the history: what a list showed is found again under it. */
  get key(): string {
    return now.key;
  },
};

/** Goes to an address of the page. @param replace where it stands for the same view, as each letter of a search does */
export function go(href: string, { replace = false } = {}): void {
  if (replace) history.replaceState(kept(), '', href);
  else {
    rememberScroll();
    history.pushState({ key: crypto.randomUUID() }, '', href);
  }
  now = entry();
  if (!replace) scrollTo(0, 0);
}

/** The address with some parts of its query set; `null` or `''` takes one away. */
export function withQuery(changes: Readonly<Record<string, string | null>>): string {
  const query = new URLSearchParams(now.query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString();
  return text === '' ? now.path : `${now.path}?${text}`;
}

function rememberScroll(): void {
  history.replaceState({ ...kept(), scroll: scrollY }, '');
}

/** Follows links within the page without loading it anew, and leads back to where the reader was. */
export function follow(): void {
  history.scrollRestoration = 'manual';
  let resting: ReturnType<typeof setTimeout>;
  addEventListener('scroll', () => {
    clearTimeout(resting);
    resting = setTimeout(rememberScroll, 150);
  });
  addEventListener('popstate', () => {
    clearTimeout(resting);
    if (location.hash !== '' && location.pathname === now.path) return;
    now = entry();
    restoreScroll(kept().scroll ?? 0);
  });
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || !isOurs(link) || event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(link.pathname + link.search + link.hash);
  });
}

/** Whether a link leads to a view: not to a file of the server's, nor to a place in the view that is open. */
function isOurs(link: HTMLAnchorElement): boolean {
  const { origin, pathname, search, hash, target } = link;
  const within = hash !== '' && pathname === location.pathname && search === location.search;
  const file = link.hasAttribute('download') || pathname.startsWith('/api/');
  return origin === location.origin && target === '' && !file && !within;
}

/** A view grows as its answers come: tries until it is tall enough, for a second at most. */
function restoreScroll(to: number): void {
  const until = performance.now() + 1000;
  const attempt = () => {
    scrollTo(0, to);
    if (Math.abs(scrollY - to) > 2 && performance.now() < until) requestAnimationFrame(attempt);
  };
  requestAnimationFrame(attempt);
}
