import type { Article, Statement } from '../../model/index.ts';
import { completeQuotations } from './complete-quotations.ts';
import { carryQuotations } from './carry-quotations.ts';
import { findCredit } from './chain/find-credit.ts';
import { linkDenials } from './denials/link-denials.ts';
import { findImpersonal } from './find-impersonal.ts';
import { findLineSpeakers } from './find-line-speakers.ts';
import { findRelayed } from './find-relayed.ts';
import { toFound } from './found-statement.ts';
import { freeDeniedNouns } from './free-denied-nouns.ts';
import { findUnobserved } from './find-unobserved.ts';
import { mendSpeaker } from './mend-speaker.ts';
import { findNested } from './nested/find-nested.ts';
import { nestStatements } from './nest-statements.ts';
import type { Scene } from '../scene.ts';
import { partParticiples } from './part-participles.ts';
import type { StatementLexicon } from './statement-lexicon.ts';
import { toStatement } from './to-statement.ts';
import { toldTokens } from './told-tokens.ts';
import { toCast } from './who/cast.ts';

/** Of the network's attributions; rules name themselves. */
const MADE_BY = 'attributions@1';

/** Who says what, on whose word: what the reader marked as attributed, told by rules over its parse and its names. */
export function findStatements(
  article: Article,
  scene: Scene,
  lexicon: StatementLexicon,
): readonly Statement[] {
  const cast = toCast(scene, lexicon.sourcing);
  const attributed = scene.analysis.attributions.flatMap((attribution) => {
    const found = mendSpeaker(cast, toFound(attribution, MADE_BY));
    const mended = freeDeniedNouns(cast, found, lexicon.kinds);
    return partParticiples(cast, mended, lexicon.kinds);
  });
  const marked = completeQuotations(cast, attributed);
  const isTold = toldTokens(cast.lower.length, marked);
  const found = [
    ...marked,
    ...findRelayed(cast, marked, lexicon.kinds),
    ...findNested(cast, marked, lexicon.kinds),
    ...findImpersonal(cast, isTold, lexicon.kinds),
    ...findUnobserved(cast, isTold, lexicon.observingVerbs),
    ...findLineSpeakers(cast, article, isTold),
  ].sort((a, b) => a.cue.first - b.cue.first);
  const credit = findCredit(article, cast);
  const statements = carryQuotations(cast, found).map((each, i) =>
    toStatement(cast, each, i, credit, lexicon),
  );
  return linkDenials(cast, nestStatements(article.text, statements));
}
