import { hashOf } from '../../learn/hash.ts';
import type { ConflictSlot, SlotValue } from '../../model/index.ts';
import type { AlignmentKnowledge } from '../knowledge.ts';
import type { SlotLexicon } from '../sketch/slots/slot-lexicon.ts';
import { relateDates } from './relate-dates.ts';
import { relateNames, shareWords } from './relate-names.ts';
import { relateNumbers } from './relate-numbers.ts';
import type { ValueRelation } from './relation.ts';

/** The slots of names, which a reader may sort otherwise in another sentence. */
const NAMED: ReadonlySet<ConflictSlot> = new Set(['place', 'body', 'person']);

const KNOWN_PLACES: ReadonlySet<number> = new Set(['state', 'city'].map(hashOf));

/** How two values stand to each other: only of one slot can they contradict each other. */
export function relateValues(a: SlotValue, b: SlotValue, knowledge: AlignmentKnowledge): ValueRelation {
  if (a.slot !== b.slot) return NAMED.has(a.slot) && NAMED.has(b.slot) ? relateSorts(a, b) : 'unlike';
  if (a.slot === 'number') return relateNumbers(a, b, knowledge);
  if (a.slot === 'office') return relateOffices(a.value, b.value, knowledge.slots);
  return a.slot === 'date' ? relateDates(a, b) : relateNames(a, b);
}

function relateOffices(a: string, b: string, { officeByTitle }: SlotLexicon): ValueRelation {
  if (a === b) return 'same';
  const mayBeBoth =
    officeByTitle.get(a)?.beside.includes(b) === true || officeByTitle.get(b)?.beside.includes(a) === true;
  return mayBeBoth ? 'vaguer' : 'office';
}

/** Names sorted differently: what the register knows is sorted rightly; else one that is read as a person's full name. */
function relateSorts(a: SlotValue, b: SlotValue): ValueRelation {
  if (shareWords(a.value, b.value)) return 'vaguer';
  const known = [a, b].find(isKnown);
  if (known) return known.slot;
  const isFullName = [a, b].some(({ slot, value }) => slot === 'person' && value.includes(' '));
  if (isFullName) return 'person';
  return a.slot === 'place' || b.slot === 'place' ? 'place' : 'body';
}

function isKnown({ slot, code, unit }: SlotValue): boolean {
  return code !== '' || (slot === 'place' && KNOWN_PLACES.has(unit));
}
