/** What the help of a command ends with; a test runs the lines in order, in a folder that has `samples/`. */
export interface Example {
  readonly line: string;
  /** What it does, in a few words. */
  readonly does: string;
}

export function renderExamples(examples: readonly Example[]): string {
  const lines = examples.map(({ line, does }) => `  ${line}\n      ${does}`);
  return `\n${examples.length === 1 ? 'Example' : 'Examples'}:\n${lines.join('\n')}`;
}
