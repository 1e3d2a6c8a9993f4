import type { Register } from '../model/index.ts';
import { complain } from './complain.ts';

/** What a code may begin with that is no state: bodies of states, of nobody, of business, and what crosses borders. */
const BODY_CODES = ['IGO', 'IMG', 'NGO', 'NGM', 'MNC', 'INT'];

/**
 * What entries say of each other is there: codes begin with a state or a kind of body, members are states, tenures have their
 * office, and bodies the body they are part of and those they are taken for.
 *
 * @throws Error that names file, line and field of what is not
 */
export function checkReferences({ states, bodies, offices, tenures, obligations }: Register): void {
  const stateCodes = new Set(states.map(({ code }) => code));
  const bodyNames = new Set(bodies.map(({ name }) => name));
  const officeKeys = new Set(offices.map(({ key }) => key));
  for (const entry of [...bodies, ...offices]) {
    const root = entry.code.slice(0, 3);
    if (!stateCodes.has(root) && !BODY_CODES.includes(root))
      complain(entry, 'code', `"${entry.code}" begins with no state or kind of body`);
  }
  for (const body of bodies) {
    const { name, partOf, members, lookAlikes } = body;
    if (partOf !== null && !bodyNames.has(partOf)) complain(body, 'part of', `"${partOf}" is no body`);
    if (lookAlikes.includes(name)) complain(body, 'look-alikes', `"${name}" is itself`);
    for (const other of lookAlikes)
      if (!bodyNames.has(other)) complain(body, 'look-alikes', `"${other}" is no body`);
    for (const { state } of members)
      if (!stateCodes.has(state)) complain(body, 'members', `"${state}" is no state`);
  }
  for (const tenure of tenures)
    if (!officeKeys.has(tenure.office)) complain(tenure, 'office', `"${tenure.office}" is no office`);
  for (const obligation of obligations) {
    const { binds, towards } = obligation;
    for (const state of binds)
      if (state !== '*' && !stateCodes.has(state)) complain(obligation, 'binds', `"${state}" is no state`);
    if (towards !== null && !stateCodes.has(towards))
      complain(obligation, 'towards', `"${towards}" is no state`);
  }
}
