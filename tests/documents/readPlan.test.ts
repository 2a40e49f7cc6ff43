import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { readPlan } from '../../src/documents/readPlan';
import { translator } from '../../src/i18n/translate';
import { isProblem } from '../../src/plan/problem';
import { asFile, planText, PREFACE, PROSE } from './planText';

const TABLE = `Toezicht
We kopen camera's voor de markt.

Q3 2025
`;
const PLAN = planText({ table: TABLE });
const docx = (): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, '../../sandbox/demo/uitvoeringsplan-demo.docx')));

async function problemOf(name: string, data: Uint8Array): Promise<string> {
  try {
    await readPlan({ name, data });
    return 'none';
  } catch (error) {
    if (!isProblem(error)) throw error;
    const sentence = translator('nl')(`problem:${error.code}`, error.params);
    expect(sentence).toContain(name);
    expect(sentence).not.toContain('{{');
    return error.code;
  }
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function zip(files: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const archive = new JSZip();
  Object.entries(files).forEach(([name, text]) => archive.file(name, text));
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

describe('files that are no plan', () => {
  const oldWord = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);

  test.each<[string, string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['an empty file', 'plan.txt', () => new Uint8Array(), 'plan.fileEmpty'],
    ['only blank lines', 'plan.txt', () => bytes('\n \r\n\t'), 'plan.fileEmpty'],
    ['another text', 'brief.txt', () => bytes('Geachte heer, hierbij de stukken.'), 'plan.notAPlan'],
    [
      'a plan without tables',
      'plan.txt',
      () => bytes(`${PREFACE}\n3.1 Prioriteit 1: Wijken\n${PROSE}`),
      'plan.noTables',
    ],
    ['a table without rows', 'plan.txt', () => bytes(planText({ table: '' })), 'plan.noTables'],
    [
      'a plan without years',
      'plan.txt',
      () => bytes(planText({ preface: 'Plan', table: 'Toezicht\nWe houden contact.\n\nDoorlopend' })),
      'plan.noPeriod',
    ],
    ['a PDF', 'plan.pdf', () => bytes('%PDF-1.7 plan'), 'plan.fileTypeUnknown'],
    ['a PDF with another name', 'plan.txt', () => bytes('%PDF-1.7 plan'), 'plan.fileTypeUnknown'],
    ['a PDF named .docx', 'plan.docx', () => bytes('%PDF-1.7 plan'), 'plan.fileTypeUnknown'],
    ['an old Word document', 'plan.doc', () => oldWord, 'plan.fileTypeUnknown'],
    ['a Word document with a password', 'plan.docx', () => oldWord, 'plan.fileUnreadable'],
    [
      'a picture',
      'plan.txt',
      () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 7]),
      'plan.fileTypeUnknown',
    ],
    ['text named .docx', 'plan.docx', () => bytes(PLAN), 'plan.fileUnreadable'],
    ['half a Word document', 'plan.docx', () => docx().slice(0, 9000), 'plan.fileUnreadable'],
    ['a workbook', 'plan.xlsx', () => zip({ 'xl/workbook.xml': '<workbook/>' }), 'plan.fileTypeUnknown'],
    [
      'a Word document with broken content',
      'plan.docx',
      () => zip({ 'word/document.xml': '<w:document><w:body>' }),
      'plan.fileUnreadable',
    ],
    ['a huge text', 'plan.txt', () => bytes('woorden '.repeat(800_000)), 'plan.fileTooLarge'],
    ['a huge file', 'plan.docx', () => new Uint8Array(26 * 1024 * 1024).fill(80), 'plan.fileTooLarge'],
    [
      'a small file that unpacks to a huge one',
      'plan.docx',
      () => zip({ 'word/document.xml': ' '.repeat(61 * 1024 * 1024) }),
      'plan.fileTooLarge',
    ],
  ])('%s', async (_title, name, data, code) => {
    expect(await problemOf(name, await data())).toBe(code);
  });

  test('a Word document without a plan', async () => {
    const archive = await JSZip.loadAsync(docx());
    const xml = '<w:p><w:r><w:t>Geachte heer</w:t></w:r></w:p>';
    const document = await archive.file('word/document.xml')!.async('string');
    archive.file('word/document.xml', document.replace(/<w:body>.*<\/w:body>/s, `<w:body>${xml}</w:body>`));
    expect(await problemOf('brief.docx', await archive.generateAsync({ type: 'uint8array' }))).toBe(
      'plan.notAPlan',
    );
  });
});

