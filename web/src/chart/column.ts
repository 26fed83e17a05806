/** How many of something there are in a stretch of time. */
export interface Column {
  readonly name: string;
  readonly value: number;
  /** First and last day, month or year of the stretch. */
  readonly since: string;
  readonly until: string;
}
