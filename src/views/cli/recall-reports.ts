import {
  claimLabel,
  covers,
  sliceOf,
  splitTellingRef,
  wordingOf,
  type ArticleId,
  type Claim,
  type Copy,
  type JudgedConflict,
  type Span,
  type TellingRef,
} from '../../model/index.ts';
import type { ArticleMemory, RememberedTelling } from './article-memory.ts';
import { tellingsOf, type ClaimReport, type ClaimTelling } from './claim-report.ts';
import { LONGEST_AROUND, type ConflictReport } from './conflict-report.ts';
import { passageAround } from './passage-around.ts';
import type { CopyReport } from './render-copy.ts';

export type Memories = ReadonlyMap<ArticleId, ArticleMemory>;

function originIn(memories: Memories): (article: ArticleId) => string {
  return (article) => memories.get(article)?.origin ?? article;
}

export function recallCopy(copy: Copy, memories: Memories): CopyReport {
  const originOf = originIn(memories);
  const textOf = (id: ArticleId): string => memories.get(id)?.recallText() ?? '';
  const [from, to] = [textOf(copy.from), textOf(copy.to)];
  return {
    copy,
    from: originOf(copy.from),
    to: originOf(copy.to),
    wordings: copy.passages.map((passage) => ({
      from: sliceOf(from, passage.from),
      to: sliceOf(to, passage.to),
    })),
    decisions: [],
  };
}

interface Recalled {
  readonly memory: ArticleMemory;
  readonly telling: RememberedTelling;
}

function recall(ref: TellingRef, memories: Memories): Recalled | undefined {
  const halves = splitTellingRef(ref);
  const memory = halves && memories.get(halves.article);
  const telling = halves && memory?.tellings.get(halves.id);
  return memory && telling && { memory, telling };
}

export function recallClaim(claim: Claim, memories: Memories): ClaimReport {
  const scopeByTelling = new Map(claim.scopes.map(({ telling, spans }) => [telling, spans]));
  const refs = tellingsOf(claim);
  const tellings = new Map<TellingRef, ClaimTelling>();
  for (const ref of refs) {
    const recalled = recall(ref, memories);
    if (recalled) tellings.set(ref, toClaimTelling(recalled, scopeByTelling.get(ref) ?? []));
  }
  const affirming = claim.affirmed.length > 0 ? claim.affirmed : refs;
  const label = claimLabel(
    affirming
      .flatMap((ref) => recall(ref, memories) ?? [])
      .map(({ memory, telling }) => wordingOf(memory.recallText(), telling.spans)),
  );
  return { claim, label, tellings, decisions: [] };
}

function toClaimTelling({ memory, telling }: Recalled, scope: readonly Span[]): ClaimTelling {
  return {
    speaker: telling.speaker,
    origin: memory.origin,
    publishedAt: memory.publishedAt,
    scope: scope.length === 0 ? null : wordingOf(memory.recallText(), scope),
  };
}

export function recallConflict(conflict: JudgedConflict, memories: Memories): ConflictReport {
  const spanByArticle = new Map(conflict.passages.map(({ article, span }) => [article, span]));
  return {
    conflict,
    more: 0,
    wordings: conflict.values.map(({ article, spans }) => {
      const text = memories.get(article)?.recallText() ?? '';
      const passage = spanByArticle.get(article);
      const within = spans.filter((span) => passage !== undefined && covers(passage, span));
      const first = [...within, ...spans].slice(0, 1);
      return {
        words: wordingOf(text, first),
        passage: passageAround(text, passage ? [passage] : [], first, LONGEST_AROUND),
      };
    }),
    originOf: originIn(memories),
    decisions: [],
  };
}
