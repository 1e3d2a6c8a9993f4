import type { Span } from '../src/model/index.ts';

/** What a marked text says of one statement: the spans of each role in the text without its marks. */
export type MarkedStatement = Readonly<Partial<Record<string, readonly Span[]>>>;

export interface MarkedText {
  readonly text: string;
  /** Outer statements before those in their content. */
  readonly statements: readonly MarkedStatement[];
}

interface OpenMark {
  /** `speaker`, or `speaker,speaker2`. */
  readonly roles: string;
  /** The bracket it stands in. */
  readonly place: string;
  readonly start: number;
}

/**
 * Reads `[speaker|Lee] [cue|said] [content|talks failed].`: marks beside each other in one bracket are one statement,
 * marks inside a content are another's; a digit tells statements of one bracket apart (`[speaker,speaker2|Lee]` is the
 * speaker of both); `\[` is a bracket of the text's own.
 *
 * @throws Error for brackets that do not match
 */
export function parseMarkedText(marked: string): MarkedText {
  const statements = new Map<string, Record<string, Span[]>>();
  const open: OpenMark[] = [];
  let text = '';
  for (let i = 0; i < marked.length; i++) {
    const mark = /^\[([\w,]+)\|/u.exec(marked.slice(i));
    if (marked[i] === '\\') text += marked[++i] ?? '';
    else if (mark) {
      const [whole, roles = ''] = mark;
      const parent = open.at(-1);
      const place = parent ? `${parent.place}>${parent.start}` : '';
      for (const role of roles.split(',')) statementAt(place, role);
      open.push({ roles, place, start: text.length });
      i += whole.length - 1;
    } else if (marked[i] === ']') {
      const closed = open.pop();
      if (!closed) throw new Error(`a bracket closes that none opened: ${marked}`);
      for (const role of closed.roles.split(','))
        (statementAt(closed.place, role)[role.replace(/\d+$/u, '')] ??= []).push([closed.start, text.length]);
    } else text += marked[i] ?? '';
  }
  if (open.length > 0) throw new Error(`a bracket stays open: ${marked}`);
  return { text, statements: [...statements.values()] };

  function statementAt(place: string, role: string): Record<string, Span[]> {
    const key = `${place}#${/\d+$/u.exec(role)?.[0] ?? ''}`;
    const statement = statements.get(key) ?? {};
    statements.set(key, statement);
    return statement;
  }
}
