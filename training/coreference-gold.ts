import type { GoldAnalysis } from './gold-analyses.ts';

/** A phrase that the annotators of GUM marked, and whom it means. */
export interface GoldMention {
  /** First and last token of the article. */
  readonly first: number;
  readonly last: number;
  /** The token of it that its other tokens hang from. */
  readonly head: number;
  /** Number of the entity within its document. */
  readonly entity: string;
  /** GUM's kind of entity: person, organization, place, object, event, time, substance, animal, plant, abstract. */
  readonly kind: string;
}

/** Openings "(3-person-new-nnnnn-cf1-2,3-coref", with or without the bracket that closes them, and closings "3)". */
const BRACKET =
  /\((?<id>[^-()]+)-(?<kind>[^-()]+)-[^-()]*-[^-()]*-[^-()]*-(?<core>[\d,]*)[^()]*(?<closed>\)?)|(?<closing>[^-()]+)\)/gu;

/**
 * The mentions of a GUM document, out of `Entity=` in the MISC column (`# global.Entity = GRP-etype-infstat-…`), by their
 * last tokens. Format: Zeldes 2017, https://gucorpling.org/gum/ and the Universal Anaphora scheme for CoNLL-U.
 */
export function goldMentionsOf({ sentences, analysis }: GoldAnalysis): readonly GoldMention[] {
  const mentions: GoldMention[] = [];
  const open: { id: string; kind: string; core: string; first: number }[] = [];
  const close = (id: string, kind: string, core: string, first: number, last: number): void => {
    // The shortest words that stand for the whole, counted from 1: its head is the one that hangs from none of them.
    const words = core.split(',').map((place) => first + Number(place) - 1);
    const head = words.find((word) => !words.includes(analysis.heads[word] ?? -1)) ?? last;
    mentions.push({ first, last, head, entity: id, kind });
  };
  let token = -1;
  for (const { words } of sentences)
    for (const row of words) {
      token++;
      const marked = /(?:^|\|)Entity=([^|]*)/u.exec(row[9] ?? '')?.[1] ?? '';
      for (const { groups = {} } of marked.matchAll(BRACKET)) {
        const { id = '', kind = '', core = '', closed = '', closing } = groups;
        if (closing === undefined) {
          if (closed === '') open.push({ id, kind, core, first: token });
          else close(id, kind, core, token, token);
          continue;
        }
        const at = open.findLastIndex((opened) => opened.id === closing);
        const [opened] = at < 0 ? [] : open.splice(at, 1);
        if (opened) close(opened.id, opened.kind, opened.core, opened.first, token);
      }
    }
  return mentions;
}
