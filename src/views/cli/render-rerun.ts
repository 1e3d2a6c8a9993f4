import { DIFFERENCE_SUBJECTS, type Difference, type Rerun } from '../../model/index.ts';
import { countInWords } from '../words/count-in-words.ts';
import type { Sheet } from './sheet.ts';
import { toPlainText } from './to-plain-text.ts';
import { wrapIndented } from './wrap-text.ts';

/** More of one kind than this scrolls away unread; `--json` has them all. */
const SHOWN = 40;

const MANY: Readonly<Record<Difference['of'], string>> = {
  story: 'stories',
  affair: 'affairs',
  copy: 'copies',
  claim: 'claims',
  conflict: 'conflicts',
  statement: 'statements',
  event: 'events',
  decision: 'decisions',
};

const MARKS: Readonly<Record<Difference['change'], string>> = { added: '+', removed: '−', changed: '~' };

/**
 * What a rebuild made otherwise: the versions that are new, and each thing added (`+`), removed (`−`) or changed (`~`), by its kind.
 *
 *     + c41f09… 3 tellings of: the minister: talks had failed
 */
export function renderRerun({ articles, madeBy, differences }: Rerun, sheet: Sheet): string {
  const { width, paint } = sheet;
  const line = (text: string, indent: number): string => wrapIndented(toPlainText(text), width, indent, 2);
  const head = `${countInWords(articles, 'article')} read anew, ${countInWords(differences.length, 'difference')}`;
  const fresh = madeBy.after.filter((version) => !madeBy.before.includes(version));
  const gone = madeBy.before.filter((version) => !madeBy.after.includes(version));
  return [
    [
      paint('bold', line(head, 0)),
      ...(fresh.length > 0 ? [paint('dim', line(`made by now: ${fresh.join(', ')}`, 0))] : []),
      ...(gone.length > 0 ? [paint('dim', line(`no more by: ${gone.join(', ')}`, 0))] : []),
    ].join('\n'),
    ...DIFFERENCE_SUBJECTS.flatMap((subject) => {
      const those = differences.filter((difference) => difference.of === subject);
      if (those.length === 0) return [];
      const hidden = those.length - SHOWN;
      return [
        [
          paint('underline', countInWords(those.length, subject, MANY[subject])),
          ...those.slice(0, SHOWN).map(({ change, id, what }) => line(`${MARKS[change]} ${id} ${what}`, 2)),
          ...(hidden > 0 ? [paint('dim', line(`and ${hidden} more: see them with --json`, 2))] : []),
        ].join('\n'),
      ];
    }),
  ].join('\n\n');
}
