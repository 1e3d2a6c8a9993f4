import type { StateAnswer } from '../../model/index.ts';
import { countInWords } from '../words/count-in-words.ts';
import { obligationInWords } from './obligation-in-words.ts';
import { periodOfTime } from './tenure-in-words.ts';

/** What the register has of a state: its other names, where its government sits, what it belongs to, what binds it. */
export function stateFacts(answer: StateAnswer): readonly string[] {
  const { entry, memberships, obligations, commonObligations } = answer;
  const { otherNames, demonyms, seats, metonyms, lands } = entry;
  const lists = [
    ['also', otherNames],
    ['its people', demonyms],
    ['its government sits in', seats],
    ['or is called', metonyms.map(({ name, code }) => `${name} (${code})`)],
    ['with', lands],
    [
      'member of',
      memberships.map(({ body, membership: { from, to } }) =>
        from === null && to === null ? body : `${body} (${periodOfTime({ from, to })})`,
      ),
    ],
  ] as const;
  return [
    ...lists.filter(([, items]) => items.length > 0).map(([label, items]) => `${label}: ${items.join(', ')}`),
    ...(commonObligations > 0
      ? [`bound by ${countInWords(commonObligations, 'paragraph')} of resolutions, as every state is`]
      : []),
    ...obligations.map((each) => `${each.resolution}, ${obligationInWords(each)}`),
  ];
}
