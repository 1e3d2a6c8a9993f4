import { ADD_EXAMPLES } from './add-command.ts';
import { CLAIMS_EXAMPLES } from './claims-command.ts';
import { CONFLICTS_EXAMPLES } from './conflicts-command.ts';
import { COPIES_EXAMPLES } from './copies-command.ts';
import { EXAMPLES_BY_ACT } from './decision-commands.ts';
import { DESK_EXAMPLES } from './desk-command.ts';
import { EVENTS_EXAMPLES } from './events-command.ts';
import type { Example } from './example.ts';
import { PARSE_EXAMPLES } from './parse-command.ts';
import { READ_EXAMPLES } from './read-command.ts';
import { REBUILD_EXAMPLES } from './rebuild-command.ts';
import { REGISTER_EXAMPLES } from './register-command.ts';
import { SHOW_EXAMPLES } from './show-command.ts';
import { START_EXAMPLES } from './start-command.ts';
import { STATEMENTS_EXAMPLES } from './statements-command.ts';
import { STORIES_EXAMPLES } from './stories-command.ts';
import { TREND_EXAMPLES } from './trend-command.ts';

/** The examples of every command's help, in an order in which each finds what it needs. */
export const EXAMPLES_BY_COMMAND: Readonly<Record<string, readonly Example[]>> = {
  read: READ_EXAMPLES,
  statements: STATEMENTS_EXAMPLES,
  events: EVENTS_EXAMPLES,
  parse: PARSE_EXAMPLES,
  add: ADD_EXAMPLES,
  stories: STORIES_EXAMPLES,
  claims: CLAIMS_EXAMPLES,
  conflicts: CONFLICTS_EXAMPLES,
  copies: COPIES_EXAMPLES,
  show: SHOW_EXAMPLES,
  ...EXAMPLES_BY_ACT,
  rebuild: REBUILD_EXAMPLES,
  trend: TREND_EXAMPLES,
  register: REGISTER_EXAMPLES,
  desk: DESK_EXAMPLES,
  start: START_EXAMPLES,
};
