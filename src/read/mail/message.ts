import PostalMime, { type Email } from 'postal-mime';
import type { Page } from '../../model/index.ts';
import { UnreadablePage } from '../unreadable.ts';

/** Parts that a mail may have within one another: more is there to do harm. */
const DEEPEST = 40;

/** The mail in a page's bytes. Throws `UnreadablePage` where it is built as no mail is. */
export async function messageIn({ path, bytes }: Pick<Page, 'path' | 'bytes'>): Promise<Email> {
  try {
    const options = { maxNestingDepth: DEEPEST, maxHeadersSize: 4 << 20, forceRfc822Attachments: true };
    return await PostalMime.parse(bytes, options);
  } catch (error) {
    throw new UnreadablePage(path, `is a damaged mail (${(error as Error).message}); save it again`);
  }
}
