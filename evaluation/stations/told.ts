import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../src/analysis/index.ts';
import { DEFAULT_READ_OPTIONS, readSource, type FurnitureLexicon } from '../../src/article/index.ts';
import { find } from '../../src/findings/index.ts';
import {
  overlaps,
  statementsOf,
  type Article,
  type HopKind,
  type Modality,
  type Span,
  type Stance,
  type Statement,
} from '../../src/model/index.ts';
import { matchStatements, type Match } from '../match-statements.ts';
import type { Station } from '../station.ts';

/** A statement as readers marked it in a report, by `evaluation/gold/statements.md`: offsets and labels, never its text. */
interface GoldStatement {
  readonly id: string;
  readonly within: string | null;
  readonly speaker: readonly Span[] | null;
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly chain: readonly { readonly kind: HopKind; readonly speaker: readonly Span[] | null }[];
  readonly stance: Stance;
  readonly negated: boolean;
  readonly modality: Modality;
  readonly denies: string | null;
  readonly addressee: readonly Span[] | null;
  readonly occasions: readonly Span[];
}

interface Told {
  readonly statements: readonly Statement[];
  readonly gold: readonly GoldStatement[];
  readonly matches: readonly Match<GoldStatement, Statement>[];
}

const GOLD = new URL('../gold/statements.json', import.meta.url);

/** What five found reports tell, nested statements too: who, by what way, with what stance, and who denies what. */
export const told: Station = {
  name: 'told',
  gold: ['reports'],
  async measure(data, tools) {
    const gold = JSON.parse(readFileSync(GOLD, 'utf8')) as Record<
      string,
      { readonly digest: string; readonly statements: readonly GoldStatement[] }
    >;
    const all: Told[] = [];
    for (const [file, wanted] of Object.entries(gold)) {
      const article = await readReport(join(data, 'reports', file), tools.furniture);
      if (article.digest !== wanted.digest) throw new Error(`${file} is not the report that was marked`);
      const statements = statementsOf(find(article, analyse(article, tools.reader), tools.findings));
      const matches = matchStatements(article.text, wanted.statements, statements, rolesOf);
      all.push({ statements, gold: wanted.statements, matches });
    }
    const matches = all.flatMap((each) => each.matches);
    const right = matches.filter(({ isRelaxed }) => isRelaxed).length;
    const goldCount = all.flatMap((each) => each.gold).length;
    const foundCount = all.flatMap(({ statements }) => statements).length;
    const hopped = all.flatMap(({ gold: marked }) => marked).filter(({ chain }) => chain.length > 0);
    const denials = all.flatMap(pairsDenied);
    const agreeing = (isRight: (match: Match<GoldStatement, Statement>) => boolean): number =>
      matches.filter(isRight).length / matches.length;
    return {
      'statement precision': right / foundCount,
      'statement recall': right / goldCount,
      'statement relaxed F1': (2 * right) / (goldCount + foundCount),
      'chains found': matches.filter(hasItsChain).length / hopped.length,
      'stance right': agreeing(({ gold: marked, found }) => marked.stance === found.stance),
      'negation right': agreeing(({ gold: marked, found }) => marked.negated === found.tenor.isNegated),
      'modality right': agreeing(({ gold: marked, found }) => marked.modality === found.tenor.modality),
      'denials found': denials.filter(({ isDenial }) => isDenial).length / denials.length,
      'denied statements found': denials.filter(({ isTied }) => isTied).length / denials.length,
      'addressees right': agreeing(({ gold: marked, found }) =>
        touches(marked.addressee ?? [], found.addressee?.spans ?? []),
      ),
      'occasions right': agreeing(({ gold: marked, found }) =>
        touches(
          marked.occasions,
          found.occasions.flatMap(({ spans }) => spans),
        ),
      ),
    };
  },
};

async function readReport(at: string, furniture: FurnitureLexicon): Promise<Article> {
  for await (const article of readSource({ kind: 'file', at }, { ...DEFAULT_READ_OPTIONS, furniture }))
    if (article.kind === 'article') return article;
  throw new Error(`${at} cannot be read`);
}

function rolesOf(statement: GoldStatement | Statement): {
  readonly speaker: readonly Span[];
  readonly content: readonly Span[];
} {
  return 'kind' in statement
    ? { speaker: statement.speaker?.spans ?? [], content: statement.content.spans }
    : { speaker: statement.speaker ?? [], content: statement.content };
}

/** Whether two lists of spans are both empty, or touch. */
function touches(a: readonly Span[], b: readonly Span[]): boolean {
  if (a.length === 0 || b.length === 0) return a.length === b.length;
  return a.some((span) => b.some((other) => overlaps(span, other)));
}

/** A chain of one hop or more, with every hop's kind and speaker. */
function hasItsChain({ gold, found }: Match<GoldStatement, Statement>): boolean {
  return (
    gold.chain.length > 0 &&
    gold.chain.length === found.chain.length &&
    gold.chain.every(({ kind, speaker }, i) => {
      const hop = found.chain[i];
      return hop?.kind === kind && touches(speaker ?? [], hop.speaker?.spans ?? []);
    })
  );
}

/** Every denial that was marked: whether it was found as one, and tied to what it denies where that stands in the report. */
function pairsDenied({
  gold,
  matches,
}: Told): readonly { readonly isDenial: boolean; readonly isTied: boolean }[] {
  const foundOf = (id: string | null): Statement | undefined =>
    matches.find((match) => match.gold.id === id)?.found;
  return gold
    .filter(({ stance }) => stance === 'denies')
    .map(({ id, denies }) => {
      const found = foundOf(id);
      const isDenial = found?.stance === 'denies';
      return { isDenial, isTied: isDenial && (found.denies ?? null) === (foundOf(denies)?.id ?? null) };
    });
}
