import { headOf, tokenCountOf } from '../../model/index.ts';
import type { Scene } from '../scene.ts';

/** Deeper words are all as deep as this. */
const DEEPEST = 255;

/** How many steps each token is from the root of its sentence: 0 for the root. */
export function measureDepths({ analysis, children }: Scene): Uint8Array {
  const depths = new Uint8Array(tokenCountOf(analysis));
  const below: number[] = [];
  for (let token = 0; token < depths.length; token++) if (headOf(analysis, token) < 0) below.push(token);
  for (let token = below.pop(); token !== undefined; token = below.pop())
    for (const child of children[token] ?? []) {
      depths[child] = Math.min((depths[token] ?? 0) + 1, DEEPEST);
      below.push(child);
    }
  return depths;
}
