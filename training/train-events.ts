/**
 * Trains what finds events on coded pairs and marked articles, and writes `weights/events.json`, `weights/events.bin` and their card.
 *
 *   node training/train-events.ts [DATA]
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadReader } from '../src/analysis/index.ts';
import { parseFurniture } from '../src/article/index.ts';
import { projectFiles } from '../src/engine.ts';
import {
  MODEL_CLASSES,
  type EventModelName,
  type EventModelsFile,
} from '../src/findings/events/event-models.ts';
import { loadEventLexicon } from '../src/findings/events/event-knowledge.ts';
import type { Place } from '../src/learn/layers/weights-file.ts';
import { toJson } from '../src/model/index.ts';
import { learnEvents } from './events/learn-models.ts';
import { toPairLessons } from './events/learn-pairs.ts';
import { readDyads, readMarked, readPloverRecords, toCodedSentences } from './events/read-coded.ts';

/** Of the firm events of marked articles that nothing was trained on, so many are right in type and sides. */
const RIGHT_AMONG_FIRM = 0.55;

const data = process.argv[2] ?? fileURLToPath(new URL('../../shared/data', import.meta.url));
const weights = new URL('../weights/', import.meta.url);
const tools = {
  reader: await loadReader(projectFiles),
  furniture: parseFurniture(await projectFiles.text('lexicon/furniture.tsv')),
  lexicon: await loadEventLexicon(projectFiles.text),
};
const coded = toCodedSentences(
  [...readDyads(data, tools.furniture), ...readPloverRecords(data, tools.furniture)],
  tools,
);
const marked = await readMarked(data, tools);
const marks = marked.reduce((sum, sentence) => sum + sentence.marks.length, 0);
process.stdout.write(`${coded.length} coded sentences, ${marked.length} marked with ${marks} events\n`);
const learned = learnEvents(coded.map(toPairLessons), marked, RIGHT_AMONG_FIRM);

const names = Object.keys(MODEL_CLASSES) as EventModelName[];
const places: Record<string, Place> = {};
const parts: Int8Array[] = [];
let at = 0;
for (const name of names) {
  const model = learned.models[name];
  places[name] = { at, shape: [2 ** model.bits, model.classes] };
  parts.push(model.weights);
  at += model.weights.length;
}
const each = <Value>(tell: (name: EventModelName) => Value): Record<EventModelName, Value> =>
  Object.fromEntries(names.map((name) => [name, tell(name)])) as Record<EventModelName, Value>;
const file: EventModelsFile = {
  bits: each((name) => learned.models[name].bits),
  scales: each((name) => learned.models[name].scale),
  places,
  calibration: learned.calibration,
  firmFrom: learned.firmFrom,
};
writeFileSync(new URL('events.json', weights), `${toJson(file)}\n`);
writeFileSync(new URL('events.bin', weights), Buffer.concat(parts.map((part) => Buffer.from(part.buffer))));
const digest = createHash('sha256')
  .update(readFileSync(new URL('events.bin', weights)))
  .digest('hex');
writeFileSync(
  new URL('events.md', weights),
  `# events.json, events.bin

Which words tell an act of PLOVER's, of which type, who does it and to whom, which pair of a sentence's parties fits best, and how sure
all that is: five linear models over hashed features, in whole numbers of eight bits. Their runtime is \`src/findings/events\` on
\`src/learn/hashed-model.ts\`.

| | |
| --- | --- |
| corpora | PLV (train), PLOVER's gold standard records (dev): pairs and types; \`training/marks\`: ${marks} events of PolNeAR (train), BASIL, ECB+ and CoNLL-2003 (train), as language models marked them by \`evaluation/gold/events.md\` |
| licences | PLV states none; PLOVER's records CC BY-SA 4.0; PolNeAR and BASIL state none; ECB+ CC BY 3.0; CoNLL-2003 (Reuters) for research. The weights are numbers; no text is in them |
| firm from | confidence ${learned.firmFrom}, from which on ${RIGHT_AMONG_FIRM} of the events of articles that nothing was trained on are right to the last word in type and both sides |
| size | ${at} bytes |
| date | ${new Date().toISOString().slice(0, 10)} |
| command | \`node training/train-events.ts [DATA]\` |
| score | \`npm run evaluate -- dyads\`, \`records\`, \`acts\` |
| digest of events.bin | sha256:${digest} |
`,
);
