/**
 * Fits how the network's probabilities become the likelihood that an attribution is right, by a logistic function of the logarithms of
 * its cue's and its roles' probability (Platt 1999), on PolNeAR's dev articles, of which nothing was trained. Prints what the one
 * half's fit says of the other, and writes the fit on all into `weights/attributions.json`.
 *
 *   node training/network/calibrate-attributions.ts [DATA]
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findAttributions } from '../../src/analysis/attributions/find-attributions.ts';
import type { Confidence } from '../../src/analysis/attributions/attribution-network.ts';
import type { AttributionNetworkFile } from '../../src/analysis/attributions/load-attribution-network.ts';
import { loadReader } from '../../src/analysis/reader.ts';
import { findQuotations } from '../../src/analysis/sentences/find-quotations.ts';
import { statesOf } from '../../src/analysis/states-of.ts';
import { fillTokenTable } from '../../src/analysis/token-table.ts';
import { projectFiles } from '../../src/engine.ts';
import type { Attribution, Span, TokenRange } from '../../src/model/index.ts';
import { matchStatements } from '../../evaluation/match-statements.ts';
import { spansOfLines } from '../spans-of-lines.ts';
import { readAttributions } from './read-attributions.ts';

/** An attribution that was found: the logarithms of its probabilities, and whether speaker and content are right. */
interface Case {
  readonly cue: number;
  readonly roles: number;
  readonly isRight: boolean;
}

/** Where more than two in three are wrong, precision gains more than is lost in recall. */
const LEAST = 0.3;

const weights = new URL('../../weights/attributions.json', import.meta.url);
const data = process.argv[2] ?? new URL('../../../shared/data', import.meta.url).pathname;
const folder = join(data, 'polnear/dev');
const reader = await loadReader(projectFiles);
const files = readdirSync(join(folder, 'text')).sort();
const marks = readdirSync(join(folder, 'attributions')).sort();
const cases = files.map(casesIn);

for (const [name, isIn] of [
  ['odd', (i: number) => i % 2 === 1],
  ['even', (i: number) => i % 2 === 0],
] as const) {
  const confidence = fit(cases.filter((_, i) => !isIn(i)).flat());
  const held = cases.filter((_, i) => isIn(i)).flat();
  const sure = held.filter((each) => likelihood(each, confidence) >= 0.9);
  const right = (some: readonly Case[]): string =>
    `${((100 * some.filter(({ isRight }) => isRight).length) / some.length).toFixed(1)} %`;
  process.stdout.write(
    `${name} articles, by the fit on the others: of ${held.length} ${right(held)} right, of ${sure.length} at 0.9 or above ${right(sure)}\n`,
  );
}
const file = JSON.parse(readFileSync(weights, 'utf8')) as AttributionNetworkFile;
writeFileSync(weights, `${JSON.stringify({ ...file, confidence: fit(cases.flat()) })}\n`);

function casesIn(name: string): readonly Case[] {
  const text = readFileSync(join(folder, 'text', name), 'utf8');
  const lines = spansOfLines(text);
  const table = fillTokenTable(text, lines, reader);
  const rows = { ...table, quotationSpans: Uint32Array.from(findQuotations(text, lines).flat()) };
  // A likelihood of one logarithm alone is that logarithm's logistic function.
  const [byCue, byRoles] = [
    { bias: 0, cue: 1, roles: 0, least: 0 },
    { bias: 0, cue: 0, roles: 1, least: 0 },
  ].map((confidence) =>
    findAttributions(rows, statesOf(text, table, table.states, reader), lines, {
      ...reader.attributions,
      confidence,
    }),
  );
  const found = (byCue ?? []).map((attribution, i) => ({
    attribution,
    cue: logit(attribution.confidence),
    roles: logit(byRoles?.[i]?.confidence ?? 0.5),
  }));
  const outer = found.filter(({ attribution }) => !isWithin(attribution, byCue ?? []));
  const marked = marks.find((each) => each.startsWith(`${name.slice(0, -'.txt'.length)}_`)) ?? '';
  const gold = readAttributions(readFileSync(join(folder, 'attributions', marked), 'utf8'), text);
  const spansOf = (ranges: readonly TokenRange[]): readonly Span[] =>
    ranges.map(({ first, last }) => [table.tokenSpans[2 * first] ?? 0, table.tokenSpans[2 * last + 1] ?? 0]);
  const matches = matchStatements(text, gold, outer, (each) =>
    'attribution' in each
      ? {
          speaker: spansOf(each.attribution.speaker ? [each.attribution.speaker] : []),
          content: spansOf(each.attribution.content),
        }
      : each,
  );
  const right = new Set(matches.filter(({ isRelaxed }) => isRelaxed).map((match) => match.found));
  return outer.map((each) => ({ cue: each.cue, roles: each.roles, isRight: right.has(each) }));
}

function isWithin({ cue }: Attribution, all: readonly Attribution[]): boolean {
  return all.some((other) => other.content.some(({ first, last }) => first <= cue.first && cue.last <= last));
}

function logit(likely: number): number {
  return Math.log(likely / (1 - likely));
}

function likelihood({ cue, roles }: Case, confidence: Omit<Confidence, 'least'>): number {
  return 1 / (1 + Math.exp(-confidence.bias - confidence.cue * cue - confidence.roles * roles));
}

/** Steps up the likelihood of all cases until it no longer rises; the function has one top. */
function fit(all: readonly Case[]): Confidence {
  let confidence = { bias: 0, cue: 0, roles: 0 };
  for (let round = 0; round < 20_000; round++) {
    const slope = { bias: 0, cue: 0, roles: 0 };
    for (const each of all) {
      const lack = Number(each.isRight) - likelihood(each, confidence);
      slope.bias += lack / all.length;
      slope.cue += (lack * each.cue) / all.length;
      slope.roles += (lack * each.roles) / all.length;
    }
    confidence = {
      bias: confidence.bias + 0.3 * slope.bias,
      cue: confidence.cue + 0.3 * slope.cue,
      roles: confidence.roles + 0.05 * slope.roles,
    };
  }
  const round4 = (value: number): number => Number(value.toFixed(4));
  return {
    bias: round4(confidence.bias),
    cue: round4(confidence.cue),
    roles: round4(confidence.roles),
    least: LEAST,
  };
}
