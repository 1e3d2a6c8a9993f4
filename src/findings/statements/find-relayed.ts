import { hullOf, type TokenRange } from '../../model/index.ts';
import { findHops } from './chain/find-hops.ts';
import { toFound, type FoundStatement } from './found-statement.ts';
import type { CueKindLexicon } from './kind/parse-cue-kinds.ts';
import { tellKind } from './kind/tell-kind.ts';
import { rangeOfSpan } from '../scene.ts';
import { cueTokens } from './told-tokens.ts';
import type { Cast } from './who/cast.ts';

const MADE_BY = 'relayed@1';

/**
 * "[As reported by] [the Courier], [Lind said that talks had failed]": who passes somebody's words on says that he said them. A hop by
 * way of a speaker whose words stand outside the statement is a statement around it, unless the network marked it.
 */
export function findRelayed(
  cast: Cast,
  statements: readonly FoundStatement[],
  kinds: CueKindLexicon,
): readonly FoundStatement[] {
  const isCue = cueTokens(cast.lower.length, statements);
  return statements.flatMap((statement) =>
    findHops(cast, statement, tellKind(cast, statement.cue, kinds)).flatMap((hop) => {
      const [speakerSpan, cueSpan] = [hullOf(hop.speaker?.spans ?? []), hullOf(hop.cue.spans)];
      if (hop.kind !== 'second-hand' || !speakerSpan || !cueSpan) return [];
      const [speaker, cue] = [rangeOfSpan(cast, speakerSpan), rangeOfSpan(cast, cueSpan)];
      const said = hullOfRanges([
        statement.cue,
        ...statement.content,
        ...(statement.speaker ? [statement.speaker] : []),
      ]);
      const isKnown = isCue.subarray(cue.first, cue.last + 1).includes(1);
      if (isKnown || touches(speaker, said) || touches(cue, said)) return [];
      return [toFound({ speaker, cue, content: [said], confidence: statement.confidence }, MADE_BY)];
    }),
  );
}

function hullOfRanges(ranges: readonly TokenRange[]): TokenRange {
  return {
    first: Math.min(...ranges.map(({ first }) => first)),
    last: Math.max(...ranges.map(({ last }) => last)),
  };
}

function touches(a: TokenRange, b: TokenRange): boolean {
  return a.first <= b.last && b.first <= a.last;
}
