import { assignBest } from './assign-best.ts';

/** The chain of each mention, by the mention's name. */
export type Chains = ReadonlyMap<string, string>;

export interface Measure {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How two partitions of the same mentions agree. */
export interface ChainScores {
  readonly muc: Measure;
  readonly bcubed: Measure;
  readonly ceafe: Measure;
  /** The mean of the three F1, as in the CoNLL shared tasks of 2011 and 2012. */
  readonly conll: number;
}

type Clusters = readonly (readonly string[])[];

function clustersOf(chains: Chains): Clusters {
  return [...Map.groupBy(chains, ([, chain]) => chain).values()].map((members) =>
    members.map(([mention]) => mention),
  );
}

function toMeasure(precision: number, recall: number): Measure {
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** Of the links that it takes to tie each cluster together, those that the other partition has too (Vilain et al. 1995). */
function mucRecall(clusters: Clusters, other: Chains): number {
  let [found, links] = [0, 0];
  for (const members of clusters) {
    links += members.length - 1;
    found += members.length - new Set(members.map((mention) => other.get(mention))).size;
  }
  return share(found, links);
}

/** For each mention, the share of its cluster that the other partition puts with it; the mean (Bagga and Baldwin 1998). */
function bcubedRecall(clusters: Clusters, other: Chains): number {
  let [sum, mentions] = [0, 0];
  for (const members of clusters) {
    mentions += members.length;
    for (const together of Map.groupBy(members, (mention) => other.get(mention)).values())
      sum += together.length ** 2 / members.length;
  }
  return share(sum, mentions);
}

/** The sum of Φ4, the share of what two clusters have that both have, over the best pairing of clusters (Luo 2005). */
function bestPairing(gold: Chains, predicted: Chains): number {
  const sizes = new Map<string, number>();
  for (const chain of predicted.values()) sizes.set(chain, (sizes.get(chain) ?? 0) + 1);
  const rows = clustersOf(gold).map((members) => {
    const shared = Map.groupBy(members, (mention) => predicted.get(mention) ?? '');
    return [...shared].map(
      ([chain, both]) => [chain, (2 * both.length) / (members.length + (sizes.get(chain) ?? 0))] as const,
    );
  });
  return partition(rows)
    .map((component) => {
      const columns = [...new Set(component.flatMap((row) => row.map(([chain]) => chain)))];
      const gains = component.map((row) => {
        const gain = new Map(row);
        // Room for every row to go without a partner.
        return [...columns.map((chain) => gain.get(chain) ?? 0), ...component.map(() => 0)];
      });
      return assignBest(gains).reduce((sum, column, row) => sum + (gains[row]?.[column] ?? 0), 0);
    })
    .reduce((sum, gain) => sum + gain, 0);
}

type Row = readonly (readonly [chain: string, gain: number])[];

/** Rows that share no column, directly or through others, can be paired each for themselves. */
function partition(rows: readonly Row[]): readonly (readonly Row[])[] {
  const rowsByChain = new Map<string, Row[]>();
  for (const row of rows)
    for (const [chain] of row) {
      const others = rowsByChain.get(chain);
      if (others) others.push(row);
      else rowsByChain.set(chain, [row]);
    }
  const seen = new Set<Row>();
  return rows.flatMap((start) => {
    if (seen.has(start)) return [];
    seen.add(start);
    const component = [start];
    for (const row of component)
      for (const [chain] of row)
        for (const next of rowsByChain.get(chain) ?? [])
          if (!seen.has(next)) {
            seen.add(next);
            component.push(next);
          }
    return [component];
  });
}

/**
 * Scores one partition of mentions against another of the same mentions.
 *
 * @throws RangeError where one has a mention that the other has not
 * @example scoreChains(new Map([['a', 'x'], ['b', 'x']]), new Map([['a', '1'], ['b', '2']])).bcubed.recall // 0.5
 */
export function scoreChains(gold: Chains, predicted: Chains): ChainScores {
  if (gold.size !== predicted.size || [...gold.keys()].some((mention) => !predicted.has(mention)))
    throw new RangeError(`${gold.size} and ${predicted.size} mentions, which are not the same`);
  const [keys, responses] = [clustersOf(gold), clustersOf(predicted)];
  const pairing = bestPairing(gold, predicted);
  const muc = toMeasure(mucRecall(responses, gold), mucRecall(keys, predicted));
  const bcubed = toMeasure(bcubedRecall(responses, gold), bcubedRecall(keys, predicted));
  const ceafe = toMeasure(share(pairing, responses.length), share(pairing, keys.length));
  return { muc, bcubed, ceafe, conll: (muc.f1 + bcubed.f1 + ceafe.f1) / 3 };
}
