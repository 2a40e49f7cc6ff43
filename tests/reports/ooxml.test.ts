import JSZip from 'jszip';
import { aTemplate, para, tableOf } from '../support/docx';
import { ooxmlFaults } from '../support/ooxml';

async function changed(path: string, change: (content: string) => string): Promise<ReadonlyArray<string>> {
  const zip = await JSZip.loadAsync(await aTemplate([para('x'), tableOf([['a']])], 'voet'));
  zip.file(path, change(await zip.files[path].async('string')));
  return ooxmlFaults(await zip.generateAsync({ type: 'uint8array' }));
}

describe('the check of a Word file', () => {
  test('lets a sound file pass', async () => {
    expect(await changed('word/document.xml', (xml) => xml)).toEqual([]);
  });

  test.each([
    [
      'properties in another order',
      'word/document.xml',
      (xml: string) => xml.replace('<w:p>', '<w:p><w:pPr><w:jc w:val="left"/><w:keepNext/></w:pPr>'),
      'holds jc, keepNext in this order',
    ],
    [
      'a cell without a paragraph',
      'word/document.xml',
      (xml: string) => xml.replace(/(<w:tc>(?:(?!<w:p>).)*)<w:p>.*?<\/w:p>/, '$1'),
      'a cell ends in no paragraph',
    ],
    [
      'a relation that is not there',
      'word/document.xml',
      (xml: string) => xml.replace(/r:id="[^"]*"/, 'r:id="rId999"'),
      'relation rId999 is not there',
    ],
    [
      'a part that is not there',
      'word/_rels/document.xml.rels',
      (xml: string) => xml.replace('Target="styles.xml"', 'Target="stijlen.xml"'),
      'points to word/stijlen.xml',
    ],
    [
      'the same id twice',
      'word/document.xml',
      (xml: string) =>
        xml.replace(
          '<w:p>',
          '<w:p><w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkStart w:id="1" w:name="b"/><w:bookmarkEnd w:id="1"/>',
        ),
      'w:bookmarkStart w:id 1 twice',
    ],
  ])('finds %s', async (_name, path, change, fault) => {
    expect((await changed(path, change)).join('\n')).toContain(fault);
  });
});
