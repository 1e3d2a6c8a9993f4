/** What a word is in an attribution: `B-` where its speaker, cue or content begins, `I-` inside it, `O` outside. */
export const ROLE_LABELS = [
  'O',
  'B-speaker',
  'I-speaker',
  'B-cue',
  'I-cue',
  'B-content',
  'I-content',
] as const;
export type RoleLabel = (typeof ROLE_LABELS)[number];

/** A stretch of a text in UTF-16 code units, and the part it plays. */
export interface RoleSpan {
  readonly start: number;
  readonly end: number;
  readonly role: 'speaker' | 'cue' | 'content';
}

const ROLE_BY_TYPE: Readonly<Record<string, RoleSpan['role']>> = {
  Source: 'speaker',
  Cue: 'cue',
  Content: 'content',
};

/** Reads PolNeAR's marks (brat standoff, https://brat.nlplab.org/standoff.html, offsets in code points), in the order of the text. */
export function readAttributions(annotations: string, text: string): readonly RoleSpan[] {
  const units = [0];
  for (const character of text) units.push((units.at(-1) ?? 0) + character.length);
  const unitAt = (point: string): number => units[Number(point)] ?? text.length;
  return annotations
    .split('\n')
    .flatMap((line) => {
      const [, type = '', places = ''] = /^T\d+\t(\w+) ([\d ;]+)\t/u.exec(line) ?? [];
      const role = ROLE_BY_TYPE[type];
      if (role === undefined) return [];
      return places.split(';').map((place) => {
        const [start = '', end = ''] = place.split(' ');
        return { start: unitAt(start), end: unitAt(end), role };
      });
    })
    .sort((a, b) => a.start - b.start);
}

/** The label of each token, given their spans in order; of roles that overlap, the one that begins later is told. */
export function toRoleLabels(
  tokenSpans: ArrayLike<number>,
  roles: readonly RoleSpan[],
): readonly RoleLabel[] {
  const labels: RoleLabel[] = [];
  let next = 0;
  let open: RoleSpan | undefined;
  let begun: RoleSpan | undefined;
  for (let token = 0; 2 * token < tokenSpans.length; token++) {
    const [start = 0, end = 0] = [tokenSpans[2 * token], tokenSpans[2 * token + 1]];
    for (let role = roles[next]; role !== undefined && role.start < end; role = roles[++next]) open = role;
    const isInside = open !== undefined && open.end > start;
    labels.push(isInside && open ? `${open === begun ? 'I' : 'B'}-${open.role}` : 'O');
    if (isInside) begun = open;
  }
  return labels;
}
