import type { Claim, ClaimChange, TellingRef } from '../../model/index.ts';
import { shorten } from '../pages/words/shorten.ts';
import { changeInWords } from '../words/change-in-words.ts';
import { countInWords } from '../words/count-in-words.ts';
import { dayInWords } from '../words/date-in-words.ts';
import { rootsInWords } from '../words/roots-in-words.ts';
import type { ClaimReport, ClaimTelling } from './claim-report.ts';
import { renderDecisions } from './render-decisions.ts';
import type { Sheet } from './sheet.ts';
import { toPlainText } from './to-plain-text.ts';
import { wrapIndented } from './wrap-text.ts';

/** How much of a claim is shown; the JSON has it all. */
const SHOWN_SPEAKERS = 8;
const SHOWN_ORIGINS = 6;
const SHOWN_CHANGES = 4;
const LONGEST_LABEL = 240;
const LONGEST_SCOPE = 120;

const SIDES = [
  ['affirmed', 'affirmed by'],
  ['confirmed', 'confirmed by'],
  ['doubted', 'doubted by'],
  ['denied', 'denied by'],
  ['notObserved', 'not observed so far, says'],
] as const satisfies readonly (readonly [keyof Claim, string])[];

/**
 * The thing said; who affirms, confirms, doubts or denies it, and what of it is denied; since when; how it changed; and on how many
 * acts of reporting it rests.
 */
export function renderClaim({ claim, label, tellings, decisions }: ClaimReport, sheet: Sheet): string {
  const { width, paint } = sheet;
  const line = (text: string): string => wrapIndented(toPlainText(text), width, 4, 2);
  const sides = SIDES.flatMap(([side, verb]) => renderSide(verb, claim[side], tellings).map(line));
  return [
    paint('bold', wrapIndented(toPlainText(shorten(label, LONGEST_LABEL)), width, 2)),
    paint('dim', line(claim.id)),
    ...sides,
    ...(claim.denied.length === 0 ? [paint('dim', line('no denial found'))] : []),
    ...sinceInWords(claim).map((words) => paint('dim', line(words))),
    ...renderChanges(claim.changes, tellings).map((words) => paint('yellow', line(words))),
    paint('dim', line(rootsInWords(claim))),
    ...renderDecisions(decisions, sheet),
  ].join('\n');
}

/** A line for each speaker, with the outlets in which he says it. */
function renderSide(
  verb: string,
  refs: readonly TellingRef[],
  tellings: ClaimReport['tellings'],
): readonly string[] {
  const known = refs.flatMap((ref) => tellings.get(ref) ?? []);
  const alike = [...Map.groupBy(known, ({ speaker, scope }) => JSON.stringify([speaker, scope])).values()];
  const shown = alike.slice(0, SHOWN_SPEAKERS);
  const hidden = refs.length - shown.flat().length;
  return [
    ...shown.map((told) => `${verb} ${tellersInWords(told)}`),
    ...(hidden > 0 ? [`${verb} ${countInWords(hidden, 'more', 'more')}`] : []),
  ];
}

/** Who tells it where: tellings of one speaker, who denies the same in all of them. */
function tellersInWords(told: readonly ClaimTelling[]): string {
  const origins = [...new Set(told.map(({ origin }) => origin))];
  const hidden = origins.length - SHOWN_ORIGINS;
  const where = [...origins.slice(0, SHOWN_ORIGINS), ...(hidden > 0 ? [`${hidden} more`] : [])].join('; ');
  const [{ speaker, scope } = { speaker: null, scope: null }] = told;
  const denied = scope === null ? '' : `: “${shorten(scope, LONGEST_SCOPE)}”`;
  const whose = origins.length > 1 ? 'their' : 'its';
  return speaker === null ? `${where}, in ${whose} own words` : `${speaker} in ${where}${denied}`;
}

function sinceInWords({ affirmedSince, deniedSince }: Claim): readonly string[] {
  const since = [
    ...(affirmedSince === null ? [] : [`affirmed since ${dayInWords(affirmedSince)}`]),
    ...(deniedSince === null ? [] : [`denied since ${dayInWords(deniedSince)}`]),
  ];
  return since.length === 0 ? [] : [since.join(', ')];
}

function renderChanges(
  changes: readonly ClaimChange[],
  tellings: ClaimReport['tellings'],
): readonly string[] {
  const hidden = changes.length - SHOWN_CHANGES;
  const whereAndWhen = (ref: TellingRef): string => {
    const told = tellings.get(ref);
    if (told === undefined) return ref;
    return told.publishedAt === null ? told.origin : `${told.origin}, ${dayInWords(told.publishedAt)}`;
  };
  return [
    ...changes.slice(0, SHOWN_CHANGES).map((change) => {
      return `changed: ${changeInWords(change, whereAndWhen(change.earlier), whereAndWhen(change.later))}`;
    }),
    ...(hidden > 0 ? [`changed ${countInWords(hidden, 'more time')}`] : []),
  ];
}
