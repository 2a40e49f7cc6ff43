define([], function () {
  return {
    PlanGroup: 'Uitvoeringsplan',
    SiteUrl: 'Adres van de site met de lijsten',
    SiteUrlHint: 'Leeg: de site van deze pagina.',
    SiteUrlInvalid: 'Vul een adres in dat begint met https://',
    DefaultView: 'Eerste weergave',
    Overview: 'Overzicht',
    MyActions: 'Mijn acties',
    AllActions: 'Alle acties',
  };
});
