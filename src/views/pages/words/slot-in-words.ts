import type { ConflictSlot } from '../../../model/index.ts';

const SLOTS: Readonly<Record<ConflictSlot, string>> = {
  number: 'Number',
  unit: 'Unit',
  date: 'Date',
  place: 'Place',
  body: 'Body',
  office: 'Office',
  person: 'Person',
  polarity: 'Said or denied',
  quotation: 'Quoted words',
};

/** What two reports differ in, as the head of a row. @example slotInWords('polarity') // 'Said or denied' */
export function slotInWords(slot: ConflictSlot): string {
  return SLOTS[slot];
}
