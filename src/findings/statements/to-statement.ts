import { joinSpans, toId, type ChainLink, type Statement } from '../../model/index.ts';
import { findHops } from './chain/find-hops.ts';
import { findAddressee } from './circumstances/find-addressee.ts';
import { findOccasions } from './circumstances/find-occasions.ts';
import type { FoundStatement } from './found-statement.ts';
import { tellKind } from './kind/tell-kind.ts';
import { quotedOf } from './quoted-of.ts';
import { spanOfRange } from '../scene.ts';
import { tellStance } from './stance/tell-stance.ts';
import type { StatementLexicon } from './statement-lexicon.ts';
import { tellTenor } from './tenor/tell-tenor.ts';
import type { Cast } from './who/cast.ts';
import { tellSpeaker } from './who/tell-speaker.ts';

/** What was found in rows of tokens as a statement of the text: who, with what stance, to whom, by what way. */
export function toStatement(
  cast: Cast,
  found: FoundStatement,
  index: number,
  credit: ChainLink | null,
  lexicon: StatementLexicon,
): Statement {
  const { text, quotations } = cast;
  const cue = [spanOfRange(cast, found.cue)];
  const kind = tellKind(cast, found.cue, lexicon.kinds);
  const speaker = found.speaker && tellSpeaker(cast, found.speaker, found);
  const spans = joinSpans(found.content.map((range) => spanOfRange(cast, range)));
  const tenor = tellTenor(cast, found.content, lexicon.qualifiers);
  return {
    kind: 'statement',
    id: toId(`s${index + 1}`),
    within: null,
    speaker,
    cue: { spans: cue, kind },
    content: {
      spans,
      quoted: quotedOf(text, spans, quotations),
      carried: found.carried.map((range) => spanOfRange(cast, range)),
    },
    chain: [...(credit ? [credit] : []), ...findHops(cast, found, kind)],
    stance: found.isUnobserved ? 'affirms' : tellStance(cast, found, kind, lexicon),
    tenor: found.isUnobserved ? { ...tenor, isNegated: true } : tenor,
    denies: null,
    addressee: findAddressee(cast, found),
    occasions: findOccasions(cast, found),
    // What was fitted on some thousand statements tells no more than this.
    confidence: Number(found.confidence.toFixed(3)),
    evidence: joinSpans([...(speaker?.spans ?? []), ...cue, ...spans]),
    madeBy: found.madeBy,
  };
}
