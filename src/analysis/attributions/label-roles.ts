import { layOut } from '../../learn/layers/lay-out.ts';
import { multiplyLayer } from '../../learn/layers/multiply-layer.ts';
import { runCells } from '../../learn/layers/run-cells.ts';
import type { TokenRange } from '../../model/index.ts';
import { leaky } from '../../learn/leaky.ts';
import type { AttributionNetwork } from './attribution-network.ts';
import { decodeRoles, type DecodedRoles } from './decode-roles.ts';
import { ROLE_LABELS } from './role-labels.ts';
import { placeInCue } from './place-in-cue.ts';
import { toldBy } from './read-context.ts';
import { stepsFromCue } from './steps-from-cue.ts';
import { windowAround } from './window-around.ts';

/** What the words around a cue are to it; `first` is the place in the passage of the first of them. */
export interface RolesAround extends DecodedRoles {
  readonly first: number;
}

/**
 * Runs the words around a cue through their layer. The passage is the one that was read last; `paths` are its words' codes, as
 * `seeFromCue` has them.
 */
export function labelRoles(cue: TokenRange, paths: Uint8Array, network: AttributionNetwork): RolesAround {
  const { bench, around, roles, heads, transitions, starts } = network;
  const size = around.recur[0].columns;
  const rows = 8 * size;
  const { first, last } = windowAround(cue, paths.length);
  const count = last + 1 - first;
  const { addresses } = layOut(
    bench,
    [4 * count * rows, count * 2 * size, 21 * size, 4 * count * roles.rows],
    0,
  );
  const [entering = 0, outputs = 0, state = 0, scored = 0] = addresses;
  const told = toldBy(network, paths.length);
  const floats = new Float32Array(bench.buffer(), entering, count * rows);
  const common = enteringFromCue(cue, told, network);
  const { enter, role } = heads.outputs;
  for (let i = 0; i < count; i++) {
    const word = first + i;
    const own = word * heads.rows + enter.at;
    const distance = stepsFromCue(word, cue) * rows;
    const path = (paths[word] ?? 0) * rows;
    const place = placeInCue(word, cue) * rows;
    const to = i * rows;
    for (let k = 0; k < rows; k++)
      floats[to + k] =
        (told[own + k] ?? 0) +
        (common[k] ?? 0) +
        (network.distances[distance + k] ?? 0) +
        (network.paths[path + k] ?? 0) +
        (network.places[place + k] ?? 0);
  }
  runCells(bench, around.recur, count, { entering, state, outputs });
  multiplyLayer(bench, roles, outputs, count, scored);
  const labelled = new Float32Array(bench.buffer(), scored, count * roles.rows);
  const scores = new Float32Array(count * ROLE_LABELS.length);
  for (let i = 0; i < count; i++)
    for (let label = 0; label < ROLE_LABELS.length; label++)
      scores[i * ROLE_LABELS.length + label] =
        (labelled[i * roles.rows + label] ?? 0) + (told[(first + i) * heads.rows + role.at + label] ?? 0);
  return { first, ...decodeRoles(scores, transitions, starts) };
}

/** What the cue's first word adds to what enters for every word around it, f32 [rows]. */
function enteringFromCue(
  cue: TokenRange,
  told: Float32Array,
  { heads, focus, around }: AttributionNetwork,
): Float32Array {
  const { at, size } = heads.outputs.focus;
  const own = Float32Array.from({ length: size }, (_, i) =>
    leaky(told[cue.first * heads.rows + at + i] ?? 0),
  );
  const common = around.biases.slice();
  for (let row = 0; row < common.length; row++)
    for (let i = 0; i < size; i++)
      common[row] = (common[row] ?? 0) + (focus[row * size + i] ?? 0) * (own[i] ?? 0);
  return common;
}
