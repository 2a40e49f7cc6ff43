import { ListKey } from './lists';

/** What a group may do with a list or folder. */
export type Level = 'fullControl' | 'contribute' | 'addOnly' | 'read';

/** SharePoint's own permission levels have the same number on every site, whatever its language. */
export const STANDARD_LEVELS: Readonly<Record<Exclude<Level, 'addOnly'>, number>> = {
  fullControl: 1073741829,
  contribute: 1073741827,
  read: 1073741826,
};

/**
 * SharePoint has no list to which one can only add, so the site gets a level of its own: reading, with
 * adding items, without changing or deleting them. The two numbers are SharePoint's halves of the mask:
 * those of "Read" (176, 138612833) and the right to add items (2).
 */
export const ADD_ONLY_LEVEL = {
  name: 'UVP Alleen toevoegen',
  description: 'Kan items bekijken en toevoegen, niet wijzigen of verwijderen.',
  high: 176,
  low: 138612835,
} as const;

/** Groups for the whole site; besides these each municipality has one. */
export type GroupKey = 'coordinators' | 'duos' | 'holders' | 'readers';

export interface GroupSchema {
  readonly title: string;
  readonly description: string;
}

export const GROUPS: Readonly<Record<GroupKey, GroupSchema>> = {
  coordinators: {
    title: 'UVP Coördinatoren',
    description: 'Beheren het plan: alle rijen, betrokkenen en instellingen.',
  },
  duos: {
    title: 'UVP Ambtelijke duo’s',
    description: 'Werken de acties van hun prioriteit bij, in alle gemeenten.',
  },
  holders: {
    title: 'UVP Portefeuillehouders',
    description: 'Lezen het plan en geven akkoord op de samenvattingen van een ronde.',
  },
  readers: {
    title: 'UVP Lezers',
    description: 'Lezen het plan en de voortgang.',
  },
};

/** The group of a municipality's officials. */
export function municipalityGroup(municipality: string): GroupSchema {
  return {
    title: `UVP Gemeente ${municipality}`,
    description: `Werkt de rijen van de gemeente ${municipality} bij.`,
  };
}

/**
 * Who may do what with a list. The site's owners always have full control; what is absent has no access.
 * `municipalities` stands for the groups of all municipalities alike.
 */
export interface Access extends Partial<Readonly<Record<GroupKey, Level>>> {
  readonly municipalities?: Level;
}

/** Everybody of the plan may open the site and its pages. */
export const SITE_ACCESS: Access = {
  coordinators: 'read',
  duos: 'read',
  holders: 'read',
  readers: 'read',
  municipalities: 'read',
};

const readByAll: Access = {
  coordinators: 'contribute',
  duos: 'read',
  holders: 'read',
  readers: 'read',
  municipalities: 'read',
};
const coordinatorsOnly: Access = { coordinators: 'read' };
const contributedByAll: Access = {
  coordinators: 'contribute',
  duos: 'contribute',
  holders: 'read',
  readers: 'read',
  municipalities: 'contribute',
};

/** Every list has its own permissions, so that those of the site (a team's members may edit) do not leak in. */
export const LIST_ACCESS: Readonly<Record<ListKey, Access>> = {
  municipalities: readByAll,
  priorities: readByAll,
  // Portfolio holders decide about a proposed date, which stands in the row.
  actions: { ...readByAll, duos: 'contribute', holders: 'contribute' },
  municipalActions: { ...readByAll, duos: 'contribute', holders: 'contribute' },
  occurrences: contributedByAll,
  statusUpdates: {
    coordinators: 'addOnly',
    duos: 'addOnly',
    holders: 'read',
    readers: 'read',
    municipalities: 'addOnly',
  },
  people: readByAll,
  nudges: coordinatorsOnly,
  conversations: coordinatorsOnly,
  rounds: readByAll,
  roundParts: { ...readByAll, duos: 'contribute', holders: 'contribute' },
  snapshots: { ...readByAll, coordinators: 'addOnly' },
  figures: readByAll,
  planChanges: {
    coordinators: 'addOnly',
    duos: 'addOnly',
    holders: 'addOnly',
    readers: 'read',
    municipalities: 'read',
  },
  decisions: readByAll,
  communications: contributedByAll,
  settings: readByAll,
  planDocuments: readByAll,
  templates: readByAll,
  reports: readByAll,
};

/** In the folder of a municipality its own officials may write; the others may read. */
export const OWN_FOLDER_LEVEL: Level = 'contribute';
