import { Browser, chromium } from 'playwright-core';

/** Arguments that keep a headless browser from calling home. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Arguments of the package that a test must not run with: in a single process all browser contexts share their
 * cookies, and a page could do what a real browser refuses.
 */
const REFUSED = /^--(headless|single-process|no-zygote|disable-web-security|allow-running-insecure-content)/;

/**
 * A headless browser without a manual install: on Linux x64 the Chromium inside an npm package, elsewhere an
 * installed Chrome or Edge.
 */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    // Makes the package unpack the system libraries that a bare machine lacks.
    process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
    const { default: packaged } = await import('@sparticuz/chromium');
    return chromium.launch({
      executablePath: await packaged.executablePath(),
      args: [...packaged.args.filter((arg) => !REFUSED.test(arg)), ...QUIET],
      headless: true,
    });
  }
  return chromium
    .launch({ channel: 'chrome', args: QUIET })
    .catch(() => chromium.launch({ channel: 'msedge', args: QUIET }));
}
