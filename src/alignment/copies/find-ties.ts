import type { Sketch } from '../../model/index.ts';
import { namePublisher } from '../roots/name-publisher.ts';
import type { OutletLexicon } from '../roots/parse-outlets.ts';

/** What ties two articles beside the words they share, each in a short sentence. */
export interface Ties {
  /** The one that is credited by the other; null where neither is, or each is. */
  readonly credited: 'first' | 'second' | null;
  readonly grounds: readonly string[];
}

/** The publisher of `b`, where `a` credits it. */
function creditedBy(a: Sketch, b: Sketch, outlets: OutletLexicon): string | null {
  const publisher = namePublisher(b, outlets);
  const isCredited = a.credits.some(({ root: { kind, name } }) => name === publisher && kind !== 'own');
  return isCredited ? publisher : null;
}

function findSharedCredits(a: Sketch, b: Sketch): readonly string[] {
  const whole = new Set(a.credits.filter(({ isWhole }) => isWhole).map(({ root }) => root.name));
  return b.credits
    .filter(({ root, isWhole }) => isWhole && whole.has(root.name))
    .map(({ root }) => `both are credited to ${root.name}`);
}

/** Values against the register that both have: two reporters seldom slip alike. */
function findSharedSlips(a: Sketch, b: Sketch): readonly string[] {
  const slips = a.slots.filter(({ doubt }) => doubt !== null).map(({ slot, value }) => `${slot} ${value}`);
  const shared = b.slots.filter(
    ({ slot, value, doubt }) => doubt !== null && slips.includes(`${slot} ${value}`),
  );
  return [...new Set(shared.map(({ value }) => `both have ${value} where the register speaks against it`))];
}

/** Credits of one by the other, credits that both have, and slips that both have. */
export function findTies(a: Sketch, b: Sketch, outlets: OutletLexicon): Ties {
  const byFirst = creditedBy(a, b, outlets);
  const bySecond = creditedBy(b, a, outlets);
  const credits = [byFirst, bySecond].flatMap((name) =>
    name === null ? [] : [`one credits ${name}, which published the other`],
  );
  const credited = (byFirst === null) === (bySecond === null) ? null : byFirst === null ? 'first' : 'second';
  return { credited, grounds: [...credits, ...findSharedCredits(a, b), ...findSharedSlips(a, b)] };
}
