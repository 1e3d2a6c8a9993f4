import assert from 'node:assert/strict';
import { toPlainSpeaker, toPlainStatement } from '../../../test/plain-statement.ts';
import { statementsOf, toId } from '../../model/index.ts';
import { show, testOnEveryDatabase } from '../databases.fixture.ts';
import { record } from '../index.ts';
import { sampleArticleId, sampleEntry, spanOfWords } from '../sample-entry.fixture.ts';

testOnEveryDatabase('tells by whom words came, to whom, and which statements they answer', async (ledger) => {
  const entry = sampleEntry(0);
  const { text } = entry.article;
  const [said] = statementsOf(entry.findings);
  assert.ok(said);
  const reported = toPlainStatement({
    ...said,
    chain: [{ kind: 'told', speaker: said.speaker, cue: said.cue }],
    addressee: toPlainSpeaker([spanOfWords(text, 'Nobody')]),
  });
  const denial = toPlainStatement({
    id: toId('s2'),
    within: reported.id,
    content: { spans: [[0, text.length]], quoted: 'indirect', carried: [] },
    stance: 'denies',
    denies: reported.id,
  });
  await record(ledger, { ...entry, findings: [reported, denial] });
  const { found } = await show(ledger, `${sampleArticleId(0)}#s1`, 'statement');
  assert.deepEqual([found.hops, found.addressee], [['Ada Kron'], 'Nobody']);
  assert.equal(
    found.passage.text.split('\n').at(-1),
    'Nobody else spoke of bridge 0.',
    'with the sentence of the addressee',
  );
  const gist = { ref: `${sampleArticleId(0)}#s2`, speaker: null, words: text.replace(/\s+/g, ' ') };
  assert.deepEqual(found.deniedBy, [gist]);
  assert.deepEqual(found.holds, [gist]);
  const { found: other } = await show(ledger, `${sampleArticleId(0)}#s2`, 'statement');
  assert.equal(other.denies?.speaker, 'Ada Kron');
  assert.equal(other.within?.ref, found.ref);
});

testOnEveryDatabase('names a statement as long as its article in a line', async (ledger) => {
  const entry = sampleEntry(0);
  const text = `${'🌉'.repeat(50_000)}.`;
  const endless = toPlainStatement({ content: { spans: [[0, text.length]], quoted: 'mixed', carried: [] } });
  const denial = toPlainStatement({ id: toId('s2'), denies: endless.id, stance: 'denies' });
  await record(ledger, { ...entry, article: { ...entry.article, text }, findings: [endless, denial] });
  const { found } = await show(ledger, `${sampleArticleId(0)}#s2`, 'statement');
  const words = found.denies?.words ?? '';
  assert.ok(words.length <= 160 && words.endsWith('…'));
  assert.ok(words.isWellFormed());
});
