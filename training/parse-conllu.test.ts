import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toGoldAnalyses } from './gold-analyses.ts';
import { commentOf, parseConllu } from './parse-conllu.ts';

const conllu = `# newdoc id = harbour
# text = They can’t leave.
1\tThey\tthey\tPRON\tPRP\t_\t4\tnsubj\t_\t_
2-3\tcan’t\t_\t_\t_\t_\t_\t_\t_\t_
2\tca\tcan\tAUX\tMD\t_\t4\taux\t_\t_
3\tn’t\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
4\tleave\tleave\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_
5.1\tleave\tleave\tVERB\tVB\t_\t_\t_\t_\t_

# text = Stay.
1\tStay\tstay\tVERB\tVB\t_\t0\troot\t_\t_
2\t.\t.\tPUNCT\t.\t_\t1\tpunct\t_\t_
`;

test('a treebank is read word by word, fused tokens apart and empty nodes left out', () => {
  const [first, second] = parseConllu(conllu);
  assert.deepEqual(
    first?.words.map(([, form]) => form),
    ['They', 'ca', 'n’t', 'leave', '.'],
  );
  assert.equal(first.contractions[0]?.[1], 'can’t');
  assert.equal(second && commentOf(second, 'text'), 'Stay.');
});

test('a row that has not ten columns is told by its line', () => {
  assert.throws(() => parseConllu('# text = a\n1\ta\ta'), /line 2 has 3 columns/u);
});

test('sentences of one document become one text, heads by their row in it', () => {
  const [document, ...others] = toGoldAnalyses(parseConllu(conllu));
  assert.deepEqual(others, []);
  assert.equal(document?.name, 'harbour');
  assert.equal(document.text, 'They can’t leave. Stay.');
  assert.deepEqual([...document.analysis.heads], [3, 3, 3, -1, 3, -1, 5]);
  assert.deepEqual([...document.analysis.tokenSpans.subarray(2, 6)], [5, 7, 7, 10]);
});
