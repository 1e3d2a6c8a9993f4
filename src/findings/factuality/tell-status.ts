import type { EventStatus, EventType, Relation, Statement } from '../../model/index.ts';
import type { Scene } from '../scene.ts';
import type { FactualityModel } from './factuality-model.ts';
import type { Shade } from './shade-words.ts';
import type { Step } from './step.ts';
import { traceSteps } from './trace-steps.ts';

/** What the innermost shade that leaves it open makes of an act; those of saying and of truth leave it as it is. */
const STATUS_BY_SHADE: Readonly<Record<Shade, EventStatus | null>> = {
  true: null,
  known: null,
  told: null,
  believed: null,
  expected: 'planned',
  likely: 'possible',
  false: 'negated',
  alleged: 'alleged',
  denied: 'denied',
  unseen: 'not observed',
  unlikely: 'possible',
  possible: 'possible',
  able: 'possible',
  open: 'possible',
  conditional: 'conditional',
  planned: 'planned',
  wanted: 'planned',
  attempted: 'planned',
  demanded: 'demanded',
};

const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'should']);

/** Links across which a word that the lexicon does not know tells nothing of the act below. */
const ENDS: ReadonlySet<Relation> = new Set(['acl', 'acl:relcl', 'nmod', 'nsubj', 'obj', 'obl']);
/** Types that are told by what is not done, or by what ought to be: "will not drop the suit", "should be freed". */
const TOLD_BY: Readonly<Partial<Record<EventType, EventStatus>>> = { REJECT: 'negated', REQUEST: 'demanded' };

/** An act as factual as this is no less so for a doubt about what is told of it: "the attack may have been a mistake". */
const FACTUAL = 2.6;
const DOUBTED: ReadonlySet<EventStatus | null> = new Set(['demanded', 'possible', 'conditional']);

/**
 * How an article tells an act: by the words that govern it or stand beside it and, where they leave it open, by the statement in whose
 * content it stands. `factuality` is as `tellFactuality` has it.
 *
 * @example tellStatus(scene, 5, 1.2, null, 'AGREE', model) // 'planned', of "sign" in "The two agreed to sign."
 */
export function tellStatus(
  scene: Scene,
  trigger: number,
  factuality: number,
  within: Pick<Statement, 'cue' | 'stance'> | null,
  type: EventType,
  model: Pick<FactualityModel, 'words'>,
): EventStatus {
  return statusOf(traceSteps(scene, trigger, model.words), factuality, within, type);
}

/** The same where the event's steps have been traced. */
export function statusOf(
  steps: readonly Step[],
  factuality: number,
  within: Pick<Statement, 'cue' | 'stance'> | null,
  type: EventType,
): EventStatus {
  const own = ownStatus(steps, factuality > FACTUAL);
  if (own !== null && own === TOLD_BY[type]) return 'happened';
  if (own !== null) return own;
  if (within?.stance === 'denies') return 'denied';
  return within?.cue.kind === 'accuse' ? 'alleged' : 'happened';
}

/** Null where no word of the sentence settles it. */
function ownStatus(steps: readonly Step[], isFactual: boolean): EventStatus | null {
  let isConsumed = false; // whether a negation has told already what its word makes of the step below
  for (const [i, step] of steps.entries()) {
    if (step.isNegated && !isConsumed) return 'negated';
    const above = steps[i + 1];
    const status = statusBeside(step.beside);
    if (i > 0 && isFactual && DOUBTED.has(status)) return 'happened';
    if (status === 'conditional' && isReported(step, above) && !step.hasCondition) return 'planned';
    if (status) return step.hasCondition && status !== 'demanded' ? 'conditional' : status;
    if (step.relation === 'advcl' && CONDITIONS.has(step.mark)) return 'conditional';
    if (!above) return null;
    isConsumed = above.governs !== null;
    if (above.governs) {
      const governed = STATUS_BY_SHADE[above.governs];
      if (governed) return governed;
      if (above.governs === 'known') return 'happened';
      if (above.governs === 'told') return null;
      continue;
    }
    if (step.relation === 'advcl' && step.complement === 'to') return above.isNegated ? 'negated' : 'planned';
    if (step.relation === 'advcl') return step.mark === '' ? null : 'happened';
    if (ENDS.has(step.relation)) return null;
  }
  return null;
}

/** "They said that they would leave": told earlier of what was to come. */
function isReported(step: Step, above: Step | undefined): boolean {
  return step.complement === 'that' && above?.governs !== null && above?.governs !== undefined;
}

function statusBeside(shades: readonly Shade[]): EventStatus | null {
  for (const shade of shades) {
    const status = STATUS_BY_SHADE[shade];
    if (status && shade !== 'attempted') return status;
  }
  return null;
}
