import type { ChainLink, HopKind } from '../../model/index.ts';

const KINDS: Readonly<Record<HopKind, string>> = {
  document: 'document',
  told: 'told to it',
  'second-hand': 'at second hand',
  agency: 'agency copy',
  unattributed: 'unattributed',
};

/** How words came one step further. @example hopKindInWords('second-hand') // 'at second hand' */
export function hopKindInWords(kind: HopKind): string {
  return KINDS[kind];
}

/**
 * By way of whom words came, one step; `who` is null where nobody is told.
 *
 * @example hopInWords({ kind: 'told' }, 'the Bay Post') // 'by way of the Bay Post (told to it)'
 */
export function hopInWords({ kind }: Pick<ChainLink, 'kind'>, who: string | null | undefined): string {
  return who == null ? KINDS[kind] : `by way of ${who} (${KINDS[kind]})`;
}
