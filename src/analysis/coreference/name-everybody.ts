import {
  quotationsOf,
  sentenceCountOf,
  tokenSpanOf,
  tokensOf,
  wordsOf,
  type Analysis,
  type Entity,
  type Mention,
  type Span,
  type TokenRange,
} from '../../model/index.ts';
import { findNameRuns } from '../names/find-name-runs.ts';
import type { Reader } from '../reader.ts';
import { clusterNames, type NamedMention } from './name-clusters.ts';
import { resolvePronouns, type PronounScene } from './resolve-pronouns.ts';

const PRONOUN = /^(?:he|she)$/iu;

/** Names, who they are in this article, and the pronouns that can be tied to a person. */
export function nameEverybody(
  text: string,
  analysis: Analysis,
  reader: Reader,
): Pick<Analysis, 'names' | 'entities'> {
  const sentences = Array.from({ length: sentenceCountOf(analysis) }, (_, i) => tokensOf(analysis, i));
  const wordsBySentence = sentences.map((range) => wordsOf(analysis, text, range));
  const lowerWords = new Set(wordsBySentence.flat().filter((word) => /^\p{Ll}/u.test(word)));
  const isAlsoLower = (word: string): boolean => lowerWords.has(word);

  const namesBySentence = sentences.map((range, i): readonly NamedMention[] => {
    const words = wordsBySentence[i] ?? [];
    return findNameRuns(words, reader, { isAlsoLower }).map(({ first, last, kind, state }) => ({
      span: spanOfRun(analysis, range, { first, last }),
      words: words.slice(first, last + 1),
      kind,
      state,
    }));
  });
  const entities = clusterNames(namesBySentence.flat());
  const named = mentionsOf(entities);
  const scenes = scenesOf(analysis, sentences, wordsBySentence, named);
  const pronouns = resolvePronouns(scenes).map(([span, entity]): Mention => ({
    spans: [span],
    form: 'pronoun',
    kind: 'person',
    entity,
  }));
  const names = [...named, ...pronouns].sort((a, b) => startOf(a) - startOf(b));
  return { names, entities: withPronouns(entities, pronouns) };
}

function spanOfRun(analysis: Analysis, sentence: TokenRange, run: TokenRange): Span {
  return [
    tokenSpanOf(analysis, sentence.first + run.first)[0],
    tokenSpanOf(analysis, sentence.first + run.last)[1],
  ];
}

function startOf(mention: Mention): number {
  return mention.spans[0]?.[0] ?? 0;
}

function mentionsOf(entities: readonly Entity[]): readonly Mention[] {
  return entities
    .flatMap(({ id, kind, mentions }) =>
      mentions.map((span): Mention => ({ spans: [span], form: 'name', kind, entity: id })),
    )
    .sort((a, b) => startOf(a) - startOf(b));
}

function withPronouns(entities: readonly Entity[], pronouns: readonly Mention[]): readonly Entity[] {
  const spansByEntity = Map.groupBy(pronouns, (pronoun) => pronoun.entity);
  return entities.map((entity) => {
    const more = (spansByEntity.get(entity.id) ?? []).flatMap((pronoun) => pronoun.spans);
    return more.length === 0
      ? entity
      : { ...entity, mentions: [...entity.mentions, ...more].sort((a, b) => a[0] - b[0]) };
  });
}

/** The sentences as pronoun resolution sees them: what stands in quotation marks is another's voice and left out. */
function scenesOf(
  analysis: Analysis,
  sentences: readonly TokenRange[],
  wordsBySentence: readonly (readonly string[])[],
  named: readonly Mention[],
): readonly PronounScene[] {
  const quotations = quotationsOf(analysis);
  let quotation = 0;
  let name = 0;
  const isQuoted = (at: number): boolean => {
    while (quotation < quotations.length && (quotations[quotation]?.[1] ?? 0) <= at) quotation++;
    return (quotations[quotation]?.[0] ?? Infinity) <= at;
  };
  return sentences.map((range, i) => {
    const persons: { entity: NonNullable<Mention['entity']>; span: Span }[] = [];
    const pronouns: Span[] = [];
    (wordsBySentence[i] ?? []).forEach((word, offset) => {
      const span = tokenSpanOf(analysis, range.first + offset);
      while ((named[name]?.spans[0]?.[0] ?? Infinity) < span[0]) name++;
      if (isQuoted(span[0])) return;
      const mention = named[name];
      const [at] = mention?.spans ?? [];
      if (mention?.kind === 'person' && mention.entity !== null && at?.[0] === span[0])
        persons.push({ entity: mention.entity, span: at });
      else if (PRONOUN.test(word)) pronouns.push(span);
    });
    return { persons, pronouns };
  });
}
