import { analyse } from '../../src/analysis/index.ts';
import { find } from '../../src/findings/index.ts';
import { eventsOf } from '../../src/model/index.ts';
import { toPairLessons } from '../../training/events/learn-pairs.ts';
import { readDyads, readPloverRecords, toCodedSentences } from '../../training/events/read-coded.ts';
import { readMarkedLessons, relearn, toCodingTools } from '../events/held-out-models.ts';
import { scoreDyads, type DyadAnswer } from '../events/score-dyads.ts';
import type { Station } from '../station.ts';

const FOLDS = 5;

/**
 * Who did what to whom in sentences with one coded pair each (the PLV set), end to end, tentative events too. Five folds by sentence:
 * what finds events is learned anew for each, from the other four, PLOVER's records and the marked articles.
 */
export const dyads: Station = {
  name: 'dyads',
  gold: ['plover'],
  async measure(data, tools) {
    const coding = toCodingTools(tools);
    const articles = readDyads(data, tools.furniture);
    const foldById = new Map(articles.map(({ id }, i) => [id, i % FOLDS]));
    const lessons = toCodedSentences(articles, coding).map(toPairLessons);
    const records = toCodedSentences(readPloverRecords(data, tools.furniture), coding).map(toPairLessons);
    const marked = await readMarkedLessons(data, coding);
    const answers: DyadAnswer[] = [];
    for (let fold = 0; fold < FOLDS; fold++) {
      const taught = lessons.filter(({ sentence }) => foldById.get(sentence.id) !== fold);
      const knowledge = relearn(tools.findings, [...taught, ...records], marked);
      for (const { id, article, pair } of articles)
        if (foldById.get(id) === fold)
          answers.push({
            gold: pair,
            events: eventsOf(find(article, analyse(article, tools.reader), knowledge)),
          });
    }
    return scoreDyads(answers);
  },
};
