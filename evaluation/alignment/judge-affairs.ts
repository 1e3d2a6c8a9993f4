type Grouping = Readonly<Record<string, string>>;

/** Of pairs of articles on different stories: how many are put into one affair. */
export interface AffairShares {
  /** Of those on one topic: there the affair is often one, but not always. */
  readonly ofTopic: number;
  /** Of those on different topics, where it never should be. */
  readonly ofOthers: number;
}

/** How far affairs keep to topics; `topics` may be finer than affairs are. */
export function judgeAffairs(stories: Grouping, topics: Grouping, affairs: Grouping): AffairShares {
  const counts = { ofTopic: { joined: 0, all: 0 }, ofOthers: { joined: 0, all: 0 } };
  const articles = Object.keys(affairs);
  articles.forEach((a, index) => {
    for (const b of articles.slice(0, index)) {
      if (stories[a] === stories[b]) continue;
      const count = topics[a] === topics[b] ? counts.ofTopic : counts.ofOthers;
      count.all++;
      if (affairs[a] === affairs[b]) count.joined++;
    }
  });
  const share = ({ joined, all }: { readonly joined: number; readonly all: number }): number =>
    all === 0 ? 0 : joined / all;
  return { ofTopic: share(counts.ofTopic), ofOthers: share(counts.ofOthers) };
}
