import { firstIndex } from '../../learn/first-index.ts';
import {
  daysOf,
  eventsOf,
  headOf,
  lemmaOf,
  overlaps,
  tagOf,
  tokenCountOf,
  tokenSpanOf,
  type Analysis,
  type EntityId,
  type EventParty,
  type Finding,
  type SketchedEvent,
  type Span,
} from '../../model/index.ts';
import { wordsIn } from './locate-words.ts';
import { nameConcepts, type NamedConcept } from './name-concepts.ts';
import type { Word } from './split-words.ts';

/** However many words a party has, as many of them are looked at. */
const MOST_TOKENS = 40;

/** The tokens that start in a span. */
function tokensIn(analysis: Analysis, [start, end]: Span): readonly number[] {
  const count = tokenCountOf(analysis);
  const first = firstIndex(count, (token) => tokenSpanOf(analysis, token)[0] >= start);
  const tokens: number[] = [];
  for (let token = first; token < count && tokens.length < MOST_TOKENS; token++) {
    if (tokenSpanOf(analysis, token)[0] >= end) break;
    tokens.push(token);
  }
  return tokens;
}

/** Tells of words what they mean, under keys that are the same in every article. */
class Naming {
  readonly #analysis: Analysis;
  readonly #concepts: readonly NamedConcept[];
  readonly #keyByEntity = new Map<EntityId, string>();

  constructor(analysis: Analysis, findings: readonly Finding[]) {
    this.#analysis = analysis;
    this.#concepts = nameConcepts(analysis, findings);
    for (const { form, entity, spans } of analysis.names) {
      const [key] = form === 'name' && spans[0] ? this.#namesIn(spans[0]) : [];
      if (entity !== null && key !== undefined && !this.#keyByEntity.has(entity))
        this.#keyByEntity.set(entity, key);
    }
  }

  #namesIn(span: Span): readonly string[] {
    const { length } = this.#concepts;
    const first = firstIndex(length, (index) => (this.#concepts[index]?.span[1] ?? 0) > span[0]);
    const keys: string[] = [];
    for (let at = first; at < length; at++) {
      const concept = this.#concepts[at];
      if (!concept || !overlaps(concept.span, span)) break;
      keys.push(concept.key);
    }
    return keys;
  }

  /** Of words that hang together, the one on which the others hang; pronouns and names have none. */
  #chiefWord(span: Span): string | undefined {
    const analysis = this.#analysis;
    const tokens = tokensIn(analysis, span);
    const chief = tokens.find((token) => !tokens.includes(headOf(analysis, token)));
    if (chief === undefined || !['NOUN', 'ADJ', 'VERB'].includes(tagOf(analysis, chief))) return undefined;
    return lemmaOf(analysis, chief).toLowerCase();
  }

  /** The keys of somebody or something: of who is meant, of names in its words, and its chief word. */
  keysOf(spans: readonly Span[], entity: EntityId | null): readonly string[] {
    const meant = entity === null ? undefined : this.#keyByEntity.get(entity);
    const told = spans.flatMap((span) => [...this.#namesIn(span), this.#chiefWord(span)]);
    return [meant, ...told].filter((key) => key !== undefined);
  }

  keysOfAll(parties: readonly Pick<EventParty, 'spans' | 'entity'>[]): readonly string[] {
    return [...new Set(parties.flatMap(({ spans, entity }) => this.keysOf(spans, entity)))];
  }
}

/** The article's events whose trigger stands in the words that are compared. */
export function drawEvents(
  words: readonly Word[],
  analysis: Analysis,
  findings: readonly Finding[],
): readonly SketchedEvent[] {
  const naming = new Naming(analysis, findings);
  return eventsOf(findings).flatMap((event) => {
    const [span] = event.trigger.spans;
    const [trigger] = (span && wordsIn(words, span)) ?? [];
    if (!span || trigger === undefined) return [];
    const [token] = tokensIn(analysis, span);
    const { id, type, mode, cameo, status, tentative, place } = event;
    return {
      id,
      type,
      mode,
      cameo,
      trigger,
      lemma: token === undefined ? (words[trigger]?.word ?? '') : lemmaOf(analysis, token).toLowerCase(),
      actors: naming.keysOfAll(event.actors),
      recipients: naming.keysOfAll(event.recipients),
      places: place ? naming.keysOf(place.spans, null) : [],
      days: daysOf(event.on),
      status,
      tentative,
    };
  });
}
