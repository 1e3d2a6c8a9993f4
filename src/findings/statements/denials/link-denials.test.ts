import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toId, type Statement } from '../../../model/index.ts';
import { tellKind } from '../kind/tell-kind.ts';
import { spanOfRange } from '../../scene.ts';
import { stanceLexicon } from '../stance/stance-lexicon.fixture.ts';
import { tellStance } from '../stance/tell-stance.ts';
import { tellTenor } from '../tenor/tell-tenor.ts';
import { readMarkedScene, type MarkedScene } from '../who/marked-scene.fixture.ts';
import { tellSpeaker } from '../who/tell-speaker.ts';
import { linkDenials } from './link-denials.ts';

/** What was marked as statements, in order of their cues. */
function toStatements({ cast, found }: MarkedScene): readonly Statement[] {
  const ordered = [...found].sort((a, b) => a.cue.first - b.cue.first);
  return ordered.map((each, i): Statement => {
    const kind = tellKind(cast, each.cue, stanceLexicon.kinds);
    return {
      kind: 'statement',
      id: toId(`s${i + 1}`),
      within: null,
      speaker: each.speaker && tellSpeaker(cast, each.speaker, each),
      cue: { spans: [spanOfRange(cast, each.cue)], kind },
      content: {
        spans: each.content.map((range) => spanOfRange(cast, range)),
        quoted: 'indirect',
        carried: [],
      },
      chain: [],
      stance: tellStance(cast, each, kind, stanceLexicon),
      tenor: tellTenor(cast, each.content, stanceLexicon.qualifiers),
      denies: null,
      addressee: null,
      occasions: [],
      confidence: 1,
      evidence: [],
      madeBy: 'marks',
    };
  });
}

/** "s2 denies s1", for all that deny something. */
function linksOf(marked: string): readonly string[] {
  const scene = readMarkedScene(marked);
  return linkDenials(scene.cast, toStatements(scene)).flatMap(({ id, denies }) =>
    denies ? [`${id} denies ${denies}`] : [],
  );
}

const ARTICLES: Readonly<Record<string, readonly [marked: string, links: readonly string[]]>> = {
  'an accusation told in the denial itself': [
    '[speaker|Norway] [cue|denied] [content|[cue|accusations] [content|of secret arms sales]].',
    ['s1 denies s2'],
  ],
  'an accusation of the sentence before': [
    '[speaker1|Sweden] [cue1|accused] [content1|Norway of selling arms to rebels]. [speaker2|Norway] [cue2|denied] [content2|the charge].',
    ['s2 denies s1'],
  ],
  'an accusation that is worded otherwise': [
    '[speaker1|Sweden] [cue1|accused] [content1|Norway of supplying military equipment to rebels]. ' +
      '[speaker2|Norway] [cue2|has denied] [content2|any arms deals].',
    ['s2 denies s1'],
  ],
  'the accusation of the same matter, of two': [
    '[speaker1|Sweden] [cue1|accused] [content1|Norway of selling arms]. [speaker2|Denmark] [cue2|accused] [content2|Norway of poisoning a river]. ' +
      '[speaker3|Norway] [cue3|denied] [content3|selling any arms].',
    ['s3 denies s1'],
  ],
  'nothing, where somebody else is accused': [
    '[speaker1|Sweden] [cue1|accused] [content1|Denmark of poisoning a river]. [speaker2|Norway] [cue2|denied] [content2|selling any arms].',
    [],
  ],
  'nothing, where the accusation is his own': [
    '[speaker1|Norway] [cue1|accused] [content1|Sweden of selling arms to Norway]. [speaker2|Norway] [cue2|denied] [content2|the charge].',
    [],
  ],
  'nothing, where it is of another matter': [
    '[speaker1|Sweden] [cue1|accused] [content1|Norway of poisoning a river]. ' +
      '[speaker2|Norway] [cue2|ruled out] [content2|a customs union with Denmark].',
    [],
  ],
};

for (const [which, [marked, links]] of Object.entries(ARTICLES))
  test(`a denial denies ${which}`, () => {
    assert.deepEqual(linksOf(marked), links);
  });

test('statements without a denial stay as they are', () => {
  const scene = readMarkedScene('[speaker|Sweden] [cue|accused] [content|Norway of selling arms].');
  const statements = toStatements(scene);
  assert.equal(linkDenials(scene.cast, statements), statements);
});

test('ten thousand denials are compared with their neighbours alone', () => {
  const scene = readMarkedScene('[speaker|Norway] [cue|denied] [content|selling arms to Sweden].');
  const [denial] = toStatements(scene);
  assert.ok(denial);
  const many = Array.from({ length: 10_000 }, (_, i) => ({ ...denial, id: toId<'statement'>(`s${i}`) }));
  const start = performance.now();
  linkDenials(scene.cast, many);
  assert.ok(performance.now() - start < 2_000);
});
