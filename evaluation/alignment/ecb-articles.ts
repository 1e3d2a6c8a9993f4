import { sketch } from '../../src/alignment/index.ts';
import type { Tools } from '../../src/engine.ts';
import { eventsOf, type EventId, type Sketch } from '../../src/model/index.ts';
import { readOnce } from '../read-once.ts';
import { readEcbMentions } from './ecb-mentions.ts';
import { readEcb } from './gold-stories.ts';
import { matchMentions } from './match-mentions.ts';

/** An article of ECB+ as it is compared with others, with the chains of those of its events that overlap a gold mention. */
export interface EcbArticle {
  readonly topic: string;
  /** One of the two happenings of its topic. */
  readonly story: string;
  readonly sketch: Sketch;
  readonly chains: ReadonlyMap<EventId, string>;
  /** How many gold mentions it has. */
  readonly mentions: number;
}

/** Every article of ECB+, read from its words on. */
export async function readEcbArticles(data: string, tools: Tools): Promise<readonly EcbArticle[]> {
  const gold = await readEcbMentions(data);
  return (await readEcb(data)).map(({ article, story }) => {
    const { analysis, findings } = readOnce(article, tools);
    const mentions = gold.get(article.file) ?? [];
    return {
      topic: story.split(' ')[0] ?? story,
      story,
      sketch: sketch(article, analysis, findings, tools.alignment),
      chains: matchMentions(mentions, eventsOf(findings)),
      mentions: mentions.length,
    };
  });
}
