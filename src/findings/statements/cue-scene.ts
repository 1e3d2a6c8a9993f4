import type { TokenRange } from '../../model/index.ts';
import type { CueInSentence } from './find-cues.ts';
import type { SentenceView } from './sentence-view.ts';

/** More tokens than this are no mere adverbial between or behind cue, speaker and content. */
export const LONGEST_TAIL = 8;
/** Fewer words than this beside a cue are an adverbial ("on Tuesday"), not what is said. */
export const FEWEST_WORDS = 2;

/** What the rules need to know around a cue: its sentence, its speaker, and the cue that comes next. */
export interface CueScene {
  readonly view: SentenceView;
  readonly cue: CueInSentence;
  readonly speaker: TokenRange | undefined;
  readonly next: CueInSentence | undefined;
}

/** First and last token of cue and speaker together. */
export function frameOf({ cue, speaker }: CueScene): TokenRange {
  if (!speaker || speaker.last < cue.first - LONGEST_TAIL || speaker.first > cue.last + 2) return cue;
  return { first: Math.min(cue.first, speaker.first), last: Math.max(cue.last, speaker.last) };
}
