import { Column, ColumnKind } from '../schema/lists';

/** SharePoint's name for each kind of column. */
export const FIELD_TYPES: Readonly<Record<ColumnKind, string>> = {
  text: 'Text',
  note: 'Note',
  number: 'Number',
  boolean: 'Boolean',
  dateOnly: 'DateTime',
  dateTime: 'DateTime',
  choice: 'Choice',
};

const KIND_ATTRIBUTES: Readonly<Partial<Record<ColumnKind, string>>> = {
  text: ' MaxLength="255"',
  note: ' NumLines="6" RichText="FALSE"',
  dateOnly: ' Format="DateOnly" FriendlyDisplayFormat="Disabled"',
  dateTime: ' Format="DateTime" FriendlyDisplayFormat="Disabled"',
  choice: ' Format="Dropdown" FillInChoice="FALSE"',
};

/** The definition by which SharePoint makes a column with exactly this internal name. */
export function fieldXml(column: Column): string {
  const { name, title, kind } = column;
  const attributes = [
    `Type="${FIELD_TYPES[kind]}"`,
    `Name="${name}"`,
    `StaticName="${name}"`,
    `DisplayName="${escapeXml(title)}"`,
    `Required="${bool(column.required)}"`,
    `Indexed="${bool(isIndexed(column))}"`,
    `EnforceUniqueValues="${bool(column.unique)}"`,
  ].join(' ');
  const choices = column.choices?.map((value) => `<CHOICE>${escapeXml(value)}</CHOICE>`).join('') ?? '';
  const content = [
    choices === '' ? '' : `<CHOICES>${choices}</CHOICES>`,
    column.defaultValue === undefined ? '' : `<Default>${escapeXml(column.defaultValue)}</Default>`,
  ].join('');
  return `<Field ${attributes}${KIND_ATTRIBUTES[kind] ?? ''}>${content}</Field>`;
}

export function isIndexed(column: Column): boolean {
  return column.indexed === true || column.unique === true;
}

const bool = (value: boolean | undefined): string => (value ? 'TRUE' : 'FALSE');

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
