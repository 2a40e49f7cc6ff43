import { ActionCard, actionCard } from '../../src/cards/actionCard';
import { parseCardAction } from '../../src/cards/cardAction';
import { DigestCard, digestCard } from '../../src/cards/digestCard';
import { digestMail } from '../../src/cards/digestMail';
import { noticeCard } from '../../src/cards/noticeCard';
import { Problem } from '../../src/plan/problem';
import { countedRows } from '../../src/plan/rows';
import {
  ActionWish,
  anAction,
  aPlan,
  aPlanState,
  aPriority,
  MUNICIPALITIES,
  StateWishes,
} from '../support/plan';
import { buttonsOf, elementsOf, textOf } from './support';

const TAB = 'https://wijchen.example/sites/uvp/SitePages/Plan.aspx';
const FORM = '0b9f6a1e-3c55-4d1e-9a30-5f6f0a4b7c11';
const TODAY = '2025-05-26';
const SENT = '2025-05-26T07:00:00.000Z';
const LATE = anAction({ ref: 'P1.01', due: '2025-05-23', text: 'Een *belangrijke* afspraak' });
const SOON = anAction({ ref: 'P1.02', due: '2025-06-02' });
const LOCAL = anAction({ ref: 'P1.03', due: '2025-06-09', reach: 'municipality' });

function aDigest(
  actions: ReadonlyArray<ActionWish>,
  more: Partial<DigestCard> = {},
  states: StateWishes = {},
): DigestCard {
  const plan = aPlan({ actions: actions.map(anAction), priorities: [aPriority({ title: 'Veilig wonen' })] });
  const planState = aPlanState(plan, states);
  return {
    planState,
    audience: { kind: 'duo', priority: plan.priorities[0] },
    rows: countedRows(planState),
    since: SENT,
    today: TODAY,
    baseline: false,
    repeat: false,
    escalated: false,
    tabUrl: TAB,
    locale: 'nl',
    place: { day: TODAY, page: 0 },
    formId: FORM,
    mention: [{ name: 'Bas Tielemans', teamsId: '29:bas' }],
    viewers: ['29:bas', '29:fatma'],
    ...more,
  };
}

function anActionCard(action = LOCAL, more: Partial<ActionCard> = {}, states: StateWishes = {}): ActionCard {
  const planState = aPlanState(
    aPlan({ actions: [LATE, SOON, LOCAL].map((known) => (known.ref === action.ref ? action : known)) }),
    states,
  );
  const rows =
    action.reach === 'region'
      ? [{ ref: action.ref }]
      : MUNICIPALITIES.map(({ code }) => ({ ref: action.ref, municipality: code }));
  return {
    planState,
    action,
    rows,
    open: rows,
    place: { day: TODAY, page: 0 },
    formId: FORM,
    today: TODAY,
    tabUrl: TAB,
    locale: 'nl',
    ...more,
  };
}

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ref: `P1.${String(index + 1).padStart(2, '0')}`,
    due: '2025-05-01',
    text: 'Ê"\\ 漢字 '.repeat(1000),
  }));

