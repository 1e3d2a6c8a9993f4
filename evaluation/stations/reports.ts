import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readInto } from '../../src/engine.ts';
import { ask, closeLedger, openLedger } from '../../src/ledger/index.ts';
import { covers, overlaps, spanOfPart, type Entry, type Span, statementsOf } from '../../src/model/index.ts';
import type { Station } from '../station.ts';

/** What a reader marked in one report: offsets and labels, never its text. */
interface ReportGold {
  readonly digest: string;
  readonly publishedAt: string | null;
  readonly furniture: readonly Span[];
  readonly directQuotations: readonly {
    readonly speaker: Span;
    readonly cue: Span;
    readonly content: Span;
  }[];
}

const GOLD = new URL('../gold/reports.json', import.meta.url);

/** The main job on five found reports of one affair: nothing lost, furniture silent, dates and quotations right. */
export const reports: Station = {
  name: 'reports',
  gold: ['reports'],
  async measure(data, tools) {
    const gold = Object.entries(JSON.parse(readFileSync(GOLD, 'utf8')) as Record<string, ReportGold>);
    const entries = new Map<string, Entry>();
    const ledger = await openLedger(':memory:');
    for (const [file] of gold)
      for await (const reading of readInto(ledger, { kind: 'file', at: join(data, 'reports', file) }, tools))
        if (reading.kind === 'read') entries.set(file, reading.entry);
    const { stories } = await ask(ledger, { kind: 'across' });
    await closeLedger(ledger);

    const [first, second, , fourth] = gold.map(([file]) => entries.get(file)?.article.id);
    const storyOf = (id: string | undefined): string | undefined =>
      stories.find(({ articles }) => articles.some((each) => each === id))?.id;
    const each = gold.flatMap(([file, wanted]) => {
      const entry = entries.get(file);
      return entry?.article.digest === wanted.digest ? [{ entry, wanted }] : [];
    });
    const lines = each.flatMap(linesOf);
    return {
      'articles read': each.length,
      'furniture lines marked': share(
        lines.filter(({ isGold }) => isGold),
        ({ isMarked }) => isMarked,
      ),
      'other lines kept': share(
        lines.filter(({ isGold }) => !isGold),
        ({ isMarked }) => !isMarked,
      ),
      'statements outside furniture': share(each.flatMap(statementPlaces), (isOutside) => isOutside),
      'publication times right': share(
        each,
        ({ entry, wanted }) => entry.article.publishedAt === wanted.publishedAt,
      ),
      'direct quotations right': share(each.flatMap(quotationVerdicts), (isRight) => isRight),
      // How many there are is no merit; too few would be a fault.
      'at least 25 statements': Math.min(
        1,
        each.reduce((sum, { entry }) => sum + entry.findings.length, 0) / 25,
      ),
      'one story told twice':
        storyOf(first) === storyOf(second) && storyOf(first) !== storyOf(fourth) ? 1 : 0,
    };
  },
};

interface Report {
  readonly entry: Entry;
  readonly wanted: ReportGold;
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.filter(holds).length / items.length;
}

function linesOf({
  entry,
  wanted,
}: Report): readonly { readonly isGold: boolean; readonly isMarked: boolean }[] {
  const { text, parts } = entry.article;
  return [...text.matchAll(/[^\n]*\S[^\n]*/gu)].map(({ index, 0: line }) => {
    const span: Span = [index, index + line.trimEnd().length];
    const around = parts.filter((part) => overlaps(spanOfPart(part), span));
    return {
      isGold: wanted.furniture.some((furniture) => covers(furniture, span)),
      isMarked: around.every(({ kind }) => kind === 'furniture'),
    };
  });
}

function statementPlaces({ entry, wanted }: Report): readonly boolean[] {
  return entry.findings.map(
    ({ evidence }) =>
      !evidence.some((span) => wanted.furniture.some((furniture) => overlaps(span, furniture))),
  );
}

/** A direct quotation is right where a statement has its very speaker and cue, and its words but for the marks around them. */
function quotationVerdicts({ entry, wanted }: Report): readonly boolean[] {
  return wanted.directQuotations.map(({ speaker, cue, content }) =>
    statementsOf(entry.findings).some(
      (statement) =>
        statement.content.quoted === 'direct' &&
        statement.speaker?.spans.some((span) => overlaps(span, speaker)) === true &&
        statement.cue.spans.some((span) => overlaps(span, cue)) &&
        statement.content.spans.some(
          (span) => Math.abs(span[0] - content[0]) <= 1 && Math.abs(span[1] - content[1]) <= 2,
        ),
    ),
  );
}
