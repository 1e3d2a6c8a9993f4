import type { Kysely } from 'kysely';
import {
  fromJson,
  type Article,
  type Entity,
  type EntityId,
  type Mention,
  type Span,
  type Statement,
  type StatementId,
} from '../../model/index.ts';
import { numbersIn } from '../numbers-in.ts';
import type { Schema } from '../schema.ts';
import { selectArticleLines, type ArticleLine } from './article-lines.ts';
import { relateStatements, type Relatives } from './relate-statements.ts';

/** An article as it was recorded, with what was found in it. */
export interface RecalledArticle {
  readonly line: ArticleLine;
  readonly article: Article;
  readonly sentences: readonly Span[];
  readonly names: readonly Mention[];
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** In the order of finding. */
  readonly statements: ReadonlyMap<
    StatementId,
    { readonly statement: Statement; readonly speaker: string | null }
  >;
  readonly relatives: ReadonlyMap<StatementId, Relatives>;
}

export type Recalled = ReadonlyMap<number, RecalledArticle>;

/** The articles of these numbers, by number, in the order of `selectArticleLines`. */
export async function recallArticles(database: Kysely<Schema>, numbers: Iterable<number>): Promise<Recalled> {
  const wanted = numbersIn(new Set(numbers));
  const rows = await selectArticleLines(database)
    .innerJoin('texts', 'texts.article', 'articles.number')
    .select(['document', 'sentences', 'names', 'entities'])
    .where('articles.number', 'in', wanted)
    .execute();
  const found = await database
    .selectFrom('statements')
    .select(['article', 'id', 'speaker', 'document'])
    .where('article', 'in', wanted)
    .orderBy('article')
    .orderBy('position')
    .execute();
  const foundByArticle = Map.groupBy(found, (row) => row.article);
  return new Map(
    rows.map(({ document, sentences, names, entities, ...line }) => {
      const statements = (foundByArticle.get(line.number) ?? []).map(({ document, speaker }) => ({
        statement: fromJson(document) as Statement,
        speaker,
      }));
      const recalled: RecalledArticle = {
        line,
        article: fromJson(document) as Article,
        sentences: fromJson(sentences) as readonly Span[],
        names: fromJson(names) as readonly Mention[],
        entities: new Map((fromJson(entities) as readonly Entity[]).map((entity) => [entity.id, entity])),
        statements: new Map(statements.map((found) => [found.statement.id, found])),
        relatives: relateStatements(statements.map(({ statement }) => statement)),
      };
      return [line.number, recalled];
    }),
  );
}

export function recalledOf(recalled: Recalled, number: number): RecalledArticle {
  const found = recalled.get(number);
  if (!found) throw new RangeError(`article number ${number} was not recalled`);
  return found;
}
