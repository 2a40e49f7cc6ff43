import JSZip from 'jszip';
import { translator } from '../../src/i18n/translate';
import { Problem } from '../../src/plan/problem';
import { TemplateScope } from '../../src/reports/docx/templateData';
import { elementsOf } from '../../src/reports/docx/xmlTree';
import { renderDocx } from '../../src/reports/renderDocx';
import {
  aTemplate,
  bulleted,
  heading,
  openDocx,
  OpenedDocx,
  para,
  tableOf,
  tableTexts,
} from '../support/docx';

const options = { templateName: 'brief.docx', title: 'Brief', translate: translator('nl') };

async function render(
  children: Parameters<typeof aTemplate>[0],
  data: TemplateScope,
  footer?: string,
): Promise<OpenedDocx> {
  return openDocx(await renderDocx(await aTemplate(children, footer), data, options));
}

describe('a template is filled', () => {
  test('with text, in the footer too', async () => {
    const { paragraphs, parts } = await render([para('Beste {naam},')], { naam: 'Anouk' }, 'Voor {naam}');
    expect(paragraphs).toEqual(['Beste Anouk,']);
    expect(parts['word/footer1.xml']).toContain('Voor ');
    expect(parts['word/footer1.xml']).toContain('Anouk');
  });

  test('with rows of a table, one for each of a list', async () => {
    const { document } = await render(
      [tableOf([['Nr.'], ['Actie']], [['{#acties}{nr}'], ['{actie}{/acties}']])],
      {
        acties: [
          { nr: 'P1.01', actie: 'Een' },
          { nr: 'P1.02', actie: 'Twee' },
        ],
      },
    );
    expect(tableTexts(elementsOf(document, 'w:tbl')[0])).toEqual([
      ['Nr.', 'Actie'],
      ['P1.01', 'Een'],
      ['P1.02', 'Twee'],
    ]);
  });

  test('with lists in lists, that see what stands around them', async () => {
    const { paragraphs } = await render(
      [
        para('{#prioriteiten}'),
        heading('{naam}'),
        bulleted('{#doelen}{doel} van {regio}{/doelen}'),
        para('{/prioriteiten}'),
        para('Einde'),
      ],
      {
        regio: 'Zuid',
        prioriteiten: [
          { naam: 'Een', doelen: [{ doel: 'A' }, { doel: 'B' }] },
          { naam: 'Twee', doelen: [] },
        ],
      },
    );
    expect(paragraphs).toEqual(['Een', 'A van Zuid', 'B van Zuid', 'Twee', 'Einde']);
  });

  test('and what a condition hides leaves no empty line', async () => {
    const { paragraphs } = await render(
      [
        para('Begin'),
        para('{#ja}'),
        para('Wel'),
        para('{/ja}'),
        para('{#nee}'),
        para('Niet'),
        para('{/nee}'),
        para('Eind'),
      ],
      { ja: true, nee: false },
    );
    expect(paragraphs).toEqual(['Begin', 'Wel', 'Eind']);
  });

  test('and Word keeps the paragraphs it needs: in a cell, between tables, after the last one', async () => {
    const { document } = await render(
      [para('{#lijst}'), tableOf([['{#nee}', 'weg', '{/nee}']]), para('{/lijst}')],
      { nee: false, lijst: [{}, {}] },
    );
    const [body] = elementsOf(document, 'w:body');
    expect((body.childNodes ?? []).map(({ nodeName }) => nodeName)).toEqual([
      'w:tbl',
      'w:p',
      'w:tbl',
      'w:p',
      'w:sectPr',
    ]);
    elementsOf(document, 'w:tc').forEach((cell) => {
      expect(cell.childNodes?.[cell.childNodes.length - 1].nodeName).toBe('w:p');
    });
  });

  test('and a table whose rows were all of an empty list disappears', async () => {
    const { document, paragraphs } = await render(
      [para('Voor'), tableOf([['{#lijst}{a}'], ['{b}{/lijst}']]), para('Na')],
      { lijst: [] },
    );
    expect(elementsOf(document, 'w:tbl')).toEqual([]);
    expect(paragraphs).toEqual(['Voor', 'Na']);
  });

  test('and the title stands in the properties', async () => {
    const { parts } = await render([para('x')], {});
    expect(parts['docProps/core.xml']).toContain('<dc:title>Brief</dc:title>');
  });
});

