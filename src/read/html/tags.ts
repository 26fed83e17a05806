/** What the HTML standard says of tags, as far as text needs it. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Elements that have no content. */
export const VOID = words(
  'area base basefont bgsound br col command embed frame hr img input isindex keygen link meta param source track wbr',
);

/** Elements whose content is another language than HTML. */
export const FOREIGN = words('svg math');

/** Elements that may stand in the head; any other ends it. */
export const IN_HEAD = words('base basefont bgsound link meta title style script noscript template head');

/** Elements that stand as blocks of their own: what is before and after them is not the same paragraph. */
export const BLOCKS = words(
  `address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure
  footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main menu nav object ol optgroup option p
  pre search section select summary table tbody td textarea tfoot th thead title tr ul video audio`,
);

/** Elements that an inline element's end tag does not reach through. */
export const SPECIAL = words(
  `address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 header hgroup html li main menu nav object ol p pre search section select summary table
  tbody td template tfoot th thead tr ul`,
);

/** Elements that no end tag of a block reaches through. */
export const SCOPES = words('applet caption html table td th marquee object template');

/** Elements whose content is no text of the page. */
export const UNREAD = words(
  `script style noscript template svg math head iframe object embed select textarea canvas audio video noembed noframes
  datalist map`,
);

/** Which open elements an opening tag ends, and which ones stop the search for them. */
interface Closing {
  readonly closes: ReadonlySet<string>;
  readonly within: ReadonlySet<string>;
  /** Whether several can be ended at once: a cell, then its row. */
  readonly again: boolean;
}

const P: Closing = {
  closes: words('p'),
  within: words('button table td th caption object template html'),
  again: false,
};
const CELL: Closing = { closes: words('td th'), within: words('table template'), again: false };
const ROW: Closing = { closes: words('td th tr'), within: words('table template'), again: true };
const SECTION: Closing = {
  closes: words('td th tr tbody thead tfoot caption'),
  within: words('table template'),
  again: true,
};
const ITEM: Closing = {
  closes: words('li'),
  within: words('ul ol menu dir table td th article section aside nav header footer blockquote template'),
  again: false,
};
const TERM: Closing = {
  closes: words('dd dt'),
  within: words('dl table td th article section template'),
  again: false,
};
const OPTION: Closing = { closes: words('option'), within: words('select datalist template'), again: false };
const LINK: Closing = { closes: words('a'), within: SPECIAL, again: false };
const HEADING: Closing = { closes: words('h1 h2 h3 h4 h5 h6 p'), within: SPECIAL, again: false };

const CLOSINGS = new Map<string, Closing>([
  ...[
    ...words(`address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form
    header hgroup hr main menu nav ol pre search section summary table ul p`),
  ].map((name): [string, Closing] => [name, P]),
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name): [string, Closing] => [name, HEADING]),
  ...['td', 'th'].map((name): [string, Closing] => [name, CELL]),
  ['tr', ROW],
  ...['tbody', 'thead', 'tfoot'].map((name): [string, Closing] => [name, SECTION]),
  ['li', ITEM],
  ['dd', TERM],
  ['dt', TERM],
  ['option', OPTION],
  ['a', LINK],
]);

/** What the opening tag of this name ends; undefined where it ends nothing. */
export const closesBy = (name: string): Closing | undefined => CLOSINGS.get(name);
