import { isOneOf, PENN_TAGS, RELATIONS, TAGS, type Analysis, type Relation } from '../src/model/index.ts';
import { commentOf, type ConlluSentence } from './parse-conllu.ts';

/** One document of a treebank: its text again, what its annotators marked, and the sentences it came from. */
export interface GoldAnalysis {
  readonly name: string;
  readonly text: string;
  /** Gold sentences, tokens, tags, lemmas, heads and relations; no names. */
  readonly analysis: Analysis;
  readonly sentences: readonly ConlluSentence[];
}

/** What older treebanks call otherwise. */
const NEWER_NAME: Readonly<Record<string, Relation>> = {
  'obl:tmod': 'obl:unmarked',
  'obl:npmod': 'obl:unmarked',
  'nmod:tmod': 'nmod:unmarked',
  'nmod:npmod': 'nmod:unmarked',
  'flat:foreign': 'flat',
};

/** A treebank's relation by the name it has here; without its subtype where that is not known here. */
export function toRelation(name: string): Relation {
  const [plain = ''] = name.split(':', 1);
  return NEWER_NAME[name] ?? (isOneOf(RELATIONS, name) ? name : isOneOf(RELATIONS, plain) ? plain : 'dep');
}

/** Documents of a treebank (`# newdoc id`) as analyses; words stand in the text as they do in `# text`. */
export function toGoldAnalyses(sentences: readonly ConlluSentence[]): readonly GoldAnalysis[] {
  const documents: ConlluSentence[][] = [];
  for (const sentence of sentences) {
    if (documents.length === 0 || sentence.comments.some((comment) => comment.startsWith('newdoc')))
      documents.push([]);
    documents.at(-1)?.push(sentence);
  }
  return documents.map(toGoldAnalysis);
}

function toGoldAnalysis(sentences: readonly ConlluSentence[]): GoldAnalysis {
  let text = '';
  const lemmaTable: string[] = [];
  const lemmaIndex = new Map<string, number>();
  const columns = {
    sentenceSpans: [] as number[],
    sentenceTokens: [0],
    tokenSpans: [] as number[],
    tags: [] as number[],
    pennTags: [] as number[],
    lemmas: [] as number[],
    heads: [] as number[],
    relations: [] as number[],
  };
  for (const sentence of sentences) {
    if (text !== '') text += sentence.comments.some((comment) => comment.startsWith('newpar')) ? '\n' : ' ';
    const start = text.length;
    const first = columns.tags.length;
    text += commentOf(sentence, 'text') ?? sentence.words.map(([, form]) => form).join(' ');
    columns.sentenceSpans.push(start, text.length);
    let at = start;
    for (const [
      ,
      form = '',
      lemma = '',
      tag = '',
      penn = '',
      ,
      head = '0',
      relation = '',
    ] of sentence.words) {
      const found = text.indexOf(form, at);
      // A word that the text writes otherwise shares the end of the word before: "s" of "’s".
      const [from, to] = found < 0 || found - at > 3 ? [at, at] : [found, found + form.length];
      at = to;
      columns.tokenSpans.push(from, to);
      columns.tags.push(isOneOf(TAGS, tag) ? TAGS.indexOf(tag) : 0);
      columns.pennTags.push(isOneOf(PENN_TAGS, penn) ? PENN_TAGS.indexOf(penn) : 0);
      if (!lemmaIndex.has(lemma)) lemmaIndex.set(lemma, lemmaTable.push(lemma) - 1);
      columns.lemmas.push(lemmaIndex.get(lemma) ?? 0);
      columns.heads.push(head === '0' ? -1 : first + Number(head) - 1);
      columns.relations.push(RELATIONS.indexOf(toRelation(relation)));
    }
    columns.sentenceTokens.push(columns.tags.length);
  }
  return {
    name: (sentences[0] && commentOf(sentences[0], 'newdoc id')) ?? 'document',
    text,
    sentences,
    analysis: {
      kind: 'analysis',
      language: { code: 'en', confidence: 1 },
      sentenceSpans: Uint32Array.from(columns.sentenceSpans),
      sentenceTokens: Uint32Array.from(columns.sentenceTokens),
      tokenSpans: Uint32Array.from(columns.tokenSpans),
      tags: Uint8Array.from(columns.tags),
      pennTags: Uint8Array.from(columns.pennTags),
      lemmas: Uint32Array.from(columns.lemmas),
      lemmaTable,
      heads: Int32Array.from(columns.heads),
      relations: Uint8Array.from(columns.relations),
      quotationSpans: new Uint32Array(),
      attributions: [],
      names: [],
      entities: [],
      madeBy: 'gold',
    },
  };
}
