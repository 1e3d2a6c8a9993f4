/** Lights both sides of one copied passage, and puts out what was lit before; null puts out all. */
function light(pair: string | null): void {
  for (const side of document.querySelectorAll('[data-pair].lit')) side.classList.remove('lit');
  if (pair === null) return;
  for (const side of document.querySelectorAll(`[data-pair="${CSS.escape(pair)}"]`))
    side.classList.add('lit');
}

function pairIn(target: EventTarget | null): string | null {
  const side = target instanceof Element ? target.closest('[data-pair]') : null;
  return side?.getAttribute('data-pair') ?? null;
}

/** Lights a copied passage in both articles while it is pointed at, or has the focus, in one. */
export function lightPairs(): void {
  for (const enter of ['mouseover', 'focusin', 'focusout'] as const) {
    document.addEventListener(enter, ({ target, type }) => {
      const pointed = type === 'focusout' ? null : pairIn(target);
      light(pointed ?? (type === 'focusout' ? null : pairIn(document.activeElement)));
    });
  }
}
