import { knowledge, reader } from '../../../test/read-english.ts';
import { toPlainArticle } from '../../../test/plain-article.ts';
import { spansOfLines } from '../../../training/spans-of-lines.ts';
import { analyse } from '../../analysis/index.ts';
import { loadRegister, projectFiles } from '../../engine.ts';
import { doubtInWords, type RegisterDoubt } from '../../model/index.ts';
import { toActorCast } from '../actors/actor-cast.ts';
import { toActorScene } from '../actors/actor-scene.ts';
import { toScene } from '../scene.ts';
import { loadDoubtLexicon } from './doubt-lexicon.ts';
import { findDoubts } from './find-doubts.ts';

const { bodies } = await loadRegister(projectFiles.text);
const lexicon = await loadDoubtLexicon(projectFiles.text);

/** What the register has against prose of a day. */
export function doubtsIn(prose: string, day: string | null = '2023-11-14'): readonly RegisterDoubt[] {
  const article = toPlainArticle('prose.txt', prose, day, spansOfLines(prose));
  const scene = toScene(article, analyse(article, reader));
  return findDoubts(toActorCast(toActorScene(scene, article, knowledge.actors)), bodies, lexicon);
}

/** The same in words, without what fits: "said to have 17 members; the register has 15 (United Nations Security Council)". */
export function doubtsToldIn(prose: string, day: string | null = '2023-11-14'): readonly string[] {
  return doubtsIn(prose, day).map((doubt) => doubtInWords({ ...doubt, lookAlikes: [] }));
}
