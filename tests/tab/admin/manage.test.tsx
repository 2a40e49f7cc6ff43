import { screen } from '@testing-library/react';
import { Problem } from '../../../src/plan/problem';
import { SentNudge } from '../../../src/plan/sentNudge';
import { findings } from '../accessibility';
import { press } from '../showTab';
import { aManagedPlan, dialog, pressIn, showAdmin, type, typeInto } from './showAdmin';

describe('priorities', () => {
  test('are changed with holders for a part of the plan, whose days are checked', async () => {
    const { store } = await showAdmin('prioriteiten');
    await press(screen.getByRole('button', { name: 'Ondermijning wijzigen' }));
    await type(/^Portefeuillehouder voor een deel/, 'De Waal | 1 januari |');
    await pressIn('Opslaan');
    expect(dialog().getByText('Regel 1: 1 januari is geen dag. Schrijf die als 2026-01-31.')).toBeTruthy();
    await type(/^Portefeuillehouder voor een deel/, 'De Waal | 2026-01-01 |');
    await press(dialog().getByLabelText(/^Vertrouwelijk/));
    expect(await findings()).toEqual([]);
    await pressIn('Opslaan');
    expect(store.stored().plan.priorities[0]).toMatchObject({
      confidential: true,
      holderTerms: [{ name: 'De Waal', from: '2026-01-01' }],
      subThemes: [{ name: 'Mensenhandel', portfolioHolder: 'Van Neerbos' }],
    });
    expect(await screen.findByText('vertrouwelijk')).toBeTruthy();
  });

  test('get Algemeen as number 0, once', async () => {
    const { store } = await showAdmin('prioriteiten');
    await press(screen.getByRole('button', { name: 'Algemeen toevoegen' }));
    await pressIn('Opslaan');
    expect(store.stored().plan.priorities.find(({ number }) => number === 0)).toMatchObject({
      code: 'P0',
      title: 'Algemeen',
    });
    expect(screen.queryByRole('button', { name: 'Algemeen toevoegen' })).toBeNull();
  });
});

describe('people', () => {
  const account = {
    name: 'Lotte Jansen',
    mail: 'l.jansen@druten.example',
    account: 'l.jansen@druten.example',
    objectId: 'aaaaaaaa-0000-4000-8000-000000000001',
  };

  test('are found in the organisation, entered with their roles, and get their rights', async () => {
    const { store, granted } = await showAdmin('betrokkenen', aManagedPlan(), {
      setup: { accounts: [account] },
    });
    await press(screen.getByRole('button', { name: 'Persoon toevoegen' }));
    await type(/^Zoek een account/, 'lotte');
    await pressIn('Zoeken');
    await pressIn('Kies Lotte Jansen, l.jansen@druten.example');
    await press(dialog().getByLabelText('2. Zorg en veiligheid'));
    expect(await findings()).toEqual([]);
    await pressIn('Opslaan');
    expect(store.stored().people.find(({ mail }) => mail === account.mail)).toMatchObject({
      name: 'Lotte Jansen',
      duoOf: [2],
      identities: [{ tenantId: '00000000-0000-4000-8000-000000000001', objectId: account.objectId }],
    });
    expect(granted).toEqual([account.mail]);
    expect(await screen.findByText('Lotte Jansen is opgeslagen.')).toBeTruthy();
  });

  test('need a name and a mail address', async () => {
    await showAdmin('betrokkenen');
    await press(screen.getByRole('button', { name: 'Persoon toevoegen' }));
    await type(/^E-mailadres/, 'geen adres');
    await pressIn('Opslaan');
    expect(document.activeElement).toBe(dialog().getByLabelText(/^Naam/));
    expect(dialog().getByText('Dit is geen e-mailadres.')).toBeTruthy();
  });

  test('keep what the form does not show', async () => {
    const loaded = aManagedPlan();
    const people = loaded.people.map((person) => ({ ...person, actsFor: ['Bergman'] }));
    const { store } = await showAdmin('betrokkenen', { ...loaded, people });
    await press(screen.getByRole('button', { name: 'Bas Tielemans wijzigen' }));
    await type('Bereikbaar via', 'mail');
    await pressIn('Opslaan');
    expect(store.stored().people[1]).toMatchObject({ route: 'mail', duoOf: [1], actsFor: ['Bergman'] });
  });

  test('hand over a place in a duo', async () => {
    const { store } = await showAdmin('betrokkenen');
    await press(screen.getByRole('button', { name: 'Duo overdragen' }));
    await pressIn('Duo overdragen');
    expect(document.activeElement).toBe(dialog().getByLabelText(/^Wie draagt over/));
    await type(/^Wie draagt over/, '2');
    await type(/^Aan wie/, '3');
    await pressIn('Duo overdragen');
    expect(store.stored().people.map(({ duoOf }) => duoOf)).toEqual([[], [], [2, 1], []]);
    expect(await screen.findByText('Prioriteit 1 is overgedragen aan Roos Hermsen.')).toBeTruthy();
  });
});

