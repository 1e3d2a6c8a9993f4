import assert from 'node:assert/strict';
import { test } from 'node:test';
import { widthOf } from './fit-width.ts';
import { renderAcross } from './render-across.ts';
import type { Sheet } from './sheet.ts';
import { early, memories, minesClaim, toldAcross } from './told-across.fixture.ts';

function plain(width: number): Sheet {
  return { width, paint: (_style, text) => text };
}

const text = renderAcross(toldAcross, memories, plain(80));

test('an affair names its stories, and a story of one article is not listed among the stories', () => {
  assert.match(
    text,
    /^1 affair of more than one story\n\n {2}2 stories, 2 articles\n {4}Quill tells of mines\n/mu,
  );
  assert.match(text, /^0 stories with more than one article$/mu);
});

test('a copy shows shared words once, and reworded ones side by side', () => {
  assert.match(text, /^ {2}from Strait Post, .*\n {2}to Quay Wire, /mu);
  assert.match(text, /^ {4}verbatim: “The Guard of Norland”$/mu);
  assert.match(text, /^ {6}“that 17 members of the Norland +│ “that 15 states of the Norland$/mu);
});

test('a claim says who affirms it, who denies what of it, who has not seen it, and since when', () => {
  assert.match(text, /^ {2}15 states of the Norland Command laid mines in that strait$/mu);
  assert.match(text, /^ {4}affirmed by Ada Quill in Strait Post, \S+; Quay Wire,\n/mu);
  assert.match(text, /^ {4}denied by Guard of Norland in Quay Wire, .*: “laying the\n {6}mines”$/mu);
  assert.match(text, /^ {4}not observed so far, says Guard of Norland in Strait Post,$/mu);
  assert.match(text, /^ {4}affirmed since 4 March 2031, denied since 2 April 2031$/mu);
});

test('a claim says how it changed and on whose reporting it rests', () => {
  const unwrapped = text.replace(/\n {6}/gu, ' ');
  assert.match(
    unwrapped,
    /changed: from not observed \(Strait Post, \S+, 4 March 2031\) to denied \(Quay Wire, /u,
  );
  assert.match(
    unwrapped,
    /rests on 2 independent roots: Strait Post \(own reporting\), Quay Wire \(agency\)/u,
  );
});

test('conflicts over the same articles stand under one head, an article a column, a slot a row', () => {
  const conflicts = text.slice(text.search(/^3 conflicts$/mu));
  const body = conflicts.slice(
    conflicts.search(/^ {2}body · x1body$/mu),
    conflicts.search(/^ {2}number · /mu),
  );
  assert.match(
    conflicts,
    /^ {4}Strait Post, a1strait\.html +│ Quay Wire, a2quay\.html\n {2}body · x1body$/mu,
  );
  assert.match(body, /^ {4}Norland Council +│ Norland Command$/mu);
  assert.match(
    body,
    /^ {4}“Ada Quill said that 17|^ {4}“that 17 members of the Norland +│ “that 15 states/mu,
  );
  assert.match(body, /^ {4}the register: the Norland Council has 9 members, not 17$/mu);
  assert.match(body, /^ {4}slip in Strait Post, \S+ by the register$/mu);
  assert.match(conflicts, /^ {2}number · x2number · unsure, 0\.60\n {4}17 +│ 15$/mu);
});

test('a claim that one telling makes, undenied and unchanged, is not told', () => {
  const alone = {
    ...minesClaim,
    affirmed: minesClaim.affirmed.slice(0, 1),
    denied: [],
    notObserved: [],
    changes: [],
  };
  const across = { ...toldAcross, claims: [alone] };
  assert.match(
    renderAcross(across, memories, plain(80)),
    /^0 claims made more than once, denied or changed$/mu,
  );
});

test('of one article alone there is nothing to compare', () => {
  const only = new Map([...memories].filter(([id]) => id === early.article.id));
  const across = { ...toldAcross, claims: [], copies: [], conflicts: [] };
  assert.equal(renderAcross(across, only, plain(80)), 'One article: there is none to compare it with.');
});

test('what holds across hostile articles fits the width and cannot steer the terminal', () => {
  for (const width of [20, 40, 80, 120]) {
    for (const line of renderAcross(toldAcross, memories, plain(width)).split('\n')) {
      assert.ok(widthOf(line) <= width, line);
      assert.doesNotMatch(line, /[\p{Cc}\u202e\u2066]/u);
    }
  }
});
