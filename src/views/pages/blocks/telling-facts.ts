import {
  splitTellingRef,
  type ArticleSummary,
  type ClaimInContext,
  type Span,
  type TellingInContext,
  type TellingRef,
} from '../../../model/index.ts';
import type { Passage } from '../text/crop-passage.ts';
import { pathTo } from '../words/path-to.ts';

export function articleOf(telling: TellingInContext): ArticleSummary {
  return telling.kind === 'statement' ? telling.statement.article : telling.event.article;
}

export function passageOf(telling: TellingInContext): Passage {
  return telling.kind === 'statement' ? telling.statement.passage : telling.event.passage;
}

/** Who says so; an event that stands in no statement is told by nobody but its article. */
export function speakerOf(telling: TellingInContext): string | null {
  if (telling.kind === 'event') return 'the article itself';
  return telling.statement.speaker;
}

/** The words that tell it: what is said, or the act and who took part in it. */
export function spansOf(telling: TellingInContext): readonly Span[] {
  if (telling.kind === 'statement') return telling.statement.statement.content.spans;
  const { trigger, actors, recipients } = telling.event.event;
  return [trigger, ...actors, ...recipients].flatMap(({ spans }) => spans);
}

/** The place in its article where a telling stands. @example pathToTelling(toId('a1#v2')) // '/articles/a1#v2' */
export function pathToTelling(ref: TellingRef): string {
  const halves = splitTellingRef(ref);
  if (halves === undefined) return pathTo.anything(ref);
  return `${pathTo.article(halves.article)}#${encodeURIComponent(halves.id)}`;
}

/** The tellings of a claim that some references name, in the order of the references. */
export function tellingsAmong(
  { tellings }: ClaimInContext,
  refs: readonly TellingRef[],
): readonly TellingInContext[] {
  const tellingByRef = new Map(tellings.map((telling) => [telling.ref, telling]));
  return refs.flatMap((ref) => tellingByRef.get(ref) ?? []);
}
