import type { Station } from '../station.ts';
import { across } from './across.ts';
import { acts } from './acts.ts';
import { dyads } from './dyads.ts';
import { records } from './records.ts';
import { actors } from './actors.ts';
import { measureBodies } from './bodies.ts';
import { copies } from './copies.ts';
import { claims } from './claims.ts';
import { claimdiff } from './claimdiff.ts';
import { conflicts } from './conflicts.ts';
import { dates } from './dates.ts';
import { factuality } from './factuality.ts';
import { language } from './language.ts';
import { lemmas } from './lemmas.ts';
import { names } from './names.ts';
import { parse } from './parse.ts';
import { pronouns } from './pronouns.ts';
import { raw } from './raw.ts';
import { reports } from './reports.ts';
import { measureSameEvents } from './same-events.ts';
import { statements } from './statements.ts';
import { measureStories } from './stories.ts';
import { told } from './told.ts';

/** Every station that is measured, in the order of the pipeline. */
export const stations: readonly Station[] = [
  { name: 'bodies', gold: ['pages'], measure: measureBodies },
  language,
  lemmas,
  parse,
  raw,
  names,
  pronouns,
  statements,
  told,
  factuality,
  dates,
  actors,
  acts,
  dyads,
  records,
  { name: 'stories', gold: ['basil', 'ecb'], measure: measureStories },
  { name: 'same-events', gold: ['ecb'], measure: measureSameEvents },
  copies,
  claims,
  conflicts,
  claimdiff,
  reports,
  across,
];
