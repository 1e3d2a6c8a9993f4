import { spanIn, toPlainEvent, toPlainParty } from '../../../test/plain-event.ts';
import { toId, type Entity, type EventMention } from '../../model/index.ts';
import { writeArticle } from '../pages/fixtures/write-article.fixture.ts';
import type { ArticleReport } from './article-report.ts';

const written = writeArticle({
  id: 'a7strait',
  publisher: 'Strait Post',
  publishedAt: '2031-03-04T06:15:00Z',
  publishedBy: 'meta',
  names: ['Ada Quill', 'Norland', 'Esterland', 'Coast Guard'],
  blocks: [
    ['headline', 'Norland blames neighbours for strait closure'],
    [
      'body',
      'Defence Minister Ada Quill accused Esterland and the Coast Guard on Monday of closing the strait. Norland will hold talks with "=Sum & Sons" next month.',
    ],
  ],
});
const { text } = written.article;
const at = (words: string): readonly [readonly [number, number]] => [spanIn(text, words)];

const entityCalled = (name: string): Entity['id'] | null =>
  written.entities.find((entity) => entity.name === name)?.id ?? null;

const accusation = toPlainEvent({
  mode: 'allege',
  contexts: ['territory', 'diplomatic'],
  trigger: { spans: at('accused') },
  actors: [
    toPlainParty(at('Defence Minister Ada Quill'), {
      entity: entityCalled('Ada Quill'),
      codes: ['NOR'],
      sector: 'GOV',
    }),
  ],
  recipients: [
    toPlainParty(at('Esterland'), { entity: entityCalled('Esterland'), codes: ['EST'] }),
    toPlainParty(at('the Coast Guard'), {
      entity: entityCalled('Coast Guard'),
      codes: ['EST'],
      sector: 'COP',
      doubt: 'the register knows no such body',
    }),
  ],
  place: { spans: at('the strait'), state: 'NOR' },
  on: '2031-03-03',
  dated: at('on Monday'),
  statement: toId('s1'),
  cameo: '112',
  goldstein: -2,
  confidence: 0.934,
  evidence: [...at('Defence Minister Ada Quill'), ...at('accused'), ...at('the strait')],
});

const plannedTalks = toPlainEvent({
  id: toId('v2'),
  type: 'AGREE',
  status: 'planned',
  factuality: 0.5,
  trigger: { spans: at('hold talks') },
  actors: [
    toPlainParty(
      at('Norland will').map(([start]) => [start, start + 7] as const),
      { codes: ['NOR'] },
    ),
  ],
  recipients: [toPlainParty(at('=Sum & Sons'))],
  on: '2031-04-01/2031-04-30',
  dated: at('next month'),
  confidence: 0.6,
  evidence: at('hold talks'),
});

const guess = toPlainEvent({
  id: toId('v3'),
  type: 'COERCE',
  mode: 'restrict',
  trigger: { spans: at('closing') },
  confidence: 0.31,
  tentative: true,
  evidence: at('closing'),
});

export const toldEvents: readonly EventMention[] = [accusation, plannedTalks, guess];

/** An article with an accusation of two, an agreement that is planned, and a restriction that is tentative. */
export const strait: ArticleReport = { ...written, events: toldEvents };
