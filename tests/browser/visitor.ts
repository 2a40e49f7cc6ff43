import { readFile } from 'node:fs/promises';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import type { ThemeName } from '../../sandbox/page/theme';

export type View = 'chat' | 'plan' | 'lijsten' | 'mail';

export interface Look {
  readonly theme?: ThemeName;
  readonly width?: number;
  readonly height?: number;
}

/** A wide and a narrow screen, on both of which everything must be usable. */
export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 360, height: 740 };

/** A busy machine takes its time; what does not come at all is waited for this long. */
const PATIENCE_MS = 90_000;

/** One person at the sandbox's page, in a browser of his own. */
export interface Visitor {
  readonly page: Page;
  /** The product's tab in its frame. */
  readonly tab: FrameLocator;
  /** What the browser complained of. */
  readonly complaints: string[];
  go(view: View): Promise<void>;
  /** Opens a chat by its name. */
  openChat(name: string): Promise<void>;
  /** The newest card of the open chat. */
  newestCard(): Locator;
  /** Presses something that gives a file, and reads the file. */
  download(button: Locator): Promise<{ readonly name: string; readonly data: Uint8Array }>;
  leave(): Promise<void>;
}

/** Opens the page as this person sees it. */
export async function visit(
  browser: Browser,
  url: string,
  person: string,
  look: Look = {},
): Promise<Visitor> {
  const { theme = 'default', ...size } = look;
  const context = await browser.newContext({
    viewport: { ...DESKTOP, ...size },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    acceptDownloads: true,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  await context.addCookies([{ name: 'sandbox_person', value: person, url }]);
  await context.addInitScript((name) => window.localStorage.setItem('sandbox-theme', name), theme);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    // An answer that refuses is part of what is tested; the browser mentions each.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load')) {
      complaints.push(message.text());
    }
  });
  await page.goto(url);
  await page.getByRole('navigation', { name: 'Onderdelen' }).waitFor();
  return {
    page,
    tab: page.frameLocator('iframe[title="Uitvoeringsplan"]'),
    complaints,
    go: (view) => page.locator(`nav a[href="#/${view}"]`).click(),
    openChat: async (name) => {
      await page.getByRole('list', { name: 'Gesprekken' }).getByRole('link', { name }).click();
      await page.getByRole('log', { name }).waitFor();
    },
    newestCard: () => page.getByRole('log').getByRole('article').last(),
    download: async (button) => {
      const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
      return { name: file.suggestedFilename(), data: await readFile(await file.path()) };
    },
    leave: () => context.close(),
  };
}