describe('decisions', () => {
  test('are kept in a log, with the changes that rest on them', async () => {
    const { store } = await showAdmin('besluiten');
    expect(await screen.findByText(/Nog geen besluiten/)).toBeTruthy();
    await press(screen.getByRole('button', { name: 'Besluit toevoegen' }));
    await type(/^Code/, '2025 03');
    await type(/^Onderwerp/, 'Uitstel');
    await type(/^Besluit/, 'De driehoek stemt in.');
    await type(/^Acties/, 'P1.01; P9.09');
    await pressIn('Opslaan');
    expect(dialog().getByText(/Gebruik letters, cijfers en streepjes/)).toBeTruthy();
    expect(dialog().getByText('P9.09 staat niet in het plan.')).toBeTruthy();
    await type(/^Code/, '2025-03');
    await type(/^Acties/, 'P1.01');
    await pressIn('Opslaan');
    expect(store.beside.decisions).toMatchObject([{ code: '2025-03', refs: ['P1.01'] }]);
    expect(await screen.findByText('2025-03 Uitstel')).toBeTruthy();
    expect(screen.getByText('Nog geen wijziging van het plan rust op dit besluit.')).toBeTruthy();
    expect(await findings()).toEqual([]);
  });
});

const nudge = (wish: Partial<SentNudge>): SentNudge => ({
  key: `k${wish.localDate ?? ''}${wish.conversationId ?? ''}`,
  conversationId: 'chat-1',
  localDate: '2025-06-18',
  state: 'sent',
  claimId: 'c',
  claimedAt: `${wish.localDate ?? '2025-06-18'}T06:00:00.000Z`,
  rowIds: ['P1.01'],
  ...wish,
});

describe('what was sent', () => {
  test('stands in the ledger with whom it went to and what became of it', async () => {
    await showAdmin('grootboek', aManagedPlan(), {
      prepare: ({ beside }) => {
        beside.nudges.push(
          nudge({ state: 'answered', priority: 1, sentAt: '2025-06-18T06:01:00.000Z' }),
          nudge({ conversationId: 'mail:3:P2', state: 'mailed', priority: 2 }),
        );
        beside.conversations.push({ conversationId: 'chat-1', kind: 'duo', priority: 1, removed: false });
      },
    });
    expect(await screen.findByText('chat van het duo van prioriteit 1')).toBeTruthy();
    expect(screen.getByText('mail aan Roos Hermsen')).toBeTruthy();
    expect(await findings()).toEqual([]);
  });

  test('is empty before anything was sent', async () => {
    await showAdmin('grootboek');
    expect(await screen.findByText('In de laatste 30 dagen is niets verstuurd.')).toBeTruthy();
  });

  test('but not delivered is named with its reason, and where to mend it', async () => {
    await showAdmin('niet-bezorgd', aManagedPlan(), {
      prepare: ({ beside }) => {
        beside.nudges.push(
          nudge({
            conversationId: 'mail:3:P2',
            state: 'failed',
            detail: 'Adres bestaat niet',
            localDate: '2025-06-19',
          }),
          nudge({ conversationId: 'mail:3:P2', state: 'mailed', localDate: '2025-06-12' }),
          nudge({ state: 'failed', priority: 1, localDate: '2025-06-12' }),
          nudge({ state: 'sent', priority: 1, localDate: '2025-06-19' }),
        );
        beside.conversations.push({ conversationId: 'chat-1', kind: 'duo', priority: 1, removed: false });
      },
    });
    expect(await screen.findByText('niet bezorgd op 19 juni 2025: Adres bestaat niet')).toBeTruthy();
    // The chat of the first duo was reached since.
    expect(screen.queryByText(/Duo van prioriteit 1/)).toBeNull();
    expect(screen.getByText('heeft nog geen chat met de app en krijgt alles per e-mail')).toBeTruthy();
    await press(screen.getByRole('button', { name: 'Gegevens van Roos Hermsen wijzigen' }));
    expect(dialog().getByText('Roos Hermsen wijzigen')).toBeTruthy();
  });
});

