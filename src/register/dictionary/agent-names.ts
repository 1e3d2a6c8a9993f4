/** What each marker stands for: `PERSON` for "MAN", "MEN" … */
export type Markers = ReadonlyMap<string, readonly string[]>;

/** More forms of one line are a mistake, or meant to do harm. */
const MOST_FORMS = 100;
const MARKER = /!([^!]+)!/u;

/**
 * All forms of an agent's noun: its plural, given in braces or regular (empty braces: none), or what its markers stand for.
 * The reason where there are none.
 *
 * @example agentNames('DEPUTY', markers) // ['DEPUTY', 'DEPUTIES']; of 'POLICE {}' ['POLICE']
 */
export function agentNames(noun: string, markers: Markers): readonly string[] | string {
  const [, bare = noun, plurals] = /^([^{}]*)\{([^{}]*)\}\s*$/u.exec(noun) ?? [];
  if (/[{}]/u.test(bare)) return 'a brace without its other';
  const name = bare.trim();
  if (name === '') return 'no name';
  if (name.includes('!')) return fill([name], markers);
  if (plurals !== undefined) return [name, ...plurals.split(/[\s,]+/u).filter((plural) => plural !== '')];
  return [name, pluralOf(name)];
}

function fill(forms: readonly string[], markers: Markers): readonly string[] | string {
  const [whole, marker = ''] = MARKER.exec(forms[0] ?? '') ?? [];
  if (whole === undefined) return forms[0]?.includes('!') ? 'a marker without its end' : forms;
  const values = markers.get(marker);
  if (!values) return `the marker ${whole} is not defined`;
  if (values.length * forms.length > MOST_FORMS) return 'too many forms';
  return fill(
    forms.flatMap((form) => values.map((value) => form.replaceAll(whole, value))),
    markers,
  );
}

/** By PETRARCH's rule, for names without an irregular one. */
function pluralOf(name: string): string {
  if (name.endsWith('Y')) return `${name.slice(0, -1)}IES`;
  return name.endsWith('SS') ? `${name}ES` : `${name}S`;
}
