import { parseTabTarget, tabLink, tabQuery, TabTarget } from '../../src/plan/tabLink';

describe('the address of a place in the tab', () => {
  const targets: ReadonlyArray<[string, TabTarget]> = [
    ['?weergave=overzicht', { view: 'overzicht' }],
    ['?weergave=mijn-acties&actie=P1.07', { view: 'mijn-acties', action: 'P1.07' }],
    [
      '?weergave=acties&prioriteit=2&gemeente=DRU&status=opSchema',
      { view: 'acties', priority: 2, municipality: 'DRU', status: 'opSchema' },
    ],
    [
      '?weergave=acties&bereik=regio&aandacht=te-laat',
      { view: 'acties', reach: 'region', attention: 'overdue' },
    ],
    ['?weergave=acties&zoek=wet+%26+regel', { view: 'acties', search: 'wet & regel' }],
  ];

  test.each(targets)('%s', (query, target) => {
    expect(tabQuery(target)).toBe(query);
    expect(parseTabTarget(query)).toEqual(target);
  });

  test('what cannot be read is left out', () => {
    expect(
      parseTabTarget('?weergave=elders&actie=<script>&prioriteit=een&bereik=land&aandacht=veel'),
    ).toEqual({ view: 'overzicht' });
  });

  test("the page keeps its own query and drops what the tab's last place left there", () => {
    expect(
      tabLink('https://sp.example/uvp.aspx?web=1&actie=P1.01&status=vertraagd', {
        view: 'acties',
        priority: 3,
      }),
    ).toBe('https://sp.example/uvp.aspx?web=1&weergave=acties&prioriteit=3');
  });
});
