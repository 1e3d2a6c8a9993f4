const FORMS = ['name', 'description', 'pronoun'] as const;

/** Marks every mention of one entity in the text, each by its form, and unmarks what was marked before. */
function choose(entity: string | null): void {
  for (const mark of document.querySelectorAll('.text .chosen'))
    mark.classList.remove('chosen', ...FORMS.map((form) => `chosen-${form}`));
  for (const link of document.querySelectorAll('[data-chooses]')) {
    if (link.getAttribute('data-chooses') === entity) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  if (entity === null) return;
  for (const form of FORMS)
    for (const mark of document.querySelectorAll(`.text [data-${form}~="${CSS.escape(entity)}"]`))
      mark.classList.add('chosen', `chosen-${form}`);
}

/** Lets a choice among those whom the article speaks of take effect at once; the address says whom, as a link would. */
export function chooseEntities(): void {
  document.addEventListener('click', (click) => {
    const link = click.target instanceof Element ? click.target.closest('a[data-chooses]') : null;
    if (link === null || click.ctrlKey || click.metaKey || click.shiftKey || click.button !== 0) return;
    click.preventDefault();
    const entity = link.hasAttribute('aria-current') ? null : link.getAttribute('data-chooses');
    choose(entity);
    history.replaceState(
      null,
      '',
      entity === null ? location.pathname : `?entity=${encodeURIComponent(entity)}`,
    );
    document.querySelector('.text .chosen')?.scrollIntoView({ block: 'nearest' });
  });
}
