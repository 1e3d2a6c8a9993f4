import {
  wordingOf,
  type Article,
  type ChainLink,
  type Credit,
  type Root,
  type Span,
  type Statement,
} from '../../model/index.ts';
import { rootOfArticle } from './root-of-article.ts';
import { findKnownOutlet, findOutlet, findSpeakingOutlet } from './find-outlet.ts';
import { namePublisher } from './name-publisher.ts';
import { bareNameOf, type Outlet, type OutletLexicon } from './parse-outlets.ts';

/** A paper is named where a name or number stands beside its noun: "Harbour Ministry report", not "new report", nor "Twitter". */
const NAMED_PAPER = /^\p{Lu}.*\s(?:\p{Ll}|\d)|^\p{Ll}.*\s\p{Lu}/u;
const WEEKDAY = /\b\p{Lu}\p{Ll}+day\b/gu;
const DETERMINER = /^(?:the|an?|its|his|her|their|this|that)\s+/iu;

function rootOfPaper(spans: readonly Span[], { text }: Article): Root | null {
  const phrase = wordingOf(text, spans).replace(DETERMINER, '');
  return NAMED_PAPER.test(phrase.replace(WEEKDAY, '').trim())
    ? { kind: 'document', name: phrase.toLowerCase(), spans }
    : null;
}

/** The publisher that words name is a root; where it is the article's own, what it tells is its own reporting. */
function rootOfOutlet(
  spans: readonly Span[],
  outlet: Outlet | undefined,
  article: Article,
  credits: readonly Credit[],
  outlets: OutletLexicon,
): Root | null {
  const publisher = namePublisher(article, outlets);
  const phrase = wordingOf(article.text, spans);
  if (outlets.ownNames.has(phrase.slice(0, 1).toLowerCase() + phrase.slice(1)))
    // "US" is not "us"
    return { kind: 'own', name: publisher ?? article.id, spans };
  if (publisher !== null && isNameOf(phrase, publisher)) return { kind: 'own', name: publisher, spans };
  if (!outlet) return null;
  if (isShortFor(outlet.name, publisher)) return { kind: 'own', name: publisher, spans };
  const { kind, name } = credits.find(({ root }) => isShortFor(outlet.name, root.name))?.root ?? outlet;
  const isKnownHere = name.includes(' ') || outlets.outletByName.has(bareNameOf(name));
  return isKnownHere ? { kind, name, spans } : null;
}

/** Whether a phrase names a publisher that the register may not know: "the Harbour Times of Lund", of the "Harbour Times". */
function isNameOf(phrase: string, publisher: string): boolean {
  const [name, whole] = [bareNameOf(phrase), bareNameOf(publisher)];
  return name === whole || name.startsWith(`${whole} of `) || name.startsWith(`${whole}'s `);
}

/** "The Times" is the "Harbour Times" of the same article. */
function isShortFor(name: string, whole: string | null): whole is string {
  return whole === name || (whole?.endsWith(` ${name}`) ?? false);
}

/**
 * Whose act of reporting a statement rests on, as far as the article says: the innermost publisher or named paper of the way by which its
 * words came, else the one to which the article is credited as a whole. Null where its lineage is unknown.
 *
 * @example "As the Harbour Courier reported, Lind said that …" // { kind: 'outlet', name: 'Harbour Courier', … }
 */
export function rootOfStatement(
  { speaker, addressee, within, chain }: Pick<Statement, 'speaker' | 'addressee' | 'within' | 'chain'>,
  article: Article,
  credits: readonly Credit[],
  outlets: OutletLexicon,
): Root | null {
  const rootAt = (spans: readonly Span[], find: typeof findOutlet): Root | null =>
    rootOfOutlet(spans, find(wordingOf(article.text, spans), outlets), article, credits, outlets);
  const rootOfHop = ({ kind, speaker: relay }: ChainLink): Root | null => {
    if (!relay) return null;
    if (kind === 'document') return rootAt(relay.spans, findKnownOutlet) ?? rootOfPaper(relay.spans, article);
    return rootAt(relay.spans, kind === 'told' ? findOutlet : findSpeakingOutlet);
  };
  const inner = speaker ? rootAt(speaker.spans, findSpeakingOutlet) : null;
  const told = addressee && within === null ? rootAt(addressee.spans, findKnownOutlet) : null;
  return inner ?? told ?? chain.map(rootOfHop).findLast((root) => root !== null) ?? rootOfArticle(credits);
}
