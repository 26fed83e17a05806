/** A run of text on a sheet, as the PDF file draws it. Lengths are in points; `y` grows upwards. */
export interface Run {
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly rightToLeft: boolean;
}

/** A line of one column. */
export interface Line {
  readonly text: string;
  /** Where the line begins and ends; seen in a mirror where it runs from right to left. */
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly sheet: number;
  /** Counts the columns of the document in reading order: lines of one column share it. */
  readonly column: number;
}

/** Columns within columns that are looked for: three columns and their parts. */
const DEEPEST = 4;

/** Share of a region's rows that may cross the gap between two columns: headlines and what stands under the columns. */
const CROSSING = 0.5;

/** Rows that a column has at least, and the share of the region's letters. */
const ROWS = 4;
const SHARE = 0.2;

/** Letters so much larger than the region's are a headline's. */
const HEADLINE = 1.15;

/** Letters that a line of a column has, by the middle one of them: the cells of a table have fewer. */
const LETTERS = 18;

/** A gap between words, and the least gap between columns, in letter sizes. */
const SPACE = 0.15;
const GUTTER = 0.8;

/**
 * The lines of a sheet in the order in which people read them: columns from left to right (from right to left where the
 * text runs so), what spans several columns in its place above or below them. Quasi-linear in the number of runs.
 */
export function linesOf(runs: readonly Run[], sheet: number, firstColumn: number): { lines: Line[]; columns: number } {
  const lines: Line[] = [];
  let column = firstColumn;
  const inked = runs.filter(({ text }) => text.trim() !== '');
  const rightToLeft = inked.filter((run) => run.rightToLeft).length > inked.length / 2;
  for (const region of regionsOf(runs, rightToLeft, 0)) {
    for (const row of rowsOf(region)) {
      const line = lineOf(row, sheet, column, rightToLeft);
      if (line !== null) lines.push(line);
    }
    column++;
  }
  return { lines, columns: column - firstColumn };
}

/** Runs of one column each, in reading order. */
function regionsOf(runs: readonly Run[], rightToLeft: boolean, depth: number): Run[][] {
  if (runs.length === 0) return [];
  const gap = depth < DEEPEST ? gutterOf(runs) : null;
  if (gap === null) return [[...runs]];
  const regions: Run[][] = [];
  let [left, right, across]: [Run[], Run[], Run[]] = [[], [], []];
  const flush = () => {
    const sides = rightToLeft ? [right, left] : [left, right];
    for (const side of sides) regions.push(...regionsOf(side, rightToLeft, depth + 1));
    [left, right] = [[], []];
  };
  const rows = rowsOf(runs);
  const size = median(runs.map((run) => run.size));
  for (const [i, row] of rows.entries()) {
    if (crosses(row, gap) || standsAlone(rows, i, gap, size)) {
      if (left.length + right.length > 0) flush();
      across.push(...row);
      continue;
    }
    if (across.length > 0) regions.push(across);
    across = [];
    for (const run of row) (run.x + run.width / 2 < gap ? left : right).push(run);
  }
  if (across.length > 0) regions.push(across);
  flush();
  return regions;
}

const crosses = (row: readonly Run[], gap: number) =>
  row.some(({ text, x, width }) => text.trim() !== '' && x < gap && x + width > gap);

/** Whether a row is a headline over both columns that fits into one: large, and nothing level with it in the other. */
function standsAlone(rows: readonly Run[][], at: number, gap: number, size: number): boolean {
  const inked = rows[at].filter(({ text }) => text.trim() !== '');
  if (inked.length === 0 || inked.some((run) => run.size < size * HEADLINE)) return false;
  const side = (run: Run) => run.x + run.width / 2 < gap;
  const own = side(inked[0]);
  const isLevel = (row: readonly Run[] | undefined) =>
    row?.some(
      (run) => run.text.trim() !== '' && side(run) !== own && Math.abs(run.y - inked[0].y) < inked[0].size * 1.2,
    );
  return ![rows[at - 2], rows[at - 1], rows[at], rows[at + 1], rows[at + 2]].some(isLevel);
}

