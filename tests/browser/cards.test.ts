import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import type { GalleryLook } from '../../sandbox/page/gallery/galleryLook';
import { launchBrowser } from '../support/browser';
import { bundleGallery, openGallery } from './galleryPage';
import { expectToLookLike } from './pictures';

/** Pictures are compared where the browser, and with it the font, is always the same: the one inside an npm package. */
const isPackaged = process.platform === 'linux' && process.arch === 'x64';
const testPictures = isPackaged ? test : test.skip;

const LOOKS: ReadonlyArray<[string, Omit<GalleryLook, 'bare'>, number]> = [
  ['cards-light', { theme: 'default', width: 'desktop' }, 1536],
  ['cards-dark', { theme: 'dark', width: 'desktop' }, 1536],
  ['cards-contrast', { theme: 'contrast', width: 'desktop' }, 1536],
  ['cards-phone', { theme: 'default', width: 'phone' }, 1440],
];

let browser: Browser;
let bundle: Awaited<ReturnType<typeof bundleGallery>>;

beforeAll(async () => {
  [browser, bundle] = await Promise.all([launchBrowser(), bundleGallery()]);
}, 120_000);
afterAll(() => browser?.close());

/** Loaded machines draw some forty cards slowly. */
jest.setTimeout(180_000);

const open = (look: Omit<GalleryLook, 'bare'>, width: number, scale: number): Promise<Page> =>
  openGallery(browser, bundle, { ...look, bare: true }, { width, height: 900 }, scale);

describe.each(LOOKS)('every card: %s', (name, look, width) => {
  let page: Page;
  beforeAll(async () => {
    // Half the size: small enough to keep, large enough for a changed word to be seen.
    page = await open(look, width, 0.5);
  }, 120_000);
  afterAll(() => page.context().close());

  testPictures('looks as it did', () => expectToLookLike(page, name));

  test('can be used by everybody', async () => {
    await page.addScriptTag({ content: axe.source });
    const violations = await page.evaluate(async () => {
      const { axe: inPage } = window as unknown as { axe: typeof axe };
      const result = await inPage.run('.card', {
        resultTypes: ['violations'],
        // A card has no page around it; the gallery puts many with the same ids on one.
        rules: { region: { enabled: false }, 'duplicate-id-aria': { enabled: false } },
      });
      return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
    });
    expect(violations).toEqual([]);
  });
});

test('nothing of a card is cut off at 320 pixels', async () => {
  const page = await open({ theme: 'default', width: 'phone' }, 320, 1);
  const cutOff = await page.evaluate(() =>
    [...document.querySelectorAll('.card, .card *')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .filter((element) => getComputedStyle(element).overflow !== 'visible' || element.matches('.card'))
      .map((element) => element.outerHTML.slice(0, 200)),
  );
  await page.context().close();
  expect(cutOff).toEqual([]);
});
