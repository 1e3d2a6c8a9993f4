import { html } from 'hono/html';
import type { EntityId, EventId, MentionForm, StatementId } from '../../../model/index.ts';
import type { Html } from '../html.ts';
import { MARK_ROLES, type FindingMark } from './finding-mark.ts';
import type { Segment } from './split-by-marks.ts';

const FORMS: readonly MentionForm[] = ['name', 'description', 'pronoun'];

/** For each segment the statements and events that begin there, so that `#s1` and `#v1` lead to the place. */
export function anchorsOf(
  segments: readonly Segment<FindingMark>[],
): ReadonlyMap<Segment<FindingMark>, readonly (StatementId | EventId)[]> {
  const anchored = new Set<StatementId | EventId>();
  return new Map(
    segments.map((segment) => {
      const begins: (StatementId | EventId)[] = [];
      for (const { finding } of segment.marks) {
        if (finding === null || anchored.has(finding)) continue;
        anchored.add(finding);
        begins.push(finding);
      }
      return [segment, begins];
    }),
  );
}

/**
 * One segment, escaped; its text content is exactly the segment's text. Classes name the roles on it, `data-of` the
 * statements and events, `data-name`, `data-description` and `data-pronoun` who is meant, so that a stylesheet and a script can tell
 * them apart. Mentions of `chosen` are marked as such.
 */
export function renderSegment(
  text: string,
  { start, end, marks }: Segment<FindingMark>,
  chosen: EntityId | null = null,
): Html | string {
  const words = text.slice(start, end);
  if (marks.length === 0) return words;
  const contents = marks.filter((mark) => mark.role === 'content').length;
  const roles = MARK_ROLES.filter((role) => marks.some((mark) => mark.role === role));
  const mentions = marks.flatMap(({ mention }) => mention ?? []);
  const chosenForms = mentions.flatMap(({ entity, form }) => (entity === chosen ? [`chosen-${form}`] : []));
  const classes = [
    ...roles,
    ...(contents > 1 ? ['deep'] : []),
    ...(chosenForms.length > 0 ? ['chosen', ...chosenForms] : []),
  ].join(' ');
  const meant = FORMS.map((form) => {
    const own = mentions.filter((mention) => mention.form === form).map(({ entity }) => entity);
    return own.length === 0 ? '' : html` data-${form}="${own.join(' ')}"`;
  });
  const hint = marks.findLast((mark) => mark.hint !== null)?.hint ?? null;
  const title = hint === null || hint === words ? '' : html` title="${hint}"`;
  const findings = new Set(marks.flatMap((mark) => (mark.finding === null ? [] : [mark.finding])));
  if (findings.size === 0) return html`<span class="${classes}" ${meant}${title}>${words}</span>`;
  return html`<mark class="${classes}" data-of="${[...findings].join(' ')}" ${meant}${title}>${words}</mark>`;
}
