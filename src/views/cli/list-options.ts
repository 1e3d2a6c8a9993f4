import { Option } from 'commander';
import { parseCount } from './parse-number.ts';
import { DEFAULT_LEDGER } from './with-ledger.ts';

const A_PAGE = 40;

/** Which page of a list of the ledger is asked for, and in what costume. */
export interface ListOptions {
  readonly ledger: string;
  readonly limit: number;
  readonly offset: number;
  readonly json?: true;
}

export function listOptions(): readonly Option[] {
  return [
    new Option('--ledger <path>', 'the file of the ledger').default(DEFAULT_LEDGER),
    new Option('--limit <number>', 'how many at most').argParser(parseCount).default(A_PAGE),
    new Option('--offset <number>', 'how many to pass over').argParser(parseCount).default(0),
    new Option('--json', 'print one line of JSON'),
  ];
}
