define([], function () {
  return {
    PlanGroup: 'Plan',
    SiteUrl: 'Address of the site with the lists',
    SiteUrlHint: 'Empty: the site of this page.',
    SiteUrlInvalid: 'Enter an address that begins with https://',
    DefaultView: 'First view',
    Overview: 'Overview',
    MyActions: 'My actions',
    AllActions: 'All actions',
  };
});
