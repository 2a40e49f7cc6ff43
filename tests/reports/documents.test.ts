import { unzipSync, strFromU8 } from 'fflate';
import { ReportInput } from '../../src/reports/input';
import { KINDS, REPORT_KINDS, ReportKind } from '../../src/reports/kinds';
import { attributeOf, childOf, elementsOf, paragraphText } from '../../src/reports/docx/xmlTree';
import { checkTemplate, tagNames, TagNames } from '../../src/reports/checkTemplate';
import { translator } from '../../src/i18n/translate';
import { openDocx } from '../support/docx';
import { ooxmlFaults } from '../support/ooxml';
import { aLoadedPlan, anAction, aPlan } from '../support/plan';
import { aReportInput, defaultTemplate, makeWithDefaults, TODAY } from '../support/reportInput';

const HOSTILE = [
  '</w:t></w:r></w:p><w:p/> & <b>',
  '{titel} {#acties}{/acties} {',
  '{ INCLUDETEXT "C:\\\\geheim.txt" }',
  '😀👩‍👩‍👧 \u0000\u0007\u001b \ud800 \u202e',
  '=HYPERLINK("http://example.org")',
].join('\n');

/** A plan in which every text is meant to do harm. */
function hostileInput(): ReportInput {
  const plan = aPlan({
    actions: [
      anAction({ text: HOSTILE, heading: HOSTILE, when: HOSTILE, lead: HOSTILE, due: '2025-03-31' }),
      anAction({ ref: 'P1.02', reach: 'municipality', due: '2025-06-30' }),
    ],
  });
  const remark = `${HOSTILE} ${'lang '.repeat(10_000)}`;
  return aReportInput({
    ...aLoadedPlan(plan, {
      'P1.01': { status: 'geblokkeerd', remark, blocker: remark },
      'P1.02/DRU': { status: 'vertraagd', remark, remarkPublic: true, proposedEnd: '2025-09-30' },
    }),
    previous: undefined,
    parts: [
      {
        round: '2025-1',
        priority: 1,
        summary: HOSTILE,
        publicText: HOSTILE,
        state: 'draft',
        publicApproved: { by: HOSTILE, at: '2025-05-20T08:00:00.000Z' },
      },
    ],
  });
}

const choiceOf = (kind: ReportKind) => ({
  holder: kind === 'briefing' ? 'Bergman' : undefined,
  municipality: ['progress', 'newsletter'].includes(kind) ? 'DRU' : undefined,
});
const make = async (kind: ReportKind, input?: ReportInput) =>
  (await makeWithDefaults(kind, input, { choice: choiceOf(kind) })).data;

describe.each(REPORT_KINDS)('the document %s', (kind) => {
  test('is sound, in Dutch, with a title, marked and described tables, and no tag or empty line left', async () => {
    const data = await make(kind);
    expect(await ooxmlFaults(data)).toEqual([]);
    const { document, text, parts } = await openDocx(data);
    expect(text).not.toMatch(/[{}]/);
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="nl-NL"');
    expect(parts['docProps/core.xml']).toMatch(/<dc:title>[^<]{10,}<\/dc:title>/);
    const [body] = elementsOf(document, 'w:body');
    const empty = (body.childNodes ?? []).filter(
      (child) =>
        child.nodeName === 'w:p' &&
        paragraphText(child).trim() === '' &&
        elementsOf(child, 'w:drawing').length === 0 &&
        elementsOf(child, 'w:sectPr').length === 0 &&
        // Word wants a paragraph after a table at the end of a document.
        child.nextSibling?.nodeName !== 'w:sectPr',
    );
    expect(empty.length).toBe(0);
    elementsOf(document, 'w:tbl').forEach((table) => {
      const [header] = elementsOf(table, 'w:tr');
      expect(childOf(childOf(header, 'w:trPr'), 'w:tblHeader') !== undefined).toBe(true);
      expect(attributeOf(childOf(childOf(table, 'w:tblPr'), 'w:tblDescription'), 'w:val')).toMatch(/\w/);
    });
    elementsOf(document, 'wp:docPr').forEach((drawing) =>
      expect(attributeOf(drawing, 'descr')).toMatch(/\w{3}/),
    );
  });

  test('is sound when nothing was answered, and when texts are hostile', async () => {
    const empty = aLoadedPlan(aPlan({ actions: [anAction()] }));
    expect(await ooxmlFaults(await make(kind, empty))).toEqual([]);
    const data = await make(kind, hostileInput());
    expect(await ooxmlFaults(data)).toEqual([]);
    const { document } = await openDocx(data);
    expect(elementsOf(document, 'w:instrText').map(paragraphText).join()).not.toContain('INCLUDETEXT');
  });

  test('has a default template in which every tag exists', async () => {
    const check = await checkTemplate(defaultTemplate(kind), translator('nl'), kind);
    expect(check.faults).toEqual([]);
    expect(check.tags).toBeGreaterThan(10);
  });

  test('tells its templates of every tag that it fills, and every list of them', () => {
    const shapeOf = (value: unknown): unknown =>
      Array.isArray(value) ? value.map(shapeOf) : typeof value === 'object' && value !== null ? value : true;
    const missing = (scope: object, names: TagNames, at: string): ReadonlyArray<string> =>
      Object.entries(scope).flatMap(([name, value]) => {
        const known = names[name];
        if (known === undefined) return [`${at}${name}`];
        if (!Array.isArray(shapeOf(value))) return [];
        if (known === true) return [`${at}${name}[]`];
        return (value as ReadonlyArray<object>).flatMap((item) => missing(item, known, `${at}${name}.`));
      });
    const context = {
      input: aReportInput(),
      today: TODAY,
      locale: 'nl',
      translate: translator('nl'),
    } as const;
    expect(missing(KINDS[kind].tags(context, choiceOf(kind)), tagNames(kind), '')).toEqual([]);
  });
});

