/** Feeds watched: asked again and again, each item followed to its page once, across restarts. */
export { type WatchEvent, type Watching, watch } from './watch.ts';
