import { userInfo } from 'node:os';
import { Argument, type Command, InvalidArgumentError } from 'commander';
import { judgementLine } from '../formats/index.ts';
import { JUDGEMENTS, type Judgement, type JudgementKind } from '../model/index.ts';
import { ImpossibleJudgement, type NewJudgement } from '../store/index.ts';
import { judge } from '../work/index.ts';
import { type CollectionOptions, inCollection, onCollection } from './collection.ts';
import { print, printJson, tellFailure } from './output.ts';
import { showJudgement } from './show/judgement.ts';
import { paintFor } from './show/paint.ts';

interface Options extends CollectionOptions {
  readonly to?: string;
  readonly set?: Judgement['value'];
  readonly grade?: Judgement['value'];
  readonly note?: string;
  readonly by?: string;
}

/** `hearsay judge`: what a person decides about what was found. */
export function addJudge(program: Command): void {
  const kinds = JUDGEMENTS.filter((kind) => kind !== 'undo');
  onCollection(program.command('judge'))
    .addArgument(new Argument('<kind>', 'what is decided').choices(kinds))
    .argument(
      '<id...>',
      'ids of statements, claims, conflicts, reports or actors; to split an actor: its id, then names',
    )
    .description('records a decision in the log; nothing is overwritten, and hearsay undo takes it back')
    .option('--to <id>', 'one more id: merge a12 --to a3')
    .option('--set <field=value>', 'edit: act, speaker or kind of a statement; may be given more than once', setField)
    .option('--grade <grade>', 'grade: A to F for the source, 1 to 6 for the information, or both: B2', gradeOf)
    .option('--note <words>', 'why')
    .option('--by <name>', 'who decides; by default the name that you are logged in by')
    .addHelpText('after', HELP)
    .action(decide);
  onCollection(program.command('undo'))
    .argument('[number]', 'the judgement; by default the last one')
    .description('undoes a judgement, which is a judgement itself')
    .option('--note <words>', 'why')
    .option('--by <name>', 'who decides')
    .action((number: string | undefined, options: Options) =>
      record({ kind: 'undo', about: number === undefined ? [] : [number] }, options),
    );
}

const HELP = `
  accept, reject   a statement, conflict or claim
  edit             a statement: --set act=deny, --set speaker=NAME, --set kind=org
  merge            actors, or claims, into one
  split            an actor: its id and the names to part; a claim: its id and the statements to part
  same, different  two actors, or two statements
  grade            a statement, claim, report or actor: --grade B2 (Admiralty)`;

function setField(given: string, before: Judgement['value'] = {}): Judgement['value'] {
  const [, field, value] = /^([a-z]+)=(.*)$/s.exec(given) ?? [];
  if (field === undefined) throw new InvalidArgumentError('give field=value, such as act=deny');
  return { ...before, [field]: value };
}

function gradeOf(given: string): Judgement['value'] {
  const [, reliability, credibility] = /^([A-F])?([1-6])?$/i.exec(given) ?? [];
  if (reliability === undefined && credibility === undefined)
    throw new InvalidArgumentError('give a letter from A to F, a number from 1 to 6, or both: B2');
  return {
    ...(reliability !== undefined && { reliability: reliability.toUpperCase() }),
    ...(credibility !== undefined && { credibility: Number(credibility) }),
  };
}

async function decide(kind: JudgementKind, ids: string[], options: Options): Promise<void> {
  const { to, set, grade } = options;
  await record({ kind, about: to === undefined ? ids : [...ids, to], value: { ...set, ...grade } }, options);
}

async function record(judgement: Omit<NewJudgement, 'by'>, options: Options): Promise<void> {
  const { collection: name, json, note = null, by = userInfo().username } = options;
  await inCollection(name, async (collection) => {
    try {
      const line = judgementLine(await judge(collection, { ...judgement, note, by }));
      if (json) await printJson(line);
      else await print(showJudgement(line, paintFor(process.stdout)));
    } catch (error) {
      if (!(error instanceof ImpossibleJudgement)) throw error;
      tellFailure(error.message);
    }
  });
}
