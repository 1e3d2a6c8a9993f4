import { analyseProse } from '../../../test/read-english.ts';
import { toPlainArticle } from '../../../test/plain-article.ts';
import { projectFiles } from '../../engine.ts';
import { toScene, type Scene } from '../scene.ts';
import { loadFactuality } from './factuality-model.ts';

export const factualityModel = await loadFactuality(projectFiles.text);

/**
 * A sentence read by the real reader, and the token of the event that stands in square brackets: "Lind did not [resign]."
 *
 * @throws Error where no word or more than one token is marked
 */
export function readEvent(marked: string): { readonly scene: Scene; readonly event: number } {
  const [before = '', word = '', after = ''] = marked.split(/[[\]]/u);
  const text = `${before}${word}${after}`;
  const scene = toScene(toPlainArticle('prose.txt', text), analyseProse(text));
  const event =
    scene.analysis.tokenSpans.findIndex((offset, i) => i % 2 === 0 && offset === before.length) / 2;
  if (scene.lower[event] !== word.toLowerCase()) throw new Error(`no event is marked: ${marked}`);
  return { scene, event };
}
