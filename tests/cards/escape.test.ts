import MarkdownIt from 'markdown-it';
import { clip, escapeHtml, escapeMarkdown } from '../../src/cards/escape';

describe('text of a person in a card', () => {
  const markdown = new MarkdownIt({ linkify: false });

  it.each([
    '**vet** en _schuin_ en `code`',
    '[klik hier](https://kwaad.example)',
    '![plaatje](https://kwaad.example/x.png)',
    '<at>Bas</at> en <b>html</b> &lt; &amp;',
    '# kop',
    '- punt',
    '+ punt',
    '1. eerst',
    '12) dan',
    '> citaat',
    '~~weg~~ ==merk== a|b',
    'pad\\naar\\iets en \\* ster',
    '{{DATE(2025-05-26T07:00:00Z, SHORT)}} ${title}',
    '---',
    'https://voorbeeld.example/a_b_c',
    'gewoon: 50% (ongeveer) & "zo"',
    '😀 متن',
  ])('is shown as typed: %s', (text) => {
    const html = markdown.render(escapeMarkdown(text)).trim();
    const expected = text
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;');
    expect(html).toBe(`<p>${expected}</p>`);
  });

  it('stays on one line', () => {
    expect(escapeMarkdown(' een\n\n- twee\r\n\tdrie ')).toBe('een - twee drie');
  });

  it.each(['{{DATE(2025-05-26T07:00:00Z)}}', '{{TIME(2025-05-26T07:00:00Z)}}'])(
    'is not expanded as a date: %s',
    (text) => {
      expect(escapeMarkdown(text)).not.toMatch(/\{\{/);
    },
  );
});

describe('text of a person in HTML', () => {
  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['" onmouseover="x', '&quot; onmouseover=&quot;x'],
    ["it's & that", 'it&#39;s &amp; that'],
    ['een\ntwee\r\ndrie', 'een<br>twee<br>drie'],
  ])('%s', (text, html) => {
    expect(escapeHtml(text)).toBe(html);
  });
});

describe('a long text', () => {
  it.each([
    ['kort', 10, 'kort'],
    ['een twee drie vier', 12, 'een twee…'],
    ['aaaaaaaaaaaaaaaa', 5, 'aaaa…'],
    ['abc😀def', 5, 'abc…'],
  ])('%s in %i', (text, max, expected) => {
    expect(clip(text, max)).toBe(expected);
  });
});
