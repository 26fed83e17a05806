import { type Command, Option } from 'commander';
import { keptEventLine } from '../formats/index.ts';
import { EVENT_TYPES, HAPPENED } from '../model/index.ts';
import type { EventQuery } from '../store/index.ts';
import { type CollectionOptions, count, firstDay, inCollection, lastDay, onCollection } from './collection.ts';
import { print, printJson } from './output.ts';
import { type ShownEvent, showEvents } from './show/events.ts';
import { paintFor } from './show/paint.ts';
import { dateOf } from './show/report.ts';

interface Options extends CollectionOptions, EventQuery {
  readonly limit?: number;
}

/** `hearsay timeline`: what is said to have happened, from old to new, and who says so. */
export function addTimeline(program: Command): void {
  onCollection(program.command('timeline'))
    .description('what is said to have happened, from old to new, with who says so')
    .addOption(new Option('--type <type>', "the event's type (docs/events.md)").choices(EVENT_TYPES))
    .option('--what <words>', 'what kind of it: airstrike, withdrawal, arrest, …')
    .option('--where <place>', 'whole words of the place')
    .addOption(new Option('--happened <how>', 'whether it happened, as told').choices(HAPPENED))
    .option('--who <name>', 'who did it, or to whom it was done')
    .option('--actor <name>', "who says so: words of a name, or an actor's id")
    .option('--since <day>', 'what happened on that day, month or year and later', firstDay)
    .option('--until <day>', 'what happened on that day, month or year and earlier', lastDay)
    .option('--outlet <name>', "whole words of the outlet's name")
    .option('--report <id>', 'one report')
    .option('--limit <number>', 'no more than so many', count)
    .action(listEvents);
}

async function listEvents({ collection: name, json = false, ...query }: Options): Promise<void> {
  await inCollection(name, async (collection) => {
    const shown: ShownEvent[] = [];
    for await (const kept of collection.events(query)) {
      const line = keptEventLine(kept);
      if (json) await printJson(line);
      else {
        const { text, speaker, outlet, report } = line;
        const from = `${outlet ?? 'outlet not stated'}, ${report}`;
        shown.push({
          event: kept.event,
          text,
          teller: speaker?.name ?? null,
          from,
          told: line.published === null && line.publishedRange === null ? null : dateOf(line),
        });
      }
    }
    if (!json) await print(shown.length === 0 ? 'no events found' : showEvents(shown, paintFor(process.stdout)));
  });
}
