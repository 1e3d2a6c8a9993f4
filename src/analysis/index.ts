export { analyse } from './analyse.ts';
export { loadReader, type Reader } from './reader.ts';
export { wordVectorsOf } from './word-vectors-of.ts';
export type { DataFiles } from './data-files.ts';
