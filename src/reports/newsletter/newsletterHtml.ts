import { Locale, Translate } from '../../i18n/translate';
import { TemplateScope, TemplateValue } from '../docx/templateData';
import { wordText } from '../docx/wordText';

const ESCAPES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (value: TemplateValue): string =>
  wordText(String(value)).replace(/[<>&"']/g, (character) => ESCAPES[character]);

const each = (value: TemplateValue, write: (scope: TemplateScope) => string): string =>
  Array.isArray(value) ? (value as ReadonlyArray<TemplateScope>).map(write).join('\n') : '';

const STYLE = [
  'body{font:1rem/1.6 Calibri,Carlito,"Segoe UI",sans-serif;color:#1a1a1a;background:#fff;max-width:42rem;margin:0 auto;padding:1.5rem}',
  'h1,h2,h3{color:#1f3a5f;line-height:1.25}h1{font-size:1.9rem;margin:0 0 .25rem}h2{font-size:1.35rem;margin:2rem 0 .5rem}h3{font-size:1.1rem;margin:1.5rem 0 .25rem}',
  '.about{color:#505050;border-bottom:2px solid #1f3a5f;padding-bottom:1rem;margin:0}',
  'table{border-collapse:collapse;width:100%;margin:.5rem 0}caption{text-align:left;color:#505050;padding-bottom:.25rem}',
  'th,td{text-align:left;padding:.35rem .5rem;border-bottom:1px solid #b8c4d2}thead th{background:#dfe7f0}td.number,th.number{text-align:right}',
  'footer{color:#505050;border-top:1px solid #b8c4d2;margin-top:2.5rem;padding-top:.75rem;font-size:.9rem}',
  '@media print{body{padding:0;max-width:none}}',
].join('');

function subject({ nummer, prioriteit, alineas, heeftEigenNieuws, eigenNieuws }: TemplateScope): string {
  const own = heeftEigenNieuws
    ? `<ul>\n${each(eigenNieuws, ({ nieuws }) => `<li>${escaped(nieuws)}</li>`)}\n</ul>`
    : '';
  return [
    `<section aria-labelledby="prioriteit-${escaped(nummer)}">`,
    `<h2 id="prioriteit-${escaped(nummer)}">${escaped(prioriteit)}</h2>`,
    each(alineas, ({ alinea }) => `<p>${escaped(alinea)}</p>`),
    own,
    '</section>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function figure(scope: TemplateScope, translate: Translate): string {
  const source = translate('reports:newsletter.source', {
    source: String(scope.bron),
    day: String(scope.cijferdatum),
  });
  const place = translate('reports:newsletter.place');
  const rows = each(
    scope.waarden,
    ({ gebied, waarde, vorigeWaarde }) =>
      `<tr><th scope="row">${escaped(gebied)}</th><td class="number">${escaped(waarde)}</td><td class="number">${escaped(vorigeWaarde)}</td></tr>`,
  );
  const about = scope.heeftOmschrijving ? `<p>${escaped(scope.omschrijving)}</p>` : '';
  return [
    `<h3>${escaped(scope.indicator)}</h3>`,
    about,
    `<table><caption>${escaped(source)}</caption>`,
    `<thead><tr><th scope="col">${escaped(place)}</th><th scope="col" class="number">${escaped(scope.periode)}</th><th scope="col" class="number">${escaped(scope.vorigePeriode)}</th></tr></thead>`,
    `<tbody>\n${rows}\n</tbody></table>`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** The newsletter as one page that needs nothing else: for a website, or to put into a mail. */
export function newsletterHtml(tags: TemplateScope, locale: Locale, translate: Translate): string {
  const about = translate('reports:newsletter.about', {
    place: String(tags.voorGemeente),
    plan: String(tags.plantitel),
    day: String(tags.peildatum),
  });
  const title = `${escaped(tags.titel)} ${escaped(tags.regio)}`;
  const subjects = tags.heeftOnderwerpen
    ? each(tags.onderwerpen, subject)
    : `<p>${escaped(translate('reports:newsletter.noSubjects'))}</p>`;
  const figures = tags.heeftCijfers
    ? `<section aria-labelledby="cijfers">\n<h2 id="cijfers">${escaped(translate('reports:newsletter.figures'))}</h2>\n${each(tags.cijfers, (scope) => figure(scope, translate))}\n</section>`
    : '';
  return [
    '<!doctype html>',
    `<html lang="${locale}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${STYLE}</style></head>`,
    '<body>',
    `<header><h1>${escaped(tags.titel)}</h1>`,
    `<p class="about">${escaped(about)}</p></header>`,
    '<main>',
    subjects,
    figures,
    '</main>',
    `<footer>${escaped(tags.regio)}: ${escaped(tags.gemeenten)}</footer>`,
    '</body></html>',
    '',
  ]
    .filter((line, index, all) => line !== '' || index === all.length - 1)
    .join('\n');
}
