import { FileChild } from 'docx';
import { TableAlternative } from './finish';
import { bullet, heading, paragraph, table, when } from './parts';

/** A list with an action on each line: number, text and where it holds. */
export function itemList(list: string): FileChild[] {
  return when(list, bullet('**{nr}** {actie}{bij}'));
}

/** The deadlines that moved. */
export function shiftList(): FileChild[] {
  return when('verschoven', bullet('**{nr}** {actie}: van {van} naar {naar}'));
}

/** What is asked of those who decide. */
export function requestsTable(): FileChild {
  return table(
    [
      { title: 'Nr.', width: 800 },
      { title: 'Actie', width: 2738 },
      { title: 'Gevraagd', width: 2200 },
      { title: 'Waar', width: 1300 },
      { title: 'Reden', width: 2600 },
    ],
    [[['{#gevraagd}{nr}'], ['{actie}'], ['**{vraag}**'], ['{waar}'], ['{toelichting}{/gevraagd}']]],
  );
}

export const REQUESTS_ALTERNATIVE: TableAlternative = {
  title: 'Wat wordt gevraagd',
  description: 'Per actie wat wordt gevraagd, voor welke gemeente en waarom.',
};

/** How the counts changed since the last round. */
export function courseTable(): FileChild {
  return table(
    [
      { title: 'Stand', width: 4638 },
      { title: 'Toen', width: 1600, isNumber: true },
      { title: 'Nu', width: 1600, isNumber: true },
      { title: 'Verschil', width: 1800, isNumber: true },
    ],
    [[['{#verloop}{stand}'], ['{toen}'], ['{nu}'], ['{verschil}{/verloop}']]],
  );
}

export const COURSE_ALTERNATIVE: TableAlternative = {
  title: 'Verloop',
  description: 'Per stand het aantal acties bij de vorige ronde en nu, met het verschil.',
};

/** What is late or delayed, with the reason. */
export function attentionTable(list: string): FileChild {
  return table(
    [
      { title: 'Nr.', width: 800 },
      { title: 'Actie', width: 2838 },
      { title: 'Wanneer', width: 1500 },
      { title: 'Stand', width: 1700 },
      { title: 'Reden', width: 2800 },
    ],
    [
      [
        [`{#${list}}{nr}`],
        ['{actie}'],
        ['{wanneer}'],
        ['{#standen}', '**{stand}**{bij}', '{/standen}'],
        ['{#redenen}', '{bij}{reden}', `{/redenen}`, `{/${list}}`],
      ],
    ],
  );
}

/** What must be done in the coming quarter. */
export function comingTable(): FileChild {
  return table(
    [
      { title: 'Einddatum', width: 1900 },
      { title: 'Nr.', width: 800 },
      { title: 'Actie', width: 3938 },
      { title: 'Waar', width: 1600 },
      { title: 'Stand', width: 1400 },
    ],
    [[['{#komend}{einddatum}'], ['{nr}'], ['{actie}'], ['{waar}'], ['{stand}{/komend}']]],
  );
}

export const COMING_ALTERNATIVE: TableAlternative = {
  title: 'Komend kwartaal',
  description: 'Per actie de einddatum, waar zij wordt uitgevoerd en hoe zij staat.',
};

/** The rows of which nothing was heard for long. */
export function silentTable(): FileChild {
  return table(
    [
      { title: 'Nr.', width: 800 },
      { title: 'Actie', width: 4438 },
      { title: 'Waar', width: 2400 },
      { title: 'Laatst gehoord', width: 2000 },
    ],
    [[['{#stil}{nr}'], ['{actie}'], ['{waar}'], ['{toelichting}{/stil}']]],
  );
}

export const SILENT_ALTERNATIVE: TableAlternative = {
  title: 'Lang niets gehoord',
  description: 'Per actie waar lang niets is gehoord en wanneer voor het laatst.',
};

/** The figures per indicator, as a table and as a chart. */
export function figureTable(): FileChild {
  return table(
    [
      { title: 'Gebied', width: 4238 },
      { title: '{periode}', width: 2700, isNumber: true },
      { title: '{vorigePeriode}', width: 2700, isNumber: true },
    ],
    [[['{#waarden}{gebied}'], ['{waarde}'], ['{vorigeWaarde}{/waarden}']]],
  );
}

export const FIGURES_ALTERNATIVE: TableAlternative = {
  title: 'Cijfers',
  description: 'Per gemeente de waarde in de nieuwste periode en in de periode daarvoor.',
};

/** One indicator after the other. */
export function figureList(level: 2 | 3): FileChild[] {
  return when(
    'cijfers',
    heading('{indicator}', level),
    ...when('heeftOmschrijving', paragraph('{omschrijving}')),
    figureTable(),
    paragraph(
      'Bron: {bron}. Peildatum: {cijferdatum}. Aantallen van 1 tot en met 4 staan er als < 5.',
      'Tabelnoot',
    ),
    ...when('heeftGrafiek', paragraph('{grafiek}', 'Grafiek')),
  );
}

/** The figures of police and public prosecutor as a chapter of their own. */
export function figureChapter(): FileChild[] {
  return when('heeftCijfers', heading('Cijfers van politie en OM', 1), ...figureList(2));
}
