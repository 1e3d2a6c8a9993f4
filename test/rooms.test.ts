import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';

const ROOT = new URL('..', import.meta.url).pathname;

/** Which rooms each room may import; files of `src` itself are rooms of one file. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  learn: [],
  register: ['model', 'learn'],
  article: ['model'],
  ledger: ['model'],
  brief: ['model'],
  analysis: ['model', 'learn'],
  findings: ['model', 'learn'],
  alignment: ['model', 'learn'],
  'engine.ts': ['model', 'register', 'article', 'analysis', 'findings', 'alignment', 'ledger'],
  views: ['model', 'ledger', 'brief', 'engine.ts'],
  'views/client': ['model'],
  'index.ts': ['model', 'ledger', 'brief', 'engine.ts'],
  'main.ts': ['views'],
};
/** The rooms that touch files, the network, the database or the reader; the others are pure. */
const TOUCHES_THE_WORLD = new Set(['article', 'ledger', 'views', 'engine.ts', 'main.ts']);

interface Import {
  readonly file: string;
  readonly room: string;
  readonly from: string;
}

function roomOf(path: string): string {
  const [, room = '', next = ''] = path.split('/');
  return room === 'views' && next === 'client' ? 'views/client' : room;
}

const files = globSync('src/**/*.ts', { cwd: ROOT }).filter((file) => !/\.(?:test|fixture)\.ts$/u.test(file));
const imports: readonly Import[] = files.flatMap((file) =>
  [
    ...readFileSync(join(ROOT, file), 'utf8').matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s+'([^']+)'|import\('([^']+)'\)/gu,
    ),
  ].map(([, from = '', lazily = '']) => ({ file, room: roomOf(file), from: from || lazily })),
);

test('the reading of imports works', () => {
  assert.ok(imports.some(({ file, from }) => file === 'src/engine.ts' && from === './alignment/index.ts'));
});

test('rooms import only what they may', () => {
  const trespasses = imports
    .filter(({ from }) => from.startsWith('.') && !from.endsWith('/package.json'))
    .map(({ file, room, from }) => ({ file, room, to: roomOf(normalize(join(dirname(file), from))) }))
    .filter(({ room, to }) => room !== to && !(MAY_IMPORT[room] ?? []).includes(to))
    .map(({ file, room, to }) => `${room} may not import ${to} (${file})`);
  assert.deepEqual(trespasses, []);
});

test('a room is entered by its door', () => {
  const trespasses = imports
    .filter(({ from }) => from.startsWith('.'))
    .map(({ file, from }) => ({ file, target: normalize(join(dirname(file), from)) }))
    .filter(({ file, target }) => roomOf(file) !== roomOf(target) && target.split('/').length > 2)
    .filter(
      ({ target }) =>
        !/^src\/\w+\/index\.ts$/u.test(target) && !/^src\/views\/cli\/[\w-]+\.ts$/u.test(target),
    )
    .filter(({ target }) => roomOf(target) !== 'learn')
    .map(({ file, target }) => `${file} goes past the door of ${roomOf(target)} (${target})`);
  assert.deepEqual(trespasses, []);
});

test('pure rooms touch nothing outside', () => {
  const trespasses = imports
    .filter(({ room, from }) => from.startsWith('node:') && !TOUCHES_THE_WORLD.has(room))
    .map(({ file, from }) => `${file} may not import ${from}`);
  assert.deepEqual(trespasses, []);
});

test('every room is known', () => {
  assert.deepEqual(
    [...new Set(files.map(roomOf))].filter((room) => !(room in MAY_IMPORT)),
    [],
  );
});

test('no import goes in a circle between files', () => {
  const graph = Map.groupBy(
    imports.filter(({ from }) => from.startsWith('.')),
    ({ file }) => file,
  );
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    assert.ok(!path.includes(file), `${[...path, file].join(' → ')} is a circle`);
    if (done.has(file)) return;
    for (const { from } of graph.get(file) ?? [])
      visit(normalize(join(dirname(file), from)), [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
});
