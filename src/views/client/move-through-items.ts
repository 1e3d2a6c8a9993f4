/** The items that can be seen, in order: those in a closed statement cannot. */
function visibleItems(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-item]')].filter((item) => item.checkVisibility());
}

/** Moves the focus to the item after (1) or before (-1) the one that has it; from none, to the first in view. */
export function moveThroughItems(direction: 1 | -1): void {
  const items = visibleItems();
  const at = items.findIndex((item) => item === document.activeElement);
  const inView = items.findIndex((item) => item.getBoundingClientRect().top >= 0);
  const item = items[at === -1 ? Math.max(inView, 0) : at + direction];
  item?.focus({ preventScroll: true });
  item?.scrollIntoView({ block: 'nearest' });
}

/** Opens the item that has the focus: follows a link, opens or closes a statement. */
export function openItem(): void {
  if (document.activeElement instanceof HTMLElement && document.activeElement.matches('[data-item]')) {
    document.activeElement.click();
  }
}
