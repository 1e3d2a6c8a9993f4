import type { CueKindLexicon } from '../kind/parse-cue-kinds.ts';
import type { QualifierLexicon } from '../tenor/parse-qualifiers.ts';
import type { StanceWords } from './parse-stance-words.ts';

export interface StanceLexicon {
  readonly kinds: CueKindLexicon;
  readonly qualifiers: QualifierLexicon;
  readonly stanceWords: StanceWords;
}
