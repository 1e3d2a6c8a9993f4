import type { Register } from '../model/index.ts';
import { complain } from './complain.ts';

/**
 * A state is a member of a body once at a time.
 *
 * @throws Error that names file and line of a body with a membership that begins before the state's last one ended
 */
export function checkMemberships({ bodies }: Register): void {
  for (const body of bodies) {
    const ends = new Map<string, string | null>();
    for (const { state, from, to } of body.members) {
      const end = ends.get(state);
      if (end === null || (end !== undefined && (from === null || from <= end)))
        complain(body, 'members', `"${state}" is a member twice`);
      ends.set(state, to);
    }
  }
}
