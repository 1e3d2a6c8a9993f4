/**
 * Lists the events of the gold articles that are found wrongly or not at all, each with its words.
 *
 *   node evaluation/list-acts.ts            of those that are shown
 *   node evaluation/list-acts.ts --all      of the tentative too
 */
import { loadTools } from '../src/engine.ts';
import { wordingOf, type Article, type EventMention, type EventParty } from '../src/model/index.ts';
import type { MarkedEvent } from '../training/events/read-marks.ts';
import { goldDataFolder } from './gold-data.ts';
import { judgeNews } from './judge-news.ts';

const withTentative = process.argv.includes('--all');
for (const { path, article, firm, all } of await judgeNews(goldDataFolder(), await loadTools())) {
  const { verdicts, missed } = withTentative ? all : firm;
  say(path);
  for (const { found, marked, isTypeRight, areSidesRight, isStatusRight } of verdicts) {
    if (marked === null) say(`  none marked   ${foundLine(article, found)}`);
    else if (!isTypeRight || !areSidesRight || !isStatusRight) {
      const wrong = [isTypeRight ? [] : 'type', areSidesRight ? [] : 'sides', isStatusRight ? [] : 'status'];
      say(`  wrong ${wrong.flat().join(', ')}\n    found       ${foundLine(article, found)}`);
      say(`    marked      ${markedLine(article, marked)}`);
    }
  }
  for (const event of missed) say(`  missed        ${markedLine(article, event)}`);
}

function foundLine(
  { text }: Article,
  { type, status, trigger, actors, recipients, confidence }: EventMention,
): string {
  const side = (parties: readonly EventParty[]): string =>
    parties.map(({ spans }) => wordingOf(text, spans)).join('; ') || '-';
  return `${type} ${status} "${wordingOf(text, trigger.spans)}" ${side(actors)} → ${side(recipients)} (${confidence})`;
}

function markedLine({ text }: Article, { type, status, trigger, actors, recipients }: MarkedEvent): string {
  const side = (spans: MarkedEvent['actors']): string =>
    spans.map((span) => wordingOf(text, [span])).join('; ') || '-';
  return `${type} ${status} "${wordingOf(text, [trigger])}" ${side(actors)} → ${side(recipients)}`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
