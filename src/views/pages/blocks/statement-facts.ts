import { html } from 'hono/html';
import type { Anonymity, Span, StatementInContext } from '../../../model/index.ts';
import { hopKindInWords } from '../../words/hop-in-words.ts';
import { stanceInWords } from '../../words/stance-in-words.ts';
import type { Html } from '../html.ts';
import { confidenceInWords } from '../words/confidence-in-words.ts';
import { pathTo } from '../words/path-to.ts';
import { shorten } from '../words/shorten.ts';
import { factList, type Fact } from './fact-list.ts';
import { gistLinks, relativesOf } from './statement-links.ts';
import { wordsInPassage } from './words-in-passage.ts';

const LONGEST = 240;
const ELSEWHERE = 'words outside the passage';
const QUOTED = { direct: 'all of it', indirect: 'none of it', mixed: 'part of it' } as const;
const TOLD = {
  office: 'what he is',
  state: 'whose',
  plea: 'why',
  access: 'how he knows',
} as const satisfies Readonly<Record<keyof Anonymity, string>>;
const QUALIFIED = {
  negation: 'negated',
  modality: 'how sure',
  evidence: 'on what grounds',
  condition: 'on condition',
} as const;

/** The words of some spans, as a quotation. */
function quote(found: StatementInContext, spans: readonly Span[]): Html {
  return html`<bdi class="said">“${shorten(wordsInPassage(found, spans), LONGEST) || ELSEWHERE}”</bdi>`;
}

function speakerRows(found: StatementInContext): readonly Fact[] {
  const { statement, speaker, article } = found;
  if (statement.speaker === null) return [['Speaker', 'nobody named']];
  const { spans, entity, unnamed } = statement.speaker;
  const name = html`<bdi>${shorten(speaker ?? ELSEWHERE, LONGEST)}</bdi>`;
  const path = `${pathTo.article(article.id)}?entity=${encodeURIComponent(entity ?? '')}#chosen`;
  const row: Fact = [
    'Speaker',
    entity === null ? quote(found, spans) : html`<a href="${path}">${name}</a>, here ${quote(found, spans)}`,
  ];
  if (unnamed === null) return [row];
  const told = (['office', 'state', 'plea', 'access'] as const).flatMap((what) =>
    unnamed[what].length === 0 ? [] : [html`<p>${TOLD[what]}: ${quote(found, unnamed[what])}</p>`],
  );
  return [row, ['Not named', told.length === 0 ? 'nothing more is told' : told]];
}

function tenorRow(found: StatementInContext): Fact {
  const { isNegated, modality, qualifiers } = found.statement.tenor;
  const put = [isNegated ? 'negated' : 'not negated', modality].join(', ');
  return [
    'How it is put',
    [
      html`<p>${put}</p>`,
      ...qualifiers.map(({ kind, spans }) => html`<p>${QUALIFIED[kind]}: ${quote(found, spans)}</p>`),
    ],
  ];
}

function chainRow(found: StatementInContext): Fact {
  const { chain, speaker } = found.statement;
  const record = speaker?.unnamed === null ? ', on the record' : '';
  if (chain.length === 0) return ['By way of', `nobody else${record}`];
  const hops = chain.map(
    ({ kind, cue }, i) =>
      html`<li>
        <bdi>${shorten(found.hops[i] ?? 'nobody named', LONGEST)}</bdi>, ${hopKindInWords(kind)}
        ${cue.spans.length === 0 ? '' : quote(found, cue.spans)}
      </li>`,
  );
  return [
    'By way of',
    html`<ol class="plain">
      ${hops}
    </ol>`,
  ];
}

/** All that is told of a statement, each under its name: whom, how, to whom, by whom, what it answers, how sure, found by what. */
export function statementFacts(found: StatementInContext): Html {
  const { statement, addressee } = found;
  const { cue, content, occasions, confidence, madeBy } = statement;
  const carried = content.carried.length > 0 ? '; its speaker carried on to what has no cue of its own' : '';
  return factList('The statement', [
    ...speakerRows(found),
    ['Stance', html`${stanceInWords(statement)}, by ${quote(found, cue.spans)} (${cue.kind})`],
    tenorRow(found),
    ['In quotation marks', `${QUOTED[content.quoted]}${carried}`],
    chainRow(found),
    ...(addressee === null ? [] : [['Said to', html`<bdi>${shorten(addressee, LONGEST)}</bdi>`] as const]),
    ...occasions.map(({ kind, spans }): Fact => [kind === 'when' ? 'When' : 'Where', quote(found, spans)]),
    ...relativesOf(found).map(([name, gists]): Fact => [name, gistLinks(gists)]),
    ['How sure the reading is', confidenceInWords(confidence)],
    ['Found by', html`<code>${madeBy}</code>`],
  ]);
}
