import { readAddressed } from '../../../sandbox/page/chat/addressed';
import { TAB_PAGE_PATH } from '../../../sandbox/pageApi/tabPage';
import { tabQueryOf } from '../../../sandbox/page/links';

test.each([
  ['te laat', 'te laat', false],
  ['@UVP-tracker te laat', 'te laat', true],
  ['  @uvp-tracker', '', true],
  ['@uvp te laat', 'te laat', true],
  ['@Bas te laat', '@Bas te laat', false],
  ['mail naar a@b.nl', 'mail naar a@b.nl', false],
])('typed “%s” says “%s” to the app: %s', (typed, words, addressed) => {
  expect(readAddressed(typed, 'UVP-tracker')).toEqual({ words, addressed });
});

describe('links that open the tab within the page', () => {
  beforeAll(() => {
    Object.assign(globalThis, { window: { location: { origin: 'http://localhost:4100' } } });
  });
  afterAll(() => {
    Reflect.deleteProperty(globalThis, 'window');
  });

  const teamsLink = (context: object) =>
    `https://teams.microsoft.com/l/entity/app/plan?context=${encodeURIComponent(JSON.stringify(context))}`;
  test.each([
    [
      'the SharePoint page',
      `http://localhost:4100${TAB_PAGE_PATH}?weergave=acties&actie=P1.07`,
      '?weergave=acties&actie=P1.07',
    ],
    ['a deep link into Teams', teamsLink({ subEntityId: '?weergave=acties' }), '?weergave=acties'],
    ['a deep link without a place', teamsLink({}), ''],
    ['another page', 'http://localhost:4100/elders', undefined],
    ['another site', 'https://example.org/?weergave=acties', undefined],
    ['no link at all', 'javascript:alert(1)', undefined],
  ])('%s', (_what, href, query) => {
    expect(tabQueryOf(href, TAB_PAGE_PATH)).toBe(query);
  });
});
