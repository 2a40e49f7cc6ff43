import path from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { GalleryLook } from '../../sandbox/page/gallery/galleryLook';
import { queryOf } from '../../sandbox/page/gallery/galleryLook';

const ROOT = path.resolve(__dirname, '../..');
/** No server: the browser gets the page from the test. */
const ADDRESS = 'http://gallery.example/';

/** The font inside the packaged Chromium, so that a font of the machine changes nothing. */
const STYLES = "body{margin:0}*{font-family:'Open Sans',sans-serif !important}";

/** The gallery as one script and one style sheet, made from the sources as they are now. */
export async function bundleGallery(): Promise<{ readonly script: string; readonly styles: string }> {
  const { outputFiles } = await build({
    entryPoints: [path.join(ROOT, 'sandbox/page/gallery/main.tsx')],
    bundle: true,
    write: false,
    outdir: '/gallery',
    format: 'iife',
    target: 'es2022',
    jsx: 'transform',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const textOf = (ending: string): string =>
    outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  return { script: textOf('.js'), styles: textOf('.css') };
}

/** Opens the gallery in a browser window of this width, ready to be looked at. */
export async function openGallery(
  browser: Browser,
  bundle: Awaited<ReturnType<typeof bundleGallery>>,
  look: GalleryLook,
  viewport: { readonly width: number; readonly height: number },
  scale = 1,
): Promise<Page> {
  const context = await browser.newContext({
    viewport,
    deviceScaleFactor: scale,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.route(`${ADDRESS}**`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="nl"><title>Kaarten</title><style>${STYLES}${bundle.styles}</style><div id="gallery"></div></html>`,
    }),
  );
  await page.goto(`${ADDRESS}${queryOf(look)}`);
  await page.addScriptTag({ content: bundle.script });
  await page.locator('[data-kind="notice"] article').last().waitFor();
  await page.evaluate(() => document.fonts.ready);
  return page;
}
