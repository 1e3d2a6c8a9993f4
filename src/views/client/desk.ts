/** The desk's script: keys for what links and controls do anyway. Without it every page works as well. */
import { chooseEntities } from './choose-entity.ts';
import { commandForKey, type Command } from './command-for-key.ts';
import { lightPairs } from './light-pair.ts';
import { lightStatements } from './light-statement.ts';
import { moveThroughItems, openItem } from './move-through-items.ts';

const keys = document.querySelector<HTMLDialogElement>('#keys');
const showKeys = document.querySelector<HTMLButtonElement>('#show-keys');
const search = document.querySelector<HTMLInputElement>('input[type=search]');

function openKeys(): void {
  if (keys?.open === false) keys.showModal();
}

const actions: Record<Command, () => void> = {
  next: () => {
    moveThroughItems(1);
  },
  previous: () => {
    moveThroughItems(-1);
  },
  open: openItem,
  search: () => {
    search?.select();
  },
  help: openKeys,
};

document.addEventListener('keydown', (press) => {
  const isTyping = press.target instanceof Element && press.target.matches('input, textarea, select');
  if (isTyping && press.key === 'Escape') search?.blur();
  const command = commandForKey(press, isTyping);
  if (command === undefined || keys?.open === true) return;
  press.preventDefault();
  actions[command]();
});

if (showKeys) {
  showKeys.hidden = false;
  showKeys.addEventListener('click', openKeys);
}
lightStatements();
lightPairs();
chooseEntities();
