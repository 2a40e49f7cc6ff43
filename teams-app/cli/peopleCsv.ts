import Papa from 'papaparse';
import { z } from 'zod';
import { Translate } from '../../src/i18n/translate';
import { Problem } from '../../src/plan/problem';
import { codesFromText } from '../../src/store/fields/codes';
import { namesFromText, priorityNumber } from '../../src/store/fields/personFields';
import { PersonEntry } from '../../src/store/pnp/importPeople';

/** What the site knows, for checking codes against it; all codes pass when it is absent. */
export interface KnownCodes {
  readonly municipalities: ReadonlyArray<string>;
  readonly priorities: ReadonlyArray<number>;
}

/** Columns of the file by the name that they have in it, small letters without accents and marks. */
const COLUMNS = {
  naam: 'name',
  email: 'mail',
  coordinator: 'coordinator',
  duo: 'duo',
  contactpersoon: 'contact',
  portefeuillehouder: 'holder',
  bestuurssecretaris: 'actsFor',
  gemeente: 'municipality',
  route: 'route',
  entraids: 'identities',
  account: 'account',
  taal: 'language',
} as const;
const NEEDED = ['naam', 'email'];

const GUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

const refused = (reason: string) => ({ error: reason });
const words = z.string().default('');
const oneOf = <const T extends ReadonlyArray<string>>(values: T, fallback: T[number], reason: string) =>
  words.transform((text) => text.toLowerCase() || fallback).pipe(z.enum(values, refused(reason)));

const row = z.object({
  name: z.string(refused('noName')).min(1, refused('noName')),
  mail: z.email(refused('badMail')),
  coordinator: oneOf(['ja', 'nee'], 'nee', 'notYesOrNo').transform((text) => text === 'ja'),
  duo: words
    .transform((text) => codesFromText(text).map(priorityNumber))
    .pipe(z.array(z.number(refused('badPriority')))),
  contact: words.transform((text) => codesFromText(text.toUpperCase())),
  holder: words,
  actsFor: words.transform(namesFromText),
  municipality: words.transform((text) => text.toUpperCase()),
  route: oneOf(['host', 'guest', 'home', 'mail'], 'host', 'badRoute'),
  identities: words
    .transform((text) => text.split(/[\s;,]+/).filter((part) => part !== ''))
    .pipe(z.array(z.string().regex(new RegExp(`^${GUID}/${GUID}$`, 'i'), refused('badIdentity')))),
  account: words,
  language: oneOf(['nl', 'en'], 'nl', 'badLanguage'),
});
type Row = z.output<typeof row>;

/**
 * Reads people from a CSV file as Excel writes it: separated by semicolon or comma, with or without byte
 * order mark. The whole file is right, or nothing of it is used.
 * @throws Problem `people.badFile`, `people.badRow` with the number of the line
 */
export function readPeopleCsv(
  content: string,
  file: string,
  t: Translate,
  known?: KnownCodes,
): ReadonlyArray<PersonEntry> {
  const text = content.replace(/^\uFEFF/, '');
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  const columns = (data[0] ?? []).map(plainName);
  const bad = () => new Problem('people.badFile', { file, columns: 'Naam, E-mail' });
  if (NEEDED.some((name) => !columns.includes(name))) throw bad();
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken) throw badRow(file, (broken.row ?? 0) + 1, t('cli:people.reason.badQuotes'));

  const mails = new Map<string, number>();
  return data.slice(1).flatMap((cells, at) => {
    const line = at + 2;
    if (cells.every((cell) => cell.trim() === '')) return [];
    const refuse = (reason: string, value = '') =>
      badRow(file, line, t(`cli:people.reason.${reason}`, { value }));
    const formula = cells.find((cell) => /^\s*[=+\-@\t\r]/.test(cell));
    if (formula !== undefined) throw refuse('formula', formula.trim().slice(0, 20));
    if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) throw refuse('tooMany');
    const values = Object.fromEntries(
      columns.flatMap((name, index) =>
        name in COLUMNS ? [[COLUMNS[name as keyof typeof COLUMNS], (cells[index] ?? '').trim()]] : [],
      ),
    );
    const read = row.safeParse(values);
    if (!read.success) {
      const { message, path } = read.error.issues[0];
      throw refuse(message, values[String(path[0])]);
    }
    const twice = mails.get(read.data.mail.toLowerCase());
    if (twice !== undefined) throw refuse('twice', String(twice));
    mails.set(read.data.mail.toLowerCase(), line);
    const unknown = known && unknownCode(read.data, known);
    if (unknown) throw refuse(unknown.reason, unknown.value);
    return [entryOf(read.data)];
  });
}

/** Excel separates by semicolon in Dutch and by comma in English; the headings tell which. */
function delimiterOf(text: string): string {
  const [headings] = text.split('\n', 1);
  return headings.includes(';') ? ';' : ',';
}

const badRow = (file: string, line: number, reason: string) =>
  new Problem('people.badRow', { file, line, reason });

/** `E-mail` and `e mail` are the same column, as are `Coördinator` and `coordinator`. */
function plainName(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

function unknownCode(
  { duo, contact, municipality }: Row,
  known: KnownCodes,
): { reason: string; value: string } | undefined {
  const place = [...contact, ...(municipality === '' ? [] : [municipality])].find(
    (code) => !known.municipalities.includes(code),
  );
  if (place !== undefined) return { reason: 'unknownMunicipality', value: place };
  const priority = known.priorities.length === 0 ? undefined : duo.find((n) => !known.priorities.includes(n));
  return priority === undefined ? undefined : { reason: 'unknownPriority', value: `P${priority}` };
}

function entryOf(read: Row): PersonEntry {
  return {
    ...(read.account === '' ? {} : { account: read.account }),
    person: {
      name: read.name,
      mail: read.mail,
      isCoordinator: read.coordinator,
      duoOf: read.duo,
      contactOf: read.contact,
      ...(read.holder === '' ? {} : { holderName: read.holder }),
      ...(read.actsFor.length === 0 ? {} : { actsFor: read.actsFor }),
      ...(read.municipality === '' ? {} : { municipality: read.municipality }),
      route: read.route,
      identities: read.identities.map((pair) => {
        const [tenantId, objectId] = pair.toLowerCase().split('/');
        return { tenantId, objectId };
      }),
      locale: read.language,
    },
  };
}
