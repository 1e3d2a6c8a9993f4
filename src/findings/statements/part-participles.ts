import { pennTagOf, plainRelation, relationOf, type TokenRange } from '../../model/index.ts';
import type { FoundStatement } from './found-statement.ts';
import type { CueKindLexicon } from './kind/parse-cue-kinds.ts';
import { matchKind } from './kind/tell-kind.ts';
import { topOf, type Scene } from '../scene.ts';

const MADE_BY = 'participle@1';

/**
 * "Lind warned that the bridge was closed, [adding] [that talks go on]": where the network takes a participle of the cue's verb for part
 * of what is said, what it says is parted from that, with the same speaker.
 */
export function partParticiples(
  scene: Scene,
  found: FoundStatement,
  kinds: CueKindLexicon,
): readonly FoundStatement[] {
  const { analysis, children, lower } = scene;
  const verb = topOf(scene, found.cue);
  const place = found.content.findIndex(({ first, last }) => holdsParticiple(first, last) !== undefined);
  const range = found.content[place];
  const participle = range && holdsParticiple(range.first, range.last);
  if (!range || participle === undefined) return [found];
  const before: TokenRange = { first: range.first, last: participle - 2 };
  const behind: TokenRange = { first: participle + 1, last: range.last };
  return [
    { ...found, content: found.content.map((each, i) => (i === place ? before : each)) },
    {
      ...found,
      cue: { first: participle, last: participle },
      content: [behind],
      carried: [],
      madeBy: MADE_BY,
    },
  ];

  /** The participle that hangs on the cue's verb, behind a comma, and says something. */
  function holdsParticiple(first: number, last: number): number | undefined {
    return (children[verb] ?? []).find(
      (child) =>
        child > first + 1 &&
        child < last &&
        pennTagOf(analysis, child) === 'VBG' &&
        relationOf(analysis, child) === 'advcl' &&
        lower[child - 1] === ',' &&
        matchKind(scene, { first: child, last: child }, kinds) !== undefined &&
        (children[child] ?? []).some((each) => plainRelation(relationOf(analysis, each)) === 'ccomp'),
    );
  }
}
