import type { Page } from '../../model/index.ts';
import { isReadable } from '../medium.ts';
import type { Source } from '../source.ts';
import { messageIn } from './message.ts';

/** Types of attachments that are read whatever they are called, and the ending that their name lacks. */
const ENDING_OF: Readonly<Record<string, string>> = {
  'application/pdf': '.pdf',
  'message/rfc822': '.eml',
  'text/html': '.html',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
};

/** The attachments of a mail that may be pages, `mail.eml#name` each. A mail that can't be read has none: its reader says so. */
export async function attachedTo(mail: Page): Promise<Omit<Source, 'depth'>[]> {
  const message = await messageIn(mail).catch(() => null);
  return (message?.attachments ?? []).flatMap(({ filename, mimeType, content, related }, i) => {
    const ending = ENDING_OF[mimeType];
    const name = filename || (ending ? `${i + 1}${ending}` : '');
    if (related || typeof content === 'string' || !(ending || isReadable(name))) return [];
    const bytes = new Uint8Array(content);
    return bytes.length === 0 ? [] : [{ path: `${mail.path}#${name}`, bytes: [bytes] }];
  });
}
