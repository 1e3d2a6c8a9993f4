/**
 * PLOVER's words (Political Language Ontology for Verifiable Event Records, Open Event Data Alliance, draft of September 2021).
 */
// prettier-ignore
export const EVENT_TYPES = [
  'AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST',
  'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export const QUAD_CLASSES = [
  'verbal cooperation',
  'material cooperation',
  'verbal conflict',
  'material conflict',
] as const;
export type QuadClass = (typeof QUAD_CLASSES)[number];

/** What the ontology's page says of a type: its class, its score from conflict −10 to cooperation +10, and its modes' scores. */
interface TypeEntry {
  readonly quad: QuadClass;
  readonly score: number;
  readonly modes: Readonly<Record<string, number>>;
}

const VERBAL = 'verbal cooperation';
const MATERIAL = 'material cooperation';
const DISPUTE = 'verbal conflict';
const CONFLICT = 'material conflict';

/** Types in the ontology's order, with the scores of its manual (which prints ACCUSE as 3; its modes show that −3 is meant). */
// prettier-ignore
export const PLOVER = {
  AGREE: { quad: VERBAL, score: 2.5, modes: {} },
  CONSULT: { quad: VERBAL, score: 2.5, modes: { visit: 4, 'third-party': 1, multilateral: 4, phone: 1.5 } },
  SUPPORT: { quad: VERBAL, score: 5, modes: {} },
  CONCEDE: { quad: VERBAL, score: 4.5, modes: {} },
  COOPERATE: { quad: MATERIAL, score: 9.5, modes: {} },
  AID: { quad: MATERIAL, score: 10, modes: {} },
  RETREAT: { quad: MATERIAL, score: 6.5, modes: { withdraw: 8, release: 6.5, disarm: 10, ceasefire: 7.5, access: 6.5, resign: 4.5 } },
  REQUEST: { quad: DISPUTE, score: 0, modes: { assist: 0.5, change: -1, yield: -1, meet: 0 } },
  ACCUSE: { quad: DISPUTE, score: -3, modes: { disapprove: -2, investigate: -3.5, allege: -3.5 } },
  REJECT: { quad: DISPUTE, score: -2, modes: { assist: -1.5, change: -2, yield: -2, meet: -2 } },
  THREATEN: { quad: DISPUTE, score: -3.5, modes: { restrict: -3, arrest: -3.5, relations: -3.5, expel: -3.5, territory: -4, violence: -3.5 } },
  PROTEST: { quad: CONFLICT, score: -5, modes: { demo: -5, riot: -7, strike: -5, hunger: -4.5, boycott: -4.5, obstruct: -4.5, vandalize: -5 } },
  SANCTION: { quad: CONFLICT, score: -6, modes: { convict: -6, expel: -5.5, withdraw: -6, discontinue: -6 } },
  MOBILIZE: { quad: CONFLICT, score: -5.5, modes: { troops: -6.5, weapons: -6.5, police: -5.5, militia: -6 } },
  COERCE: { quad: CONFLICT, score: -7, modes: { seize: -7, restrict: -7, censor: -6.5, curfew: -6.5, 'martial-law': -7.5, arrest: -7, deport: -7, withhold: -7, misinformation: -6.5, cyber: -7 } },
  ASSAULT: { quad: CONFLICT, score: -9, modes: { abduct: -8.5, beat: -7.5, torture: -8.5, sexual: -8.5, targeted: -9.5, destroy: -8.5, primitive: -8, firearms: -9, explosives: -9, 'suicide-attack': -9.5, aerial: -9.5, drone: -9.5, 'heavy-weapons': -9.5, 'crowd-control': -7.5, unconventional: -10 } },
} as const satisfies Readonly<Record<EventType, TypeEntry>>;

/** `visit`, `allege`, `arrest` … */
export type EventMode = { [Type in EventType]: keyof (typeof PLOVER)[Type]['modes'] }[EventType];

/** PLOVER's contexts, and two of ours at the end. */
// prettier-ignore
export const EVENT_CONTEXTS = [
  'military', 'intelligence', 'executive', 'legislative', 'election', 'political_institutions', 'pro_democracy', 'pro_autocracy',
  'economic', 'legal', 'reparations', 'human_rights', 'rights_freedoms', 'repression', 'human_security', 'gender', 'lgbt',
  'religion_ethnicity', 'inequality', 'diplomatic', 'territory', 'peacekeeping', 'health', 'asylum', 'migration', 'disasters',
  'natural_resource', 'environment', 'technology', 'terrorism', 'cbrn', 'cyber', 'misinformation', 'crime', 'corruption',
  'illegal_drugs', 'trafficking', 'sanctions', 'arms_transfer',
] as const;
export type EventContext = (typeof EVENT_CONTEXTS)[number];

/** Contexts that PLOVER does not have. */
export const OWN_CONTEXTS: readonly EventContext[] = ['sanctions', 'arms_transfer'];

/** Types in which all who take part do the same: their two sides may be swapped. */
export const SYMMETRIC_TYPES: readonly EventType[] = ['AGREE', 'CONSULT', 'COOPERATE'];

export function quadOf(type: EventType): QuadClass {
  return PLOVER[type].quad;
}

/** From conflict −10 to cooperation +10: the mode's score where the act has one, else the type's. */
export function intensityOf({
  type,
  mode,
}: {
  readonly type: EventType;
  readonly mode: EventMode | null;
}): number {
  const { score, modes }: TypeEntry = PLOVER[type];
  return (mode === null ? undefined : modes[mode]) ?? score;
}
