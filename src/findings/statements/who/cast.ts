import { firstIndex } from '../../../learn/first-index.ts';
import {
  tokenCountOf,
  tokenSpanOf,
  type Analysis,
  type EntityId,
  type Mention,
} from '../../../model/index.ts';
import type { Scene } from '../../scene.ts';
import type { SourcingLexicon } from './sourcing-lexicon.ts';

/** An article's scene with who is named on which token, and what is known of English; made once an article. */
export interface Cast extends Scene {
  readonly lexicon: SourcingLexicon;
  /** The mentions that stand on a token, by token. */
  readonly mentions: ReadonlyMap<number, readonly CastMention[]>;
  /** The entities that have a name somewhere in the article. */
  readonly named: ReadonlySet<EntityId>;
  /** Who is meant by an entity that is only described, with words that are somebody's title: "Secretary of State" of a name. */
  readonly titled: ReadonlyMap<EntityId, EntityId>;
}

/** A mention and the tokens, both included, on which one of its spans stands. */
export interface CastMention {
  readonly mention: Mention;
  readonly first: number;
  readonly last: number;
}

export function toCast(scene: Scene, lexicon: SourcingLexicon): Cast {
  const { analysis } = scene;
  const mentions = new Map<number, CastMention[]>();
  const named = new Set<EntityId>();
  for (const mention of analysis.names) {
    if (mention.form === 'name' && mention.entity !== null) named.add(mention.entity);
    for (const [start, end] of mention.spans) {
      const first = tokenAt(analysis, start);
      const last = Math.max(first, tokenAt(analysis, end - 1));
      for (let token = first; token <= last; token++) {
        const there = mentions.get(token);
        if (there) there.push({ mention, first, last });
        else mentions.set(token, [{ mention, first, last }]);
      }
    }
  }
  return { ...scene, lexicon, mentions, named, titled: titledIn(mentions, named) };
}

/** A title may have been read as a description as well, and pronouns been tied to that. */
function titledIn(
  mentions: ReadonlyMap<number, readonly CastMention[]>,
  named: ReadonlySet<EntityId>,
): ReadonlyMap<EntityId, EntityId> {
  const titled = new Map<EntityId, EntityId>();
  for (const there of mentions.values()) {
    const title = there.find(({ mention }) => mention.kind === 'role' && mention.entity !== null)?.mention
      .entity;
    if (!title || !named.has(title)) continue;
    for (const { mention } of there)
      if (mention.entity !== null && !named.has(mention.entity)) titled.set(mention.entity, title);
  }
  return titled;
}

/** The name that stands on a token; of several, the longest. */
export function nameOn({ mentions }: Cast, token: number): CastMention | undefined {
  const names = (mentions.get(token) ?? []).filter(({ mention }) => mention.form === 'name');
  return names.sort((a, b) => b.last - b.first - (a.last - a.first))[0];
}

/** The title that stands on a token and introduces somebody: "Secretary of State". */
export function titleOn({ mentions }: Cast, token: number): CastMention | undefined {
  return mentions.get(token)?.find(({ mention }) => mention.kind === 'role' && mention.entity !== null);
}

/** The last token that begins at or before an offset; 0 where none does. */
function tokenAt(analysis: Analysis, offset: number): number {
  const next = firstIndex(tokenCountOf(analysis), (token) => tokenSpanOf(analysis, token)[0] > offset);
  return Math.max(0, next - 1);
}
