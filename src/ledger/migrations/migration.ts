/** One step from an older ledger to a newer one: its SQL, a text a dialect. */
export interface Migration {
  readonly name: string;
  readonly sqlite: string;
}
