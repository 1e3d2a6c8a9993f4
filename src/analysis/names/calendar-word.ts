const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.)$/u;

/** "Monday", "May", "Nov.": a capital that tells of no name. */
export function isCalendarWord(word: string): boolean {
  return CALENDAR.test(word);
}
