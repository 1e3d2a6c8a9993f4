import { isDuring, type HeldOffice, type PersonAnswer, type Register, type TenureEntry } from '../model/index.ts';
import { nameKey } from './name-key.ts';

/**
 * The people one of whose names is meant. The code is that of the latest office: of the only thing that is known of somebody
 * on a day when no office was held, none.
 */
export function describePeople(
  { offices, tenures }: Register,
  isMeant: (key: string) => boolean,
  on: string | null,
): readonly PersonAnswer[] {
  const meant = tenures.filter((tenure) => namesOf(tenure).some((name) => isMeant(nameKey(name))));
  return [...Map.groupBy(meant, ({ person }) => person)].map(([person]) => {
    const held = tenures
      .filter((tenure) => tenure.person === person && (on === null || isDuring(tenure, on)))
      .toSorted((a, b) => (a.from < b.from ? 1 : -1))
      .flatMap((tenure): readonly HeldOffice[] => {
        const office = offices.find(({ key }) => key === tenure.office);
        return office === undefined ? [] : [{ office, tenure }];
      });
    return { kind: 'person', name: person, code: held[0]?.office.code ?? null, held };
  });
}

function namesOf({ person, otherNames }: TenureEntry): readonly string[] {
  return [person, ...otherNames];
}
