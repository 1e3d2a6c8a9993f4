import { analyse, loadTools } from '../../engine.ts';
import { find } from '../../findings/index.ts';
import { wordingOf, type ClaimMembership, type Sketch, type Span } from '../../model/index.ts';
import { toPlainArticle } from '../../../test/plain-article.ts';
import { spansOfLines } from '../../../training/spans-of-lines.ts';
import { sketch } from '../sketch/sketch.ts';
import { joinInTurn } from './join-in-turn.fixture.ts';

const tools = await loadTools();

/** A telling with its words, and those that it denies. */
export interface ToldClaim extends ClaimMembership {
  readonly words: string;
  readonly denied: string;
  readonly speaker: string | null;
}

function sketchProse(name: string, text: string): Sketch {
  const article = toPlainArticle(name, text, null, spansOfLines(text));
  const analysis = analyse(article, tools.reader);
  return sketch(article, analysis, find(article, analysis, tools.findings), tools.alignment);
}

/** What articles of plain prose tell, read one after another, as the engine reads them. */
export function toldClaims(...texts: readonly string[]): readonly ToldClaim[] {
  const drawn = texts.map((text, i) => ({
    text,
    sketch: sketchProse(`article-${i}-of-${text.length}`, text),
  }));
  const told = joinInTurn(
    drawn.map((each) => each.sketch),
    tools.alignment,
  );
  return told.map((membership) => {
    const [article, id] = membership.telling.split('#');
    const { text, sketch: of } = drawn.find((each) => each.sketch.article === article) ?? {
      text: '',
      sketch: null,
    };
    const telling = of?.tellings.find((each) => each.id === id);
    const spans = (telling?.runs ?? []).map(([first, last]): Span => [
      of?.wordStarts[first] ?? 0,
      (of?.wordStarts[last] ?? 0) + (of?.wordLengths[last] ?? 0),
    ]);
    return {
      ...membership,
      words: wordingOf(text, spans),
      denied: wordingOf(text, membership.scope),
      speaker: telling?.speaker ?? null,
    };
  });
}

/** The shortest telling in whose words these stand. Throws where none does. */
export function tellingOf(told: readonly ToldClaim[], words: string): ToldClaim {
  const found = told.filter((each) => each.words.includes(words));
  const [first] = found.toSorted((a, b) => a.words.length - b.words.length);
  if (!first) throw new Error(`nobody tells "${words}": ${told.map((each) => each.words).join(' | ')}`);
  return first;
}
