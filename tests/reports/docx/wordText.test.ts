import { wordText } from '../../../src/reports/docx/wordText';

describe('text of a user in Word', () => {
  test.each([
    ['a control character', 'a\u0000b\u0007c', 'abc'],
    ['a Windows line end', 'a\r\nb\rc', 'a\nb\nc'],
    ['a tab', 'a\tb', 'a b'],
    ['an emoji', 'ok 😀👩‍👩‍👧', 'ok 😀👩‍👩‍👧'],
    ['half an emoji', 'a\ud83d b\ude00', 'a\ufffd b\ufffd'],
    ['a turned direction', 'a\u202etxt\u2066b', 'atxtb'],
    ['right to left', 'שלום', 'שלום'],
    ['XML', '<w:t>&amp;</w:t>', '<w:t>&amp;</w:t>'],
    ['characters outside XML', 'a\ufffe\uffff\u0085b', 'a\nb'],
  ])('%s', (_name, text, expected) => {
    expect(wordText(text)).toBe(expected);
  });

  test('of 50,000 characters is kept whole', () => {
    expect(wordText('x'.repeat(50_000))).toHaveLength(50_000);
  });
});