describe('the digest', () => {
  it('names who is asked, the priority, and each action with its deadline and present state', () => {
    const card = digestCard(aDigest([LATE, SOON, LOCAL]));
    const text = textOf(card);
    expect(text).toContain('Prioriteit 1 · Veilig wonen');
    expect(text).toContain('<at>Bas Tielemans</at>, hoe staat het met deze acties?');
    expect(card.msteams?.entities).toEqual([
      { type: 'mention', text: '<at>Bas Tielemans</at>', mentioned: { id: '29:bas', name: 'Bas Tielemans' } },
    ]);
    expect(text).toContain('**P1.01** · 3 dagen te laat \\(was 23 mei\\)');
    expect(text).toContain('Een \\*belangrijke\\* afspraak');
    expect(text).toContain('**P1.02** · over 7 dagen \\(2 juni\\)');
    expect(text).toContain('Nog niet beantwoord door 6 gemeenten');
  });

  it('has one button per action, and one press for all that is open', () => {
    const card = digestCard(aDigest([LATE, SOON, LOCAL]));
    expect(buttonsOf(card, 'open').map(({ data }) => (data as { ref: string }).ref)).toEqual([
      'P1.01',
      'P1.02',
      'P1.03',
    ]);
    const [all] = buttonsOf(card, 'onTrack');
    expect(all.title).toBe('Alles op schema (3)');
    const rows = (all.data as { rows: string[][] }).rows;
    expect(rows).toHaveLength(8);
    expect(rows[0]).toEqual(['P1.01', '"1"']);
  });

  it('refreshes for the people of the chat', () => {
    const { refresh } = digestCard(aDigest([LATE]));
    expect(refresh?.userIds).toEqual(['29:bas', '29:fatma']);
    expect(refresh?.action?.verb).toBe('digest');
  });

  it('refreshes for everybody when it does not know them', () => {
    expect(digestCard(aDigest([LATE], { viewers: [] })).refresh).not.toHaveProperty('userIds');
  });

  it('puts what was answered since last, and leaves it out of "all on track"', () => {
    const answered = {
      status: 'vertraagd',
      updatedAt: '2025-05-26T08:30:00.000Z',
      updatedBy: 'Fatma Yıldız',
    } as const;
    const card = digestCard(aDigest([LATE, SOON], {}, { 'P1.01': answered }));
    expect(textOf(card)).toContain('1 van 2 beantwoord');
    expect(textOf(card)).toContain('Vertraagd · 26 mei 10:30, Fatma Yıldız');
    expect(buttonsOf(card, 'open').map(({ title }) => title)).toEqual(['P1.02 bijwerken', 'P1.01 wijzigen']);
    expect((buttonsOf(card, 'onTrack')[0].data as { rows: string[][] }).rows.map(([id]) => id)).toEqual([
      'P1.02',
    ]);
  });

  it('thanks when all is answered', () => {
    const card = digestCard(aDigest([LATE], {}, { 'P1.01': { status: 'afgerond' } }));
    expect(textOf(card)).toContain('Alles is beantwoord');
    expect(buttonsOf(card, 'onTrack')).toEqual([]);
  });

  it('is divided into pages when it is long, and each page is reached', () => {
    const shown = new Set<string>();
    const input = aDigest(many(20));
    for (let page = 0, next: number | undefined = 0; next !== undefined; page = next) {
      const card = digestCard({ ...input, place: { day: TODAY, page } });
      buttonsOf(card, 'open').forEach(({ data }) => shown.add((data as { ref: string }).ref));
      const turn = buttonsOf(card, 'digest').map(({ data }) => (data as { page: number }).page);
      next = turn.find((to) => to > page);
      if (next === undefined) break;
    }
    expect(shown.size).toBe(20);
  });

  it.each([
    [{ baseline: true }, /termijn voorbij. Wat is de stand/],
    [{ repeat: true }, /Herhaald/],
    [{ escalated: true }, /duo is al een tijd afwezig/],
    [{ notice: 'Opgeslagen: P1.01.' }, /Opgeslagen: P1\.01\./],
  ])('says why it came: %j', (more, text) => {
    expect(textOf(digestCard(aDigest([LATE], more)))).toMatch(text);
  });

  it('tells no content outside the chat', () => {
    expect(digestCard(aDigest([LATE])).fallbackText).toBe('Prioriteit 1: 1 actie vraagt om een antwoord');
  });

  it('does not let a name end its own mention', () => {
    const mention = [{ name: 'Bas</at>**x**', teamsId: '29:bas' }];
    const card = digestCard(aDigest([LATE], { mention }));
    expect(textOf(card)).toContain('<at>Bas/atx</at>');
    expect(card.msteams?.entities?.[0].text).toBe('<at>Bas/atx</at>');
  });
});

describe('the action card', () => {
  it('offers the answers but not "onbekend", large enough for a thumb', () => {
    const [, status] = elementsOf(actionCard(anActionCard()), 'Input.ChoiceSet');
    // Not required by the client: other buttons of the card need no status; the bot asks for it where it must.
    expect(status).toMatchObject({ id: 'status', style: 'expanded' });
    expect((status.choices as { value: string }[]).map(({ value }) => value)).toEqual([
      'nietGestart',
      'opSchema',
      'vertraagd',
      'geblokkeerd',
      'afgerond',
      'vervallen',
    ]);
  });

  it('asks for which municipalities, with those that are open chosen', () => {
    const open = [{ ref: 'P1.03', municipality: 'DRU' }];
    const [municipalities] = elementsOf(actionCard(anActionCard(LOCAL, { open })), 'Input.ChoiceSet');
    expect(municipalities).toMatchObject({ id: 'municipalities', isMultiSelect: true, value: 'DRU' });
    expect((municipalities.choices as { title: string }[]).map(({ title }) => title)).toContain(
      'West Maas en Waal',
    );
  });

  it('asks once for a regional action', () => {
    expect(elementsOf(actionCard(anActionCard(LATE)), 'Input.ChoiceSet').map(({ id }) => id)).toEqual([
      'status',
    ]);
  });

  it('asks for no names, addresses or cases, and goes on asking while one types', () => {
    expect(textOf(actionCard(anActionCard()))).toContain('Noem geen namen, adressen of zaken');
  });

  it('shows the present state with who and when, and fills the form with it', () => {
    const state = {
      status: 'vertraagd',
      progress: 40,
      remark: 'Wacht op [akkoord](x)',
      updatedBy: 'Bas',
    } as const;
    const card = actionCard(anActionCard(LATE, {}, { 'P1.01': state }));
    expect(textOf(card)).toContain(
      'Stand nu: Vertraagd \\(40 %\\) · 26 mei 09:00, Bas – “Wacht op \\[akkoord\\]\\(x\\)”',
    );
    expect(elementsOf(card, 'Input.Text')[0].value).toBe('Wacht op [akkoord](x)');
    expect(elementsOf(card, 'Input.Number')[0].value).toBe(40);
  });

  it('carries the ids and versions of its rows, and nothing that was typed', () => {
    const [save] = buttonsOf(actionCard(anActionCard(LATE)), 'answer');
    expect(save.data).toEqual({ day: TODAY, page: 0, ref: 'P1.01', form: FORM, rows: [['P1.01', '"1"']] });
  });

  it('goes back without sending what was typed', () => {
    expect(buttonsOf(actionCard(anActionCard()), 'digest')[0]).toMatchObject({
      title: 'Terug',
      associatedInputs: 'none',
    });
  });

  it('shows both values of a conflict and keeps what was typed', () => {
    const card = actionCard(
      anActionCard(LATE, {
        draft: { status: 'opSchema', progress: 80, remark: 'Bijna klaar' },
        notice: {
          kind: 'conflict',
          theirs: [
            {
              key: { ref: 'P1.01' },
              state: { status: 'geblokkeerd', remark: 'Geen geld', updatedAt: SENT, updatedBy: 'Fatma' },
            },
          ],
        },
      }),
    );
    expect(textOf(card)).toContain('Regio: Geblokkeerd · 26 mei 09:00, Fatma – “Geen geld”');
    expect(textOf(card)).toContain('Uw antwoord: Op schema \\(80 %\\) – “Bijna klaar”');
    expect(elementsOf(card, 'Input.Text')[0].value).toBe('Bijna klaar');
    expect(elementsOf(card, 'Input.ChoiceSet')[0].value).toBe('opSchema');
  });

  it('warns once about what points to a person', () => {
    const notice = { kind: 'personalData', found: ['phone'] } as const;
    const card = actionCard(
      anActionCard(LATE, { notice, draft: { status: 'opSchema', remark: 'Bel 024 123 45 67' } }),
    );
    expect(textOf(card)).toMatch(/telefoonnummer/);
    expect(buttonsOf(card, 'answer')[0].data).toMatchObject({ sure: true });
  });
});

