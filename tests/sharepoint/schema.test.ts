import { fieldXml } from '../../sharepoint/provision/fieldXml';
import { LISTS, listSchema } from '../../sharepoint/schema/lists';
import { ADD_ONLY_LEVEL, LIST_ACCESS, SITE_ACCESS } from '../../sharepoint/schema/permissions';

describe('the schema', () => {
  test('has internal names that SharePoint keeps as they are', () => {
    const names = LISTS.flatMap(({ columns }) => columns.map(({ name }) => name));
    expect(names.filter((name) => !/^[A-Za-z][A-Za-z0-9]{0,31}$/.test(name))).toEqual([]);
  });

  test('keeps within the 20 indexes that a list can have', () => {
    const indexes = LISTS.map(
      ({ columns }) => columns.filter(({ indexed, unique }) => indexed || unique).length,
    );
    expect(Math.max(...indexes)).toBeLessThanOrEqual(20);
  });

  test('shows only columns that exist', () => {
    LISTS.forEach(({ columns, view }) =>
      expect(columns.map(({ name }) => name)).toEqual(expect.arrayContaining([...view])),
    );
  });

  test('says who may do what with every list', () => {
    expect(Object.keys(LIST_ACCESS).sort()).toEqual(LISTS.map(({ key }) => key).sort());
  });
});

describe('permissions', () => {
  test('let nobody change or delete what stands in the journal', () => {
    expect(Object.values(LIST_ACCESS.statusUpdates).filter((level) => level === 'contribute')).toEqual([]);
    const [add, edit, remove] = [2, 4, 8];
    expect(ADD_ONLY_LEVEL.low & add).toBe(add);
    expect(ADD_ONLY_LEVEL.low & (edit | remove)).toBe(0);
  });

  test('keep ledger and conversations from all but coordinators', () => {
    expect(LIST_ACCESS.nudges).toEqual({ coordinators: 'read' });
    expect(LIST_ACCESS.conversations).toEqual({ coordinators: 'read' });
  });

  test('give nobody more than reading on the site itself', () => {
    expect(new Set(Object.values(SITE_ACCESS))).toEqual(new Set(['read']));
  });
});

describe('the definition of a column', () => {
  test.each([
    [
      'Ref',
      '<Field Type="Text" Name="Ref" StaticName="Ref" DisplayName="Nummer" Required="TRUE" Indexed="TRUE" EnforceUniqueValues="TRUE" MaxLength="255"></Field>',
    ],
    [
      'ScheduleEnd',
      '<Field Type="DateTime" Name="ScheduleEnd" StaticName="ScheduleEnd" DisplayName="Einde" Required="FALSE" Indexed="TRUE" EnforceUniqueValues="FALSE" Format="DateOnly" FriendlyDisplayFormat="Disabled"></Field>',
    ],
    [
      'Reach',
      '<Field Type="Choice" Name="Reach" StaticName="Reach" DisplayName="Bereik" Required="FALSE" Indexed="TRUE" EnforceUniqueValues="FALSE" Format="Dropdown" FillInChoice="FALSE"><CHOICES><CHOICE>region</CHOICE><CHOICE>municipality</CHOICE></CHOICES></Field>',
    ],
    [
      'OngoingAfter',
      '<Field Type="Boolean" Name="OngoingAfter" StaticName="OngoingAfter" DisplayName="Daarna doorlopend" Required="FALSE" Indexed="FALSE" EnforceUniqueValues="FALSE"><Default>0</Default></Field>',
    ],
  ])('%s', (name, xml) => {
    const column = listSchema('actions').columns.find((candidate) => candidate.name === name);
    expect(column && fieldXml(column)).toBe(xml);
  });

  test('escapes what would break its XML', () => {
    expect(fieldXml({ name: 'A', title: 'Zorg & "Veiligheid" <nu>', kind: 'text' })).toContain(
      'DisplayName="Zorg &amp; &quot;Veiligheid&quot; &lt;nu&gt;"',
    );
  });
});
