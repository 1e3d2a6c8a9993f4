import type { Register } from '../model/index.ts';
import { loadRegister } from './load-register.ts';

/** Files of a small register of invented facts, which tests change line by line. */
const SMALL_FILES: Readonly<Record<string, readonly string[]>> = {
  'register/states.tsv': [
    '# comment',
    'NOR\tNorland\tN.L.,Kingdom of Norland\tNorlander\tFjordby\tGull House=NORGOV\tSkerry Isles',
    'DNK\tDunmark\t\tDunmarker\tSandholm',
  ],
  'register/bodies.tsv': [
    '# comment',
    'Harbour League,HL\tIGOHLG\t\t\t1990\t\tSandholm\tNOR,DNK 1995-03-01..2010-12-31\t\tHarbour Council\thttps://hl.example',
    'Harbour Council\tIGOHLC\tCouncil\tHarbour League\t1992-05-01\t2003\tFjordby\t\t9\tHarbour League\thttps://hl.example',
    'Naval Staff of Norland\tNORMIL\tNaval Staff,Council\t\t\t\t\t\t\t\thttps://navy.example',
  ],
  'register/offices.tsv': [
    '# comment',
    'NOR-fleet\tNORGOVMIL\tMinister of the Fleet of Norland\tFleet Minister\thttps://gov.example',
  ],
  'register/tenures.tsv': [
    '# comment',
    'NOR-fleet\tAda Brisk\t\t2015-01-10\t2019-06-30\thttps://gov.example',
    'NOR-fleet\tOle Quill\tOle B. Quill\t2019-06-30\t\thttps://gov.example',
  ],
  'register/sectors.tsv': ['# comment', 'harbour master\tGOV'],
  'register/obligations.tsv': [
    '# comment',
    'S/RES/9001 (2015)\t1\t2015-02-01\t\t*\tCOOPERATE,AID\tDNK\tforbids\tselling it amber\thttps://un.example',
    'S/RES/9001 (2015)\t2(a)\t2015-02-01\t2018-03-31\tDNK\tMOBILIZE\t\tforbids\tfloating mines\thttps://un.example',
    'S/RES/9001 (2015)\t3\t2015-02-01\t\t*\tCONSULT\t\turges\treporting every year\thttps://un.example',
  ],
};

/** The small register with some of its lines written anew: `{ 'register/offices.tsv': { 2: '…' } }`; one beyond the last is added. */
export function loadSmallRegister(
  changes: Readonly<Record<string, Readonly<Record<number, string>>>> = {},
): Promise<Register> {
  return loadRegister((path) => {
    const lines = [...(SMALL_FILES[path] ?? [])];
    for (const [line, text] of Object.entries(changes[path] ?? {})) lines[Number(line) - 1] = text;
    return Promise.resolve(lines.join('\n'));
  });
}
