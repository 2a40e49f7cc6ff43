import { spfi, SPBrowser } from '@pnp/sp';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import { parseTabTarget } from '../../src/plan/tabLink';
import { loadTemplate } from '../../src/store/pnp/loadTemplate';
import { createPnpPlanSetup } from '../../src/store/pnp/pnpPlanSetup';
import { createPnpPlanStore } from '../../src/store/pnp/pnpPlanStore';
import { App } from '../../src/tab/App';
import { hrefHere, writeAddress } from '../../src/tab/host/browserAddress';
import { browserDownload } from '../../src/tab/host/browserDownload';
import { TabHost, TabTheme } from '../../src/tab/host/tabHost';
import type { PageContext } from '../pageApi/pageContextRoutes';
import { ask } from './api';

/** The frame that Teams and SharePoint give the tab: who is signed in, the site, the theme and the clock. */
async function openTab(): Promise<void> {
  const page = await ask<PageContext>('/page-api/page-context');
  // A frame on another of the sandbox's addresses speaks with the site on its own.
  const siteUrl = `${window.location.origin}${new URL(page.siteUrl).pathname}`;
  const sp = spfi(siteUrl).using(SPBrowser({ baseUrl: siteUrl }));
  const wished = new URLSearchParams(window.location.search);
  const surroundings = {
    store: createPnpPlanStore(sp),
    setup: createPnpPlanSetup(sp),
    me: {
      name: page.displayName,
      mail: page.email,
      identities: [{ tenantId: page.tenantId, objectId: page.userId }],
    },
    locale: /^en\b/i.test(wished.get('locale') ?? '') ? ('en' as const) : ('nl' as const),
    now: async () => new Date((await ask<{ now: string }>('/admin/clock')).now),
    onNavigate: writeAddress,
    hrefOf: hrefHere,
    download: browserDownload,
    loadTemplate: (name: string) => loadTemplate(sp, name),
  };
  let theme = themeOf(wished.get('theme'));
  const render = (): void => {
    const host: TabHost = { ...surroundings, theme, target: parseTabTarget(window.location.search) };
    ReactDom.render(<App host={host} />, document.getElementById('tab'));
  };
  window.addEventListener('popstate', render);
  window.addEventListener('message', (event: MessageEvent) => {
    if (event.source !== window.parent || event.origin !== window.location.origin) return;
    if (event.data?.func !== 'themeChange') return;
    theme = themeOf(String(event.data.args?.[0]));
    render();
  });
  render();
}

function themeOf(name: string | null): TabTheme {
  return name === 'dark' || name === 'contrast' ? name : 'light';
}

void openTab();
