import assert from 'node:assert/strict';
import test from 'node:test';
import { readMentions } from './ecb-mentions.ts';

const FILE = `<Document doc_name="0_1ecb.xml" doc_id="D1">
<token t_id="1" sentence="0" number="0">Fish</token>
<token t_id="2" sentence="0" number="1">&amp;</token>
<token t_id="3" sentence="0" number="2">nets</token>
<token t_id="4" sentence="1" number="0">burned</token>
<token t_id="5" sentence="1" number="1">down</token>
<token t_id="6" sentence="2" number="0">wept</token>
<Markables>
<ACTION_OCCURRENCE m_id="11"  >
  <token_anchor t_id="4"/>
  <token_anchor t_id="5"/>
</ACTION_OCCURRENCE>
<NEG_ACTION_STATE m_id="12"  >
  <token_anchor t_id="3"/>
</NEG_ACTION_STATE>
<ACTION_OCCURRENCE m_id="13"  >
  <token_anchor t_id="6"/>
</ACTION_OCCURRENCE>
<HUMAN_PART m_id="14"  >
  <token_anchor t_id="1"/>
</HUMAN_PART>
<ACTION_OCCURRENCE m_id="20" RELATED_TO="" TAG_DESCRIPTOR="fire" instance_id="ACT7" />
</Markables>
<Relations>
<CROSS_DOC_COREF r_id="31" note="ACT7" >
  <source m_id="11" />
  <target m_id="20" />
</CROSS_DOC_COREF>
</Relations>
</Document>`;

test('event mentions of the sentences that are scored have the places of their words and their chain', () => {
  assert.deepEqual(readMentions('0_1ecb.xml', FILE, new Set([0, 1])), [
    {
      spans: [
        [12, 18],
        [19, 23],
      ],
      chain: 'ACT7',
    },
    { spans: [[7, 11]], chain: '0_1ecb.xml mention 12' },
  ]);
});
