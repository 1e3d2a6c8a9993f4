/** How many of how many. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** As a fraction to four digits; a dash where there was nothing to be right about. */
export function shareInWords({ right, of }: Share): string {
  return of === 0 ? '–' : (right / of).toFixed(4);
}
