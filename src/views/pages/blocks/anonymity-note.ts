import { html } from 'hono/html';
import type { StatementInContext } from '../../../model/index.ts';
import type { Html } from '../html.ts';
import { shorten } from '../words/shorten.ts';
import { wordsInPassage } from './words-in-passage.ts';

const WORDS = { office: '', state: 'of', access: 'knows by', plea: 'not named:' } as const;

/** What is told of a speaker who is not named, in the first of his statements that tells it; nothing for who is named. */
export function anonymityNote(statements: readonly StatementInContext[]): Html | string {
  const found = statements.find(({ statement }) => statement.speaker?.unnamed);
  const unnamed = found?.statement.speaker?.unnamed;
  if (!found || !unnamed) return '';
  const told = (['office', 'state', 'access', 'plea'] as const).flatMap((what) => {
    const words = shorten(wordsInPassage(found, unnamed[what]), 120);
    return words === '' ? [] : [html`${WORDS[what]} <bdi>“${words}”</bdi>`];
  });
  return html`<p class="meta">Not named${told.map((each) => html` · ${each}`)}</p>`;
}
