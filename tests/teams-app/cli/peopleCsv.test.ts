import { translator } from '../../../src/i18n/translate';
import { isProblem } from '../../../src/plan/problem';
import { KnownCodes, readPeopleCsv } from '../../../teams-app/cli/peopleCsv';

const t = translator('nl');
const ID = '01234567-89ab-cdef-0123-456789abcdef/fedcba98-7654-3210-fedc-ba9876543210';
const KNOWN: KnownCodes = { municipalities: ['DRU', 'WIJ'], priorities: [1, 2, 3] };

const read = (content: string, known?: KnownCodes) => readPeopleCsv(content, 'mensen.csv', t, known);
const problemOf = (content: string, known?: KnownCodes): string => {
  try {
    read(content, known);
  } catch (error) {
    if (isProblem(error)) return t(`problem:${error.code}`, error.params);
    throw error;
  }
  return 'the file was accepted';
};

test('a row gives a person with everything that is filled in', () => {
  expect(
    read(
      'Naam;E-mail;Coördinator;Duo;Contactpersoon;Portefeuillehouder;Gemeente;Route;Entra-id’s;Account;Taal\n' +
        `Fatma Yıldız;f.yildiz@example.org;ja;P1;dru;;WIJ;guest;${ID};f.yildiz_example.org#EXT#@gemeente.example;en\n`,
    ),
  ).toEqual([
    {
      account: 'f.yildiz_example.org#EXT#@gemeente.example',
      person: {
        name: 'Fatma Yıldız',
        mail: 'f.yildiz@example.org',
        isCoordinator: true,
        duoOf: [1],
        contactOf: ['DRU'],
        municipality: 'WIJ',
        route: 'guest',
        identities: [
          {
            tenantId: '01234567-89ab-cdef-0123-456789abcdef',
            objectId: 'fedcba98-7654-3210-fedc-ba9876543210',
          },
        ],
        locale: 'en',
      },
    },
  ]);
});

describe('files as programs write them', () => {
  test.each([
    ['with commas', 'naam,e-mail,duo\nBas,b@x.nl,P1;P3\n'],
    ['with semicolons', 'naam;e-mail;duo\nBas;b@x.nl;P1, P3\n'],
    ['with a byte order mark', '\uFEFFNaam;E-mail;Duo\nBas;b@x.nl;1 3\n'],
    ['with Windows line ends and empty lines', 'Naam;E-mail;Duo\r\n\r\nBas;b@x.nl;"P1;P3"\r\n;;\r\n'],
    ['with columns in another order and more of them', 'Duo;Telefoon;E-mail;Naam\n"P1;P3";06;b@x.nl;Bas\n'],
  ])('%s', (_, content) => {
    expect(read(content)).toMatchObject([{ person: { name: 'Bas', mail: 'b@x.nl', duoOf: [1, 3] } }]);
  });
});

describe('what is wrong is named with its line', () => {
  test.each([
    ['', 'mensen.csv is geen lijst met betrokkenen. Nodig zijn in elk geval de kolommen Naam, E-mail.'],
    ['Naam;Telefoon\nBas;06\n', 'Nodig zijn in elk geval de kolommen Naam, E-mail.'],
    ['Naam;E-mail\n;b@x.nl\n', 'Regel 2 van mensen.csv: de naam ontbreekt.'],
    ['Naam;E-mail\nBas;b@x.nl\n\nEls;els\n', 'Regel 4 van mensen.csv: "els" is geen e-mailadres.'],
    ['Naam;E-mail;Duo\nBas;b@x.nl;drie\n', 'bij Duo staat "drie"'],
    ['Naam;E-mail;Route\nBas;b@x.nl;duif\n', 'bij Route staat "duif"'],
    ['Naam;E-mail;Taal\nBas;b@x.nl;fr\n', 'bij Taal staat "fr"'],
    ['Naam;E-mail;Coordinator\nBas;b@x.nl;soms\n', 'bij Coordinator staat "soms"'],
    ['Naam;E-mail;Entra-ids\nBas;b@x.nl;123\n', 'tenant-id/object-id'],
    [
      'Naam;E-mail\nBas;b@x.nl\nEls;B@x.nl\n',
      'Regel 3 van mensen.csv: dit e-mailadres staat ook op regel 2.',
    ],
    ['Naam;E-mail\n"=HYPERLINK(""http://x"")";b@x.nl\n', 'begint als een formule'],
    ['Naam;E-mail\n@SUM(A1);b@x.nl\n', 'begint als een formule'],
    ['Naam;E-mail\n"Bas;b@x.nl\n', 'een aanhalingsteken is niet gesloten'],
    ['Naam;E-mail;Gemeente\nBas;b@x.nl;AMS\n', 'de gemeentecode "AMS" komt niet voor in Gemeenten'],
    [
      'Naam;E-mail;Contactpersoon\nBas;b@x.nl;DRU;WIJ\n',
      'Regel 2 van mensen.csv: er staan meer waarden dan kolommen',
    ],
    ['Naam;E-mail;Duo\nBas;b@x.nl;P9\n', 'de prioriteit "P9" komt niet voor in het plan'],
  ])('%j: %s', (content, sentence) => {
    expect(problemOf(content, KNOWN)).toContain(sentence);
  });
});

test('codes pass when nothing is known of the site', () => {
  expect(read('Naam;E-mail;Gemeente\nBas;b@x.nl;AMS\n')).toHaveLength(1);
});