describe('the newsletter', () => {
  test('holds approved text, public remarks of its municipality and public figures, and nothing else', async () => {
    const { text } = await openDocx(await make('newsletter'));
    expect(text).toContain('In Druten kwamen veertig ondernemers');
    expect(text).toContain('De eerste avond trok veertig ondernemers.');
    expect(text).toContain('Woninginbraken');
    expect(text).not.toContain('concept');
    expect(text).not.toContain('ondermijning bij het OM');
    expect(text).not.toContain('vacature');
    expect(text).not.toMatch(/P\d\.\d\d/);
  });

  test('as a page has a language, a title, headings in order and tables with headers; text is escaped', async () => {
    const file = await makeWithDefaults('newsletter', hostileInput(), {
      format: 'html',
      choice: { municipality: 'DRU' },
    });
    const html = strFromU8(file.data);
    expect(file.name).toMatch(/^Nieuwsbrief gemeenteraden Druten .*\.html$/);
    expect(html).toMatch(/^<!doctype html>\n<html lang="nl">/);
    expect(html).toMatch(/<title>[^<]+<\/title>/);
    expect(html).not.toContain('<b>');
    expect(html).toContain('&lt;b&gt;');
    expect([...html.matchAll(/<h(\d)/g)].map(([, level]) => level).slice(0, 2)).toEqual(['1', '2']);
    expect(html).toContain('<th scope="col"');
    expect(html).toContain('<th scope="row"');
  });
});

describe('figures', () => {
  test('never show a small number, neither in the table, nor in the chart, nor in its description', async () => {
    const { document, parts, text } = await openDocx(await make('evaluation'));
    expect(text).toContain('< 5');
    const [chart] = Object.entries(parts).filter(([name]) => name.startsWith('word/charts/'));
    expect(chart[1]).not.toMatch(/<c:v>[1-4]<\/c:v>/);
    const [picture] = elementsOf(document, 'wp:docPr');
    expect(attributeOf(picture, 'descr')).toContain('Berg en Dal < 5');
  });
});

describe('a frozen round', () => {
  test('prints the mark of its rows', async () => {
    const input = aReportInput();
    const round = {
      ...input.round!,
      state: 'frozen' as const,
      version: 2,
      hash: 'ab12'.repeat(16),
      frozenAt: '2025-05-26T10:00:00.000Z',
    };
    const { text } = await openDocx(await make('evaluation', { ...input, round }));
    expect(text).toContain('Vastgelegd op: 26 mei 2025 (versie 2)');
    expect(text.replace(/ /g, '')).toContain('ab12'.repeat(16));
  });
});

describe('the list of actions in Excel', () => {
  test('has a row for each row that counts, and text that looks like a formula stays text', async () => {
    const file = await makeWithDefaults('actions', hostileInput(), { format: 'xlsx' });
    const parts = unzipSync(file.data);
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']);
    expect(sheet.match(/<row /g)).toHaveLength(1 + 1 + 6);
    expect(sheet).not.toContain('<f>');
    expect(Object.values(parts).some((part) => strFromU8(part).includes('=HYPERLINK'))).toBe(true);
  });
});

describe('what a report must be told', () => {
  test.each([
    ['briefing', {}, 'report.holderMissing'],
    ['briefing', { holder: 'Niemand' }, 'report.holderUnknown'],
    ['progress', {}, 'report.municipalityUnknown'],
    ['newsletter', { municipality: 'XXX' }, 'report.municipalityUnknown'],
  ] as const)('%s %j: %s', async (kind, choice, code) => {
    await expect(makeWithDefaults(kind, undefined, { choice })).rejects.toMatchObject({ code });
  });
});
