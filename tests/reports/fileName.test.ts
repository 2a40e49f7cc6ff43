import { reportFileName } from '../../src/reports/fileName';

describe('the name of a report', () => {
  test.each([
    ['Tweestromenland', 'Evaluatierapport Tweestromenland 2025-05-26.docx'],
    ['Maas/Waal: "Zuid" <1>', 'Evaluatierapport Maas Waal Zuid 1 2025-05-26.docx'],
    ['..\\..\\etc', 'Evaluatierapport .. .. etc 2025-05-26.docx'],
    ['  ', 'Evaluatierapport 2025-05-26.docx'],
    ['x'.repeat(300), `Evaluatierapport ${'x'.repeat(80)} 2025-05-26.docx`],
    ['100% #1', 'Evaluatierapport 100 1 2025-05-26.docx'],
  ])('for region %j is %j', (region, name) => {
    expect(reportFileName('Evaluatierapport', region, '2025-05-26')).toBe(name);
  });
});
