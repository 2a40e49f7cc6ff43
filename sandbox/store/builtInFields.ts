import type { Field, FieldType } from './store';

interface Description {
  readonly internalName: string;
  /** As a Dutch site shows it. */
  readonly title: string;
  readonly type: FieldType;
  readonly readOnly?: boolean;
  readonly required?: boolean;
  readonly indexed?: boolean;
  readonly id: string;
}

const builtIn = (description: Description): Field => ({
  required: false,
  indexed: false,
  unique: false,
  readOnly: false,
  choices: [],
  defaultValue: undefined,
  dateOnly: false,
  maxLength: 255,
  description: '',
  group: '',
  hidden: false,
  builtIn: true,
  ...description,
});

/** The columns that every list has and that the store keeps beside the fields, with SharePoint's own ids. */
export const SYSTEM_FIELDS: ReadonlyArray<Field> = [
  builtIn({
    internalName: 'ID',
    title: 'Id',
    type: 'Counter',
    readOnly: true,
    indexed: true,
    id: '1d22ea11-1e32-424e-89ab-9fedbadb6ce1',
  }),
  builtIn({
    internalName: 'Created',
    title: 'Gemaakt',
    type: 'DateTime',
    readOnly: true,
    id: '8c06beca-0777-48f7-91c7-6da68bc07b69',
  }),
  builtIn({
    internalName: 'Modified',
    title: 'Gewijzigd',
    type: 'DateTime',
    readOnly: true,
    id: '28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f',
  }),
  builtIn({
    internalName: 'Author',
    title: 'Gemaakt door',
    type: 'User',
    readOnly: true,
    id: '1df5e554-ec7e-46a6-901d-d85a3881cb18',
  }),
  builtIn({
    internalName: 'Editor',
    title: 'Gewijzigd door',
    type: 'User',
    readOnly: true,
    id: 'd31655d1-1d5b-4511-95a1-7a09e9b75bf2',
  }),
];

/** The title column of a list (required in a list, optional in a library). */
export function titleField(required: boolean): Field {
  return builtIn({
    internalName: 'Title',
    title: 'Titel',
    type: 'Text',
    required,
    id: 'fa564e0f-0c70-4ab9-b863-0177e6ddd247',
  });
}