describe('text of a user is data', () => {
  test.each([
    ['a tag', '{naam} {#lijst}{/lijst} {'],
    ['XML', '</w:t></w:r></w:p><w:p/> & <b>'],
    ['an entity', '&amp; &lt; &#65;'],
    ['a field code', '{ INCLUDETEXT "C:\\\\geheim.txt" }'],
    ['a replacement pattern', '$& $1 $`'],
    ['emoji', 'Goed zo 😀👩‍👩‍👧'],
    ['right to left', 'שלום עולם'],
    ['50,000 characters', 'woord '.repeat(8_334).trim()],
  ])('%s', async (_name, text) => {
    const { paragraphs, document } = await render([para('{#lijst}'), para('{tekst}'), para('{/lijst}')], {
      naam: 'FOUT',
      lijst: [{ tekst: text }],
    });
    expect(paragraphs).toEqual([text]);
    expect(elementsOf(document, 'w:fldChar')).toEqual([]);
  });

  test('lines stay lines, control characters go', async () => {
    const { document, text } = await render([para('{tekst}')], {
      tekst: 'een\u0000\r\ntwee\u0007\u001b\n\ndrie',
    });
    expect(text).toBe('een twee  drie');
    expect(elementsOf(document, 'w:br')).toHaveLength(3);
  });
});

describe('a table of contents', () => {
  test('holds the headings as they have become, each a link, and no question for the reader', async () => {
    const { TableOfContents } = await import('docx');
    const { document, parts } = await render(
      [
        new TableOfContents('Inhoud', { headingStyleRange: '1-2', hyperlink: true }),
        heading('Vooraf'),
        para('{#delen}'),
        heading('Deel {nr}'),
        para('{/delen}'),
      ],
      { delen: [{ nr: 1 }, { nr: 2 }] },
    );
    const links = elementsOf(document, 'w:hyperlink');
    const anchors = links.map((link) => link.attributes?.['w:anchor']);
    const bookmarks = elementsOf(document, 'w:bookmarkStart').map((mark) => mark.attributes?.['w:name']);
    expect(
      links.map(
        (link) =>
          elementsOf(link, 'w:t')
            .map((t) => t.childNodes?.[0])
            .map((n) => n && 'textContent' in n && n.textContent)[0],
      ),
    ).toEqual(['Vooraf', 'Deel 1', 'Deel 2']);
    expect(new Set(anchors).size).toBe(3);
    expect(bookmarks).toEqual(anchors);
    const marks = elementsOf(document, 'w:fldChar').map((mark) => mark.attributes?.['w:fldCharType']);
    expect(marks.filter((mark) => mark === 'begin')).toHaveLength(4);
    expect(marks.filter((mark) => mark === 'end')).toHaveLength(4);
    expect(parts['word/document.xml']).not.toContain('w:dirty');
    expect(parts['word/settings.xml']).not.toContain('updateFields');
  });
});

