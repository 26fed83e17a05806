import { Command, CommanderError } from 'commander';
import { addActors } from './actors.ts';
import { addAdd } from './add.ts';
import { addClaims } from './claims.ts';
import { addCompare } from './compare.ts';
import { addConflicts } from './conflicts.ts';
import { addExport } from './export.ts';
import { addExtract } from './extract.ts';
import { addFigures } from './figures.ts';
import { addJudge } from './judge.ts';
import { addJudgements } from './judgements.ts';
import { addParse } from './parse.ts';
import { addRead } from './read.ts';
import { addReports } from './reports.ts';
import { addSearch } from './search.ts';
import { addServe } from './serve.ts';
import { addStance } from './stance.ts';
import { addStatements } from './statements.ts';
import { addTimeline } from './timeline.ts';
import { addVerify } from './verify.ts';
import { description, version } from './version.ts';
import { addWatch } from './watch.ts';
import { WrongUse } from './wrong-use.ts';

/** Exit code for an unknown command, option or value. README.md and docs/formats.md tell of all of them. */
const WRONG_USE = 2;

/** Each command's own file adds it to the program; the order is the help's. */
const commands: readonly ((program: Command) => void)[] = [
  addRead,
  addExtract,
  addParse,
  addCompare,
  addStance,
  addAdd,
  addWatch,
  addReports,
  addStatements,
  addActors,
  addClaims,
  addConflicts,
  addFigures,
  addTimeline,
  addSearch,
  addJudge,
  addJudgements,
  addServe,
  addExport,
  addVerify,
];

const program = new Command('hearsay')
  .description(description)
  .version(version)
  .showHelpAfterError('(hearsay --help lists the commands; hearsay COMMAND --help explains one)')
  .addHelpText('after', '\nExit codes: 0 all done; 1 some input failed, the rest was done; 2 wrong use.')
  .exitOverride();

for (const add of commands) add(program);

// A reader that has seen enough (`hearsay read … | head`) closes the pipe: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : WRONG_USE;
  else if (error instanceof WrongUse) {
    console.error(`hearsay: ${error.message}`);
    process.exitCode = WRONG_USE;
  } else throw error;
}
