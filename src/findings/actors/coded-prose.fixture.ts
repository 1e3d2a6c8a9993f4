import { analyseProse } from '../../../test/read-english.ts';
import { toPlainArticle } from '../../../test/plain-article.ts';
import { spansOfLines } from '../../../training/spans-of-lines.ts';
import {
  sliceOf,
  type ActorDictionary,
  type Register,
  type RegisterLine,
  type StateEntry,
  type TenureEntry,
} from '../../model/index.ts';
import { toActorCast } from './actor-cast.ts';
import { toActorIndex } from './actor-index.ts';
import { parseBorrowingNouns, parseSeatVerbs, type ActorKnowledge } from './actor-knowledge.ts';
import { parseInstitutions } from './institution.ts';
import { toActorScene } from './actor-scene.ts';
import { codeOfPhrase, type PhraseCode } from './code-of-phrase.ts';
import { findActors } from './find-actors.ts';
import { rangeOfSpan, toScene } from '../scene.ts';

const at = (file: string, line = 1): RegisterLine => ({ file: `register/${file}.tsv`, line });
const state = (
  code: string,
  name: string,
  demonym: string,
  seat: string,
  rest: Partial<StateEntry> = {},
): StateEntry => ({
  ...at('states'), kind: 'state', code, name, otherNames: [], demonyms: [demonym], seats: [seat], metonyms: [], lands: [], ...rest,
}); // prettier-ignore
const body = (code: string, name: string, otherNames: string[], sharedNames: string[] = []): Register['bodies'][number] => ({
  ...at('bodies'), kind: 'body', code, name, otherNames, sharedNames, partOf: null, founded: null, ended: null, seat: null, members: [],
  memberCount: null, lookAlikes: [], reference: '',
}); // prettier-ignore
const office = (key: string, code: string, name: string, titles: string[]): Register['offices'][number] => ({
  ...at('offices'), kind: 'office', key, code, name, titles, reference: '',
}); // prettier-ignore
const tenure = (line: number, key: string, person: string, from: string, to: string | null): TenureEntry => ({
  ...at('tenures', line), kind: 'tenure', office: key, person, otherNames: [], from, to, reference: '',
}); // prettier-ignore
const SECTORS = {
  GOV: [
    'government',
    'minister',
    'president',
    'secretary',
    'foreign minister',
    'ministry',
    'foreign ministry',
  ],
  MIL: ['troops', 'army', 'defense minister', 'military'],
  LEG: ['senator', 'parliament'],
  COP: ['police'],
  REB: ['rebel'],
  BUS: ['bank'],
};

/** A small world: real states and bodies, invented persons. */
export const register: Register = {
  states: [
    state('USA', 'United States', 'American', 'Washington', { otherNames: ['US', 'U.S.'], metonyms: [{ name: 'White House', code: 'USAGOV' }] }), // prettier-ignore
    state('RUS', 'Russia', 'Russian', 'Moscow', { lands: ['Chechnya', 'Chechen'] }),
    state('KOR', 'South Korea', 'South Korean', 'Seoul'),
    state('PRK', 'North Korea', 'North Korean', 'Pyongyang', { otherNames: ['DPRK'] }),
    state('FRA', 'France', 'French', 'Paris'),
    state('CHN', 'China', 'Chinese', 'Beijing'),
    state('GEO', 'Georgia', 'Georgian', 'Tbilisi'),
    state('JOR', 'Jordan', 'Jordanian', 'Amman'),
  ],
  bodies: [
    body('IGOUNO', 'United Nations', ['UN', 'U.N.']),
    body('IGOUNOSEC', 'United Nations Security Council', ['UN Security Council', 'U.N. Security Council']),
    body('IGOUNCMIL', 'United Nations Command', ['UN Command', 'U.N. Command']),
    body('USALEG', 'United States Senate', ['U.S. Senate'], ['Senate']),
    body('FRALEG', 'Senate of France', [], ['Senate']),
  ],
  offices: [
    office('USA-defense', 'USAGOVMIL', 'United States Secretary of Defense', ['Secretary of Defense', 'Defense Secretary']),
    office('USA-president', 'USAGOV', 'President of the United States', ['President']),
  ], // prettier-ignore
  tenures: [
    tenure(7, 'USA-defense', 'Orla Brandt', '2021-01-22', '2025-01-20'),
    tenure(8, 'USA-president', 'Edgar Holm', '2017-01-20', '2021-01-20'),
  ],
  sectors: Object.entries(SECTORS).flatMap(([sector, words]) =>
    words.map((word) => ({ ...at('sectors'), kind: 'sector' as const, word, sector })),
  ),
  obligations: [],
};

const TABLES = { cities: 'Lyon\tFRA\n', provinces: 'Ohio\tUSA\nGeorgia,Ga.\tUSA\nTexas\tUSA\n', outlets: '' };
const INSTITUTIONS =
  'committee\tLEG\tchamber\npolice department\tCOP\thome\nuniversity\tEDU\thome\ntimes\tMED\tnamed\n';
const SEAT_VERBS = 'have\tplace\nhost\tplace\nthreaten\tdealt\n';
const NOUNS = 'official\tGOV\nspokesman\tGOV\nleader\tGOV\nsen.\tLEG\nrep.\tLEG\n';

export function knowledgeWith(dictionaries: readonly ActorDictionary[] = []): ActorKnowledge {
  return {
    index: toActorIndex(register, TABLES, dictionaries),
    institutions: parseInstitutions(INSTITUTIONS),
    seatVerbs: parseSeatVerbs(SEAT_VERBS),
    borrowingNouns: parseBorrowingNouns(NOUNS),
  };
}

/** `words CODE` of every actor found in prose of a day. */
export function codesIn(
  prose: string,
  day: string | null = '2023-11-14',
  knowledge: ActorKnowledge = knowledgeWith(),
): readonly string[] {
  const article = toPlainArticle('prose.txt', prose, day, spansOfLines(prose));
  return findActors(article, analyseProse(prose), knowledge).map(
    ({ spans: [span = [0, 0]], code }) => `${sliceOf(prose, span)} ${code}`,
  );
}

/** What is said of the phrase in brackets: "They saw [Russian troops]." */
export function phraseCodeIn(bracketed: string): PhraseCode {
  const [start, end] = [bracketed.indexOf('['), bracketed.indexOf(']') - 1];
  const prose = bracketed.replace(/[[\]]/gu, '');
  const article = toPlainArticle('prose.txt', prose, '2023-11-14', spansOfLines(prose));
  const cast = toActorCast(toActorScene(toScene(article, analyseProse(prose)), article, knowledgeWith()));
  const { first, last } = rangeOfSpan(cast, [start, end]);
  return codeOfPhrase(cast, first, last);
}
