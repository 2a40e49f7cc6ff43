import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  parseTabTarget,
  TAB_ENTITY_ID,
  tabLink,
  tabQuery,
  TabTarget,
  teamsLink,
} from '../../src/plan/tabLink';

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

describe('a link for somebody who is in Teams', () => {
  const tabUrl = 'https://sp.example/sites/uvp/Plan.aspx';
  const target: TabTarget = { view: 'acties', action: 'P1.07' };

  test('opens the SharePoint page where the app has no id in the catalog', () => {
    expect(teamsLink({ tabUrl }, target)).toBe(tabLink(tabUrl, target));
    expect(teamsLink({ tabUrl, catalogAppId: '' }, target)).toBe(tabLink(tabUrl, target));
  });

  test('opens the tab of the app, with the page for clients that have none', () => {
    const link = new URL(teamsLink({ tabUrl, catalogAppId: 'fe4a8eba-2a31-4737-8e33-e5fae6fee194' }, target));
    expect(link.origin + link.pathname).toBe(
      'https://teams.microsoft.com/l/entity/fe4a8eba-2a31-4737-8e33-e5fae6fee194/uitvoeringsplan',
    );
    expect(link.searchParams.get('webUrl')).toBe(tabLink(tabUrl, target));
    expect(link.searchParams.get('label')).toBe('P1.07');
    const { subEntityId } = JSON.parse(link.searchParams.get('context') ?? '');
    expect(parseTabTarget(subEntityId)).toEqual(target);
  });

  test('an id cannot lead elsewhere', () => {
    expect(teamsLink({ tabUrl, catalogAppId: '../x?y#' }, target)).toContain('/l/entity/..%2Fx%3Fy%23/');
  });

  test('names the tab as the manifest of the app does', () => {
    const file = join(__dirname, '../../manifest/manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as { staticTabs: { entityId: string }[] };
    expect(manifest.staticTabs.map(({ entityId }) => entityId)).toContain(TAB_ENTITY_ID);
  });
});
