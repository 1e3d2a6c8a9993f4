/** What a word is to a cue: the labels of the second layer, `B-` where a stretch begins and `I-` inside it. */
export const ROLE_LABELS = ['O', 'B-speaker', 'I-speaker', 'B-content', 'I-content'] as const;

export const [OUTSIDE, SPEAKER_BEGINS, SPEAKER_GOES_ON, CONTENT_BEGINS, CONTENT_GOES_ON] = [0, 1, 2, 3, 4];
