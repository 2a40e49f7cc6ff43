import { parseDocument } from 'htmlparser2';
import { StoreError } from '../store/errors';
import type { Field, FieldType, NewField } from '../store/store';

const TYPES: ReadonlyArray<FieldType> = ['Text', 'Note', 'Number', 'Boolean', 'DateTime', 'Choice', 'User'];

/** `AddFieldInternalNameHint`: keep the name that the definition gives. */
const KEEP_NAME = 8;

/** SharePoint's internal name for a title: what is no letter or digit becomes its number. */
export function internalNameOf(title: string): string {
  return title
    .replace(/[^A-Za-z0-9_]/g, (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`)
    .slice(0, 32);
}

/** Reads the definition of a column as `createfieldasxml` takes it. */
export function parseFieldXml(xml: string, options: number): NewField {
  const root = parseDocument(xml, { xmlMode: true }).children.find(
    (node) => node.type === 'tag' && node.name === 'Field',
  );
  if (root?.type !== 'tag') throw invalid('The field schema is not valid.');
  const attribute = (name: string): string | undefined => root.attribs[name];
  const isTrue = (name: string) => attribute(name)?.toUpperCase() === 'TRUE';
  const texts = (name: string): string[] => textsOf(root, name);

  const type = TYPES.find((each) => each === attribute('Type'));
  if (!type) throw invalid(`Field type ${attribute('Type') ?? ''} is not installed properly.`);
  const title = attribute('DisplayName') ?? attribute('Name');
  if (!title) throw invalid('The field has no name.');
  // Without the hint SharePoint makes the internal name from the title, whatever `Name` says.
  const hinted = options & KEEP_NAME ? (attribute('Name') ?? attribute('StaticName')) : undefined;
  return {
    id: attribute('ID')?.replace(/[{}]/g, ''),
    internalName: hinted ?? internalNameOf(title),
    title,
    type,
    required: isTrue('Required'),
    indexed: isTrue('Indexed'),
    unique: isTrue('EnforceUniqueValues'),
    hidden: isTrue('Hidden'),
    description: attribute('Description'),
    group: attribute('Group'),
    choices: texts('CHOICE'),
    defaultValue: texts('Default')[0],
    dateOnly: type === 'DateTime' && attribute('Format') !== 'DateTime',
    maxLength: Math.min(Number(attribute('MaxLength') ?? 255), 255),
  };
}

const invalid = (message: string) => new StoreError('fieldInvalid', message);

interface XmlNode {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly children?: ReadonlyArray<XmlNode>;
}

function textsOf(node: XmlNode, name: string): string[] {
  return (node.children ?? []).flatMap((child) =>
    child.name === name
      ? [(child.children ?? []).map((each) => each.data ?? '').join('')]
      : textsOf(child, name),
  );
}

const escape = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** The definition of a column as SharePoint gives it back. */
export function fieldXml(field: Field): string {
  const bool = (value: boolean) => (value ? 'TRUE' : 'FALSE');
  const attributes: Record<string, string> = {
    ID: `{${field.id}}`,
    Type: field.type,
    Name: field.internalName,
    StaticName: field.internalName,
    DisplayName: field.title,
    Required: bool(field.required),
    Indexed: bool(field.indexed),
    EnforceUniqueValues: bool(field.unique),
    ...(field.type === 'DateTime' ? { Format: field.dateOnly ? 'DateOnly' : 'DateTime' } : {}),
    ...(field.type === 'Text' ? { MaxLength: String(field.maxLength) } : {}),
  };
  const head = Object.entries(attributes)
    .map(([name, value]) => `${name}="${escape(value)}"`)
    .join(' ');
  const choices = field.choices.map((choice) => `<CHOICE>${escape(choice)}</CHOICE>`).join('');
  return [
    `<Field ${head}>`,
    choices ? `<CHOICES>${choices}</CHOICES>` : '',
    field.defaultValue === undefined ? '' : `<Default>${escape(field.defaultValue)}</Default>`,
    '</Field>',
  ].join('');
}
