import { firstIndex } from '../../learn/first-index.ts';
import { hashOf } from '../../learn/hash.ts';
import { lemmaOf, pennTagOf, relationOf, tagOf, tokenSpanOf } from '../../model/index.ts';
import type { Scene } from '../scene.ts';
import type { Step } from './step.ts';

/** Steps that are looked at one by one. */
const STEPS = 4;
/** How far back in the sentence words still count. */
const BEFORE = 10;
const NEAR = 4;
/** How what tells most of a word hangs on it: "might", "never", "any", "alleged", "without". */
const TELLING = /^(?:aux|advmod|mark|det|amod|case|cc|nmod:poss|compound)/u;
const CLAUSES = /^(?:parataxis|ccomp|xcomp)$/u;
/** Tags of words that say little but how the others are meant. */
const FUNCTION_TAGS: ReadonlySet<string> = new Set(['AUX', 'PART', 'SCONJ', 'ADV', 'DET']);

/** Hashes of what tells how factual an event is: its own word, the words above it, and those around. */
export function factualityFeatures(scene: Scene, steps: readonly Step[]): readonly number[] {
  const features: number[] = [];
  const [own] = steps;
  if (!own) return features;
  // Of 30 bits, for larger numbers make a map of numbers slow.
  const add = (feature: string): void => void features.push(hashOf(feature) >>> 2);
  addOwn(scene, own.token, add);
  addSteps(scene, steps, add);
  addShades(steps, tagOf(scene.analysis, own.token), add);
  addAround(scene, own.token, add);
  const top = steps.at(-1)?.token ?? own.token;
  if (scene.children[top]?.some((child) => scene.lower[child] === '?')) add('question');
  return features;
}

function addOwn(scene: Scene, token: number, add: (feature: string) => void): void {
  const { analysis, children, lower } = scene;
  const lemma = lemmaOf(analysis, token);
  add(`lemma ${lemma}`);
  add(`lemma, tag ${lemma} ${tagOf(analysis, token)}`);
  add(`tag ${pennTagOf(analysis, token)}`);
  let form = '';
  for (const child of children[token] ?? []) {
    const relation = relationOf(analysis, child);
    if (relation.startsWith('aux') || relation === 'cop') form += ` ${lower[child] ?? ''}`;
    if (TELLING.test(relation)) add(`child ${relation} ${lower[child] ?? ''}`);
    if (CLAUSES.test(relation)) add(`clause ${relation} ${lemmaOf(analysis, child)}`);
  }
  add(`form ${pennTagOf(analysis, token)}${form}`);
}

function addSteps({ analysis }: Scene, steps: readonly Step[], add: (feature: string) => void): void {
  const tag = tagOf(analysis, steps[0]?.token ?? 0);
  for (let i = 0; i < steps.length && i < STEPS; i++) {
    const step = steps[i];
    if (!step) break;
    const beside = `${step.isNegated ? 'not ' : ''}${step.beside.join(' ')}`;
    add(`relation ${i} ${step.relation} ${tag}`);
    add(`beside ${i} ${beside}`);
    add(`beside, tag ${i} ${beside} ${tag}`);
    if (step.isConjunct) add(`conjunct ${i}`);
    if (step.isNegated) add(`negated ${i}`);
    for (const shade of step.beside) {
      add(`shade ${shade}`);
      add(`shade ${i} ${shade}`);
    }
    if (step.governs) add(`governs ${step.governs}`);
    const relation = steps[i - 1]?.relation;
    if (relation === undefined) continue;
    const lemma = lemmaOf(analysis, step.token);
    add(`governs ${i} ${step.governs ?? ''}`);
    add(`governor ${i} ${lemma}`);
    add(`governor, relation ${i} ${lemma} ${relation}`);
    add(`governor, tag ${i} ${pennTagOf(analysis, step.token)} ${relation}`);
    add(`governs, beside ${i} ${step.governs ?? ''} ${beside} ${relation}`);
  }
}

/** The shades on the whole way up, in one feature. */
function addShades(steps: readonly Step[], tag: string, add: (feature: string) => void): void {
  const shades = steps.flatMap((step) => [
    ...(step.governs ? [step.governs] : []),
    ...step.beside,
    ...(step.isNegated ? ['not'] : []),
    ...(step.relation === 'advcl' || step.relation === 'acl:relcl' ? [`${step.relation} ${step.mark}`] : []),
  ]);
  const whole = shades.join(', ');
  add(`shades ${whole}`);
  add(`shades, tag ${tag} ${whole}`);
  add(`first shade ${tag} ${shades[0] ?? ''}`);
  add(`two shades ${tag} ${shades[0] ?? ''} ${shades[1] ?? ''}`);
}

function addAround(scene: Scene, token: number, add: (feature: string) => void): void {
  const { analysis, lower, quotations } = scene;
  for (let back = 1; back <= BEFORE; back++) {
    const at = token - back;
    const word = lower[at] ?? '';
    if (at < 0 || word === '.') break;
    if (back < NEAR) add(`word -${back} ${word}`);
    if (!FUNCTION_TAGS.has(tagOf(analysis, at))) continue;
    add(`before ${word}`);
    add(`${back <= NEAR ? 'near' : 'far'} before ${word}`);
  }
  add(`word +1 ${lower[token + 1] ?? ''}`);
  for (let on = 1; on <= NEAR; on++) add(`after ${lower[token + on] ?? ''}`);
  const [offset] = tokenSpanOf(analysis, token);
  const quotation = quotations[firstIndex(quotations.length, (i) => (quotations[i]?.[1] ?? 0) > offset)];
  if (quotation && quotation[0] <= offset) {
    add('quoted');
    add(`quoted ${tagOf(analysis, token)}`);
  }
}
