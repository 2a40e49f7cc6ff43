import JSZip from 'jszip';
import { translator } from '../../src/i18n/translate';
import { checkTemplate, kindOfTemplate } from '../../src/reports/checkTemplate';
import { aTemplate, heading, para, tableOf } from '../support/docx';
import { defaultTemplate } from '../support/reportInput';

const t = translator('nl');

describe('a template is checked', () => {
  test('every tag that does not exist is named, with its place and what may be meant', async () => {
    const template = await aTemplate(
      [heading('{plantittel}'), para('{#teLateActies}{nr} {onzin}{/teLateActies}'), para('{nr}')],
      '{peildatum} {voet}',
    );
    expect((await checkTemplate(template, t, 'discussion')).faults).toEqual([
      'de code {plantittel} bestaat niet op deze plaats. U vindt dit in de alinea "{plantittel}". Bedoelt u plantitel?',
      'de code {onzin} bestaat niet op deze plaats. U vindt dit in de alinea "{#teLateActies}{nr} {onzin}{/teLateActies}".',
      'de code {nr} bestaat niet op deze plaats. U vindt dit in de alinea "{nr}".',
      'de code {voet} bestaat niet op deze plaats. U vindt dit in de voettekst, in "{peildatum} {voet}".',
    ]);
  });

  test.each([
    ['a list that is not closed', [para('{#stil}')], 'het blok {#stil} wordt nergens afgesloten'],
    [
      'a list that leaves its table',
      [tableOf([['{#stil}']]), para('{/stil}')],
      'begint en eindigt niet in dezelfde',
    ],
    ['a brace too many', [para('Dag}')], 'accolade sluiten zonder accolade openen'],
  ])('%s', async (_name, children, fault) => {
    expect((await checkTemplate(await aTemplate(children), t)).faults.join()).toContain(fault);
  });

  test('macros and what is no Word file are refused', async () => {
    const zip = await JSZip.loadAsync(await aTemplate([para('x')]));
    zip.file('word/vbaProject.bin', 'x');
    const withMacros = await zip.generateAsync({ type: 'uint8array' });
    expect((await checkTemplate(withMacros, t)).faults.join()).toContain('macro');
    const text = new TextEncoder().encode('geen Word');
    expect((await checkTemplate(text, t)).faults).toEqual(['dit is geen Word-document (.docx).']);
  });

  test('for the kind that its name says, else for the one that it fits', async () => {
    expect(kindOfTemplate('Evaluatierapport.docx')).toBe('evaluation');
    expect(kindOfTemplate('anders.docx')).toBeUndefined();
    expect((await checkTemplate(defaultTemplate('newsletter'), t)).kind).toBe('newsletter');
    expect((await checkTemplate(defaultTemplate('plan'), t)).kind).toBe('plan');
  });
});
