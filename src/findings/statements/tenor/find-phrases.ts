import type { TokenRange } from '../../../model/index.ts';
import type { Scene } from '../../scene.ts';
import type { FoundQualifier } from './find-claim-qualifiers.ts';
import { matchQualifier } from './match-qualifier.ts';
import type { QualifierLexicon } from './parse-qualifiers.ts';

/** In tokens: how far into a content the phrases are looked for that qualify its first claim. */
const REACH = 120;

/** Phrases that tell the evidence or a condition wherever they stand: "as evidenced by", "in the event of". */
export function findPhrases(
  scene: Scene,
  content: readonly TokenRange[],
  lexicon: QualifierLexicon,
): readonly FoundQualifier[] {
  const found: FoundQualifier[] = [];
  let left = REACH;
  for (const { first, last } of content)
    for (let token = first; token <= last && left-- > 0; token++) {
      const entry = matchQualifier(scene, token, lexicon);
      const isPhrase = entry?.kind === 'evidence' || (entry?.kind === 'condition' && entry.tag === 'ADP');
      if (entry && isPhrase)
        found.push({ entry, range: { first: token, last: token + entry.words.length - 1 } });
    }
  return found;
}
