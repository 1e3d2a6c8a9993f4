import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { assertStatements } from './assert-statements.ts';

const ROOT = new URL('..', import.meta.url).pathname;
const glossary = readFileSync(`${ROOT}GLOSSARY.md`, 'utf8');

const types = globSync('src/model/*.ts', { cwd: ROOT })
  .flatMap((file) => [
    ...readFileSync(`${ROOT}${file}`, 'utf8').matchAll(/^export (?:interface|type) (\w+)/gmu),
  ])
  .map(([, name = '']) => name);
const named = new Set([...glossary.matchAll(/`([A-Z]\w+)`/gu)].map(([, name = '']) => name));

test('every word of the model is in the glossary', () => {
  assert.ok(types.length > 40);
  assert.deepEqual(
    types.filter((name) => !named.has(name)),
    [],
  );
});

test('every word of the glossary is in the model', () => {
  assert.deepEqual(
    [...named].filter((name) => !types.includes(name)),
    [],
  );
});

const examples = [...glossary.matchAll(/^ {6}(.*\[cue\|.*)$/gmu)].map(([, marked = '']) => marked);

test('the glossary has examples', () => {
  assert.ok(examples.length >= 4);
});

for (const example of examples) {
  test(`the glossary's example holds: ${example}`, () => {
    assertStatements(example);
  });
}
