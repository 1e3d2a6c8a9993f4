/** Where the reader's data comes from: the project's files by their path, from a disk or over the network. */
export interface DataFiles {
  readonly text: (path: string) => Promise<string>;
  readonly bytes: (path: string) => Promise<Uint8Array<ArrayBuffer>>;
}
