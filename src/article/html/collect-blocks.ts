import type { PartKind } from '../../model/index.ts';
import { isElement, isText, walkTree } from './walk-tree.ts';

/** A stretch of a page that stands on its own lines. */
export interface Block {
  readonly text: string;
  /** Null where the markup does not say. */
  readonly kind: PartKind | null;
  /** How much of the text is links, 0 to 1. */
  readonly linked: number;
}

// prettier-ignore
const BLOCK_TAGS = new Set([
  'ADDRESS', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'BR', 'CAPTION', 'DD', 'DETAILS', 'DIV', 'DL', 'DT', 'FIGCAPTION', 'FIGURE', 'FOOTER',
  'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HEADER', 'HR', 'LI', 'MAIN', 'NAV', 'OL', 'P', 'PRE', 'SECTION', 'SUMMARY', 'TABLE', 'TBODY',
  'TFOOT', 'THEAD', 'TR', 'UL',
]);
// prettier-ignore
const SILENT_TAGS = new Set([
  'AUDIO', 'BUTTON', 'CANVAS', 'DATALIST', 'EMBED', 'IFRAME', 'INPUT', 'MATH', 'NOSCRIPT', 'OBJECT', 'SCRIPT', 'SELECT', 'STYLE',
  'SVG', 'TEMPLATE', 'TEXTAREA', 'VIDEO',
]);
const KINDS: Readonly<Record<string, PartKind>> = {
  H1: 'headline',
  H2: 'headline',
  H3: 'headline',
  H4: 'headline',
  H5: 'headline',
  H6: 'headline',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
};

/**
 * The text of an element as blocks, in its order: paragraphs, headings, list items, captions, table rows. White space is
 * made single spaces, as a browser shows it; cells of a row are parted by ` | `.
 *
 * @example <p>Talks  resumed.</p><h2>What next</h2>
 *   → [{ text: 'Talks resumed.', kind: null, linked: 0 }, { text: 'What next', kind: 'headline', linked: 0 }]
 */
export function collectBlocks(root: Element): readonly Block[] {
  const blocks: Block[] = [];
  const kinds: PartKind[] = [];
  let pieces: string[] = [];
  let links = 0;
  let linkedLength = 0;

  function finish(): void {
    const text = pieces.join('').replace(/\s+/g, ' ').trim();
    const linked = text === '' ? 0 : Math.min(1, linkedLength / text.length);
    if (/[\p{L}\p{N}]/u.test(text)) blocks.push({ text, kind: kinds.at(-1) ?? null, linked });
    pieces = [];
    linkedLength = 0;
  }

  walkTree(root, {
    enter(node) {
      if (isText(node)) {
        const text = node.nodeValue ?? '';
        pieces.push(text);
        if (links > 0) linkedLength += text.trim().length;
      }
      if (!isElement(node) || SILENT_TAGS.has(node.tagName)) return false;
      if (BLOCK_TAGS.has(node.tagName)) finish();
      const kind = KINDS[node.tagName];
      if (kind) kinds.push(kind);
      if (node.tagName === 'A') links++;
      if (isLaterCell(node)) pieces.push(' | ');
      return true;
    },
    leave(node) {
      if (!isElement(node) || SILENT_TAGS.has(node.tagName)) return;
      if (BLOCK_TAGS.has(node.tagName)) finish();
      if (KINDS[node.tagName]) kinds.pop();
      if (node.tagName === 'A') links--;
    },
  });
  finish();
  return blocks;
}

function isLaterCell(element: Element): boolean {
  return /^T[DH]$/.test(element.tagName) && element.previousElementSibling !== null;
}
