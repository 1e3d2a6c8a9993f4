import type { RegisterAnswer, RegisterLine, StateEntry } from '../../model/index.ts';
import { bodyFacts } from './body-facts.ts';
import { obligationInWords } from './obligation-in-words.ts';
import type { Sheet } from './sheet.ts';
import { stateFacts } from './state-facts.ts';
import { heldInWords, periodOfTime } from './tenure-in-words.ts';
import { wrapIndented } from './wrap-text.ts';

interface RegisterSource extends RegisterLine {
  readonly reference?: string;
}

/** More than these are in the JSON. */
const SHOWN = 20;

/** What the register says of a name: what it means and its code, and the facts, a line each. */
export function renderRegisterAnswer(
  answer: RegisterAnswer,
  on: string | null,
  states: readonly StateEntry[],
  { width, paint }: Sheet,
): string {
  const facts = factsOf(answer, on, states);
  const hidden = facts.length - SHOWN;
  const source = sourceOf(answer);
  const shown = hidden > 1 ? [...facts.slice(0, SHOWN), `and ${hidden} more: see them with --json`] : facts;
  return [
    paint('bold', wrapIndented(titleOf(answer), width, 0)),
    ...shown.map((fact) => wrapIndented(fact, width, 2, 2)),
    ...(source === undefined ? [] : [paint('dim', wrapIndented(sourceInWords(source), width, 2, 2))]),
  ].join('\n');
}

/** @example titleOf(answer) // 'Kremlin: Russia, RUSGOV' */
function titleOf(answer: RegisterAnswer): string {
  const { name, code } = answer;
  const meant = 'entry' in answer && 'name' in answer.entry ? answer.entry.name : name;
  return `${name}${meant === name ? '' : `: ${meant}`}${code === null ? '' : `, ${code}`}`;
}

function factsOf(
  answer: RegisterAnswer,
  on: string | null,
  states: readonly StateEntry[],
): readonly string[] {
  switch (answer.kind) {
    case 'state':
      return stateFacts(answer);
    case 'body':
      return bodyFacts(answer, on, states);
    case 'office': {
      const holders = answer.holders.map((tenure) => `held by ${tenure.person}, ${periodOfTime(tenure)}`);
      return holders.length > 0 ? holders : ['held by nobody that the register knows'];
    }
    case 'person':
      return answer.held.length > 0 ? answer.held.map(heldInWords) : ['in no office that the register knows'];
    case 'sector':
      return ['a word that tells the sector of who bears it'];
    case 'resolution':
      return answer.obligations.map(obligationInWords);
  }
}

/** Where the first of the facts stands and can be checked. */
function sourceOf(answer: RegisterAnswer): RegisterSource | undefined {
  if (answer.kind === 'person') return answer.held[0]?.tenure;
  if (answer.kind === 'resolution') return answer.obligations[0];
  return answer.kind === 'office' ? (answer.holders[0] ?? answer.entry) : answer.entry;
}

function sourceInWords({ file, line, reference }: RegisterSource): string {
  return `${file}, line ${line}${reference === undefined ? '' : `; check it at ${reference}`}`;
}
