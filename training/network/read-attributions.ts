import { firstIndex } from '../../src/learn/first-index.ts';
import type { TokenRange } from '../../src/model/index.ts';
import { CONTENT_BEGINS, SPEAKER_BEGINS } from '../../src/analysis/attributions/role-labels.ts';

/** What people marked as an attribution: stretches of a text in UTF-16 code units, in its order. */
export interface MarkedSpans {
  readonly speaker: readonly (readonly [number, number])[];
  readonly cue: readonly (readonly [number, number])[];
  readonly content: readonly (readonly [number, number])[];
}

/** The same in rows of tokens; roles by token, into `ROLE_LABELS`. */
export interface MarkedAttribution {
  readonly cue: TokenRange;
  readonly roles: ReadonlyMap<number, number>;
}

const ROLE_BY_NAME: Readonly<Record<string, keyof MarkedSpans>> = {
  Source: 'speaker',
  Cue: 'cue',
  Content: 'content',
};

/** Reads PolNeAR's marks (brat standoff, https://brat.nlplab.org/standoff.html, offsets in code points). */
export function readAttributions(annotations: string, text: string): readonly MarkedSpans[] {
  const units = [0];
  for (const character of text) units.push((units.at(-1) ?? 0) + character.length);
  const unitAt = (point = ''): number => units[Number(point)] ?? text.length;
  const places = new Map<string, readonly (readonly [number, number])[]>();
  const lines = annotations.split('\n').map((line) => line.split('\t'));
  for (const [id = '', body = ''] of lines) {
    if (!/^T\d+$/u.test(id)) continue;
    const spans = body.slice(body.indexOf(' ') + 1).split(';');
    places.set(
      id,
      spans.map((span) => {
        const [start, end] = span.split(' ');
        return [unitAt(start), unitAt(end)] as const;
      }),
    );
  }
  return lines.flatMap(([id = '', body = '']) => {
    if (!/^E\d+$/u.test(id)) return [];
    const marked: Record<keyof MarkedSpans, (readonly [number, number])[]> = {
      speaker: [],
      cue: [],
      content: [],
    };
    for (const [name = '', place = ''] of body
      .trim()
      .split(' ')
      .map((part) => part.split(':'))) {
      const role = ROLE_BY_NAME[name.replace(/\d+$/u, '')];
      if (role !== undefined) marked[role].push(...(places.get(place) ?? []));
    }
    return [marked];
  });
}

/** The attributions that have a cue and a content, by their cue's place in the text. */
export function toMarkedAttributions(
  tokenSpans: ArrayLike<number>,
  marked: readonly MarkedSpans[],
): readonly MarkedAttribution[] {
  const tokensIn = (spans: readonly (readonly [number, number])[]): readonly number[] =>
    [...new Set(spans.flatMap(([start, end]) => tokensBetween(tokenSpans, start, end)))].sort(
      (a, b) => a - b,
    );
  return marked
    .flatMap(({ speaker, cue, content }) => {
      const cueTokens = tokensIn(cue);
      const [first, last] = [cueTokens[0], cueTokens.at(-1)];
      const said = tokensIn(content);
      if (first === undefined || last === undefined || said.length === 0) return [];
      const roles = new Map<number, number>();
      for (const [tokens, begins] of [
        [tokensIn(speaker), SPEAKER_BEGINS],
        [said, CONTENT_BEGINS],
      ] as const)
        for (const [i, token] of tokens.entries())
          roles.set(token, tokens[i - 1] === token - 1 ? begins + 1 : begins);
      return [{ cue: { first, last }, roles }];
    })
    .sort((a, b) => a.cue.first - b.cue.first);
}

function tokensBetween(tokenSpans: ArrayLike<number>, start: number, end: number): readonly number[] {
  const first = firstIndex(tokenSpans.length / 2, (token) => (tokenSpans[2 * token + 1] ?? 0) > start);
  const tokens: number[] = [];
  for (let token = first; 2 * token < tokenSpans.length && (tokenSpans[2 * token] ?? 0) < end; token++)
    tokens.push(token);
  return tokens;
}
