import { html } from 'hono/html';
import { plainRelation } from '../../../model/index.ts';
import type { ParsedWord } from '../../parsed-sentence.ts';
import type { Html } from '../html.ts';
import { shorten } from '../words/shorten.ts';
import { layOutParse, type Arc } from './lay-out-parse.ts';

/** A sentence of more words is told in its table alone. */
export const LONGEST_DRAWING = 250;
/** Characters of a word that the drawing shows; the table has more. */
const LONGEST_WORD = 28;
const BEND = 9;
const DESCENT = 74;

/** Who did what, and what was said: the relations that the eye should find first. */
const STRONG: ReadonlySet<string> = new Set([
  'root', 'nsubj', 'csubj', 'obj', 'iobj', 'obl', 'ccomp', 'xcomp', 'advcl', 'acl', 'parataxis',
]); // prettier-ignore

/** The words of a sentence in a row, tags beneath, an arc from each head to each of its dependents, labelled. */
export function parseDrawing(words: readonly ParsedWord[]): Html {
  const shown = words.map(({ form }) => shorten(form, LONGEST_WORD));
  const { width, floor, centres, arcs, roots } = layOutParse(words, shown);
  const [across, down] = [Math.ceil(width), floor + DESCENT];
  return html`<svg
    class="parse"
    role="img"
    aria-label="The sentence with its relations; the table below says the same"
    width="${across}"
    height="${down}"
    viewBox="0 0 ${across} ${down}"
  >
    ${arcs.map((arc) => drawLine(arc, floor, words[arc.word]))}
    ${roots.map(
      ({ at, top }) =>
        html`<g class="arc strong"
          ><path d="M${at} ${top + 6}V${floor}" />${arrow(at, floor)}<text x="${at}" y="${top + 1}"
            >root</text
          ></g
        >`,
    )}
    ${arcs.map((arc) => drawLabel(arc, words[arc.word]))}
    ${words.map(
      ({ tag, pennTag }, i) =>
        html`<g class="word"
          ><text x="${centres[i]}" y="${floor + 22}">${shown[i]}</text
          ><text class="tag" x="${centres[i]}" y="${floor + 44}">${tag}</text
          ><text class="penn" x="${centres[i]}" y="${floor + 61}">${pennTag === '_' ? '' : pennTag}</text></g
        >`,
    )}
  </svg>`;
}

function drawLine({ from, to, top }: Arc, floor: number, word: ParsedWord | undefined): Html {
  const bend = Math.min(BEND, Math.abs(to - from) / 2) * Math.sign(to - from);
  const line = `M${from} ${floor}V${top + BEND}Q${from} ${top} ${from + bend} ${top}H${to - bend}Q${to} ${top} ${to} ${top + BEND}V${floor}`;
  return html`<g class="arc ${strengthOf(word)}"><path d="${line}" />${arrow(to, floor)}</g>`;
}

/** Labels lie above all lines, for arcs of a tree that is not projective cross. */
function drawLabel({ from, to, top }: Arc, word: ParsedWord | undefined): Html {
  return html`<g class="arc ${strengthOf(word)}"
    ><text x="${(from + to) / 2}" y="${top + 4}">${word?.relation ?? '_'}</text></g
  >`;
}

function strengthOf(word: ParsedWord | undefined): string {
  if (word === undefined || word.relation === 'punct') return 'faint';
  return STRONG.has(plainRelation(word.relation)) ? 'strong' : '';
}

function arrow(at: number, floor: number): Html {
  return html`<path class="head" d="M${at - 3.5} ${floor - 7}L${at} ${floor}L${at + 3.5} ${floor - 7}Z" />`;
}
