import { isDay, isOneOf, type RegisterLine, type TableRow } from '../model/index.ts';
import { complain } from './complain.ts';

/** CAMEO codes are three letters a step. */
const CODE = /^(?:[A-Z]{3})+$/u;

/** The cells of a row by the names of their columns. What does not fit throws an Error with file, line and column. */
export class Cells<Column extends string> {
  readonly at: RegisterLine;
  readonly #columns: readonly Column[];
  readonly #cells: readonly string[];

  constructor(file: string, columns: readonly Column[], { line, cells }: TableRow) {
    this.at = { file, line };
    if (cells.length > columns.length)
      complain(this.at, `cell ${columns.length + 1}`, `"${cells[columns.length] ?? ''}" is in no column`);
    this.#columns = columns;
    this.#cells = cells;
  }

  complain(column: Column, problem: string): never {
    return complain(this.at, column, problem);
  }

  optional(column: Column): string | null {
    const cell = this.#cells[this.#columns.indexOf(column)] ?? '';
    return cell === '' ? null : cell;
  }

  text(column: Column): string {
    return this.optional(column) ?? this.complain(column, 'is empty');
  }

  /** Items by comma; none may be empty or there twice. */
  list(column: Column): readonly string[] {
    const cell = this.optional(column);
    if (cell === null) return [];
    const items = cell.split(',');
    const untidy = items.find((item) => item === '' || item.startsWith(' ') || item.endsWith(' '));
    if (untidy !== undefined) this.complain(column, `"${untidy}" has a space or comma too many`);
    if (items.length > 1 && new Set(items).size < items.length) this.complain(column, 'names something twice');
    return items;
  }

  /** The same where the first item is the name. */
  names(column: Column): { readonly name: string; readonly otherNames: readonly string[] } {
    const [name = this.text(column), ...otherNames] = this.list(column);
    return { name, otherNames };
  }

  code(column: Column): string {
    return this.checkCode(column, this.text(column));
  }

  checkCode(column: Column, code: string): string {
    return CODE.test(code) ? code : this.complain(column, `"${code}" is no code of three letters a step`);
  }

  choice<const Choice extends string>(column: Column, choices: readonly Choice[]): Choice {
    return this.checkChoice(column, this.text(column), choices);
  }

  checkChoice<const Choice extends string>(column: Column, word: string, choices: readonly Choice[]): Choice {
    return isOneOf(choices, word) ? word : this.complain(column, `"${word}" is none of ${choices.join(', ')}`);
  }

  count(column: Column): number | null {
    const digits = this.optional(column);
    if (digits === null) return null;
    return /^[1-9]\d{0,4}$/u.test(digits) ? Number(digits) : this.complain(column, `"${digits}" is no number`);
  }

  day(column: Column): string {
    return this.checkDay(column, this.text(column));
  }

  checkDay(column: Column, day: string): string {
    return isDay(day) ? day : this.complain(column, `"${day}" is not a day`);
  }

  /** A day, or the month or year where no more is known; null where nothing is. */
  dayAsKnown(column: Column): string | null {
    const known = this.optional(column);
    return known === null ? null : this.checkDayAsKnown(column, known);
  }

  checkDayAsKnown(column: Column, known: string): string {
    const first = `${known}${'-01-01'.slice(Math.max(0, known.length - 4))}`;
    return isDay(first) ? known : this.complain(column, `"${known}" is not a day, month or year`);
  }

  /** The end of what began on `from`. */
  checkOrder<Day extends string | null>(column: Column, from: string | null, to: Day): Day {
    if (from === null || to === null || from.slice(0, to.length) <= to) return to;
    return this.complain(column, `"${to}" is before ${from}`);
  }
}
