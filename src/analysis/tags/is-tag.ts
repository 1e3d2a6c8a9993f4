import { TAGS, type Tag } from '../../model/index.ts';

export function isTag(value: string): value is Tag {
  return (TAGS as readonly string[]).includes(value);
}
