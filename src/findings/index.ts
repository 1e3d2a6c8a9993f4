export { find } from './find.ts';
export { loadFindingKnowledge, type FindingKnowledge } from './finding-knowledge.ts';
