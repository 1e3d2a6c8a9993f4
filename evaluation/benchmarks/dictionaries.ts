import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toActorIndex } from '../../src/findings/actors/actor-index.ts';
import type { Register } from '../../src/model/index.ts';
import { parseActorDictionary } from '../../src/register/dictionary/parse-actor-dictionary.ts';
import { goldDataFolder, missingGold } from '../gold-data.ts';
import { spreadOf } from './median-of.ts';

const FILES = ['Countries.actors', 'International.actors', 'MilNonState.actors', 'agents'].map(
  (name) => `petrarch/Phoenix.${name}.txt`,
);
const RUNS = 5;
const NOTHING: Register = { states: [], bodies: [], offices: [], tenures: [], sectors: [], obligations: [] };
const NO_PLACES = { cities: '', provinces: '', outlets: '' };

/** What the field's own dictionaries take from text to one trie. */
export function* benchDictionaries(): Generator<string> {
  const data = goldDataFolder();
  if (missingGold(data, FILES).length > 0) {
    yield `SKIPPED: no dictionaries at ${join(data, 'petrarch')}`;
    return;
  }
  const texts = FILES.map((file) => readFileSync(join(data, file), 'utf8'));
  const times: number[] = [];
  let [lines, names, broken] = [0, 0, 0];
  for (let i = 0; i < RUNS; i++) {
    const started = performance.now();
    const dictionaries = texts.map((text, file) => parseActorDictionary(text, FILES[file] ?? ''));
    toActorIndex(NOTHING, NO_PLACES, dictionaries);
    times.push(performance.now() - started);
    lines = texts.reduce((sum, text) => sum + text.split('\n').length, 0);
    const entries = dictionaries.flatMap(({ actors, agents }) => [...actors, ...agents]);
    names = entries.reduce((sum, entry) => sum + entry.names.length, 0);
    broken = dictionaries.reduce((sum, dictionary) => sum + dictionary.broken.length, 0);
  }
  yield `${lines} lines of TABARI dictionaries, ${names} names, ${broken} broken lines: ms to parse and index, first ${times[0]?.toFixed(0) ?? ''}, ${spreadOf(times)}`;
}
