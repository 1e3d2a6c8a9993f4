import {
  toId,
  tokenSpanOf,
  type Analysis,
  type Entity,
  type EntityId,
  type Mention,
  type Span,
  type TokenRange,
} from '../../model/index.ts';
import type { NamedMention } from '../names/named-mention.ts';
import type { Draft } from './draft.ts';
import { describeFigure } from './describe-figure.ts';
import type { Nominal } from './nominal.ts';

/** What was found out about an article's nominals. */
export interface Findings {
  readonly named: readonly NamedMention[];
  readonly nominals: readonly Nominal[];
  /** Figure of each nominal. */
  readonly figures: Int32Array;
  /** Whether a pronoun's tie is sure enough to be told. */
  readonly isSure: (nominal: number) => boolean;
}

/**
 * Entities and mentions out of figures: every name founds an entity; a description only where another mention is tied to it.
 * Ids are numbered in the order of the text.
 */
export function toEntities(
  text: string,
  analysis: Analysis,
  findings: Findings,
): Pick<Analysis, 'names' | 'entities'> {
  const drafts = toDrafts(analysis, findings).sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const byFigure = Map.groupBy(drafts, ({ figure }) => figure);
  const entities: Entity[] = [];
  const entityByFigure = new Map<number, Entity>();
  for (const [figure, mentions] of byFigure) {
    if (!isEntity(mentions)) continue;
    const id: EntityId = toId(`e${entities.length + 1}`);
    const entity = { id, ...describeFigure(text, mentions), mentions: mentions.map(({ span }) => span) };
    entities.push(entity);
    entityByFigure.set(figure, entity);
  }
  const names = drafts.flatMap(({ span, form, kind, figure, name }): readonly Mention[] => {
    const entity = entityByFigure.get(figure);
    // A name is what it was found to be, even where it is joined to others: "Washington" the place, and who speaks there.
    const own = kind ?? name?.kind ?? entity?.kind;
    return entity && own ? [{ spans: [span], form, kind: own, entity: entity.id }] : [];
  });
  return { names, entities };
}

function isEntity(mentions: readonly Draft[]): boolean {
  if (mentions.some(({ form }) => form === 'name')) return true;
  return mentions.length > 1 && mentions.some(({ form }) => form === 'description');
}

function toDrafts(analysis: Analysis, { named, nominals, figures, isSure }: Findings): Draft[] {
  const spanOf = ({ first, last }: TokenRange): Span => [
    tokenSpanOf(analysis, first)[0],
    tokenSpanOf(analysis, last)[1],
  ];
  const drafts: Draft[] = [];
  const placed = new Set<number>();
  const figureByHead = new Map(
    nominals.flatMap(({ form, head }, i) => (form === 'description' ? [[head, figures[i]] as const] : [])),
  );
  nominals.forEach((nominal, index) => {
    const figure = figures[index] ?? index;
    const name = named[nominal.name] ?? null;
    if (name) placed.add(nominal.name);
    // "The minister, Marta Lind": the description has the title in it, and says no less.
    if (name?.title && figureByHead.get(name.title.last) !== figure)
      drafts.push({
        span: spanOf(name.title),
        form: 'description',
        kind: 'role',
        figure,
        nominal: null,
        name: null,
      });
    if (nominal.form !== 'pronoun' || isSure(index))
      drafts.push({
        span: name?.span ?? spanOf(nominal),
        form: nominal.form,
        kind: null,
        figure,
        nominal,
        name,
      });
  });
  // A name that shares its head with another around it has no nominal of its own.
  named.forEach((name, i) => {
    if (!placed.has(i))
      drafts.push({ span: name.span, form: 'name', kind: null, figure: -1 - i, nominal: null, name });
  });
  return drafts;
}
