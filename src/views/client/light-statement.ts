/** Lights every piece of one statement in the text, and puts out what was lit before; null puts out all. */
function light(statement: string | null): void {
  for (const mark of document.querySelectorAll('mark.lit')) mark.classList.remove('lit');
  if (statement === null) return;
  for (const mark of document.querySelectorAll(`mark[data-of~="${CSS.escape(statement)}"]`)) {
    mark.classList.add('lit');
  }
}

/** The statement that an element of the list or the address points at; null for none. */
function statementIn(target: EventTarget | null): string | null {
  const line = target instanceof Element ? target.closest('[data-lights]') : null;
  return line?.getAttribute('data-lights') ?? null;
}

/** Lights a statement's speaker, cue and content while its line in the list is pointed at, focused, or followed. */
export function lightStatements(): void {
  const followed = (): string | null => location.hash.slice(1) || null;
  const lightAgain = (): void => {
    light(followed());
  };
  for (const enter of ['mouseover', 'focusin'] as const) {
    document.addEventListener(enter, ({ target }) => {
      light(statementIn(target) ?? statementIn(document.activeElement) ?? followed());
    });
  }
  addEventListener('hashchange', lightAgain);
  lightAgain();
}
