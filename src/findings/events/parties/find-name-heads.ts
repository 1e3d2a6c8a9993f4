import { tokenCountOf } from '../../../model/index.ts';
import { rangeOfSpan, topOf, type Scene } from '../../scene.ts';

export interface NameHeads {
  /** The kind of the name whose head a token is: "person"; else the empty word. */
  readonly nameKinds: readonly string[];
  /** First and last token of the name whose head a token is. */
  readonly nameRanges: ReadonlyMap<number, readonly [first: number, last: number]>;
  /** 1 for each token that stands in a name whose head is another. */
  readonly isInName: Uint8Array;
}

/** The names of an article by their heads: "Austin" of "Lloyd Austin". */
export function findNameHeads(scene: Scene): NameHeads {
  const count = tokenCountOf(scene.analysis);
  const nameKinds = new Array<string>(count).fill('');
  const nameRanges = new Map<number, readonly [number, number]>();
  const isInName = new Uint8Array(count);
  for (const { form, kind, spans } of scene.analysis.names) {
    if (form !== 'name') continue;
    for (const span of spans) {
      const { first, last } = rangeOfSpan(scene, span);
      const head = topOf(scene, { first, last });
      for (let token = first; token <= last; token++) if (token !== head) isInName[token] = 1;
      nameKinds[head] = kind;
      nameRanges.set(head, [first, last]);
    }
  }
  return { nameKinds, nameRanges, isInName };
}
