import type { ChainLink, CueKind } from '../../../model/index.ts';
import type { FoundStatement } from '../found-statement.ts';
import type { Cast } from '../who/cast.ts';
import { findDocuments } from './find-documents.ts';
import { findHedges } from './find-hedges.ts';
import { findOutletsTold } from './find-outlets-told.ts';
import { findRelays } from './find-relays.ts';

/**
 * The hops by which a statement's words reached the article, outermost first, as far as its own sentence tells: nobody is named, another
 * tells it, a publisher was told, a paper has it. That a statement stands in another's content is not told here.
 *
 * @example "As reported by the Courier, Lind said in a letter that …" // second-hand (the Courier), document (a letter)
 */
export function findHops(cast: Cast, found: FoundStatement, kind: CueKind): readonly ChainLink[] {
  const links = [
    ...findHedges(cast, found, kind),
    ...findRelays(cast, found),
    ...findOutletsTold(cast, found, kind),
    ...findDocuments(cast, found, kind),
  ];
  const speakers = links.map((link) => link.speaker?.spans.join());
  return links.filter((_, i) => speakers[i] === undefined || speakers.indexOf(speakers[i]) === i);
}
