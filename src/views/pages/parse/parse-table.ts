import { html } from 'hono/html';
import type { ParsedWord } from '../../parsed-sentence.ts';
import type { Html } from '../html.ts';
import { shorten } from '../words/shorten.ts';

const LONGEST_WORD = 120;

/** The same as the drawing, word by word. */
export function parseTable(words: readonly ParsedWord[]): Html {
  return html`<div class="scroll" role="region" tabindex="0" aria-label="Table of its words">
    <table>
      <thead>
        <tr>
          ${['', 'Word', 'Lemma', 'Tag', 'Penn tag', 'Relation', 'To'].map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${words.map((word, i) => wordRow(word, i + 1, words))}
      </tbody>
    </table>
  </div>`;
}

function wordRow(word: ParsedWord, number: number, words: readonly ParsedWord[]): Html {
  const { form, lemma, tag, pennTag, relation } = word;
  return html`<tr>
    <td class="count">${number}</td>
    <th scope="row" dir="auto">${shorten(form, LONGEST_WORD)}</th>
    <td dir="auto">${shorten(lemma, LONGEST_WORD)}</td>
    <td>${tag}</td>
    <td>${pennTag}</td>
    <td>${relation}</td>
    <td>${headInWords(word, words)}</td>
  </tr>`;
}

function headInWords({ head }: ParsedWord, words: readonly ParsedWord[]): Html | string {
  if (head === null) return 'not parsed';
  if (head === 0) return 'the root';
  return html`<span class="count">${head}</span>
    <bdi>${shorten(words[head - 1]?.form ?? '', LONGEST_WORD)}</bdi>`;
}
