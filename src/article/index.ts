/** Reads the world: files, folders, addresses and standard input → articles with their parts marked. */
export { listSources } from './list-sources.ts';
export { readSource } from './read-source.ts';
export type { Source } from './source.ts';
export { DEFAULT_READ_OPTIONS, type ReadLimits, type ReadOptions } from './read-options.ts';
export { parseFurniture, type FurnitureLexicon } from './parts/furniture-lexicon.ts';
