export { find } from './find.ts';
export { parseCues, type CueEntry, type CueFrame, type CueLexicon } from './statements/parse-cues.ts';
