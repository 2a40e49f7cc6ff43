import { XmlGeneralNode, XmlNode } from 'easy-template-x';
import { attributeOf, childOf, elementsOf, paragraphText } from '../../../src/reports/docx/xmlTree';
import { ReportFile } from '../../../src/reports/makeReport';
import { convertToPdf, hasLibreOffice, openDocx, OpenedDocx, tableTexts } from '../../support/docx';
import { aFullPlan, fullPlanStates } from '../../support/fullPlan';
import { makeWithDefaults } from '../../support/reportInput';
import { aLoadedPlan, anAction, aPlan, StateWishes } from '../../support/plan';

const make = (plan = aFullPlan(), states: StateWishes = fullPlanStates()): Promise<ReportFile> =>
  makeWithDefaults('evaluation', aLoadedPlan(plan, states));

const styleOf = (paragraph: XmlNode): string | undefined =>
  attributeOf(childOf(childOf(paragraph, 'w:pPr'), 'w:pStyle'), 'w:val');

const withStyle = (document: XmlNode, style: string): ReadonlyArray<string> =>
  elementsOf(document, 'w:p')
    .filter((paragraph) => styleOf(paragraph) === style)
    .map(paragraphText);

const actionTables = (document: XmlNode): ReadonlyArray<XmlGeneralNode> =>
  elementsOf(document, 'w:tbl').filter(
    (table) => tableTexts(table)[0].join() === 'Nr.,Actie,Wanneer,Stand,Toelichting',
  );

describe('the evaluation report of a full plan', () => {
  let file: ReportFile;
  let docx: OpenedDocx;
  beforeAll(async () => {
    file = await make();
    docx = await openDocx(file.data);
  });

  test('has a name that says what, where and when', () => {
    expect(file.name).toBe('Evaluatierapport Tweestromenland 2025-05-26.docx');
  });

  test('has a chapter per priority and a heading per heading of the plan', () => {
    expect(withStyle(docx.document, 'Heading1')).toEqual([
      'Managementsamenvatting',
      'Prioriteit 1: Aanpak van ondermijning',
      'Prioriteit 2: Digitale veiligheid',
      'Prioriteit 3: Zorg en veiligheid',
      'Prioriteit 4: Verkeersveiligheid',
      'Prioriteit 5: Verbinding in de samenleving',
      'Bijlage: stand per gemeente',
    ]);
    expect(withStyle(docx.document, 'Heading2')).toEqual(
      expect.arrayContaining(['Wat te laat is en waarom', 'Weten en herkennen', 'Overige acties']),
    );
  });

  test('lists its headings in the table of contents', () => {
    const entries = [...withStyle(docx.document, 'TOC1'), ...withStyle(docx.document, 'TOC2')];
    const headings = [...withStyle(docx.document, 'Heading1'), ...withStyle(docx.document, 'Heading2')];
    expect(entries.map((entry) => entry.trim())).toEqual(headings);
  });

  test('has every action once in the tables of its priority', () => {
    const refs = actionTables(docx.document).flatMap((table) =>
      tableTexts(table)
        .slice(1)
        .map(([ref]) => ref),
    );
    expect(refs).toEqual(aFullPlan().actions.map(({ ref }) => ref));
  });

  test('shows an action with lead, text, Wanneer, status and what was said', () => {
    const rows = actionTables(docx.document).flatMap((table) => tableTexts(table).slice(1));
    expect(rows.find(([ref]) => ref === 'P1.07')).toEqual([
      'P1.07',
      'De verbeterpunten van het gezamenlijke team doorvoeren.',
      'Q2 2025',
      'Vertraagd (40%)\nWijkt af: Druten (afgerond)',
      [
        'Opmerking (intern): Drie van de vier verbeterpunten zijn doorgevoerd; het vierde wacht op capaciteit bij de politie.',
        'Opmerking (intern), Druten: In Druten zijn alle punten doorgevoerd.',
        'Voorgestelde einddatum: 30 september 2025',
      ].join('\n'),
    ]);
    expect(rows.find(([ref]) => ref === 'P1.10')?.[1]).toBe(
      'Over mensenhandel:\nDe overgang van de controles uitwerken.\nDeelthema: Mensenhandel',
    );
  });

  test('counts honestly', () => {
    const [counts] = elementsOf(docx.document, 'w:tbl');
    expect(tableTexts(counts)).toEqual([
      ['Stand', 'Regionale acties', 'Gemeentelijke acties'],
      ['Afgerond', '2', '19'],
      ['Op schema', '7', '17'],
      ['Niet gestart', '1', '1'],
      ['Vertraagd', '3', '4'],
      ['Geblokkeerd', '1', '1'],
      ['Vervallen', '1', '0'],
      ['Onbekend', '12', '75'],
      ['Totaal', '27', '117'],
      ['Waarvan te laat', '4', '8'],
      ['Waarvan lang niets gehoord', '6', '57'],
    ]);
  });

  test('leaves no tag and no empty paragraph outside a cell', () => {
    expect(docx.text).not.toMatch(/[{}]/);
    const [body] = elementsOf(docx.document, 'w:body');
    // A chart and the end of a section are paragraphs without text. Counted, since a tree of nodes is too large to print.
    const empty = (body.childNodes ?? []).filter(
      (child) =>
        child.nodeName === 'w:p' &&
        paragraphText(child).trim() === '' &&
        elementsOf(child, 'w:drawing').length === 0 &&
        elementsOf(child, 'w:sectPr').length === 0,
    );
    expect(empty.length).toBe(0);
  });

  test('marks and repeats the header row of every table, and describes the table', () => {
    const tables = elementsOf(docx.document, 'w:tbl');
    expect(tables.length).toBeGreaterThan(15);
    tables.forEach((table) => {
      const [header] = elementsOf(table, 'w:tr');
      expect(childOf(childOf(header, 'w:trPr'), 'w:tblHeader')?.nodeName).toBe('w:tblHeader');
      const properties = childOf(table, 'w:tblPr');
      expect(attributeOf(childOf(properties, 'w:tblLook'), 'w:firstRow')).toBe('true');
      expect(attributeOf(childOf(properties, 'w:tblCaption'), 'w:val')).toMatch(/\w/);
      expect(attributeOf(childOf(properties, 'w:tblDescription'), 'w:val')).toMatch(/\w/);
    });
  });

  test('is in Dutch, has a title and numbers its pages', () => {
    expect(docx.parts['word/styles.xml']).toContain('<w:lang w:val="nl-NL"');
    expect(docx.parts['docProps/core.xml']).toContain(
      '<dc:title>Evaluatierapport Uitvoeringsplan integrale veiligheid 2025-2026</dc:title>',
    );
    expect(docx.parts['word/footer1.xml']).toContain('NUMPAGES');
    expect(docx.parts['word/footer2.xml']).toContain('stand op ');
  });

  test('never skips a level of headings', () => {
    const levels = elementsOf(docx.document, 'w:p')
      .map((paragraph) => /^Heading(\d)$/.exec(styleOf(paragraph) ?? ''))
      .flatMap((match) => (match ? [Number(match[1])] : []));
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
  });
});

