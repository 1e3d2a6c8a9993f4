import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../src/analysis/index.ts';
import { projectFiles } from '../../src/engine.ts';
import { findActors } from '../../src/findings/actors/find-actors.ts';
import { loadActorKnowledge } from '../../src/findings/actors/load-actor-knowledge.ts';
import { overlaps, type ActorMention, type Span } from '../../src/model/index.ts';
import { loadRegister } from '../../src/register/load-register.ts';
import { toPlainArticle } from '../../test/plain-article.ts';
import { spansOfLines } from '../../training/spans-of-lines.ts';
import type { Scores, Station } from '../station.ts';

/** A name in one text, and the code that whom it means had on the text's day; null where it means nobody with a code. */
interface GoldName {
  readonly span: Span;
  readonly code: string | null;
  /** `other`: neither state, body nor person. */
  readonly kind: 'state' | 'body' | 'person' | 'other';
}

/** The code that a name should have and the one that it got. */
interface Pair {
  readonly kind: GoldName['kind'];
  readonly gold: string | null;
  readonly found: string | null;
}

const GOLD = new URL('../gold/actors.json', import.meta.url);
const STATE_LETTERS = 3;

/**
 * Names of states and bodies and of persons in news, by the code that they get: a name is right where its state or body is (three
 * letters), or the whole code. Of the names that get one, how many are right; of those that should, how many are. What is neither
 * state, body nor person and gets a code counts with states and bodies.
 */
export const actors: Station = {
  name: 'actors',
  gold: ['polnear/dev', 'basil'],
  async measure(data, { reader }): Promise<Scores> {
    if (!existsSync(GOLD)) return {};
    const knowledge = await loadActorKnowledge(projectFiles.text, await loadRegister(projectFiles.text));
    const pairs: Pair[] = [];
    for (const [file, names] of Object.entries(
      JSON.parse(readFileSync(GOLD, 'utf8')) as Record<string, GoldName[]>,
    )) {
      const { text, day } = readText(join(data, file));
      const article = toPlainArticle(file, text, day, spansOfLines(text));
      const found = findActors(article, analyse(article, reader), knowledge);
      for (const { span, code, kind } of names) pairs.push({ kind, gold: code, found: codeAt(found, span) });
    }
    const persons = pairs.filter(({ kind }) => kind === 'person');
    const others = pairs.filter(({ kind }) => kind !== 'person');
    return {
      ...score('state or body', others, STATE_LETTERS),
      ...score('person', persons, STATE_LETTERS),
      ...score('whole code', pairs, Infinity),
    };
  },
};

/** BASIL's articles are JSON and say their day; PolNeAR's files have it in their name. */
function readText(path: string): { readonly text: string; readonly day: string | null } {
  const raw = readFileSync(path, 'utf8');
  if (!path.endsWith('.json')) return { text: raw, day: /\d{4}-\d\d-\d\d/u.exec(path)?.[0] ?? null };
  const { text, published } = JSON.parse(raw) as { readonly text: string; readonly published: string | null };
  return { text, day: published };
}

/**
 * The code of the mention on the very span; else of the shortest that overlaps it. One that goes on behind the name is of somebody
 * else: "Lyon judge".
 */
function codeAt(found: readonly ActorMention[], span: Span): string | null {
  const there = found
    .flatMap(({ spans, code }) => spans.map((each) => ({ each, code })))
    .filter(({ each }) => overlaps(each, span) && each[1] <= span[1]);
  const same = there.find(({ each }) => each[0] === span[0] && each[1] === span[1]);
  const [shortest] = there.sort((a, b) => a.each[1] - a.each[0] - (b.each[1] - b.each[0]));
  return (same ?? shortest)?.code ?? null;
}

function score(name: string, pairs: readonly Pair[], letters: number): Scores {
  const isRight = ({ gold, found }: Pair): boolean =>
    gold !== null && found !== null && gold.slice(0, letters) === found.slice(0, letters);
  const right = pairs.filter(isRight).length;
  return {
    [`${name} precision`]: right / pairs.filter(({ found }) => found !== null).length,
    [`${name} recall`]: right / pairs.filter(({ gold }) => gold !== null).length,
  };
}
