import type { Command } from 'commander';
import { decide } from '../../ledger/index.ts';
import type { DecisionAct } from '../../model/index.ts';
import { toJsonLine } from '../read-json.ts';
import { renderExamples, type Example } from './example.ts';
import { renderDecisions } from './render-decisions.ts';
import type { Terminal } from './terminal.ts';
import { DEFAULT_LEDGER, withLedgerThere } from './with-ledger.ts';

interface DecisionCommand {
  readonly act: DecisionAct;
  readonly summary: string;
  readonly description: string;
  /** What its arguments are; a second in brackets may be left out. */
  readonly takes: readonly (readonly [name: string, description: string])[];
  readonly examples: readonly Example[];
}

const MEMBER = 'the story of the article, or the claim of the telling, where several could be meant';

const COMMANDS: readonly DecisionCommand[] = [
  {
    act: 'merge',
    summary: 'decide that two stories, or two claims, are one',
    description: 'Makes two stories or two claims one, by your word and with your note.',
    takes: [
      ['<id>', 'a story or claim, by its id or an unambiguous beginning'],
      ['<other>', 'the story or claim that is the same'],
    ],
    examples: [
      {
        line: 'hearsay merge yd9a0d8a2f y0dd8a7593 --note "Both are on Nord Stream."',
        does: 'makes two stories of the samples one',
      },
    ],
  },
  {
    act: 'split',
    summary: 'decide that an article tells another story',
    description: 'Takes an article out of the story that it was put into, by your word and with your note.',
    takes: [
      ['<article>', 'the article, by its id or an unambiguous beginning'],
      ['[story]', 'the story that it is in'],
    ],
    examples: [
      { line: 'hearsay split 49c25a9c --note "Made by machine."', does: 'takes an article out of its story' },
    ],
  },
  {
    act: 'confirm',
    summary: 'decide that a copy, a conflict or a telling of a claim is right',
    description: 'Confirms what was decided by machine, so that no later version undoes it, with your note.',
    takes: [
      ['<id>', 'a conflict, a copy (from..to, two articles), a statement, or an article in its story'],
      ['[group]', MEMBER],
    ],
    examples: [
      {
        line: 'hearsay confirm 66561a4f..b72f8f3b --note "It credits it."',
        does: 'confirms that the second copied the first',
      },
    ],
  },
  {
    act: 'reject',
    summary: 'decide that a copy, a conflict or a telling of a claim is none',
    description:
      'Rejects what was decided by machine, so that no later version brings it back, with your note.',
    takes: [
      ['<id>', 'a conflict, a copy (from..to, two articles), a statement, or an article in its story'],
      ['[group]', MEMBER],
    ],
    examples: [
      {
        line: 'hearsay reject 66561a4f..c4ea50d0 --note "By the Courier."',
        does: 'says that the second has it from elsewhere',
      },
    ],
  },
];

export const EXAMPLES_BY_ACT = Object.fromEntries(
  COMMANDS.map(({ act, examples }) => [act, examples]),
) as Readonly<Record<DecisionAct, readonly Example[]>>;

interface DecisionOptions {
  readonly ledger: string;
  readonly note: string;
  readonly json?: true;
}

/** The four commands by which an analyst decides otherwise than the machine, or bears it out. */
export function defineDecisions(program: Command, terminal: Terminal): void {
  for (const { act, summary, description, takes, examples } of COMMANDS) {
    const command = program
      .command(act)
      .summary(summary)
      .description(`${description} It stands above what the machine decides, now and after every rebuild.`)
      .requiredOption('--note <text>', 'why: it is kept with the decision')
      .option('--ledger <path>', 'the file of the ledger', DEFAULT_LEDGER)
      .option('--json', 'print one line of JSON')
      .addHelpText('after', renderExamples(examples));
    for (const [name, what] of takes) command.argument(name, what);
    command.action(async () => {
      const { ledger: path, note, json } = command.opts<DecisionOptions>();
      const question = { act, subjects: command.args, note };
      const decision = await withLedgerThere(path, (ledger) => decide(ledger, question));
      await terminal.print(
        json ? toJsonLine(decision) : renderDecisions([decision], terminal.sheet, 0).join('\n'),
      );
    });
  }
}
