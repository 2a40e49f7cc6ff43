import type { SandboxContext } from '../context';
import type { Field, List } from '../store/store';
import { siteId } from './siteAddress';

/** The site as Graph shows it. */
export function siteJson(context: SandboxContext): object {
  const { site } = context.store;
  return {
    id: siteId(context),
    name: site.serverRelativeUrl.split('/').at(-1),
    displayName: site.title,
    webUrl: context.addresses.site,
    root: {},
    siteCollection: { hostname: 'localhost' },
  };
}

export function listJson(context: SandboxContext, list: List): object {
  return {
    id: list.id,
    name: list.serverRelativeUrl.split('/').at(-1),
    displayName: list.title,
    description: list.description,
    webUrl: `${context.addresses.http}${list.serverRelativeUrl}`,
    createdDateTime: list.created,
    lastModifiedDateTime: list.lastItemModified,
    parentReference: { siteId: siteId(context) },
    list: {
      contentTypesEnabled: list.contentTypesEnabled,
      hidden: list.hidden,
      template: list.baseTemplate === 101 ? 'documentLibrary' : 'genericList',
    },
  };
}

/** The facet by which Graph tells the type of a column. */
function typeFacet(field: Field): object {
  switch (field.type) {
    case 'Note':
      return { text: { allowMultipleLines: true, textType: 'plain' } };
    case 'Number':
    case 'Counter':
      return { number: {} };
    case 'Boolean':
      return { boolean: {} };
    case 'DateTime':
      return { dateTime: { displayAs: 'default', format: field.dateOnly ? 'dateOnly' : 'dateTime' } };
    case 'Choice':
      return { choice: { allowTextEntry: false, choices: field.choices, displayAs: 'dropDownMenu' } };
    case 'User':
      return { personOrGroup: { allowMultipleSelection: false } };
    default:
      return { text: { allowMultipleLines: false, maxLength: field.maxLength } };
  }
}

export function columnJson(field: Field): object {
  return {
    id: field.id,
    name: field.internalName,
    displayName: field.title,
    description: field.description,
    columnGroup: field.group,
    enforceUniqueValues: field.unique,
    hidden: field.hidden,
    indexed: field.indexed,
    readOnly: field.readOnly,
    required: field.required,
    ...typeFacet(field),
  };
}
