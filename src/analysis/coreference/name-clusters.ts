import { toId, type Entity, type EntityKind, type Span } from '../../model/index.ts';

/** A name as it stands in the text, ready to be told whose it is. */
export interface NamedMention {
  readonly span: Span;
  readonly words: readonly string[];
  readonly kind: EntityKind;
  readonly state: string | null;
}

interface Cluster {
  readonly founder: NamedMention;
  kind: EntityKind;
  readonly mentions: Span[];
}

/**
 * Gathers names into entities of the article, precision first: the same words; one state's names; a surname of exactly
 * one person named in full; an acronym of exactly one body named in full. Nothing else is merged.
 *
 * @example "Lloyd Austin", "Austin" → one entity; "Lloyd Austin", "John Austin", "Austin" → three
 */
export function clusterNames(mentions: readonly NamedMention[]): readonly Entity[] {
  const clusters: Cluster[] = [];
  const clustersByKey = new Map<string, Cluster[]>();
  // Full names first, so that a surname in the headline finds the person named in full below.
  for (const mention of [...mentions].sort((a, b) => b.words.length - a.words.length)) {
    const [key = ''] = keysOf(mention);
    const known = clustersByKey.get(key) ?? [];
    const [only] = known;
    if (only && known.length === 1) {
      only.mentions.push(mention.span);
      if (only.kind === 'other') only.kind = mention.kind;
      continue;
    }
    const cluster: Cluster = { founder: mention, kind: mention.kind, mentions: [mention.span] };
    clusters.push(cluster);
    for (const each of keysOf(mention))
      clustersByKey.set(each, [...(clustersByKey.get(each) ?? []), cluster]);
  }
  for (const { mentions: spans } of clusters) spans.sort((a, b) => a[0] - b[0]);
  return clusters
    .sort((a, b) => (a.mentions[0]?.[0] ?? 0) - (b.mentions[0]?.[0] ?? 0))
    .map(({ founder, kind, mentions: spans }, i) => ({
      id: toId(`e${i + 1}`),
      name: nameOf(founder.words),
      kind,
      codes: founder.state === null ? [] : [founder.state],
      register: founder.state === null ? null : `states/${founder.state}`,
      mentions: spans,
    }));
}

/** What a name answers to, itself first: its words, and for a name in full its short forms. */
function keysOf({ words, kind, state }: NamedMention): readonly string[] {
  if (state !== null) return [`${kind} of ${state}`];
  const whole = words.join(' ').replaceAll('.', '');
  if (words.length < 2) return [whole];
  const [first = ''] = words;
  if (kind === 'person') return [whole, words.at(-1) ?? whole, ...(isFamilyFirst(words) ? [first] : [])];
  if (kind === 'organisation') return [whole, acronymOf(words)];
  return [whole];
}

function acronymOf(words: readonly string[]): string {
  return words
    .map((word) => word.replaceAll('.', ''))
    .map((word) => (/^\p{Lu}+$/u.test(word) ? word : /^\p{Lu}/u.test(word) ? word.slice(0, 1) : ''))
    .join('');
}

/** "Kim Jong-un", "Shin Won-sik", "Kim Jong Un": three parts, the last two one given name, the family name first. */
function isFamilyFirst(words: readonly string[]): boolean {
  return (
    (words.length === 4 && words[2] === '-') ||
    (words.length === 3 && words.every((word) => /^\p{Lu}\p{Ll}{1,6}$/u.test(word)))
  );
}

function nameOf(words: readonly string[]): string {
  return words
    .join(' ')
    .replace(/ (['’]s)/gu, '$1')
    .replaceAll(' - ', '-');
}
