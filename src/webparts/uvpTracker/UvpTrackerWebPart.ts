import './withoutEval';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { Version } from '@microsoft/sp-core-library';
import {
  IPropertyPaneConfiguration,
  PropertyPaneDropdown,
  PropertyPaneTextField,
} from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { spfi, SPFI, SPFx } from '@pnp/sp';
import * as strings from 'UvpTrackerStrings';
import { parseTabTarget, TabTarget } from '../../plan/tabLink';
import { loadTemplate } from '../../store/pnp/loadTemplate';
import { createPnpPlanSetup } from '../../store/pnp/pnpPlanSetup';
import { createPnpPlanStore } from '../../store/pnp/pnpPlanStore';
import { PlanSetup } from '../../store/planSetup';
import { PlanStore } from '../../store/planStore';
import { App } from '../../tab/App';
import { hrefHere, writeAddress } from '../../tab/host/browserAddress';
import { browserDownload } from '../../tab/host/browserDownload';
import { Me, TabHost, TabTheme } from '../../tab/host/tabHost';
import { askTeams, themeOfTeams } from './teamsHost';

export interface UvpTrackerProperties {
  /** Site with the lists of the plan; empty is the site of the page. */
  readonly siteUrl: string;
  /** The view that is shown when the address names none. */
  readonly view: TabTarget['view'];
}

/** Mounts the tab in SharePoint and Teams, and tells it where it is. */
export default class UvpTrackerWebPart extends BaseClientSideWebPart<UvpTrackerProperties> {
  private sp!: SPFI;
  private store!: PlanStore;
  private setup!: PlanSetup;
  private theme: TabTheme = 'light';
  private target!: TabTarget;

  public override render(): void {
    ReactDom.render(React.createElement(App, { host: this.host() }), this.domElement);
  }

  protected override async onInit(): Promise<void> {
    await super.onInit();
    this.openSite();
    this.target = this.targetOfPage();
    window.addEventListener('popstate', this.followAddress);
    const teams = this.context.sdks.microsoftTeams;
    if (!teams) return;
    const { theme, target } = await askTeams(teams);
    this.theme = theme;
    this.target = target ?? this.target;
    teams.teamsJs.app.registerOnThemeChangeHandler((changed: string) => {
      this.theme = themeOfTeams(changed);
      this.render();
    });
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    // Teams tells its own theme; this one is of the SharePoint page.
    if (this.context.sdks.microsoftTeams) return;
    this.theme = theme?.isInverted ? 'dark' : 'light';
    if (this.renderedOnce) this.render();
  }

  protected override onPropertyPaneFieldChanged(property: string): void {
    if (property === 'siteUrl') this.openSite();
    if (property === 'view') this.target = { view: this.properties.view };
  }

  protected override onDispose(): void {
    window.removeEventListener('popstate', this.followAddress);
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  protected override get dataVersion(): Version {
    return Version.parse('1.0');
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return {
      pages: [
        {
          groups: [
            {
              groupName: strings.PlanGroup,
              groupFields: [
                PropertyPaneTextField('siteUrl', {
                  label: strings.SiteUrl,
                  description: strings.SiteUrlHint,
                  onGetErrorMessage: (url) =>
                    url === '' || /^https:\/\/[^/]+/.test(url) ? '' : strings.SiteUrlInvalid,
                }),
                PropertyPaneDropdown('view', {
                  label: strings.DefaultView,
                  options: [
                    { key: 'overzicht', text: strings.Overview },
                    { key: 'mijn-acties', text: strings.MyActions },
                    { key: 'acties', text: strings.AllActions },
                  ],
                }),
              ],
            },
          ],
        },
      ],
    };
  }

  private openSite(): void {
    const url = this.properties.siteUrl || this.context.pageContext.web.absoluteUrl;
    this.sp = spfi(url.replace(/\/+$/, '')).using(SPFx(this.context));
    this.store = createPnpPlanStore(this.sp);
    this.setup = createPnpPlanSetup(this.sp);
  }

  private readonly followAddress = (): void => {
    this.target = this.targetOfPage();
    this.render();
  };

  private targetOfPage(): TabTarget {
    const { search } = window.location;
    const named = new URLSearchParams(search).has('weergave');
    return named ? parseTabTarget(search) : { view: this.properties.view || 'overzicht' };
  }

  private me(): Me {
    const { user, aadInfo } = this.context.pageContext;
    const identity = aadInfo && { tenantId: String(aadInfo.tenantId), objectId: String(aadInfo.userId) };
    return { name: user.displayName, mail: user.email, identities: identity ? [identity] : [] };
  }

  private host(): TabHost {
    const { sp, store, setup, theme, target } = this;
    const language = this.context.pageContext.cultureInfo.currentUICultureName;
    return {
      store,
      setup,
      theme,
      target,
      me: this.me(),
      locale: /^nl\b/i.test(language) ? 'nl' : 'en',
      now: async () => new Date(),
      onNavigate: (next, kind) => {
        this.target = next;
        writeAddress(next, kind);
      },
      hrefOf: hrefHere,
      download: browserDownload,
      loadTemplate: (name) => loadTemplate(sp, name),
    };
  }
}
