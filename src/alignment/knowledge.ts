import type { WordVectors } from '../learn/word-vectors.ts';
import type { Frequencies } from './frequencies.ts';
import type { SameEvents } from './events/load-same-events.ts';
import type { Senses } from './senses.ts';
import type { ConflictModel } from './conflicts/conflict-model.ts';
import type { ClaimModel } from './claims/claim-model.ts';
import type { OutletLexicon } from './roots/parse-outlets.ts';
import type { SlotLexicon } from './sketch/slots/slot-lexicon.ts';
import type { StoryModel } from './stories/story-model.ts';

/** What alignment knows of English: how rare words are, which are used alike, and in which values are put. Loaded once, handed in. */
export interface AlignmentKnowledge extends SameEvents {
  readonly frequencies: Frequencies;
  readonly vectors: WordVectors;
  readonly senses: Senses;
  readonly claims: ClaimModel;
  readonly outlets: OutletLexicon;
  readonly slots: SlotLexicon;
  readonly conflicts: ConflictModel;
  readonly stories: StoryModel;
}
