import { lemmaOf, relationOf, tagOf } from '../../../model/index.ts';
import type { Scene } from '../../scene.ts';
import type { QualifierEntry, QualifierLexicon } from './parse-qualifiers.ts';

/** The longest entry that begins at a token; one that does nothing ("not only") hides those that are a part of it. */
export function matchQualifier(
  scene: Scene,
  token: number,
  lexicon: QualifierLexicon,
): QualifierEntry | undefined {
  const word = scene.lower[token] ?? '';
  return (
    entryAt(scene, token, lexicon.get(word)) ??
    entryAt(scene, token, lexicon.get(lemmaOf(scene.analysis, token)))
  );
}

function entryAt(
  scene: Scene,
  token: number,
  entries: readonly QualifierEntry[] | undefined,
): QualifierEntry | undefined {
  return entries?.find(({ words, tag }) => {
    const isOfTag =
      tag === 'PASSIVE' ? isPassive(scene, token) : tag === null || tagOf(scene.analysis, token) === tag;
    return isOfTag && words.every((word, i) => i === 0 || scene.lower[token + i] === word);
  });
}

function isPassive({ analysis, children }: Scene, token: number): boolean {
  return (children[token] ?? []).some((child) => relationOf(analysis, child) === 'aux:pass');
}
