import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../src/analysis/index.ts';
import { DEFAULT_READ_OPTIONS, readSource } from '../../src/article/index.ts';
import { find } from '../../src/findings/index.ts';
import { sliceOf, statementsOf, type Span } from '../../src/model/index.ts';
import { matchStatements } from '../match-statements.ts';
import type { Station } from '../station.ts';

interface Roles {
  readonly speaker: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

interface Rate {
  readonly f1: number;
}

/** The referee's doors, as far as they are used here; it lies beside the gold data, outside the project. */
interface Referee {
  readGold(annotations: string, text: string): readonly Roles[];
  Tally: new () => {
    add(text: string, gold: readonly Roles[], predicted: readonly Roles[]): void;
    readonly predicted: number;
    report(): { words: Record<keyof Roles, Rate>; content: Rate; relaxed: Rate; exact: Rate };
  };
}

/** What is said to be so sure must be right as often. */
const SURE = 0.9;

/** Statements found in PolNeAR's dev articles, read as a user would read them, against its attributions. */
export const statements: Station = {
  name: 'statements',
  gold: ['polnear/dev'],
  async measure(data, tools) {
    const referee = (await import(join(data, '../score/statements.mjs'))) as Referee;
    const options = { ...DEFAULT_READ_OPTIONS, furniture: tools.furniture };
    const tally = new referee.Tally();
    const quoted = { spoken: 0, right: 0 };
    const sure = { said: 0, right: 0 };
    const folder = join(data, 'polnear/dev');
    const annotations = readdirSync(join(folder, 'attributions')).sort();
    for (const file of readdirSync(join(folder, 'text')).sort()) {
      for await (const article of readSource({ kind: 'file', at: join(folder, 'text', file) }, options)) {
        if (article.kind === 'unread') throw new Error(`${file}: ${article.detail}`);
        const annotated = annotations.find((name) => name.startsWith(`${file.replace('.txt', '')}_`)) ?? '';
        const gold = referee.readGold(
          readFileSync(join(folder, 'attributions', annotated), 'utf8'),
          article.text,
        );
        const found = statementsOf(find(article, analyse(article, tools.reader), tools.findings))
          .filter(({ within }) => within === null)
          .map(({ speaker, cue, content, confidence }) => ({
            speaker: speaker?.spans ?? [],
            cue: cue.spans,
            content: content.spans,
            confidence,
          }));
        tally.add(article.text, gold, found);
        const matches = matchStatements(article.text, gold, found, (roles) => roles);
        for (const match of matches) {
          if (isQuoted(article.text, match.gold.content)) {
            quoted.spoken++;
            if (match.isRelaxed) quoted.right++;
          }
          if (match.found.confidence >= SURE && match.isRelaxed) sure.right++;
        }
        sure.said += found.filter(({ confidence }) => confidence >= SURE).length;
      }
    }
    const { words, content, relaxed, exact } = tally.report();
    return {
      'statement relaxed F1': relaxed.f1,
      'statement exact F1': exact.f1,
      'content matched F1': content.f1,
      'speaker words F1': words.speaker.f1,
      'cue words F1': words.cue.f1,
      'content words F1': words.content.f1,
      'speakers of quotations right': quoted.right / quoted.spoken,
      'right of those 0.9 sure': sure.right / sure.said,
      'share 0.9 sure': sure.said / tally.predicted,
    };
  },
};

/** Whether what was marked as said stands in quotation marks from end to end. */
function isQuoted(text: string, content: readonly Span[]): boolean {
  return content.every((span) => /^["“'‘].*["”'’][.,]?$/su.test(sliceOf(text, span).trim()));
}
