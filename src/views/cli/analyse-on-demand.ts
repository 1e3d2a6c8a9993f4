import type { Analyse } from '../show-sentence.ts';

/** Analyses articles; the stations are loaded when the first is asked for, for most desks never need them. */
export function analyseOnDemand(): Analyse {
  let loading: Promise<Analyse> | undefined;
  const load = async (): Promise<Analyse> => {
    const { analyse, loadTools } = await import('../../engine.ts');
    const { reader } = await loadTools();
    return (article) => Promise.resolve(analyse(article, reader));
  };
  return async (article) => (await (loading ??= load()))(article);
}
