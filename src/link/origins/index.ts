export { type Dated, originsOf } from './groups.ts';
export { copyLink, originLinkOf } from './links.ts';
