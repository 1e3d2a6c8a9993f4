import type { Command } from 'commander';
import { toJsonLine } from '../read-json.ts';
import { renderExamples, type Example } from './example.ts';
import { parseDay } from './parse-day.ts';
import { renderRegisterAnswer } from './render-register-answer.ts';
import type { Terminal } from './terminal.ts';

export const REGISTER_EXAMPLES: readonly Example[] = [
  {
    line: 'hearsay register "Secretary of Defense" --on 2023-11-14',
    does: 'tells who held the office on that day',
  },
  { line: 'hearsay register "UN Command"', does: 'tells what it is, its members and what it is taken for' },
  { line: 'hearsay register "resolution 2397"', does: 'lists what it forbids and asks, and of whom' },
];

interface RegisterOptions {
  readonly on?: string;
  readonly json?: true;
}

export function defineRegister(program: Command, terminal: Terminal): void {
  program
    .command('register')
    .summary('look up a state, body, office, person or resolution')
    .description('Tells what Hearsay takes a state, body, office, person, title or resolution to be.')
    .argument('<name>', 'its name, an acronym, or the number of a resolution')
    .option('--on <day>', 'as it was on a day, YYYY-MM-DD', parseDay)
    .option('--json', 'print one line of JSON')
    .addHelpText('after', renderExamples(REGISTER_EXAMPLES))
    .action(async (name: string, { on: day, json }: RegisterOptions) => {
      const on = day ?? null;
      const { findNearestNames, loadRegister, lookUp, projectFiles } = await import('../../engine.ts');
      const register = await loadRegister(projectFiles.text);
      const answers = lookUp(register, name, on);
      const nearest = answers.length === 0 ? findNearestNames(register, name) : [];
      if (answers.length === 0) await terminal.warn(missInWords(name, nearest));
      if (json) await terminal.print(toJsonLine({ name, on, answers, nearest }));
      else if (answers.length > 0)
        await terminal.print(
          answers
            .map((answer) => renderRegisterAnswer(answer, on, register.states, terminal.sheet))
            .join('\n\n'),
        );
    });
}

function missInWords(name: string, nearest: readonly string[]): string {
  const rest =
    nearest.length === 0 ? '' : `; the nearest are ${nearest.map((each) => `"${each}"`).join(', ')}`;
  return `the register has no "${name}"${rest}`;
}
