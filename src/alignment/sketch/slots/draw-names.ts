import { hashOf } from '../../../learn/hash.ts';
import {
  actorsOf,
  type ActorMention,
  type Analysis,
  type ConflictSlot,
  type Entity,
  type Finding,
  type Mention,
} from '../../../model/index.ts';
import type { DrawnValue } from './drawn-value.ts';

const STATES = 'register/states.tsv';
const BODIES = 'register/bodies.tsv';
const STATE_CODE = 3;
/** "Rep.", "Joseph M.": no surname. */
const ABBREVIATION = /\p{L}\.$/u;
/** "The North" is whatever the report is of. */
const DIRECTIONS: ReadonlySet<string> = new Set(['north', 'south', 'east', 'west']);
const CAPITAL = /\p{Lu}\p{L}/u;

/**
 * The places, bodies and persons of an article, by the register's name where it knows them: a state by its code, for it has
 * many names. What stands for a government ("the Kremlin") is a body.
 */
export function drawNames(
  text: string,
  analysis: Analysis,
  findings: readonly Finding[],
): readonly DrawnValue[] {
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const actors = new Map(actorsOf(findings).map((actor) => [actor.spans[0]?.join(), actor]));
  const stateByStart = new Map(
    actorsOf(findings).flatMap(({ spans: [span], code, source }) =>
      span && source.file === STATES ? [[span[0], code.slice(0, STATE_CODE)]] : [],
    ),
  );
  return joinCutNames(text, analysis.names).flatMap((mention): readonly DrawnValue[] => {
    const [span] = mention.spans;
    const known = mention.entity === null ? undefined : entities.get(mention.entity);
    const slot = slotOf(mention);
    if (!span || !slot || !CAPITAL.test(text.slice(...span))) return [];
    if (mention.kind === 'nationality') {
      const state = stateByStart.get(span[0]);
      return state ? [{ slot, value: state, span, unit: hashOf('state'), code: state, isVague: false }] : [];
    }
    const named = nameOf(slot, text.slice(...span), known, actors.get(span.join()));
    return named ? [{ span, isVague: false, ...named }] : [];
  });
}

/** "Fox" and "News", cut apart as a person and a body, as one body. */
function joinCutNames(text: string, names: readonly Mention[]): readonly Mention[] {
  return names.flatMap((mention, at): readonly Mention[] => {
    const isCut = (first: Mention | undefined, second: Mention | undefined): boolean =>
      slotOf(first) === 'person' &&
      slotOf(second) === 'body' &&
      text.slice(first?.spans[0]?.[1], second?.spans[0]?.[0]) === ' ';
    if (isCut(mention, names[at + 1])) return [];
    const [before] = isCut(names[at - 1], mention) ? (names[at - 1]?.spans ?? []) : [];
    const [span] = mention.spans;
    return before && span ? [{ ...mention, spans: [[before[0], span[1]]], entity: null }] : [mention];
  });
}

function slotOf(mention: Mention | undefined): ConflictSlot | undefined {
  if (mention?.form !== 'name') return undefined;
  const { kind } = mention;
  if (kind === 'person') return 'person';
  if (kind === 'place' || kind === 'nationality') return 'place';
  return kind === 'organisation' ? 'body' : undefined;
}

/** What the value is called, and of which sort: a state, a city or another place. */
function nameOf(
  slot: ConflictSlot,
  written: string,
  entity: Entity | undefined,
  actor: ActorMention | undefined,
): Pick<DrawnValue, 'slot' | 'value' | 'unit' | 'code'> | undefined {
  const code = actor?.code ?? '';
  const isOfState = actor?.source.file === STATES;
  if (slot === 'person')
    return entity && !ABBREVIATION.test(entity.name)
      ? { slot, value: entity.name, unit: 0, code }
      : undefined;
  if (isOfState && code.length > STATE_CODE) {
    const isNamed = !actor.source.entry.includes(' + ');
    return { slot: 'body', value: isNamed ? actor.source.entry : written, unit: 0, code };
  }
  if (slot === 'body' && !isOfState)
    return {
      slot,
      value: actor?.source.file === BODIES ? actor.source.entry : (entity?.name ?? written),
      unit: 0,
      code,
    };
  if (DIRECTIONS.has(written.toLowerCase()) && !isOfState) return undefined;
  const sort = entity?.place === 'city' ? 'city' : isOfState ? 'state' : (entity?.place ?? 'other');
  const value = isOfState && sort === 'state' ? code : (entity?.name ?? written);
  return { slot: 'place', value, unit: hashOf(sort), code };
}
