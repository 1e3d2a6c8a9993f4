import { plainRelation, relationOf, type TokenRange } from '../../../model/index.ts';
import type { Scene } from '../../scene.ts';
import { clauseOf } from './clause-of.ts';
import { complementOf } from './find-claims.ts';
import { matchQualifier } from './match-qualifier.ts';
import type { QualifierEntry, QualifierLexicon } from './parse-qualifiers.ts';

/** Words that qualify, and the entry of the lexicon that says so. */
export interface FoundQualifier {
  readonly entry: QualifierEntry;
  readonly range: TokenRange;
}

/** How a word hangs on a claim that it may negate or soften by itself. */
const OWN: ReadonlySet<string> = new Set(['aux', 'advmod', 'det', 'amod', 'cc']);

/** The words that negate or soften a claim: the claim's own word, those that hang on it, and those of its subject and object. */
export function findClaimQualifiers(
  scene: Scene,
  claim: number,
  lexicon: QualifierLexicon,
): readonly FoundQualifier[] {
  const { analysis, children } = scene;
  const found: FoundQualifier[] = [];
  const look = (token: number, isWanted: (entry: QualifierEntry) => boolean): void => {
    const entry = matchQualifier(scene, token, lexicon);
    if (!entry || !(entry.kind === 'negation' || entry.kind === 'modality') || !isWanted(entry)) return;
    found.push({ entry, range: { first: token, last: token + entry.words.length - 1 } });
  };
  const hanging = children[claim] ?? [];
  const isThereOne = hanging.some((child) => relationOf(analysis, child) === 'expl');
  const isCompared = hanging.some((child) => /^(?:more|less|as)$/.test(scene.lower[child] ?? ''));
  look(claim, ({ tag }) => !isCompared && (tag !== 'VERB' || complementOf(scene, claim) !== undefined));
  for (const child of hanging) {
    const relation = plainRelation(relationOf(analysis, child));
    const words = children[child] ?? [];
    if (OWN.has(relation)) look(child, () => true);
    if (relation === 'advmod' && words.length > 0) look(clauseOf(scene, child).first, hasSeveralWords);
    if (relation === 'obl') for (const word of words) look(word, hasSeveralWords);
    if (relation === 'nsubj' || relation === 'obj') {
      look(child, ({ kind }) => kind === 'negation' || isThereOne);
      for (const word of words)
        if (relationOf(analysis, word) === 'det' || relationOf(analysis, word) === 'cc:preconj')
          look(word, () => true);
    }
  }
  return found;
}

function hasSeveralWords({ words }: QualifierEntry): boolean {
  return words.length > 1;
}
