import { readPlan } from '../../src/documents/readPlan';
import { asFile, planText } from './planText';

/** `kopje | aanloop | tekst | wanneer` of every action. */
async function actionsOf(table: string, header?: string): Promise<ReadonlyArray<string>> {
  const { plan } = await readPlan(asFile(planText({ table, header })));
  return plan.actions.map(({ heading, lead, text, when }) => [heading, lead ?? '', text, when].join(' | '));
}

const LONG = 'Met alle partners in de wijk houden we een overleg waarin signalen worden gewogen en';

describe('tables in text', () => {
  test('columns that run together', async () => {
    expect(
      await actionsOf(`Toezicht
${LONG}
verdeeld over wie er iets mee kan.

Q2 2025

We kopen drie camera's voor de markt. Q3 2025
We evalueren de proef. Doorlopend
Buurten
Buurtvaders lopen een ronde met de wijkagent.

Doorlopend`),
    ).toEqual([
      `Toezicht |  | ${LONG} verdeeld over wie er iets mee kan. | Q2 2025`,
      "Toezicht |  | We kopen drie camera's voor de markt. | Q3 2025",
      'Toezicht |  | We evalueren de proef. | Doorlopend',
      'Buurten |  | Buurtvaders lopen een ronde met de wijkagent. | Doorlopend',
    ]);
  });

  test('phrases that wrap into the next lines', async () => {
    expect(
      await actionsOf(`Toezicht
Elke gemeente houdt een oefening.

Tenminste 2 keer
per jaar per
gemeente

${LONG}
verdeeld.

2025 (afhankelijk
van de agenda van
de raad)

Er komt een nieuwe verordening.

Q3 en Q4 2025
en doorlopend

De verordening wordt daarna toegelicht.

Q4 2025-
Q1 2026`),
    ).toEqual([
      'Toezicht |  | Elke gemeente houdt een oefening. | Tenminste 2 keer per jaar per gemeente',
      `Toezicht |  | ${LONG} verdeeld. | 2025 (afhankelijk van de agenda van de raad)`,
      'Toezicht |  | Er komt een nieuwe verordening. | Q3 en Q4 2025 en doorlopend',
      'Toezicht |  | De verordening wordt daarna toegelicht. | Q4 2025- Q1 2026',
    ]);
  });

  test('several dashed parts, their phrases listed together below', async () => {
    expect(
      await actionsOf(`Toezicht
Over de markt:
-Ophangen van camera's bij de ingang
-Opleiden van marktmeesters

-Evalueren van de proef

Q2 2025

Q4 2025 en Q1
2026
Doorlopend`),
    ).toEqual([
      "Toezicht | Over de markt: | Ophangen van camera's bij de ingang | Q2 2025",
      'Toezicht | Over de markt: | Opleiden van marktmeesters | Q4 2025 en Q1 2026',
      'Toezicht | Over de markt: | Evalueren van de proef | Doorlopend',
    ]);
  });

  test('dashed parts with a phrase each, over a page break', async () => {
    expect(
      await actionsOf(`Toezicht
Over de markt:
-Ophangen van camera's bij de ingang.

Q2 2025
\f-Opleiden van marktmeesters.

Q3 2025`),
    ).toEqual([
      "Toezicht | Over de markt: | Ophangen van camera's bij de ingang. | Q2 2025",
      'Toezicht | Over de markt: | Opleiden van marktmeesters. | Q3 2025',
    ]);
  });

  test('a list within one action stays one action', async () => {
    expect(
      await actionsOf(`Toezicht
We richten een meldpunt in, met:
- een telefoonnummer
- een formulier

Q2 2025

We evalueren het meldpunt.

2026`),
    ).toEqual([
      'Toezicht |  | We richten een meldpunt in, met:\n- een telefoonnummer\n- een formulier | Q2 2025',
      'Toezicht |  | We evalueren het meldpunt. | 2026',
    ]);
  });

  test('one row that holds two actions', async () => {
    expect(
      await actionsOf(`Toezicht
${LONG}
verdeeld.
En we houden een themadag voor raadsleden.

Periodiek in
2025-2026


2026`),
    ).toEqual([
      `Toezicht |  | ${LONG} verdeeld. | Periodiek in 2025-2026`,
      'Toezicht |  | En we houden een themadag voor raadsleden. | 2026',
    ]);
  });

  test('text, lists and headings that a page break cut', async () => {
    expect(
      await actionsOf(`Toezicht
Begin van een proef met toezicht door inwoners, samen met de politie en met de Q1 2025
\fwijkteams. Na een half jaar wordt er gekeken hoe het gaat.
We verkennen wat andere regio's doen.

Q3 2025

De proef krijgt:
- een vaste coördinator

Q4 2025
pagina 2 van 8
\fActie Wanneer
- een plek om te vergaderen
Inwoners krijgen een uitnodiging.

2026`),
    ).toEqual([
      'Toezicht |  | Begin van een proef met toezicht door inwoners, samen met de politie en met de wijkteams. Na een half jaar wordt er gekeken hoe het gaat. | Q1 2025',
      "Toezicht |  | We verkennen wat andere regio's doen. | Q3 2025",
      'Toezicht |  | De proef krijgt:\n- een vaste coördinator\n- een plek om te vergaderen | Q4 2025',
      'Toezicht |  | Inwoners krijgen een uitnodiging. | 2026',
    ]);
  });

  test('an action without a phrase, above a heading', async () => {
    expect(
      await actionsOf(`Toezicht
We houden contact met de buurt.

Veilig uit
Horeca en gemeente maken afspraken.

Doorlopend`),
    ).toEqual([
      'Toezicht |  | We houden contact met de buurt. | ',
      'Veilig uit |  | Horeca en gemeente maken afspraken. | Doorlopend',
    ]);
  });

  test('a year that belongs to the sentence is no phrase', async () => {
    expect(
      await actionsOf(`Toezicht
Alle camera's die er nu hangen zijn aan vervanging toe en dat gebeurt nog in 2025
of anders een jaar later.

2026`),
    ).toEqual([
      "Toezicht |  | Alle camera's die er nu hangen zijn aan vervanging toe en dat gebeurt nog in 2025 of anders een jaar later. | 2026",
    ]);
  });

  test('the header on two lines, and a chapter after the last table', async () => {
    expect(
      await actionsOf(
        `Toezicht
We kopen camera's voor de markt.

Q3 2025

4. Tot slot
Dit plan wordt elk half jaar besproken.`,
        'Actie\n\nWanneer',
      ),
    ).toEqual(["Toezicht |  | We kopen camera's voor de markt. | Q3 2025"]);
  });
});