describe('settings', () => {
  test('are checked before they are kept', async () => {
    const { store } = await showAdmin('instellingen');
    await press(screen.getByRole('button', { name: 'Opslaan' }));
    expect(store.stored().settings.lateEveryDays).toBe(7);
    const field = screen.getByLabelText('Dagen tussen herinneringen bij te laat');
    await typeInto(field, 'vaak');
    await press(screen.getByRole('button', { name: 'Opslaan' }));
    expect(document.activeElement).toBe(field);
    expect(screen.getByText(/Deze waarde kan niet\. 1 tot en met 365 dagen\./)).toBeTruthy();
    await typeInto(field, '14');
    await typeInto(screen.getByLabelText('Dagen voor de einddatum'), '21; 3');
    await press(screen.getByRole('button', { name: 'Opslaan' }));
    expect(store.stored().settings).toMatchObject({ lateEveryDays: 14, windowsBeforeDeadline: [21, 3] });
    expect(await findings()).toEqual([]);
  });

  test('are tried out: who would be reminded tomorrow, and why, before anything is saved', async () => {
    const { store } = await showAdmin('instellingen', aManagedPlan(), {
      prepare: ({ beside }) =>
        beside.conversations.push({ conversationId: 'chat-1', kind: 'duo', priority: 1, removed: false }),
    });
    // 21 June 2025 is a Saturday.
    expect(await screen.findByText('Op deze dag krijgt niemand een bericht.')).toBeTruthy();
    await typeInto(screen.getByLabelText('Op deze dag'), '2025-06-23');
    expect(screen.getByText('Duo van prioriteit 1, in de chat')).toBeTruthy();
    expect(screen.getByText('P1.01, hele regio: loopt over 7 dagen af')).toBeTruthy();
    await typeInto(screen.getByLabelText('Dagen voor de einddatum'), '3');
    expect(screen.queryByText('P1.01, hele regio: loopt over 7 dagen af')).toBeNull();
    expect(store.stored().settings.windowsBeforeDeadline).toEqual([30, 14, 7, 1]);
  });
});

describe('health', () => {
  test('tells what is in order and what is missing', async () => {
    await showAdmin('gezondheid', aManagedPlan(), {
      setup: {
        health: {
          schemaVersion: 1,
          lists: [
            { title: 'Acties', exists: true, missingColumns: ['Wanneer'] },
            { title: 'Besluiten', exists: false, missingColumns: [] },
            { title: 'Gemeenten', exists: true, missingColumns: [] },
          ],
        },
      },
    });
    expect(await screen.findByText(/De lijst Besluiten ontbreekt/)).toBeTruthy();
    expect(screen.getByText(/In de lijst Acties ontbreekt: Wanneer/)).toBeTruthy();
    expect(screen.getByText('Elke prioriteit met acties heeft een duo.')).toBeTruthy();
    expect(screen.getByText(/Herinneringen staan uit, dus er is nog niets verstuurd/)).toBeTruthy();
    expect(await findings()).toEqual([]);
  });

  test('says what cannot be looked at', async () => {
    await showAdmin('gezondheid', aManagedPlan(), {
      prepare: (store) => {
        store.sentNudges = async () => {
          throw new Problem('store.forbidden');
        };
      },
    });
    expect(await screen.findByRole('button', { name: 'Opnieuw proberen' })).toBeTruthy();
  });
});
