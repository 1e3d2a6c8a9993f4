/** Something to read: `at` is a path, an address, or `-` for standard input. */
export interface Source {
  readonly kind: 'file' | 'url' | 'stdin';
  readonly at: string;
}
