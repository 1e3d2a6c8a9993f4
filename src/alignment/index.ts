export { align } from './align.ts';
export { parseFrequencies, type Frequencies } from './frequencies.ts';
export type { AlignmentKnowledge } from './knowledge.ts';
export { loadAlignmentKnowledge } from './load-alignment-knowledge.ts';
export { sketch } from './sketch/sketch.ts';
