import { translator } from '../../src/i18n/translate';

describe('text of a user in a sentence', () => {
  test.each(['{{file}}', '$t(plan:region)', '$& $1', '{{count}} <b>', '\ue000reason\ue001'])(
    '%j stays as typed',
    (text) => {
      expect(translator('nl')('problem:template.broken', { file: text, reason: 'de reden {{file}}' })).toBe(
        `Het sjabloon ${text} klopt niet: de reden {{file}}. Herstel het in Word en probeer het opnieuw.`,
      );
    },
  );

  test('numbers pick the plural', () => {
    const translate = translator('nl');
    expect([0, 1, 4].map((count) => translate('reports:summary.overdue', { count }))).toEqual([
      'Daarvan is er geen te laat.',
      'Daarvan is er 1 te laat.',
      'Daarvan zijn er 4 te laat.',
    ]);
  });
});
