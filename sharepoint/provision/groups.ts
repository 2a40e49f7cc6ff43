import { Municipality } from '../../src/plan/model';
import {
  Access,
  ADD_ONLY_LEVEL,
  GroupKey,
  GROUPS,
  GroupSchema,
  Level,
  municipalityGroup,
  STANDARD_LEVELS,
} from '../schema/permissions';
import { all, asProblem, Site } from './site';

/** The numbers under which the site knows groups and levels. */
export interface Principals {
  readonly owners: number;
  readonly groups: Readonly<Record<GroupKey, number>>;
  /** By code of the municipality. */
  readonly municipalities: ReadonlyMap<string, number>;
  readonly levels: Readonly<Record<Level, number>>;
}

/** Makes the groups and the add-only level that are missing. */
export async function ensurePrincipals(
  site: Site,
  municipalities: ReadonlyArray<Municipality>,
): Promise<Principals> {
  const { sp } = site;
  try {
    const [known, levels, owners] = await Promise.all([
      sp.web.siteGroups.select('Id', 'Title')(),
      sp.web.roleDefinitions.select('Id', 'Name')(),
      sp.web.associatedOwnerGroup.select('Id')(),
    ]);
    const idOf = new Map(known.map(({ Id, Title }) => [Title, Id] as const));
    const wanted = [...Object.values(GROUPS), ...municipalities.map(({ name }) => municipalityGroup(name))];
    await makeGroups(
      site,
      wanted.filter(({ title }) => !idOf.has(title)),
      idOf,
    );
    const groupId = (title: string): number => idOf.get(title) as number;
    return {
      owners: owners.Id,
      groups: {
        coordinators: groupId(GROUPS.coordinators.title),
        duos: groupId(GROUPS.duos.title),
        holders: groupId(GROUPS.holders.title),
        readers: groupId(GROUPS.readers.title),
      },
      municipalities: new Map(
        municipalities.map(({ code, name }) => [code, groupId(municipalityGroup(name).title)] as const),
      ),
      levels: {
        ...STANDARD_LEVELS,
        addOnly:
          levels.find(({ Name }) => Name === ADD_ONLY_LEVEL.name)?.Id ?? (await makeAddOnlyLevel(site)),
      },
    };
  } catch (error) {
    throw asProblem(site, error);
  }
}

async function makeGroups(
  site: Site,
  missing: ReadonlyArray<GroupSchema>,
  idOf: Map<string, number>,
): Promise<void> {
  const made = await all(site, missing, (sp, { title, description }) =>
    sp.web.siteGroups.add({ Title: title, Description: description }),
  );
  made.forEach(({ Id }, at) => {
    idOf.set(missing[at].title, Id);
    site.tell({ did: 'made', what: 'group', name: missing[at].title });
  });
}

async function makeAddOnlyLevel(site: Site): Promise<number> {
  const { name, description, high, low } = ADD_ONLY_LEVEL;
  const { data } = await site.sp.web.roleDefinitions.add(name, description, 1, { High: high, Low: low });
  site.tell({ did: 'made', what: 'level', name });
  return data.Id;
}

/** Which principal gets which level, spelled out per group. */
export function assignmentsOf(
  access: Access,
  principals: Principals,
  own?: { readonly code: string; readonly level: Level },
): ReadonlyMap<number, number> {
  const wanted = new Map<number, number>([[principals.owners, principals.levels.fullControl]]);
  (Object.keys(principals.groups) as GroupKey[]).forEach((key) => {
    const level = access[key];
    if (level !== undefined) wanted.set(principals.groups[key], principals.levels[level]);
  });
  principals.municipalities.forEach((id, code) => {
    const level = own?.code === code ? own.level : access.municipalities;
    if (level !== undefined) wanted.set(id, principals.levels[level]);
  });
  return wanted;
}
