import type { ChainLink, CueKind } from '../../../model/index.ts';
import type { FoundStatement } from '../found-statement.ts';
import { spanOfRange } from '../../scene.ts';
import type { Cast } from '../who/cast.ts';
import { isNobody } from './is-nobody.ts';
import { cueTokens, dependentsOf } from './surroundings.ts';

/** Words that nobody is named for: "it is believed", "sources said", "Lind reportedly said". */
export function findHedges(cast: Cast, found: FoundStatement, kind: CueKind): readonly ChainLink[] {
  if (found.speaker === null || isNobody(cast, found.speaker))
    return [{ kind: 'unattributed', speaker: null, cue: { spans: [spanOfRange(cast, found.cue)], kind } }];
  const hedge = [...cueTokens(found), ...dependentsOf(cast, found)].find((token) =>
    cast.lexicon.relays.get(cast.lower[token] ?? '')?.has('hedge'),
  );
  if (hedge === undefined) return [];
  const spans = [spanOfRange(cast, { first: hedge, last: hedge })];
  return [{ kind: 'unattributed', speaker: null, cue: { spans, kind: 'report' } }];
}
