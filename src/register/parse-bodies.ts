import type { BodyEntry, BodyMembership } from '../model/index.ts';
import type { Cells } from './cells.ts';
import { parseRows } from './parse-rows.ts';

// prettier-ignore
const COLUMNS = [
  'names', 'code', 'shared names', 'part of', 'founded', 'ended', 'seat', 'members', 'member count', 'look-alikes', 'reference',
] as const;

type Column = (typeof COLUMNS)[number];

export function parseBodies(file: string, tsv: string): readonly BodyEntry[] {
  return parseRows(file, tsv, COLUMNS, (cells) => {
    const founded = cells.dayAsKnown('founded');
    return {
      ...cells.at,
      kind: 'body',
      code: cells.code('code'),
      ...cells.names('names'),
      sharedNames: cells.list('shared names'),
      partOf: cells.optional('part of'),
      founded,
      ended: cells.checkOrder('ended', founded, cells.dayAsKnown('ended')),
      seat: cells.optional('seat'),
      members: cells.list('members').map((member) => parseMembership(member, cells)),
      memberCount: cells.count('member count'),
      lookAlikes: cells.list('look-alikes'),
      reference: cells.text('reference'),
    };
  });
}

/** A state's code, and the days between which it was a member, as exactly as known: `GBR 1973-01-01..2020-01-31`, `SWE 2024-03-07..`, `USA`. */
function parseMembership(member: string, cells: Cells<Column>): BodyMembership {
  const [state = '', period = '..', ...more] = member.split(' ');
  const ends = period.split('..');
  if (ends.length !== 2 || more.length > 0)
    cells.complain('members', `"${member}" is not a state with its days`);
  const [from = null, to = null] = ends.map((day) => (day === '' ? null : cells.checkDayAsKnown('members', day)));
  return { state, from, to: cells.checkOrder('members', from, to) };
}
