import { StoreError } from '../../store/errors';
import type { Field, FieldChanges, FieldType, List } from '../../store/store';
import { collectionJson, type Entity, entityJson, narrowed } from '../entity';
import { fieldXml, parseFieldXml } from '../fieldXml';
import { childrenOf, created, done, ok, type Resource } from '../resource';
import { badArgument, noSuchProperty } from '../restError';
import { jsonBody, properties, type RestRequest } from '../restRequest';

/** SharePoint's number and class for each type of column. */
const TYPES: Readonly<Record<FieldType, { kind: number; type: string }>> = {
  Counter: { kind: 5, type: 'SP.FieldNumber' },
  Text: { kind: 2, type: 'SP.FieldText' },
  Note: { kind: 3, type: 'SP.FieldMultiLineText' },
  Number: { kind: 9, type: 'SP.FieldNumber' },
  Boolean: { kind: 8, type: 'SP.Field' },
  DateTime: { kind: 4, type: 'SP.FieldDateTime' },
  Choice: { kind: 6, type: 'SP.FieldChoice' },
  User: { kind: 20, type: 'SP.FieldUser' },
  Guid: { kind: 14, type: 'SP.FieldGuid' },
};

export function fieldEntity(list: List, field: Field): Entity {
  const { kind, type } = TYPES[field.type];
  return {
    type,
    address: `Web/Lists(guid'${list.id}')/Fields(guid'${field.id}')`,
    properties: {
      AutoIndexed: false,
      CanBeDeleted: !field.builtIn,
      DefaultValue: field.defaultValue ?? null,
      Description: field.description,
      EnforceUniqueValues: field.unique,
      EntityPropertyName: field.internalName,
      Filterable: field.type !== 'Note',
      FromBaseType: field.builtIn,
      Group: field.group,
      Hidden: field.hidden,
      Id: field.id,
      Indexed: field.indexed,
      InternalName: field.internalName,
      ReadOnlyField: field.readOnly,
      Required: field.required,
      SchemaXml: () => fieldXml(field),
      Scope: list.serverRelativeUrl,
      Sealed: false,
      Sortable: field.type !== 'Note',
      StaticName: field.internalName,
      Title: field.title,
      FieldTypeKind: kind,
      TypeAsString: field.type,
      ...(field.type === 'Text' ? { MaxLength: field.maxLength } : {}),
      ...(field.type === 'Choice' ? { Choices: field.choices, FillInChoice: false } : {}),
      ...(field.type === 'DateTime' ? { DisplayFormat: field.dateOnly ? 0 : 1 } : {}),
    },
    // Asked of a whole collection, these are left out where a column does not have them.
    onDemand: Object.fromEntries(
      ['MaxLength', 'Choices', 'FillInChoice', 'DisplayFormat'].map((name) => [name, () => undefined]),
    ),
  };
}

/** The columns of a list. */
export function fields(listOf: (request: RestRequest) => List): Resource {
  const all = (request: RestRequest) => request.context.store.fields(request.actor, listOf(request).id);
  const one = (isMeant: (field: Field) => boolean, called: string): Resource => {
    const find = (request: RestRequest): Field => {
      const field = all(request).find(isMeant);
      if (!field) throw new StoreError('fieldMissing', `no column ${called}`, { field: called });
      return field;
    };
    return {
      get: (request) => ok(entityJson(request, fieldEntity(listOf(request), find(request)))),
      merge: (request) => {
        const field = find(request);
        const list = listOf(request);
        const changes = changesIn(properties(jsonBody(request)), fieldEntity(list, field).type);
        request.context.store.updateField(request.actor, list.id, field.internalName, changes);
        return done();
      },
      remove: (request) => {
        const field = find(request);
        request.context.store.deleteField(request.actor, listOf(request).id, field.internalName);
        return { status: 200 };
      },
    };
  };
  const byName = (name = '') =>
    one(
      (field) => [field.internalName, field.title].some((each) => each.toLowerCase() === name.toLowerCase()),
      name,
    );
  return {
    get: (request) => {
      const list = listOf(request);
      const found = all(request).map((field) => fieldEntity(list, field));
      return ok(collectionJson(request, 'SP.Field', narrowed(request, found)));
    },
    child: childrenOf({
      createfieldasxml: () => ({
        post: (request) => {
          const { SchemaXml, Options } = (jsonBody(request).parameters ?? {}) as Record<string, unknown>;
          if (typeof SchemaXml !== 'string') throw badArgument('The parameter SchemaXml is missing.');
          const list = listOf(request);
          const made = request.context.store.createField(
            request.actor,
            list.id,
            parseFieldXml(SchemaXml, typeof Options === 'number' ? Options : 0),
          );
          return created(entityJson(request, fieldEntity(list, made)));
        },
      }),
      getbyinternalnameortitle: ({ values }) => byName(values[0]),
      getbytitle: ({ values }) =>
        one((field) => field.title.toLowerCase() === values[0]?.toLowerCase(), values[0] ?? ''),
    }),
  };
}

const CHANGES: Readonly<Record<string, keyof FieldChanges>> = {
  Title: 'title',
  Description: 'description',
  Required: 'required',
  Indexed: 'indexed',
  EnforceUniqueValues: 'unique',
  Choices: 'choices',
  DefaultValue: 'defaultValue',
  Hidden: 'hidden',
  Group: 'group',
};

function changesIn(body: Record<string, unknown>, type: string): FieldChanges {
  return Object.fromEntries(
    Object.entries(body)
      .filter(([name]) => name !== 'FieldTypeKind')
      .map(([name, value]) => {
        const change = CHANGES[name];
        if (!change) throw noSuchProperty(name, type);
        const results = (value as { results?: unknown } | null)?.results;
        return [change, Array.isArray(results) ? results : value];
      }),
  );
}
