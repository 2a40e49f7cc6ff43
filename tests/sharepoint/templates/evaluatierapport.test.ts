import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluatierapport } from '../../../sharepoint/templates/evaluatierapport';
import { openDocx } from '../../support/docx';

/** Contrast of two colours by WCAG 2.2, from 1 to 21. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string): number => {
    const [r, g, b] = [0, 2, 4].map((at) => {
      const part = parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('the default template of the evaluation report', () => {
  test('in the repository is the one that the script makes', async () => {
    const committed = readFileSync(join(__dirname, '../../../sharepoint/templates/evaluatierapport.docx'));
    expect((await openDocx(committed)).parts).toEqual((await openDocx(await evaluatierapport())).parts);
  });

  test('has text that contrasts with the page and with the header rows', async () => {
    const styles = (await openDocx(await evaluatierapport())).parts['word/styles.xml'];
    const colors = [...styles.matchAll(/<w:color w:val="([0-9A-F]{6})"/g)].map(([, hex]) => hex);
    const fills = [...styles.matchAll(/w:fill="([0-9A-F]{6})"/g)].map(([, hex]) => hex);
    expect(colors.length).toBeGreaterThan(3);
    expect(fills.length).toBeGreaterThan(0);
    [...colors].forEach((color) =>
      ['FFFFFF', ...fills].forEach((fill) => expect(contrast(color, fill)).toBeGreaterThan(4.5)),
    );
  });

  test('asks the reader nothing when it opens', async () => {
    const { parts } = await openDocx(await evaluatierapport());
    expect(parts['word/document.xml']).not.toContain('w:dirty');
    expect(parts['word/settings.xml']).not.toContain('updateFields');
  });
});