describe('a template that is not right is refused with the fault and its place', () => {
  const reasonOf = async (template: Uint8Array, data: TemplateScope = {}): Promise<string> => {
    const failure = await renderDocx(template, data, options).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Problem);
    const { code, params } = failure as Problem;
    expect([code, params.file]).toEqual(['template.broken', 'brief.docx']);
    return String(params.reason);
  };

  test.each([
    [
      'a tag that nobody knows',
      [para('Beste {naaam},')],
      'de code {naaam} bestaat niet op deze plaats. U vindt dit in de alinea "Beste {naaam},"',
    ],
    [
      'a tag outside its list',
      [para('{#lijst}{tekst}{/lijst}'), para('Los: {tekst}')],
      'de code {tekst} bestaat niet op deze plaats. U vindt dit in de alinea "Los: {tekst}"',
    ],
    [
      'what every object has',
      [para('{constructor}')],
      'de code {constructor} bestaat niet op deze plaats. U vindt dit in de alinea "{constructor}"',
    ],
    [
      'an empty tag',
      [para('Leeg {}')],
      'de code {} bestaat niet op deze plaats. U vindt dit in de alinea "Leeg {}"',
    ],
    [
      'a list that is not closed',
      [para('{#lijst}'), para('{tekst}')],
      'het blok {#lijst} wordt nergens afgesloten. U vindt dit in de alinea "{#lijst}"',
    ],
    [
      'a list that was not opened',
      [para('Zo {/lijst}')],
      '{/lijst} sluit een blok af dat niet is begonnen. U vindt dit in de alinea "Zo {/lijst}"',
    ],
    [
      'lists that cross each other',
      [para('{#lijst}{#ja}'), para('{/lijst}{/ja}')],
      'het blok {#ja} wordt afgesloten met {/lijst}. U vindt dit in de alinea "{#lijst}{#ja}"',
    ],
    [
      'a list that leaves its table',
      [tableOf([['{#lijst}']]), para('{/lijst}')],
      'het blok {#lijst} begint en eindigt niet in dezelfde tekst of tabel. U vindt dit in de alinea "{#lijst}"',
    ],
    [
      'a brace that is not closed',
      [para('Beste {naam,'), para('dag')],
      'bij "{naam," ontbreekt een accolade sluiten. U vindt dit in de alinea "Beste {naam,"',
    ],
    [
      'a brace too many',
      [para('Beste naam}')],
      'er staat een accolade sluiten zonder accolade openen. U vindt dit in de alinea "Beste naam}"',
    ],
  ])('%s', async (_name, children, reason) => {
    expect(await reasonOf(await aTemplate(children), { naam: 'A', ja: true, lijst: [{ tekst: 'x' }] })).toBe(
      reason,
    );
  });

  test('an unknown tag in the footer', async () => {
    expect(await reasonOf(await aTemplate([para('x')], 'Pagina {nr}'))).toBe(
      'de code {nr} bestaat niet op deze plaats. U vindt dit in de voettekst, in "Pagina {nr}"',
    );
  });

  test('in the footer', async () => {
    expect(await reasonOf(await aTemplate([para('x')], 'Pagina {#nr}'))).toBe(
      'het blok {#nr} wordt nergens afgesloten. U vindt dit in de voettekst, in "Pagina {#nr}"',
    );
  });

  test.each([
    ['no zip', async () => new TextEncoder().encode('geen Word')],
    ['an empty file', async () => new Uint8Array()],
    [
      'a zip that is no Word file',
      () => new JSZip().file('a.txt', 'a').generateAsync({ type: 'uint8array' }),
    ],
    ['half a file', async () => (await aTemplate([para('x')])).slice(0, 900)],
  ])('%s', async (_name, make) => {
    expect(await reasonOf(await make())).toBe('dit is geen Word-document (.docx)');
  });

  test('macros', async () => {
    const zip = await JSZip.loadAsync(await aTemplate([para('x')]));
    zip.file('word/vbaProject.bin', 'x');
    expect(await reasonOf(await zip.generateAsync({ type: 'uint8array' }))).toContain('macro');
  });

  test('Word cuts a tag into pieces without harm', async () => {
    const zip = await JSZip.loadAsync(await aTemplate([para('Beste {naam},')]));
    const xml = await zip.files['word/document.xml'].async('string');
    zip.file(
      'word/document.xml',
      xml.replace('{naam}', '{na</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>am}'),
    );
    const { paragraphs } = await openDocx(
      await renderDocx(await zip.generateAsync({ type: 'uint8array' }), { naam: 'Anouk' }, options),
    );
    expect(paragraphs).toEqual(['Beste Anouk,']);
  });
});
