/** The SharePoint page that holds the tab: where mails and cards link to. */
export const TAB_PAGE_PATH = '/sites/uvp/SitePages/Uitvoeringsplan.aspx';
