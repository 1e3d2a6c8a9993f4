import { statementsOf, type Article, type Credit, type Finding } from '../../model/index.ts';
import { findCreditLines } from '../roots/find-credit-lines.ts';
import { namePublisher } from '../roots/name-publisher.ts';
import type { OutletLexicon } from '../roots/parse-outlets.ts';
import { rootOfStatement } from '../roots/root-of-statement.ts';

/** No report names more that it has its words from. */
const MOST_CREDITS = 16;

/**
 * Whom an article says it has its words from, whole credits first, each publisher once: by dateline, byline and lines of credit, and by
 * its statements ("as the Harbour Courier reported"). Where it credits its own publisher, its reporting is its own.
 *
 * @example drawCredits(article, findings, outlets)[0] // { root: { kind: 'agency', name: 'Reuters', … }, isWhole: true }
 */
export function drawCredits(
  article: Article,
  findings: readonly Finding[],
  outlets: OutletLexicon,
): readonly Credit[] {
  const publisher = namePublisher(article, outlets);
  const lines = findCreditLines(article, outlets).map(
    ({ outlet: { kind, name }, spans, isWhole }): Credit => ({
      root: { kind: name === publisher ? 'own' : kind, name, spans },
      isWhole,
    }),
  );
  const told = statementsOf(findings).flatMap((statement): readonly Credit[] => {
    const root = rootOfStatement(
      statement,
      article,
      lines.filter(({ isWhole }) => !isWhole),
      outlets,
    );
    return root && root.kind !== 'document' ? [{ root, isWhole: false }] : [];
  });
  const credits = new Map<string, Credit>();
  for (const credit of [...lines.filter(({ isWhole }) => isWhole), ...lines, ...told])
    if (!credits.has(credit.root.name)) credits.set(credit.root.name, credit);
  return [...credits.values()].slice(0, MOST_CREDITS);
}