describe('the same plan, however its text is stored', () => {
  const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  const windows1252 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
  const text = planText({ table: 'Toezicht\nEén café krijgt een ruïne ernaast.\n\nvóór 1 juli 2025\n' });

  test.each<[string, Uint8Array]>([
    ['with a byte order mark', bytes(`\ufeff${text}`)],
    ['with Windows line ends', bytes(text.replace(/\n/g, '\r\n'))],
    ['with old Macintosh line ends', bytes(text.replace(/\n/g, '\r'))],
    ['in UTF-16', utf16(text)],
    ['in Windows-1252', windows1252(text)],
  ])('%s', async (_title, data) => {
    const plain = await readPlan(asFile(text));
    expect(plain.plan.actions[0].schedule.end).toBe('2025-06-30');
    expect(await readPlan({ name: 'plan.txt', data })).toEqual(plain);
  });

  test('a Word document is known by its content', async () => {
    const named = await readPlan({ name: 'plan.docx', data: docx() });
    expect(await readPlan({ name: 'plan.txt', data: docx() })).toEqual(named);
  });
});

describe('what the coordinator should look at', () => {
  async function warningsOf(
    table: string,
    more: Partial<Parameters<typeof planText>[0]> = {},
  ): Promise<ReadonlyArray<string>> {
    const { warnings } = await readPlan(asFile(planText({ table, ...more })));
    warnings.forEach(({ message }) => expect(message).toMatch(/^[^{}]+\.$/));
    return warnings.map(({ code, at }) => `${at} ${code}`);
  }

  test.each([
    [TABLE, []],
    ['Toezicht\nWe kopen iets.\n\nz.s.m.\n\nWe doen iets.\n\n2025', ['P1.01 schedule.unreadable']],
    ['Toezicht\nWe kopen iets.\n\nNog te bepalen', ['P1.01 schedule.undecided']],
    ['Toezicht\nWe kopen iets.\n\nnajaar 2025', ['P1.01 schedule.approximate']],
    ['Toezicht\nWe kopen iets.\n\nQ2 2027', ['P1.01 schedule.outsidePeriod']],
    ['Toezicht\nWe houden contact.\n\nMarkt\nWe kopen iets.\n\n2025', ['P1.01 schedule.missing']],
    ['Toezicht\nWe kopen iets (m.u.v. Elders).\n\n2025', ['P1.01 municipality.unknown']],
    [
      'Toezicht\nOver de markt:\n-een hek\n-een poort\n-een bank\n\nQ2 2025\n\n\nQ3 2025',
      ['P1.01 row.phrasesUnmatched'],
    ],
  ])('%p: %p', async (table, expected) => {
    expect(await warningsOf(table)).toEqual(expected);
  });

  test('the phrase that cannot be read is kept', async () => {
    const { plan } = await readPlan(asFile(planText({ table: 'Toezicht\nWe kopen iets.\n\nz.s.m.' })));
    expect(plan.actions[0]).toMatchObject({ when: 'z.s.m.', schedule: { kind: 'none' } });
  });

  test('a plan that names no municipalities, goals or portfolio holder', async () => {
    expect(
      await warningsOf(TABLE, { preface: 'Uitvoeringsplan 2025-2026\n', prose: 'Dit gaat over wijken.\n' }),
    ).toEqual(['plan municipalities.notFound', 'P1 priority.noPortfolioHolder', 'P1 priority.noGoals']);
  });

  test('a priority without a table beside one that has one', async () => {
    expect(await warningsOf(`${TABLE}\n3.2 Prioriteit 2: Verkeer\n${PROSE}`)).toEqual([
      'P2 priority.noActions',
    ]);
  });
});

test('a table of contents before the plan changes nothing', async () => {
  const contents = `Inhoud\n3.1 Prioriteit 1: Veilige wijken ........ 4\n\n${PREFACE}`;
  expect(await readPlan(asFile(planText({ preface: contents, table: TABLE })))).toEqual(
    await readPlan(asFile(PLAN)),
  );
});
