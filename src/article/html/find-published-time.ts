import { parseMoment } from '../times/parse-moment.ts';

const MOST_TIMES = 100;

/**
 * The publication time that a page gives in `<time>`: the one so marked, else the only one there is. Of several unmarked
 * ones any could belong to another article, and then there is none.
 */
export function findPublishedTime(page: Document): string | null {
  const times = Array.from(page.querySelectorAll('time')).slice(0, MOST_TIMES);
  const marked = times.find(
    (time) =>
      time.hasAttribute('pubdate') ||
      time.getAttribute('itemprop') === 'datePublished' ||
      namesClass(time, /publish|posted/i),
  );
  if (marked) return momentOf(marked);
  const moments = new Set(
    times
      .filter((time) => !isUpdate(time))
      .map(momentOf)
      .filter((moment) => moment !== null),
  );
  return moments.size === 1 ? ([...moments][0] ?? null) : null;
}

function momentOf(time: Element): string | null {
  return parseMoment(time.getAttribute('datetime') ?? time.textContent);
}

function isUpdate(time: Element): boolean {
  const before = time.parentElement?.textContent.trim().slice(0, 20) ?? '';
  return (
    time.getAttribute('itemprop') === 'dateModified' ||
    namesClass(time, /updat|modif/i) ||
    /^(?:last )?(?:updated|modified)\b/i.test(before)
  );
}

function namesClass(element: Element, pattern: RegExp): boolean {
  return pattern.test(element.getAttribute('class') ?? '');
}
