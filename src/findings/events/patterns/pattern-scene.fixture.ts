import { analyseProse } from '../../../../test/read-english.ts';
import { toPlainArticle } from '../../../../test/plain-article.ts';
import { projectFiles } from '../../../engine.ts';
import { tokenCountOf, tokenSpanOf } from '../../../model/index.ts';
import { rangeOfSpan, toScene, topOf } from '../../scene.ts';
import { agentOf } from './agent-of.ts';
import type { EventPattern } from './event-pattern.ts';
import { loadEventPatterns } from './load-event-patterns.ts';
import { matchEventPattern } from './match-event-pattern.ts';
import type { PatternScene } from './pattern-scene.ts';
import { recipientOf } from './recipient-of.ts';

export const eventPatterns = await loadEventPatterns(projectFiles.text);

/** Prose read by the real reader, as constructions are looked for in it. */
export function readPatternScene(prose: string): PatternScene {
  const analysis = analyseProse(prose);
  const scene = toScene(toPlainArticle('prose.txt', prose), analysis);
  const nameKinds = new Array<string>(tokenCountOf(analysis)).fill('');
  for (const { form, kind, spans } of analysis.names)
    if (form === 'name') for (const span of spans) nameKinds[topOf(scene, rangeOfSpan(scene, span))] = kind;
  return { ...scene, nameKinds };
}

/** An act that a construction tells, by its words. */
export interface ToldAct {
  readonly trigger: string;
  readonly pattern: EventPattern;
  readonly agent: string | null;
  readonly recipient: string | null;
}

/** Every act that the constructions find in prose, in order. */
export function actsIn(prose: string): readonly ToldAct[] {
  const scene = readPatternScene(prose);
  const word = (token: number | null): string | null =>
    token === null ? null : prose.slice(...tokenSpanOf(scene.analysis, token));
  return scene.lower.flatMap((_, token) => {
    const pattern = matchEventPattern(scene, eventPatterns, token);
    if (pattern === null) return [];
    const agent = word(agentOf(scene, eventPatterns, pattern, token));
    const recipient = word(recipientOf(scene, eventPatterns, pattern, token));
    return [{ trigger: word(token) ?? '', pattern, agent, recipient }];
  });
}
