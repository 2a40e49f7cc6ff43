interface UvpTrackerStrings {
  readonly PlanGroup: string;
  readonly SiteUrl: string;
  readonly SiteUrlHint: string;
  readonly SiteUrlInvalid: string;
  readonly DefaultView: string;
  readonly Overview: string;
  readonly MyActions: string;
  readonly AllActions: string;
}

declare module 'UvpTrackerStrings' {
  const strings: UvpTrackerStrings;
  export = strings;
}
