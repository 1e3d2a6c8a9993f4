import type { ParsedTokens } from './parse-treebank-tokens.ts';

const KEPT_COMMENT = /^(?:newdoc|newpar|sent_id|text)\b/u;

/**
 * The gold's words with what was read of them: its numbers, forms, multiword tokens and spaces, our lemmas, tags, heads
 * and relations, and nothing else of the gold.
 */
export function renderPrediction({ gold, rows }: ParsedTokens): string {
  const contractions = new Map(gold.contractions.map((row) => [row[0]?.split('-', 1)[0], row]));
  const lines = gold.comments.filter((comment) => KEPT_COMMENT.test(comment)).map((line) => `# ${line}`);
  for (const [i, row] of rows.entries()) {
    const contraction = contractions.get(`${i + 1}`);
    if (contraction) lines.push([...contraction.slice(0, 9), spaceAfter(contraction)].join('\t'));
    const word = gold.words[i] ?? [];
    lines.push([...word.slice(0, 2), ...row.slice(2, 9), spaceAfter(word)].join('\t'));
  }
  return `${lines.join('\n')}\n\n`;
}

function spaceAfter(row: readonly string[]): string {
  return row[9]?.split('|').includes('SpaceAfter=No') === true ? 'SpaceAfter=No' : '_';
}
