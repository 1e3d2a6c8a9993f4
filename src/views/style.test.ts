import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadAssets } from './desk-assets.ts';

const style = loadAssets().get('/style.css')?.body() ?? '';

/** The colours of a scheme: those of the first `:root`, or of the one in the dark media query. */
function coloursOf(scheme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const blocks = [...style.matchAll(/:root \{(?<body>[^}]*)\}/g)].map(({ groups }) => groups?.['body'] ?? '');
  const block = blocks[scheme === 'light' ? 0 : 1] ?? '';
  return new Map(
    [...block.matchAll(/--(\w+): (#\w{6});/g)].map(([, name = '', colour = '']) => [name, colour]),
  );
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminanceOf(colour: string): number {
  const channel = (at: number): number => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrastOf(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

for (const scheme of ['light', 'dark'] as const) {
  test(`every text of the ${scheme} scheme has the contrast of WCAG AA on every ground`, () => {
    const colours = coloursOf(scheme);
    for (const ink of ['ink', 'quiet', 'link', 'cue', 'denial', 'speaker']) {
      for (const ground of [
        'paper',
        'sheet',
        ...(['ink', 'cue'].includes(ink) ? ['tint', 'deep', 'lit'] : []),
      ]) {
        const contrast = contrastOf(colours.get(ink) ?? '', colours.get(ground) ?? '');
        assert.ok(contrast >= 4.5, `${ink} on ${ground}: ${contrast.toFixed(2)}`);
      }
    }
  });
}

test('the style asks nothing of the network', () => {
  assert.doesNotMatch(style, /url\(|@import|@font-face/);
});

test('every stylesheet of the folder is served', () => {
  for (const words of [
    '--paper:',
    '.masthead {',
    '.conflicts .column-head',
    '.stop::before',
    '[data-pair].lit',
    '@media print',
  ])
    assert.ok(style.includes(words), words);
});