describe('the evaluation report', () => {
  test.each([
    ['nothing was answered and nothing is late', aPlan(), {}],
    ['a priority has no actions', { ...aFullPlan(), actions: [] }, {}],
    [
      'texts are hostile',
      aPlan({
        actions: [anAction({ text: '{#acties} </w:t> \u0000', heading: '{titel}', when: '{ DATE }' })],
      }),
      { 'P1.01': { status: 'opSchema', remark: `${'lang '.repeat(10_000)}\u0001{titel}\ud800` } },
    ],
  ] as const)('is a sound document when %s', async (_name, plan, states) => {
    const docx = await openDocx((await make(plan, states as StateWishes)).data);
    expect(docx.text).toContain('Er zijn geen acties te laat.');
    elementsOf(docx.document, 'w:tc').forEach((cell) => expect(childOf(cell, 'w:p')?.nodeName).toBe('w:p'));
    elementsOf(docx.document, 'w:tbl').forEach((table) =>
      expect(childOf(table, 'w:tr')?.nodeName).toBe('w:tr'),
    );
  });

  test('holds a remark of 50,000 characters whole', async () => {
    const remark = 'woord '.repeat(8_334).trim();
    const docx = await openDocx((await make(aPlan(), { 'P1.01': { status: 'opSchema', remark } })).data);
    expect(docx.paragraphs).toContain(`Opmerking (intern): ${remark}`);
  });

  const withOffice = hasLibreOffice() ? test : test.skip;
  withOffice('opens in LibreOffice (skipped where it is not installed)', async () => {
    const pdf = convertToPdf((await make()).data);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(50_000);
  });
});
