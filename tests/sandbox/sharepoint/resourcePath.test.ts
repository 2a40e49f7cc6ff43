import { parseResourcePath } from '../../../sandbox/sharepoint/resourcePath';

const NO_ALIAS = () => undefined;
const names = (path: string) =>
  parseResourcePath(path, NO_ALIAS)?.map(({ name, values, named }) => [name, ...values, named]);

describe('parseResourcePath', () => {
  it.each([
    ['web', [['web', {}]]],
    [
      'Web/Lists',
      [
        ['web', {}],
        ['lists', {}],
      ],
    ],
    [
      `web/lists/getByTitle('L')/items(3)`,
      [
        ['web', {}],
        ['lists', {}],
        ['getbytitle', 'L', {}],
        ['items', '3', {}],
      ],
    ],
    [
      `web/lists/getByTitle('L''x')`,
      [
        ['web', {}],
        ['lists', {}],
        ['getbytitle', "L'x", {}],
      ],
    ],
    [
      `web/lists/getByTitle('Gemeentelijke%20acties')`,
      [
        ['web', {}],
        ['lists', {}],
        ['getbytitle', 'Gemeentelijke acties', {}],
      ],
    ],
    [
      `Web/Lists(guid'2f6a1c3e-4b5d')/Items(1)`,
      [
        ['web', {}],
        ['lists', '2f6a1c3e-4b5d', {}],
        ['items', '1', {}],
      ],
    ],
    [
      'web/breakroleinheritance(copyroleassignments=true, clearsubscopes=false)',
      [
        ['web', {}],
        ['breakroleinheritance', { copyroleassignments: 'true', clearsubscopes: 'false' }],
      ],
    ],
    [
      `web/folders/addUsingPath(DecodedUrl='Lists%2FL%2Fa%20(b)%2Fc',overwrite=false)`,
      [
        ['web', {}],
        ['folders', {}],
        ['addusingpath', { decodedurl: 'Lists/L/a (b)/c', overwrite: 'false' }],
      ],
    ],
    [
      `web/AddValidateUpdateItemUsingPath()`,
      [
        ['web', {}],
        ['addvalidateupdateitemusingpath', {}],
      ],
    ],
    [
      `web/getFileByServerRelativePath(decodedUrl='%2Fa')/$value`,
      [
        ['web', {}],
        ['getfilebyserverrelativepath', { decodedurl: '/a' }],
        ['$value', {}],
      ],
    ],
  ])('reads %s', (path, expected) => {
    expect(names(path)).toEqual(expected);
  });

  it('takes an aliased argument from the query', () => {
    const alias = (name: string) => (name === '@user' ? `'i:0#.f|membership|o''neill@b.c'` : undefined);
    expect(parseResourcePath('web/getUserEffectivePermissions(@user)', alias)?.[1]?.values).toEqual([
      "i:0#.f|membership|o'neill@b.c",
    ]);
  });

  it.each([`web/lists/getByTitle('L`, 'web/items(', 'web/items(1)x', 'web/(1)', 'web/%E0%A4%A', 'web/x(@p)'])(
    'cannot read %s',
    (path) => {
      expect(parseResourcePath(path, NO_ALIAS)).toBeUndefined();
    },
  );
});
