import type {
  ActorDictionary,
  BrokenLine,
  DatedRole,
  DictionaryActor,
  DictionaryAgent,
  DictionaryName,
} from '../../model/index.ts';
import { agentNames } from './agent-names.ts';
import { parseRoles } from './parse-roles.ts';

interface DraftActor {
  readonly names: DictionaryName[];
  readonly roles: DatedRole[];
  /** Whether something stood where its code should, readable or not. */
  isCoded: boolean;
}

const COMMENT = /[#;]/u;
const MARKER = /^!([^!]+)!\s*=(.*)$/u;

/**
 * Reads a dictionary in the format of TABARI and PETRARCH (Schrodt, TABARI manual 0.8.4, and PETRARCH's dictionary notes): actors with
 * synonyms and dated roles, agents with plurals and markers. A line that cannot be understood is named; the rest is read.
 *
 * @example parseActorDictionary('ARDEN_ [ARD]\n+ARDENIAN_\n', 'my.actors.txt').actors[0]?.names.length // 2
 */
export function parseActorDictionary(text: string, file: string): ActorDictionary {
  const actors: DictionaryActor[] = [];
  const agents: DictionaryAgent[] = [];
  const broken: BrokenLine[] = [];
  const markers = new Map<string, readonly string[]>();
  let draft: DraftActor | null = null;
  let isRemark = false;
  text.split('\n').forEach((whole, i) => {
    const line = i + 1;
    if (isRemark || (whole.startsWith('<') && /^<\s*!/u.test(whole))) {
      isRemark = !whole.includes('-->');
      return;
    }
    const end = whole.search(COMMENT);
    const plain = (end < 0 ? whole : whole.slice(0, end)).trimEnd();
    if (plain === '' || plain.startsWith('<')) return;
    const marker = MARKER.exec(plain);
    if (marker) markers.set(marker[1] ?? '', (marker[2] ?? '').split(',').map((value) => value.trim())); // prettier-ignore
    else if (plain.includes('~')) addAgent(plain, line);
    else addActor(plain, line);
  });
  close();
  return { actors, agents, broken };

  function addAgent(plain: string, line: number): void {
    close();
    const [, noun = '', code = ''] = /^([^[]*)\[\s*([^\]\s]*)\s*\]$/u.exec(plain) ?? [];
    const [, before = '', behind = ''] = /^([A-Z0-9]*)~([A-Z0-9]*)$/u.exec(code.toUpperCase()) ?? [];
    const names = agentNames(noun, markers);
    if ((before === '') === (behind === '')) broken.push({ file, line, reason: `no agent's code in "${plain}"` }); // prettier-ignore
    else if (typeof names === 'string') broken.push({ file, line, reason: names });
    else agents.push({ file, line, names, code: before + behind, stands: before ? 'before' : 'behind' });
  }

  function addActor(plain: string, line: number): void {
    const at = plain.indexOf('[');
    const name = (at < 0 ? plain : plain.slice(0, at)).trim();
    const isSynonym = name.startsWith('+');
    if (name !== '' && !isSynonym) close();
    if (name === '' || isSynonym ? !draft : false) {
      broken.push({ file, line, reason: isSynonym ? 'a synonym of nobody' : 'a code of nobody' });
      return;
    }
    draft ??= { names: [], roles: [], isCoded: false };
    if (name !== '') addName(draft, isSynonym ? name.slice(1) : name, line);
    if (at < 0) return;
    draft.isCoded = true;
    for (const role of parseRoles(plain.slice(at)))
      if (typeof role === 'string') broken.push({ file, line, reason: role });
      else draft.roles.push(role);
  }

  function addName({ names }: DraftActor, name: string, line: number): void {
    if (/[\]~]/u.test(name) || !/[\p{L}\p{N}]/u.test(name))
      broken.push({ file, line, reason: `"${name}" is no name` });
    else if (!name.includes('{')) names.push({ name, line });
    else {
      const forms = agentNames(name, markers);
      if (typeof forms === 'string') broken.push({ file, line, reason: forms });
      else names.push(...forms.map((form) => ({ name: form, line })));
    }
  }

  function close(): void {
    if (draft && draft.roles.length > 0) actors.push({ file, names: draft.names, roles: draft.roles });
    else if (draft && !draft.isCoded)
      broken.push({ file, line: draft.names[0]?.line ?? 0, reason: 'no code follows' });
    draft = null;
  }
}
