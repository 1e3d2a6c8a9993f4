import type { ActorDictionary, BodyEntry, Register } from '../model/index.ts';
import type { ActorKnowledge } from './actors/actor-knowledge.ts';
import { loadActorKnowledge } from './actors/load-actor-knowledge.ts';
import { loadDateLexicon, type DateLexicon } from './dates/date-lexicon.ts';
import { loadDoubtLexicon, type DoubtLexicon } from './doubts/doubt-lexicon.ts';
import { loadEventKnowledge, type EventKnowledge } from './events/event-knowledge.ts';
import { loadStatementLexicon, type StatementLexicon } from './statements/statement-lexicon.ts';

/** What the findings know of English and of the world. */
export interface FindingKnowledge {
  readonly statements: StatementLexicon;
  readonly dates: DateLexicon;
  readonly actors: ActorKnowledge;
  readonly events: EventKnowledge;
  readonly doubts: DoubtLexicon;
  /** What the register has of bodies, against which texts are held. */
  readonly bodies: readonly BodyEntry[];
}

/** The project's files, as texts and as bytes. */
export interface FindingFiles {
  readonly text: (path: string) => Promise<string>;
  readonly bytes: (path: string) => Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Loads it from the project's files.
 *
 * @param dictionaries a user's own, which come before the register
 * @throws Error naming the file, the line and the field that cannot be understood
 */
export async function loadFindingKnowledge(
  files: FindingFiles,
  register: Register,
  dictionaries: readonly ActorDictionary[] = [],
): Promise<FindingKnowledge> {
  const { text } = files;
  const [statements, dates, actors, events, doubts] = await Promise.all([
    loadStatementLexicon(text),
    loadDateLexicon(text),
    loadActorKnowledge(text, register, dictionaries),
    loadEventKnowledge(files),
    loadDoubtLexicon(text),
  ]);
  return { statements, dates, actors, events, doubts, bodies: register.bodies };
}