/** Where the white gap between two columns stands, or null where there is one column only. */
function gutterOf(runs: readonly Run[]): number | null {
  const inked = runs.filter(({ text }) => text.trim() !== '');
  const left = Math.min(...inked.map(({ x }) => x));
  const right = Math.max(...inked.map(({ x, width }) => x + width));
  const size = median(inked.map((run) => run.size));
  const wide = Math.floor(right - left);
  if (!(wide > size * 10) || wide > 20_000) return null;
  const rows = rowsOf(inked);
  if (rows.length < ROWS) return null;
  // For each point of the region's width, how many rows have ink there.
  const ink = new Float64Array(wide + 2);
  for (const row of rows)
    for (const { x, width } of row) {
      ink[Math.max(0, Math.floor(x - left))]++;
      ink[Math.min(wide + 1, Math.max(0, Math.ceil(x + width - left)))]--;
    }
  for (let i = 1; i < ink.length; i++) ink[i] += ink[i - 1];
  let best: { at: number; ink: number; width: number } | null = null;
  for (let from = 0; from < wide; from++) {
    if (ink[from] > rows.length * CROSSING) continue;
    let to = from;
    while (to + 1 < wide && Math.abs(ink[to + 1] - ink[from]) < 0.5) to++;
    const width = to - from + 1;
    const at = left + from + width / 2;
    if (
      width >= size * GUTTER &&
      (best === null || ink[from] < best.ink || (ink[from] === best.ink && width > best.width))
    )
      if (sidesHold(rows, at)) best = { at, ink: ink[from], width };
    from = to;
  }
  return best?.at ?? null;
}

/** Whether both sides of a gap hold a column: rows enough, and a fair share of the letters. */
function sidesHold(rows: readonly Run[][], gap: number): boolean {
  const letters = [0, 0];
  const count = [0, 0];
  const lengths: [number[], number[]] = [[], []];
  let beside = 0;
  for (const row of rows) {
    if (crosses(row, gap)) continue;
    const sides = [0, 0];
    for (const { text, x, width } of row) sides[x + width / 2 < gap ? 0 : 1] += text.trim().length;
    for (const side of [0, 1]) {
      letters[side] += sides[side];
      if (sides[side] === 0) continue;
      count[side]++;
      lengths[side].push(sides[side]);
    }
    if (sides[0] > 0 && sides[1] > 0) beside++;
  }
  if (lengths.some((own) => !(median(own) >= LETTERS))) return false;
  const least = SHARE * (letters[0] + letters[1]);
  // Columns stand beside each other, but their lines need not be level.
  return Math.min(...count) >= ROWS && Math.min(...letters) >= least && (beside > 0 || Math.min(...count) >= 2 * ROWS);
}

/** Runs by their baselines, from the top of the sheet to its foot, each row from left to right. */
function rowsOf(runs: readonly Run[]): Run[][] {
  const sorted = [...runs].sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: Run[][] = [];
  let base = Number.NaN;
  for (const run of sorted) {
    // Raised and lowered signs stand within half a letter of their line.
    if (Math.abs(run.y - base) <= Math.max(1, run.size * 0.4)) rows.at(-1)!.push(run);
    else {
      rows.push([run]);
      base = run.y;
    }
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x);
  return rows;
}

function lineOf(row: readonly Run[], sheet: number, column: number, rightToLeft: boolean): Line | null {
  const ordered = rightToLeft ? [...row].reverse() : row;
  let text = '';
  let before: Run | null = null;
  for (const run of ordered) {
    if (before !== null && run.text !== '' && !/\s$/.test(text) && !/^\s/.test(run.text)) {
      const gap = rightToLeft ? before.x - (run.x + run.width) : run.x - (before.x + before.width);
      if (gap > SPACE * Math.max(run.size, before.size)) text += ' ';
    }
    text += run.text;
    if (run.text.trim() !== '') before = run;
  }
  text = text.replace(/[\s\0]+/g, ' ').trim();
  if (text === '') return null;
  const inked = row.filter((run) => run.text.trim() !== '');
  const main = inked.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const [left, right] = [inked[0].x, Math.max(...inked.map(({ x, width }) => x + width))];
  return {
    text,
    left: rightToLeft ? -right : left,
    right: rightToLeft ? -left : right,
    y: main.y,
    size: main.size,
    sheet,
    column,
  };
}

/** The middle value of a list; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
