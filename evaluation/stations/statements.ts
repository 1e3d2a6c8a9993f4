import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../src/analysis/index.ts';
import { DEFAULT_READ_OPTIONS, readSource } from '../../src/article/index.ts';
import { find } from '../../src/findings/index.ts';
import type { Span } from '../../src/model/index.ts';
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
    report(): { words: Record<keyof Roles, Rate>; content: Rate; relaxed: Rate; exact: Rate };
  };
}

/** Statements found in PolNeAR's dev articles, read as a user would read them, against its attributions. */
export const statements: Station = {
  name: 'statements',
  gold: ['polnear/dev'],
  async measure(data, tools) {
    const referee = (await import(join(data, '../score/statements.mjs'))) as Referee;
    const options = { ...DEFAULT_READ_OPTIONS, furniture: tools.furniture };
    const tally = new referee.Tally();
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
        const found = find(article, analyse(article, tools.reader), tools.cues)
          .filter(({ within }) => within === null)
          .map(({ speaker, cue, content }) => ({
            speaker: speaker?.spans ?? [],
            cue: cue.spans,
            content: content.spans,
          }));
        tally.add(article.text, gold, found);
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
    };
  },
};
