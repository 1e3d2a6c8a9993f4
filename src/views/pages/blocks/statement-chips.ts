import { html } from 'hono/html';
import { isDenial, type Statement } from '../../../model/index.ts';
import type { Html } from '../html.ts';
import { stanceInWords, tenorInWords } from '../../words/stance-in-words.ts';

/** What the speaker does about the claim, as a word in a frame. */
export function stanceChip(statement: Statement): Html {
  return html`<span class="chip${isDenial(statement) ? ' denial' : ''}">${stanceInWords(statement)}</span> `;
}

/** How the claim is put, likewise; none where it is plainly put. */
export function tenorChips({ tenor }: Statement): readonly Html[] {
  return tenorInWords(tenor).map((word) => html`<span class="chip">${word}</span> `);
}

/** Both, without the stance of who plainly affirms. */
export function statementChips(statement: Statement): readonly Html[] {
  const stance = statement.stance === 'affirms' ? [] : [stanceChip(statement)];
  return [...stance, ...tenorChips(statement)];
}
