import type { Entity, SpeakerStatements, StatementInContext } from '../../model/index.ts';
import { foldName, joinNames, type SpeakerName } from './join-names.ts';

/** A statement with the entity that its article knows the speaker as, if it does. */
export interface AttributedStatement {
  readonly found: StatementInContext;
  readonly entity: Entity | null;
}

/** The speaker's name; undefined for descriptions, pronouns nobody resolved, and nobody. */
function nameOf({ found, entity }: AttributedStatement): SpeakerName | undefined {
  if (found.speaker === null) return undefined;
  if (entity) return { name: found.speaker, kind: entity.kind };
  return found.statement.speaker?.form === 'name' ? { name: found.speaker, kind: null } : undefined;
}

/** Words as they are compared with a name in the same letters: "the Foreign Ministry" is no "foreign ministry". */
function plainWords(words: string): string {
  return words.replace(/\s+/g, ' ').trim().replace(/^the /i, '');
}

/**
 * A story's statements by speaker, most statements first, those of nobody last. Names are joined across articles,
 * and so are descriptions in the same words, with a name in the same letters too; an unresolved pronoun is somebody
 * within its own article only.
 */
export function groupBySpeaker(attributed: readonly AttributedStatement[]): readonly SpeakerStatements[] {
  const names = attributed.flatMap((item) => nameOf(item) ?? []);
  const fullest = joinNames(names);
  const named = new Set(names.map(({ name }) => plainWords(name)));
  const groups = new Map<
    string,
    { readonly speaker: string | null; readonly statements: StatementInContext[] }
  >();
  for (const item of attributed) {
    const { found } = item;
    const form = found.statement.speaker?.form;
    let speaker = found.speaker;
    let key = 'nobody';
    if (speaker !== null && (nameOf(item) || (form === 'description' && named.has(plainWords(speaker))))) {
      speaker = fullest.get(foldName(speaker)) ?? speaker;
      key = `named ${speaker}`;
    } else if (speaker !== null && form === 'pronoun') {
      key = `pronoun ${found.article.id} ${foldName(speaker)}`;
      speaker = `“${speaker}” (unnamed)`;
    } else if (speaker !== null) {
      key = `described ${foldName(speaker)}`;
    }
    const group = groups.get(key) ?? { speaker, statements: [] };
    group.statements.push(found);
    groups.set(key, group);
  }
  return [...groups.values()].sort(
    (a, b) =>
      Number(a.speaker === null) - Number(b.speaker === null) || b.statements.length - a.statements.length,
  );
}
