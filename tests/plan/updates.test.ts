import { Answer, MAX_TEXT_LENGTH, stateAfter } from '../../src/plan/updates';
import { parseRowId, rowId } from '../../src/plan/ref';
import { parseTabTarget, tabLink, TabTarget } from '../../src/plan/tabLink';

const given = { id: 'u1', at: '2025-05-26T07:00:00.000Z', by: 'Anna' };

test('an answer becomes the state of the row, with who and when', () => {
  expect(stateAfter({ status: 'vertraagd', progress: 40, remark: 'Wacht op de raad' }, given)).toMatchObject({
    status: 'vertraagd',
    progress: 40,
    remark: 'Wacht op de raad',
    lastUpdateId: 'u1',
    updatedBy: 'Anna',
  });
});

test.each<[string, Answer, string]>([
  ['no status', { status: 'onbekend' }, 'update.statusUnknown'],
  ['a status that does not exist', { status: 'klaar' as never }, 'update.statusUnknown'],
  ['progress of 101', { status: 'opSchema', progress: 101 }, 'update.progressInvalid'],
  ['progress of a half', { status: 'opSchema', progress: 0.5 }, 'update.progressInvalid'],
  [
    'a remark that is too long',
    { status: 'opSchema', remark: 'x'.repeat(MAX_TEXT_LENGTH + 1) },
    'update.textTooLong',
  ],
  ['a day that does not exist', { status: 'opSchema', proposedEnd: '2025-02-30' }, 'date.invalid'],
])('%s is refused', (_case, answer, code) => {
  expect(() => stateAfter(answer, given)).toThrow(expect.objectContaining({ code }));
});

test.each([
  ['P1.07', { ref: 'P1.07' }],
  ['P1.07/DRU', { ref: 'P1.07', municipality: 'DRU' }],
  ['P12.100/WMEW', { ref: 'P12.100', municipality: 'WMEW' }],
])('row id %s', (text, key) => {
  expect(parseRowId(text)).toEqual(key);
  expect(rowId(key)).toBe(text);
});

test.each(['', 'P1', "P1.07'/DRU", 'P1.07/dru', 'P1.07/'])('%p is no row id', (text) => {
  expect(parseRowId(text)).toBeUndefined();
});

describe('links into the tab', () => {
  const target: TabTarget = {
    view: 'acties',
    action: 'P1.07',
    priority: 1,
    municipality: 'DRU',
    status: 'vertraagd',
  };

  test('lead back to the same place and keep the query of the page', () => {
    const link = tabLink(
      'https://gemeente.sharepoint.com/sites/uvp/SitePages/plan.aspx?env=Embedded',
      target,
    );
    expect(link).toContain('env=Embedded');
    expect(parseTabTarget(new URL(link).search)).toEqual(target);
  });

  test('what cannot be read is left out', () => {
    expect(parseTabTarget('?weergave=x&actie=<script>&prioriteit=een')).toEqual({ view: 'overzicht' });
  });
});
