/** What an actor was coded as and when; days are `YYYY-MM-DD`, both included, null where open. A null code: he is nobody's actor. */
export interface DatedRole {
  readonly code: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** A name as a dictionary writes it, and its line. */
export interface DictionaryName {
  readonly name: string;
  readonly line: number;
}

/** An actor of a dictionary under all his names. The first role that holds on a day counts; one without days where no other does. */
export interface DictionaryActor {
  readonly file: string;
  readonly names: readonly DictionaryName[];
  readonly roles: readonly DatedRole[];
}

/** A common noun for actors: "MINISTER" is `GOV` behind the code of his state; "PEACEKEEPERS" `IGO` before another's. */
export interface DictionaryAgent {
  readonly file: string;
  readonly line: number;
  /** The noun in all its forms. */
  readonly names: readonly string[];
  readonly code: string;
  readonly stands: 'behind' | 'before';
}

/** A line that could not be understood; the rest of its file was read. */
export interface BrokenLine {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

/** Dictionaries of the field, as a user brings them: TABARI's and PETRARCH's actors and agents. */
export interface ActorDictionary {
  readonly actors: readonly DictionaryActor[];
  readonly agents: readonly DictionaryAgent[];
  readonly broken: readonly BrokenLine[];
}
