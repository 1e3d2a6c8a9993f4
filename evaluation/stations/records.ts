import { analyse } from '../../src/analysis/index.ts';
import { find } from '../../src/findings/index.ts';
import { eventsOf } from '../../src/model/index.ts';
import { toPairLessons } from '../../training/events/learn-pairs.ts';
import { readDyads, readPloverRecords, toCodedSentences } from '../../training/events/read-coded.ts';
import { readMarkedLessons, relearn, toCodingTools } from '../events/held-out-models.ts';
import { scoreRecords, type RecordAnswer } from '../events/score-records.ts';
import type { Station } from '../station.ts';

/**
 * PLOVER's gold standard records (sentences of CAMEO's manual, recoded), by type and by codes, tentative events too. What finds events is
 * learned anew without them.
 */
export const records: Station = {
  name: 'records',
  gold: ['plover'],
  async measure(data, tools) {
    const coding = toCodingTools(tools);
    const lessons = toCodedSentences(readDyads(data, tools.furniture), coding).map(toPairLessons);
    const knowledge = relearn(tools.findings, lessons, await readMarkedLessons(data, coding));
    const byText = Map.groupBy(readPloverRecords(data, tools.furniture), ({ article }) => article.text);
    const answers: RecordAnswer[] = [];
    for (const [record, ...others] of byText.values()) {
      if (!record) continue;
      const events = eventsOf(find(record.article, analyse(record.article, tools.reader), knowledge));
      const gold = [record, ...others].flatMap(({ pair, sourceCodes, targetCodes }) =>
        pair.types.slice(0, 1).map((type) => ({ type, sourceCodes, targetCodes })),
      );
      answers.push({ gold, events });
    }
    return scoreRecords(answers);
  },
};
