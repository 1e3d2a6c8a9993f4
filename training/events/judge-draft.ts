import type { EventDraft } from '../../src/findings/events/drafts/event-draft.ts';
import type { EventScene } from '../../src/findings/events/event-scene.ts';
import { PARTY_KINDS } from '../../src/findings/events/parties/party-kind.ts';
import { spanOfRange } from '../../src/findings/scene.ts';
import { headOf, overlaps, SYMMETRIC_TYPES, tokenSpanOf, type Span } from '../../src/model/index.ts';
import type { CodedSentence } from './coded-sentence.ts';
import type { MarkedEvent } from './read-marks.ts';

const THINGS: ReadonlySet<string> = new Set(['noun', 'oblique']);

/** Whether a draft is one of its sentence's marked events: type and both sides right, as `evaluation/judge-events.ts` has it. */
export function isRight(sentence: CodedSentence, draft: EventDraft): boolean {
  return sentence.marks.some((mark) => isThatEvent(sentence, draft, mark));
}

function isThatEvent({ scene, reading }: CodedSentence, draft: EventDraft, mark: MarkedEvent): boolean {
  if (draft.type !== mark.type && draft.type !== mark.second) return false;
  const stands = overlaps(tokenSpanOf(scene.analysis, draft.trigger), mark.trigger);
  if (!stands && (mark.actors.length === 0 || mark.recipients.length === 0)) return false;
  const told = (party: number, places: readonly Span[]): boolean => isToldBy(scene, spanOf, party, places);
  if (SYMMETRIC_TYPES.includes(mark.type)) {
    const places = [...mark.actors, ...mark.recipients];
    const found = [...draft.actors, ...draft.recipients];
    return places.length === 0
      ? found.length === 0
      : found.length > 0 && found.every((party) => told(party, places));
  }
  const areActorsRight =
    mark.actors.length === 0
      ? draft.actors.length === 0
      : draft.actors.length > 0 && draft.actors.every((party) => told(party, mark.actors));
  const others = draft.recipients.filter((party) => !told(party, mark.recipients));
  const areRecipientsRight =
    (mark.recipients.length === 0 || others.length < draft.recipients.length) &&
    others.every((party) => THINGS.has(PARTY_KINDS[scene.kinds[party] ?? 0] ?? ''));
  return areActorsRight && areRecipientsRight;

  function spanOf(party: number): Span {
    const phrase = reading.phrases.get(party);
    return phrase ? spanOfRange(scene, phrase) : tokenSpanOf(scene.analysis, party);
  }
}

/** Whether a party is one of those marked: its words, those in apposition to it, or other words for the same one. */
function isToldBy(
  scene: EventScene,
  spanOf: (party: number) => Span,
  party: number,
  places: readonly Span[],
): boolean {
  const head = headOf(scene.analysis, party);
  const beside = (scene.children[party] ?? []).filter((child) => scene.plain[child] === 'appos');
  const same = [party, ...beside, ...(scene.plain[party] === 'appos' && head >= 0 ? [head] : [])];
  if (same.some((each) => places.some((place) => overlaps(place, spanOf(each))))) return true;
  const entities = entitiesAt(scene, [tokenSpanOf(scene.analysis, party)]);
  return [...entitiesAt(scene, places)].some((entity) => entities.has(entity));
}

function entitiesAt({ analysis }: EventScene, places: readonly Span[]): ReadonlySet<string> {
  const entities = new Set<string>();
  for (const { entity, spans } of analysis.names)
    if (entity !== null && spans.some((span) => places.some((place) => overlaps(place, span))))
      entities.add(entity);
  return entities;
}
