/** F1 in percent on one set. */
export interface Figures {
  readonly found: number;
  readonly attributed: number;
  readonly exact: number;
  readonly precision: number;
  readonly recall: number;
}

/** One row of a reliability table: of the statements whose confidence lies in a range, how many people marked too. */
export interface Reliability {
  readonly from: number;
  readonly to: number;
  readonly statements: number;
  /** Mean confidence that was given, and the share that was found marked, in percent. */
  readonly said: number;
  readonly true: number;
}

const tenth = (share: number) => Math.round(1000 * share) / 10;

/** The figures of all candidates with at least `least` confidence, whose grades tell how well each was met. */
export function figuresAt(confidence: Float64Array, grades: Uint8Array, least: number, marked: number): Figures {
  let given = 0;
  const hits = [0, 0, 0, 0];
  for (let i = 0; i < grades.length; i++) {
    if (confidence[i] < least) continue;
    given++;
    for (let grade = 1; grade <= grades[i]; grade++) hits[grade]++;
  }
  const f1 = (hit: number) => tenth((2 * hit) / (given + marked));
  return {
    found: f1(hits[1]),
    attributed: f1(hits[2]),
    exact: f1(hits[3]),
    precision: tenth(hits[1] / given),
    recall: tenth(hits[1] / marked),
  };
}

/** How often statements of each tenth of confidence were marked by people too. */
export function reliability(confidence: Float64Array, grades: Uint8Array, least: number): Reliability[] {
  const rows: Reliability[] = [];
  for (let tenthOf = 0; tenthOf < 10; tenthOf++) {
    const from = Math.max(least, tenthOf / 10);
    const to = (tenthOf + 1) / 10;
    const members = [...confidence.keys()].filter((i) => confidence[i] >= from && confidence[i] < to);
    if (members.length === 0) continue;
    const said = members.reduce((sum, i) => sum + confidence[i], 0) / members.length;
    const met = members.filter((i) => grades[i] > 0).length / members.length;
    rows.push({ from, to, statements: members.length, said: tenth(said), true: tenth(met) });
  }
  return rows;
}
