import type { Register, ResolutionAnswer } from '../model/index.ts';
import { isInForce } from './is-in-force.ts';

/** "1718", "resolution 1718", "unscr 1718", "s/res/1718 (2006)" */
const ASKED = /^(?:(?:un |united nations )?(?:security council |sc )?res(?:olution)? |unscr ?|s\/res\/)?(\d{1,4})(?: ?\(\d{4}\))?$/u;

/** A resolution by its number. */
export function describeResolution(
  { obligations }: Register,
  key: string,
  on: string | null,
): readonly ResolutionAnswer[] {
  const number = ASKED.exec(key)?.[1];
  if (number === undefined) return [];
  const told = obligations.filter(({ resolution }) => resolution.includes(`/${number} `));
  return [...Map.groupBy(told, ({ resolution }) => resolution)].map(([name, paragraphs]) => ({
    kind: 'resolution',
    name,
    code: null,
    obligations: paragraphs.filter((each) => isInForce(each, on)),
  }));
}
