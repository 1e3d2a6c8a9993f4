import type { BodyEntry } from '../../../model/index.ts';
import { sentenceAround, type DoubtScene } from '../doubt-scene.ts';
import type { Contradiction } from '../contradiction.ts';
import { countsAround, countsEver } from './member-counts.ts';
import type { MembersTelling } from './members-telling.ts';

/** Where members are not listed, their number is of the day that it was written down; by so much it may have been another. */
const DRIFT = 0.2;

/** What the register has against a number of members; null where nothing. */
export function contradictMembers(scene: DoubtScene, telling: MembersTelling): Contradiction | null {
  const { body, value, claim } = telling;
  const ever = countsEver(body);
  const around = scene.day === null ? ever : countsAround(body, scene.day);
  const current = around.at(-1);
  if (current === undefined) return null;
  const drift = body.members.length === 0 ? current * DRIFT : 0;
  const isTooMany = value > Math.max(...ever, ...around) + drift;
  const possible = tellsOfPast(scene, telling) ? [...ever, ...around] : around;
  const isOther = possible.every((count) => Math.abs(count - value) > drift);
  if (!(claim === 'all' ? isOther : isTooMany)) return null;
  const fits = (other: BodyEntry): boolean => countsEver(other).includes(value);
  const isOfLookAlike = body.lookAlikes.some((name) =>
    scene.bodyEntries.some((other) => other.name === name && fits(other)),
  );
  if (claim === 'perhaps' && (!isOfLookAlike || wholesOf(scene, body).some(fits))) return null;
  return { registered: current, fits };
}

/** Whether the sentence names a year that is not the article's. */
function tellsOfPast(scene: DoubtScene, { told }: MembersTelling): boolean {
  const { first, last } = sentenceAround(scene, told.first);
  const year = scene.day?.slice(0, 'YYYY'.length);
  return scene.lower.slice(first, last + 1).some((word) => /^(?:19|20)\d\ds?$/u.test(word) && word !== year);
}

/** What a body is part of, the nearest first: their members are told of in the same breath. */
function wholesOf({ bodyEntries }: DoubtScene, body: BodyEntry): readonly BodyEntry[] {
  const wholes: BodyEntry[] = [];
  for (let whole = partOf(body); whole && !wholes.includes(whole); whole = partOf(whole)) wholes.push(whole);
  return wholes;

  function partOf({ partOf: name }: BodyEntry): BodyEntry | undefined {
    return name === null ? undefined : bodyEntries.find((other) => other.name === name);
  }
}
