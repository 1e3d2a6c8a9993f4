/**
 * Writes what the network of attributions learns from as numbers, by the very functions that reading uses: passages of PolNeAR's
 * articles, what the reader's network makes of each word, whether it is quoted, each cue, and where the words around it stand and what
 * they are to it.
 *
 *   node training/network/encode-attributions.ts [DATA]
 */
import { closeSync, mkdirSync, openSync, readFileSync, readdirSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { quotedTokens } from '../../src/analysis/attributions/quoted-tokens.ts';
import { placeInCue } from '../../src/analysis/attributions/place-in-cue.ts';
import { ROLE_LABELS } from '../../src/analysis/attributions/role-labels.ts';
import { PATH_CODES, seeFromCue } from '../../src/analysis/attributions/see-from-cue.ts';
import { splitPassages } from '../../src/analysis/attributions/split-passages.ts';
import { STEPS, stepsFromCue } from '../../src/analysis/attributions/steps-from-cue.ts';
import { windowAround } from '../../src/analysis/attributions/window-around.ts';
import { loadWordReader } from '../../src/analysis/reader.ts';
import { findQuotations } from '../../src/analysis/sentences/find-quotations.ts';
import { fillTokenTable } from '../../src/analysis/token-table.ts';
import { projectFiles } from '../../src/engine.ts';
import type { TokenRange } from '../../src/model/index.ts';
import { spansOfLines } from '../spans-of-lines.ts';
import { readAttributions, toMarkedAttributions } from './read-attributions.ts';

const build = new URL('../build/', import.meta.url);
const data = process.argv[2] ?? new URL('../../../shared/data', import.meta.url).pathname;
const folder = join(data, 'polnear/train');
const reader = await loadWordReader(projectFiles);
const annotations = readdirSync(join(folder, 'attributions')).sort();

// A row a passage and annotator: its first token and length, its first cue and their number. A row a cue: its first and last word in
// the passage, the first word around it and their number. A row a word around a cue: path, steps, place in it, role.
const passages: number[] = [];
const cues: number[] = [];
const around: number[] = [];
const quoted: number[] = [];
mkdirSync(build, { recursive: true });
const states = openSync(new URL('attributions.states', build), 'w');
for (const file of readdirSync(join(folder, 'text')).sort()) {
  const text = readFileSync(join(folder, 'text', file), 'utf8');
  const lines = spansOfLines(text);
  const table = fillTokenTable(text, lines, reader);
  const rows = { ...table, quotationSpans: Uint32Array.from(findQuotations(text, lines).flat()) };
  const base = quoted.length;
  if (table.states === null) throw new Error(`${file} is too long to be learned from`);
  writeSync(states, table.states.bytes);
  for (const mark of quotedTokens(rows)) quoted.push(mark);
  const split = splitPassages(rows, lines);
  // Where several people marked an article, each is listened to.
  for (const name of annotations.filter((each) => each.startsWith(`${file.slice(0, -'.txt'.length)}_`))) {
    const marks = readAttributions(readFileSync(join(folder, 'attributions', name), 'utf8'), text);
    const marked = toMarkedAttributions(rows.tokenSpans, marks);
    let next = 0;
    for (const passage of split) {
      const from = cues.length / 4;
      for (; (marked[next]?.cue.first ?? Infinity) <= passage.last; next++) {
        const attribution = marked[next];
        if (attribution && attribution.cue.last <= passage.last) layCue(attribution, passage);
      }
      passages.push(base + passage.first, passage.last - passage.first + 1, from, cues.length / 4 - from);
    }
  }

  function layCue(
    {
      cue: { first, last },
      roles,
    }: { readonly cue: TokenRange; readonly roles: ReadonlyMap<number, number> },
    passage: TokenRange,
  ): void {
    const cue = { first: first - passage.first, last: last - passage.first };
    const sentence = rows.sentenceTokens.findLastIndex((token) => token <= first);
    const paths = seeFromCue(rows, passage, cue, sentence);
    const window = windowAround(cue, paths.length);
    cues.push(cue.first, cue.last, window.first, window.last - window.first + 1);
    for (let word = window.first; word <= window.last; word++) {
      const role = roles.get(passage.first + word) ?? 0;
      // What began before the window begins with it.
      const isCut = word === window.first && role > 0 && role % 2 === 0;
      around.push(paths[word] ?? 0, stepsFromCue(word, cue), placeInCue(word, cue), isCut ? role - 1 : role);
    }
  }
}
closeSync(states);
writeFileSync(new URL('attributions.passages', build), Int32Array.from(passages));
writeFileSync(new URL('attributions.cues', build), Int32Array.from(cues));
writeFileSync(new URL('attributions.around', build), Uint8Array.from(around));
writeFileSync(new URL('attributions.quoted', build), Uint8Array.from(quoted));
writeFileSync(
  new URL('attributions.json', build),
  JSON.stringify({
    width: 2 * reader.network.size,
    paths: PATH_CODES,
    steps: STEPS,
    places: 3,
    roles: ROLE_LABELS.length,
  }),
);
process.stdout.write(`${passages.length / 4} passages, ${cues.length / 4} cues\n`);
