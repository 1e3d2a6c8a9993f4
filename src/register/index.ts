/** The register: what the world is taken to be, read from data that people review, and asked by name and day. */
export { findNearestNames } from './find-nearest-names.ts';
export { loadRegister } from './load-register.ts';
export { lookUp } from './look-up.ts';
export { parseActorDictionary } from './dictionary/parse-actor-dictionary.ts';
