/**
 * Measures the stations on gold data and holds the scores against `floors.json`.
 *
 *   npm run evaluate                  all stations; exit status 1 where a score is below its floor
 *   npm run evaluate -- statements    one of them
 *   npm run evaluate -- --raise       as before, and raises floors to what was measured; it never lowers one
 *
 * Or measures one CoNLL-U file, of which nothing is pinned; exit status 2 where it cannot be measured:
 *
 *   npm run evaluate -- parse FILE.conllu [--out PREDICTED.conllu]    its words as given: tags, heads, relations
 *   npm run evaluate -- raw FILE.conllu [--out PREDICTED.conllu]      its raw text, by the CoNLL 2018 measure
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { styleText } from 'node:util';
import { loadTools } from '../src/engine.ts';
import { evaluateFile, toFileRequest } from './evaluate-file.ts';
import { digestOfGold, goldDataFolder, missingGold } from './gold-data.ts';
import type { Station } from './station.ts';
import { stations } from './stations/index.ts';

interface Floors {
  readonly gold: string;
  readonly floors: Readonly<Record<string, number>>;
}

const FLOORS = new URL('floors.json', import.meta.url);
/** Measures that shuffle vary a little in the last digit; a floor allows for that and no more. */
const SLACK = 0.0005;

const isRaising = process.argv.includes('--raise');
const tools = await loadTools();
const floors = JSON.parse(readFileSync(FLOORS, 'utf8')) as Record<string, Floors>;
const request = toFileRequest(process.argv.slice(2));
if (request === undefined) await holdAll(process.argv.slice(2));
else process.exitCode = evaluateFile(request, tools.reader, say);

async function holdAll(words: readonly string[]): Promise<void> {
  const wanted = words.filter((word) => !word.startsWith('--'));
  const unknown = wanted.filter((name) => !stations.some((station) => station.name === name));
  if (unknown.length > 0) {
    say(
      `no station is called ${unknown.join(', ')}; there are: ${stations.map(({ name }) => name).join(', ')}`,
    );
    process.exitCode = 2;
    return;
  }
  for (const station of stations)
    if (wanted.length === 0 || wanted.includes(station.name)) await hold(station);
  if (isRaising) writeFileSync(FLOORS, `${JSON.stringify(floors, undefined, 2)}\n`);
}

async function hold(station: Station): Promise<void> {
  const data = goldDataFolder();
  const missing = missingGold(data, station.gold);
  if (missing.length > 0) {
    say(
      styleText(
        'yellow',
        `SKIPPED ${station.name}: no gold data at ${missing.map((path) => `${data}/${path}`).join(', ')}`,
      ),
    );
    return;
  }
  const gold = digestOfGold(data, station.gold);
  const pinned = floors[station.name];
  if (pinned && pinned.gold !== gold && !isRaising) {
    say(
      styleText(
        'red',
        `${station.name}: the gold is not the one its floors were measured on (${gold}, not ${pinned.gold})`,
      ),
    );
    process.exitCode = 1;
  }
  const started = performance.now();
  const scores = await station.measure(data, tools);
  say(`${station.name} ${styleText('dim', `${((performance.now() - started) / 1000).toFixed(1)} s`)}`);
  for (const [name, score] of Object.entries(scores)) {
    const floor = pinned?.floors[name];
    const isBelow = floor !== undefined && score < floor - SLACK;
    if (isBelow) process.exitCode = 1;
    const verdict =
      floor === undefined
        ? 'no floor yet'
        : isBelow
          ? `BELOW its floor of ${floor.toFixed(4)}`
          : `floor ${floor.toFixed(4)}`;
    say(
      `  ${name.padEnd(36)} ${score.toFixed(4)}  ${isBelow ? styleText('red', verdict) : styleText('dim', verdict)}`,
    );
  }
  const raised = Object.entries(scores).map(([name, score]) => [
    name,
    Math.max(round(score), pinned?.floors[name] ?? 0),
  ]);
  floors[station.name] = { gold, floors: Object.fromEntries(raised) as Record<string, number> };
}

function round(score: number): number {
  return Math.floor(score * 10_000) / 10_000;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
