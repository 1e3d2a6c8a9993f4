/** The words that every room shares: plain readonly values, guards, and pure questions on one value. */
export * from './alignment.ts';
export * from './analysis.ts';
export * from './answer.ts';
export * from './article.ts';
export * from './entry.ts';
export * from './finding.ts';
export * from './id.ts';
export * from './is-one-of.ts';
export * from './json.ts';
export * from './mention.ts';
export * from './question.ts';
export * from './sketch.ts';
export * from './span.ts';
export * from './statement.ts';
export * from './table.ts';
export * from './tag.ts';
export * from './unread.ts';
