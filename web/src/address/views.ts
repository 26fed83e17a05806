/** A view's module, loaded when its address is first gone to. */
type Load = () => Promise<{ readonly default: unknown }>;

interface View {
  readonly load: Load;
  /** The last part of the address where it names one thing; '' where it does not. */
  readonly id: string;
}

/** Each address of the page and what is shown there; `*` is the id of one thing. */
const VIEWS: Readonly<Record<string, Load>> = {
  '/': () => import('../overview/Overview.svelte'),
  '/reports': () => import('../report/Reports.svelte'),
  '/reports/*': () => import('../report/Reader.svelte'),
  '/statements': () => import('../statement/Statements.svelte'),
  '/actors': () => import('../actor/Actors.svelte'),
  '/actors/*': () => import('../actor/Actor.svelte'),
  '/claims': () => import('../claim/Claims.svelte'),
  '/claims/*': () => import('../claim/Claim.svelte'),
  '/conflicts': () => import('../conflict/Conflicts.svelte'),
  '/conflicts/*': () => import('../conflict/OneConflict.svelte'),
  '/figures': () => import('../figure/Figures.svelte'),
  '/timeline': () => import('../timeline/Timeline.svelte'),
  '/map': () => import('../map/Places.svelte'),
  '/search': () => import('../search/Search.svelte'),
  '/add': () => import('../add/Add.svelte'),
  '/judgements': () => import('../judgement/Judgements.svelte'),
};

const NONE: Load = () => import('../frame/Nowhere.svelte');

/** What is shown at a path. */
export function found(path: string): View {
  const whole = path === '/' ? '/' : path.replace(/\/$/, '');
  if (Object.hasOwn(VIEWS, whole)) return { load: VIEWS[whole], id: '' };
  const [, room, id] = /^(\/\w+)\/([^/]+)$/.exec(whole) ?? [];
  const load = room === undefined ? undefined : VIEWS[`${room}/*`];
  return load === undefined ? { load: NONE, id: '' } : { load, id: decoded(id) };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
