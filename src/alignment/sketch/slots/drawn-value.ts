import type { SlotValue, Span } from '../../../model/index.ts';

/** A value where it stands in the text; the sketch has it by its words. */
export type DrawnValue = Omit<SlotValue, 'run' | 'doubt'> & { readonly span: Span };
