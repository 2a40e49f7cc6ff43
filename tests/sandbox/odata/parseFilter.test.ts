import { Filter } from '../../../sandbox/odata/filter';
import { matches } from '../../../sandbox/odata/matches';
import { parseFilter } from '../../../sandbox/odata/parseFilter';
import { FilterError } from '../../../sandbox/odata/tokenize';

/** A filter written with brackets around everything. */
function written(filter: Filter): string {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return `(${written(filter.left)} ${filter.kind} ${written(filter.right)})`;
    case 'not':
      return `not ${written(filter.operand)}`;
    case 'textTest':
      return `${filter.test}(${filter.field},${JSON.stringify(filter.text)})`;
    case 'compare':
      return [filter.left, filter.operator, filter.right]
        .map((part) => {
          if (typeof part === 'string') return part;
          if (part.kind === 'field') return part.name;
          return part.kind === 'datePart'
            ? `${part.part}(${part.field})`
            : `${part.type}:${String(part.value)}`;
        })
        .join(' ');
  }
}

describe('parseFilter', () => {
  it.each([
    [`Title eq 'a''b'`, `Title eq text:a'b`],
    [`Id gt 3 and Flag eq 1 or Z eq null`, '((Id gt number:3 and Flag eq number:1) or Z eq null:null)'],
    [
      `Id gt 3 and (Flag eq true or Z ne null)`,
      '(Id gt number:3 and (Flag eq boolean:true or Z ne null:null))',
    ],
    [`not (Id le -2.5) and Id lt 9`, '(not Id le number:-2.5 and Id lt number:9)'],
    [`Created ge datetime'2020-01-01T00:00:00Z'`, 'Created ge dateTime:2020-01-01T00:00:00Z'],
    [`Id eq guid'2f6a1c3e-4b5d-4e7f-8a90-b1c2d3e4f501'`, 'Id eq guid:2f6a1c3e-4b5d-4e7f-8a90-b1c2d3e4f501'],
    [`Author/Id eq 3`, 'Author/Id eq number:3'],
    [`startswith(Title, 'x') and substringof('y',Title)`, '(startsWith(Title,"x") and contains(Title,"y"))'],
    [`year(Due) eq 2025`, 'year(Due) eq number:2025'],
    [`TITLE EQ 'x' AND Id LT 2`, '(TITLE eq text:x and Id lt number:2)'],
  ])('reads %s', (text, expected) => {
    expect(written(parseFilter(text))).toBe(expected);
  });

  it.each([
    [
      `fields/Title eq 'x' and contains(fields/Title,'y')`,
      '(fields/Title eq text:x and contains(fields/Title,"y"))',
    ],
    [`fields/Due ge 2025-06-30T00:00:00Z`, 'fields/Due ge dateTime:2025-06-30T00:00:00Z'],
    [`fields/Due eq 2025-06-30`, 'fields/Due eq dateTime:2025-06-30'],
  ])('reads %s as Graph does', (text, expected) => {
    expect(written(parseFilter(text, 'graph'))).toBe(expected);
  });

  it.each([
    '',
    `Title`,
    `Title eq`,
    `Title eq 'a`,
    `Title eq 'a' and`,
    `(Title eq 'a'`,
    `Title eq 'a')`,
    `Title is 'a'`,
    `EditorId eq 1,2`,
    `endswith(Title,'a')`,
    `contains(Title,'a')`,
    `tolower(Title) eq 'a'`,
    `concat(Title,'a') eq 'b'`,
    `startswith('a',Title)`,
    `Id add 1 eq 2`,
    `Id eq ~`,
  ])('refuses %j', (text) => {
    expect(() => parseFilter(text)).toThrow(FilterError);
  });

  it('leaves substringof to SharePoint', () => {
    expect(() => parseFilter(`substringof('a',Title)`, 'graph')).toThrow(FilterError);
  });
});

describe('matches', () => {
  const object: Record<string, unknown> = { Title: 'Acties', Hidden: false, BaseTemplate: 100 };

  it.each([
    [`Title eq 'acties'`, true],
    [`Title ne 'Acties' or BaseTemplate gt 99`, true],
    [`Hidden eq false and BaseTemplate le 100`, true],
    [`Hidden eq 1`, false],
    [`startswith(Title,'act') and substringof('TIE',Title)`, true],
    [`not (BaseTemplate lt 100)`, true],
    [`BaseTemplate ge 101`, false],
  ])('%s is %s', (text, expected) => {
    expect(matches(parseFilter(text), (name) => object[name])).toBe(expected);
  });
});
