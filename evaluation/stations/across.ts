import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readInto } from '../../src/engine.ts';
import { ask, closeLedger, openLedger } from '../../src/ledger/index.ts';
import {
  overlaps,
  statementsOf,
  toTellingRef,
  type AcrossAnswer,
  type Article,
  type Claim,
  type Entry,
  type Span,
  type TellingRef,
} from '../../src/model/index.ts';
import type { Scores, Station } from '../station.ts';

/** Where words stand in the reports, by file. */
type Places = Readonly<Record<string, readonly Span[]>>;

/** What a reader found to hold across the five reports: offsets and labels, never their text. */
interface AcrossGold {
  readonly 'one story': readonly string[];
  readonly 'one speaker': Places;
  readonly affirmed: Places;
  readonly denied: Places;
  readonly 'not observed': Places;
  /** What may be counted to the denied claim, or not: it says less, more, or only that it is possible. */
  readonly 'may be told': Places;
  readonly slip: string;
}

const GOLD = new URL('../gold/across.json', import.meta.url);

/** So much of the longer of two stretches must be common to both. */
const LEAST_COMMON = 0.4;

function sizeOf(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}

/** The statements whose content is about that stretch of a report. */
function tellingsAt({ article, findings }: Entry, [start, end]: Span): readonly TellingRef[] {
  return statementsOf(findings)
    .filter(({ content: { spans } }) => {
      const common = sizeOf(
        spans
          .filter((span) => overlaps(span, [start, end]))
          .map(([first, last]) => [Math.max(first, start), Math.min(last, end)] as const),
      );
      return common >= LEAST_COMMON * Math.max(sizeOf(spans), end - start);
    })
    .map(({ id }) => toTellingRef(article.id, id));
}

async function readReports(
  data: string,
  files: readonly string[],
  tools: Parameters<Station['measure']>[1],
): Promise<{ readonly entries: ReadonlyMap<string, Entry>; readonly across: AcrossAnswer }> {
  const entries = new Map<string, Entry>();
  const ledger = await openLedger(':memory:');
  for (const file of files)
    for await (const reading of readInto(ledger, { kind: 'file', at: join(data, 'reports', file) }, tools))
      if (reading.kind === 'read') entries.set(file, reading.entry);
  const across = await ask(ledger, { kind: 'across' });
  await closeLedger(ledger);
  return { entries, across };
}

function tellingsOfClaim({
  affirmed,
  confirmed,
  doubted,
  denied,
  notObserved,
}: Claim): readonly TellingRef[] {
  return [...affirmed, ...confirmed, ...doubted, ...denied, ...notObserved];
}

/** What holds across five found reports of one affair, in three orders of arrival: stories, claims with their denials, the conflict. */
export const across: Station = {
  name: 'across',
  gold: ['reports'],
  async measure(data, tools) {
    const gold = JSON.parse(readFileSync(GOLD, 'utf8')) as AcrossGold;
    const files = Object.keys(gold.affirmed).sort();
    const orders = [files, files.toReversed(), [...files.slice(3), ...files.slice(0, 3)]];
    const scores: Scores[] = [];
    for (const order of orders) {
      const { entries, across } = await readReports(data, order, tools);
      scores.push(judge(gold, entries, across));
    }
    return Object.fromEntries(
      Object.keys(scores[0] ?? {}).map((name) => [
        name,
        scores.reduce((sum, score) => sum + (score[name] ?? 0), 0) / scores.length,
      ]),
    );
  },
};

function judge(gold: AcrossGold, entries: ReadonlyMap<string, Entry>, across: AcrossAnswer): Scores {
  const { affairs, stories, claims, conflicts } = across;
  const idOf = (file: string): Article['id'] | undefined => entries.get(file)?.article.id;
  const storiesOf = (list: readonly string[]): ReadonlySet<string | undefined> =>
    new Set(list.map((file) => stories.find(({ articles }) => articles.some((id) => id === idOf(file)))?.id));
  const tellingsOf = (places: Places): readonly (readonly TellingRef[])[] =>
    Object.entries(places).flatMap(([file, spans]) => {
      const entry = entries.get(file);
      return entry ? spans.map((span) => tellingsAt(entry, span)) : [];
    });
  const shareIn = (places: readonly (readonly TellingRef[])[], refs: readonly TellingRef[]): number =>
    places.filter((tellings) => tellings.some((ref) => refs.includes(ref))).length / places.length;

  const affirmed = tellingsOf(gold.affirmed);
  const held = claims
    .map((claim) => ({ claim, found: shareIn(affirmed, [...claim.affirmed, ...claim.confirmed]) }))
    .sort((a, b) => b.found - a.found)[0];
  const told = held ? tellingsOfClaim(held.claim) : [];
  const allowed = new Set(
    [gold.affirmed, gold.denied, gold['not observed'], gold['may be told']].flatMap(tellingsOf).flat(),
  );
  const spoken = tellingsOf(gold['one speaker']);
  const claimOfSpeaker = claims.find((claim) => shareIn(spoken, tellingsOfClaim(claim)) === 1);
  const bodies = conflicts.filter(({ slot }) => slot === 'body');
  return {
    'one affair': affairs.some((affair) => stories.every((story) => story.affair === affair.id)) ? 1 : 0,
    'one story told twice': storiesOf(gold['one story']).size === 1 ? 1 : 0,
    'one speaker’s claim quoted and paraphrased': claimOfSpeaker ? 1 : 0,
    'its independence not established': claimOfSpeaker?.independence === 'not established' ? 1 : 0,
    'affirmations of the denied claim': held?.found ?? 0,
    'its denials': held ? shareIn(tellingsOf(gold.denied), held.claim.denied) : 0,
    'what was not observed of it': held
      ? shareIn(tellingsOf(gold['not observed']), held.claim.notObserved)
      : 0,
    'its tellings that belong to it':
      told.filter((ref) => allowed.has(ref)).length / Math.max(1, told.length),
    'its state changed': held?.claim.changes.some(({ from }) => from === 'not observed') ? 1 : 0,
    'the body in conflict, slip by the register': bodies.some(
      ({ slip, slipBy }) => slip === idOf(gold.slip) && slipBy === 'register',
    )
      ? 1
      : 0,
    'conflicts that are one': conflicts.length === 0 ? 0 : Math.min(1, bodies.length / conflicts.length),
  };
}
