import { parseTable } from '../../model/index.ts';
import { loadFactuality, type FactualityModel } from '../factuality/factuality-model.ts';
import { parseEventContexts, type ContextLexicon } from './contexts/parse-event-contexts.ts';
import type { Calibration } from './drafts/measure-confidence.ts';
import { openEventModels, type EventModels, type EventModelsFile } from './event-models.ts';
import type { EventPatterns } from './patterns/event-pattern.ts';
import { parseGoldsteinScale, type GoldsteinScale } from './patterns/goldstein-scale.ts';
import { loadEventPatterns } from './patterns/load-event-patterns.ts';

/** What the finder of events knows: English and its models. */
export interface EventKnowledge {
  readonly patterns: EventPatterns;
  /** Nouns for people in a role: "troops", "minister". */
  readonly roles: ReadonlySet<string>;
  readonly contexts: ContextLexicon;
  readonly goldstein: GoldsteinScale;
  readonly factuality: FactualityModel;
  readonly models: EventModels;
  readonly calibration: Calibration;
  readonly firmFrom: number;
}

/** What of it is known before anything was learned. */
export type EventLexicon = Pick<EventKnowledge, 'patterns' | 'roles'>;

interface Files {
  readonly text: (path: string) => Promise<string>;
  readonly bytes: (path: string) => Promise<Uint8Array<ArrayBuffer>>;
}

/** @throws Error naming file, line and field of what cannot be understood */
export async function loadEventLexicon(text: Files['text']): Promise<EventLexicon> {
  const [patterns, sorts, titles] = await Promise.all([
    loadEventPatterns(text),
    text('lexicon/noun-sorts.tsv'),
    text('lexicon/roles.tsv'),
  ]);
  const roles = [...parseTable(sorts), ...parseTable(titles)].map(({ cells }) =>
    (cells[0] ?? '').toLowerCase(),
  );
  return { patterns, roles: new Set(roles) };
}

/** @throws Error naming file, line and field of what cannot be understood */
export async function loadEventKnowledge({ text, bytes }: Files): Promise<EventKnowledge> {
  const [lexicon, contexts, goldstein, factuality, file, weights] = await Promise.all([
    loadEventLexicon(text),
    text('lexicon/event-contexts.tsv'),
    text('lexicon/goldstein.tsv'),
    loadFactuality(text),
    text('weights/events.json'),
    bytes('weights/events.bin'),
  ]);
  const { calibration, firmFrom, ...models } = JSON.parse(file) as EventModelsFile;
  return {
    ...lexicon,
    contexts: parseEventContexts(parseTable(contexts), 'lexicon/event-contexts.tsv'),
    goldstein: parseGoldsteinScale(parseTable(goldstein), 'lexicon/goldstein.tsv'),
    factuality,
    models: openEventModels({ calibration, firmFrom, ...models }, weights),
    calibration,
    firmFrom,
  };
}
