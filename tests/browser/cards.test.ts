import AxeBuilder from 'axe-core';
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
afterAll(() => browser.close());

async function withGallery(
  look: Omit<GalleryLook, 'bare'>,
  width: number,
  scale: number,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await openGallery(browser, bundle, { ...look, bare: true }, { width, height: 900 }, scale);
  try {
    await work(page);
  } finally {
    await page.context().close();
  }
}

describe('every card looks as it did', () => {
  testPictures.each(LOOKS)('%s', (name, look, width) =>
    // Half the size: small enough to keep, large enough for a changed word to be seen.
    withGallery(look, width, 0.5, (page) => expectToLookLike(page, name)),
  );
});

describe('every card can be used by everybody', () => {
  test.each(LOOKS)('%s', (_name, look, width) =>
    withGallery(look, width, 1, async (page) => {
      await page.addScriptTag({ content: AxeBuilder.source });
      const violations = await page.evaluate(async () => {
        const { axe } = window as unknown as { axe: typeof AxeBuilder };
        const result = await axe.run('.card', {
          // A card has no page around it; the gallery puts many with the same ids on one.
          rules: { region: { enabled: false }, 'duplicate-id-aria': { enabled: false } },
        });
        return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
      });
      expect(violations).toEqual([]);
    }),
  );

  test('nothing is cut off at 320 pixels', () =>
    withGallery({ theme: 'default', width: 'phone' }, 320, 1, async (page) => {
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll('.card, .card *')]
          .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
          .filter((element) => getComputedStyle(element).overflow !== 'visible' || element.matches('.card'))
          .map((element) => element.outerHTML.slice(0, 200)),
      );
      expect(wide).toEqual([]);
    }));
});