describe('a notice', () => {
  it('says in the words of the problem what to do', () => {
    const problem = new Problem('right.missing', { row: 'P1.01' });
    expect(textOf(noticeCard({ kind: 'refusal', locale: 'nl', tabUrl: TAB, problem }))).toContain(
      'U mag P1.01 niet bijwerken',
    );
    expect(textOf(noticeCard({ kind: 'refusal', locale: 'en', tabUrl: TAB, problem }))).toContain(
      'You may not update P1.01',
    );
  });

  it('leads a stranger nowhere', () => {
    expect(noticeCard({ kind: 'refusal', locale: 'nl', tabUrl: TAB }).actions ?? []).toEqual([]);
  });
});

describe('the mail', () => {
  it('has the content of the digest, each action with a link to the tab', () => {
    const { subject, html } = digestMail(aDigest([LATE, LOCAL]), 'Daan <b>');
    expect(subject).toBe('Prioriteit 1: 2 acties vragen om een antwoord');
    expect(html).toContain('<html lang="nl">');
    expect(html).toContain('Beste Daan &lt;b&gt;,');
    expect(html).toContain('P1.01 · 3 dagen te laat (was 23 mei)');
    expect(html).toContain(`href="${TAB}?weergave=acties&amp;actie=P1.03"`);
  });

  it('shows only refs of a confidential priority', () => {
    const digest = aDigest([LATE]);
    const priority = { ...digest.planState.plan.priorities[0], confidential: true };
    const plan = { ...digest.planState.plan, priorities: [priority] };
    const { html } = digestMail(
      { ...digest, planState: { ...digest.planState, plan }, audience: { kind: 'duo', priority } },
      'Daan',
    );
    expect(html).toContain('P1.01');
    expect(html).not.toMatch(/afspraak|Veilig wonen/);
  });
});

describe('what comes back from a press', () => {
  const answer = { day: TODAY, page: 0, ref: 'P1.03', form: FORM, rows: [['P1.03/DRU', '"1"']] };

  it('is read with what was typed', () => {
    expect(
      parseCardAction('answer', {
        ...answer,
        status: 'opSchema',
        progress: '',
        remark: 'ok',
        municipalities: 'DRU,HEU',
      }),
    ).toEqual({
      verb: 'answer',
      day: TODAY,
      page: 0,
      ref: 'P1.03',
      form: FORM,
      rows: [{ key: { ref: 'P1.03', municipality: 'DRU' }, version: '"1"' }],
      sure: false,
      status: 'opSchema',
      progress: undefined,
      remark: 'ok',
      remarkPublic: false,
      blocker: '',
      countMunicipality: '',
      countWhat: '',
      evidence: '',
      municipalities: ['DRU', 'HEU'],
    });
  });

  it.each([
    ['an unknown verb', 'weg', answer],
    ['no data', 'answer', undefined],
    ['a row that is none', 'answer', { ...answer, rows: [['P1', '"1"']] }],
    ['too many rows', 'onTrack', { ...answer, rows: Array(121).fill(['P1.03', '"1"']) }],
    ['a day that does not exist', 'digest', { day: '2025-02-30' }],
    ['a form that is no id', 'onTrack', { ...answer, form: 'x' }],
    ['an endless text', 'answer', { ...answer, remark: 'x'.repeat(30_000) }],
  ])('is refused: %s', (_, verb, data) => {
    expect(parseCardAction(verb, data)).toBeUndefined();
  });
});
