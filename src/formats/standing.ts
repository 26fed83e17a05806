import { z } from 'zod';
import type { Report } from '../model/index.ts';
import { pageRefShape, reportLineShape } from './shapes.ts';

/** Where a find stands: the fields of a report that say which report it is. */
export const standingShape = reportLineShape
  .pick({ title: true, outlet: true, published: true, publishedRange: true })
  .extend({
    report: z.string(),
    page: pageRefShape,
    copyOf: z.string().nullable(),
  });

/** What these lines need to know of a report. */
export interface Standing
  extends Pick<Report, 'id' | 'page' | 'title' | 'outlet' | 'published' | 'publishedRange' | 'text'> {
  readonly copyOf: string | null;
}

export function standing({ id, page, title, outlet, published, publishedRange, copyOf }: Standing) {
  return { report: id, page: { ...page }, title, outlet, published, publishedRange, copyOf };
}
