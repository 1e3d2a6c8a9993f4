import type { SharedRun } from './shared-run.ts';

function countOf(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

/**
 * Why two articles count as a copy, in short sentences.
 *
 * @example stateGrounds(runs, 200) // ['42 % of the shorter article stands in the other word for word, in 3 passages', '2 sentences reworded']
 */
export function stateGrounds(runs: readonly SharedRun[], shorterWords: number): readonly string[] {
  const verbatim = runs.filter((run) => run.kind === 'verbatim');
  const reworded = runs.length - verbatim.length;
  const words = verbatim.reduce((sum, { from: [first, last] }) => sum + last - first + 1, 0);
  const share = Math.min(100, Math.round((100 * words) / shorterWords));
  const grounds: string[] = [];
  if (verbatim.length > 0)
    grounds.push(
      `${share} % of the shorter article stands in the other word for word, in ${countOf(verbatim.length, 'passage')}`,
    );
  if (reworded > 0) grounds.push(`${countOf(reworded, 'sentence')} reworded`);
  return grounds;
}
