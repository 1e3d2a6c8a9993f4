export { align } from './align.ts';
export { parseFrequencies, type Frequencies } from './frequencies.ts';
export { sketch } from './sketch/sketch.ts';
