import type { TokenRange } from '../../model/index.ts';
import type { NamedScene } from './named-scene.ts';

const JOINING = /^(?:and|&|,|the)$/u;

/** Whether a name is several known ones: "FBI and Justice Department". */
export function isJoined({ lower, matchOn }: NamedScene, { first, last }: TokenRange): boolean {
  let joints = 0;
  for (let token = first; token <= last; token++) {
    const match = matchOn.get(token);
    if (match?.first === token && match.last <= last) token = match.last;
    else if (JOINING.test(lower[token] ?? '')) joints++;
    else return false;
  }
  return joints > 0;
}
