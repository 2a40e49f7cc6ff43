import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SandboxService } from '../../sandbox/context';
import { DEMO_PLAN } from '../../sandbox/demo/seed';
import { ListKey, listSchema } from '../../sharepoint/schema/lists';
import { readPlan } from '../../src/documents/readPlan';
import { RowKey, RowState } from '../../src/plan/model';
import { rowId } from '../../src/plan/ref';
import { findRow } from '../../src/plan/rows';
import { StatusUpdate } from '../../src/plan/updates';
import { updateToFields } from '../../src/store/fields/journalFields';
import { LoadedPlan, PlanStore, RecordOutcome } from '../../src/store/planStore';
import { anUpdate } from '../store/storedPlan';
import { SavedContent, SiteContent, siteContent } from '../support/siteContent';
import { RunningTenant, startTenant } from '../support/tenant';

/** How the contract reaches a store of one kind; each opens it anew, as another window or instance would. */
export interface ContractAdapter {
  readonly name: string;
  /** The service of the sandbox that it talks to. */
  readonly service: SandboxService;
  /** As somebody who may write every row and the settings. */
  open(tenant: RunningTenant): PlanStore;
  /** As somebody who may only read. */
  openAsReader(tenant: RunningTenant): PlanStore;
  /** As somebody who has no right on the site. */
  openAsStranger(tenant: RunningTenant): PlanStore;
  /** As somebody who cannot sign in. */
  openWithoutSignIn(tenant: RunningTenant): PlanStore;
  /** At an address where no site is. */
  openElsewhere(tenant: RunningTenant): PlanStore;
  /** At an address where nobody answers. */
  openUnreachable(tenant: RunningTenant): PlanStore;
  /** Requests in which `count` answers are written when all goes well. */
  requestsToRecord(count: number): number;
}

/** The largest page that SharePoint and Graph give of a list. */
const LARGEST_PAGE = 5000;
/** So often a client sends a request that stays throttled. */
const MOST_ATTEMPTS = 4;

const PLENTY = 1_000_000;

const SINCE = '2025-05-26T00:00:00.000Z';

/** What every PlanStore promises, tried over HTTP against a running sandbox that holds the demo plan. */
export function planStoreContract(adapter: ContractAdapter): void {
  describe(`The plan store on ${adapter.name}`, () => {
    let tenant: RunningTenant;
    let content: SiteContent;
    let saved: SavedContent;
    let store: PlanStore;
    let loaded: LoadedPlan;
    /** A regional action, an action of each municipality, and a municipality that follows the regional one. */
    let regional: RowKey;
    let municipal: RowKey;
    let following: RowKey;

    beforeAll(async () => {
      // So many tests in one minute would spend what a small tenant may.
      tenant = await startTenant({ seeded: true, graphUnitsPerMinute: PLENTY });
      content = siteContent(tenant.sandbox);
      saved = content.save();
    });
    afterAll(async () => {
      saved.drop();
      await tenant.stop();
    });

    beforeEach(async () => {
      saved.restore();
      store = adapter.open(tenant);
      loaded = await store.load();
      const action = (reach: string) => loaded.plan.actions.find((each) => each.reach === reach)?.ref ?? '';
      regional = { ref: action('region') };
      municipal = { ref: action('municipality'), municipality: 'DRU' };
      following = { ref: action('region'), municipality: 'WIJ' };
      tenant.sandbox.context.requests.clear();
    });
    afterEach(() => tenant.sandbox.context.faults.clear());

    const versionIn = (plan: LoadedPlan, row: RowKey): string => findRow(plan, row)?.version ?? '';
    const update = (row: RowKey, wish: Partial<StatusUpdate> = {}): StatusUpdate =>
      anUpdate({ row, basedOn: versionIn(loaded, row), ...wish });
    const answered = (status: RowState['status'], more: Partial<RowState> = {}) => ({
      after: { status, ...more },
    });
    const stateNow = async (row: RowKey) => findRow(await adapter.open(tenant).load(), row)?.state;
    const journal = () =>
      content.items('statusUpdates').map(({ fields }) => `${fields.EntryKind} ${fields.UpdateId}`);

    /** Round trips that were made, with their status. */
    const requests = () =>
      tenant.sandbox.context.requests
        .entries()
        .filter(
          ({ service, url, inBatch }) => service === adapter.service && !inBatch && !/contextinfo/.test(url),
        );
    const throttle = (status: number, rule: { times?: number; path?: string; method?: string } = {}) =>
      tenant.sandbox.context.faults.add({
        service: adapter.service,
        ...rule,
        fault: { kind: 'refuse', status, retryAfterSeconds: 1 },
      });
    const loseAnswer = (method: string, list: ListKey) =>
      tenant.sandbox.context.faults.add({
        service: adapter.service,
        method,
        path: listSchema(list).title,
        times: 1,
        fault: { kind: 'dropAnswer' },
      });

    describe('loading', () => {
      test('gives the plan as its document says, with every row unanswered', async () => {
        const { plan } = await readPlan({ name: path.basename(DEMO_PLAN), data: readFileSync(DEMO_PLAN) });
        expect({ ...loaded.plan, municipalities: codesOf(loaded) }).toEqual({
          ...plan,
          municipalities: plan.municipalities.map(({ code }) => code).sort(),
        });
        expect(loaded.municipal).toHaveLength(47 * 6 - 1);
        expect(loaded.regional).toHaveLength(plan.actions.filter(({ reach }) => reach === 'region').length);
        expect(
          [...loaded.municipal, ...loaded.regional].every(({ state }) => state.status === 'onbekend'),
        ).toBe(true);
        expect(loaded.people.filter(({ isCoordinator }) => isCoordinator).map(({ name }) => name)).toEqual([
          'Anneke Verbruggen',
        ]);
        expect(loaded.settings).toMatchObject({ remindersOn: false, quietUntilHour: 8 });
      });

      test('takes one request', async () => {
        await store.load();
        expect(requests().map(({ status }) => status)).toEqual([200]);
      });

      test('goes on beyond the largest page that a list gives', async () => {
        const most = LARGEST_PAGE + 20;
        for (let at = loaded.municipal.length; at < most; at += 1) {
          const ref = `P9.${at}`;
          content.add('municipalActions', {
            RowId: `${ref}/DRU`,
            Ref: ref,
            PriorityCode: 'P9',
            MunicipalityCode: 'DRU',
          });
        }
        const all = await store.load();
        expect(all.municipal).toHaveLength(most);
        expect(new Set(all.municipal.map(rowId)).size).toBe(most);
        expect(all.municipal.map(({ ref }) => ref)).toContain(`P9.${most - 1}`);
        expect(requests()).toHaveLength(2);

        const last = { ref: `P9.${most - 1}`, municipality: 'DRU' };
        expect(await store.record([update(last, { basedOn: versionIn(all, last) })])).toMatchObject([
          { kind: 'recorded' },
        ]);
        expect(await store.history(last)).toHaveLength(1);
      });

      test('says that there is no plan yet, or that an import is under way', async () => {
        content.change('settings', 'Key', 'importState', { Value: 'onderweg' });
        await expect(store.load()).rejects.toMatchObject({
          code: 'plan.importUnderWay',
          params: { title: loaded.plan.title },
        });
        content.change('settings', 'Key', 'planStart', { Value: '' });
        await expect(store.load()).rejects.toMatchObject({ code: 'plan.notImported' });
      });
    });

    describe('recording an answer', () => {
      test.each([
        ['a regional action', () => regional],
        ['a municipality', () => municipal],
        ['a municipality that follows the regional status', () => following],
      ])('of %s writes the journal and the row, whose new version is given', async (_, row) => {
        const answer = update(
          row(),
          answered('vertraagd', { progress: 40, blocker: 'Geld', remarkPublic: true }),
        );
        const [outcome] = await store.record([answer]);
        expect(outcome).toMatchObject({ kind: 'recorded', state: answer.after, again: false });
        const now = await adapter.open(tenant).load();
        expect(findRow(now, row())).toMatchObject({
          version: (outcome as Extract<RecordOutcome, { kind: 'recorded' }>).version,
          state: {
            status: 'vertraagd',
            progress: 40,
            blocker: 'Geld',
            remark: 'Eerste overleg is geweest',
            remarkPublic: true,
            lastUpdateId: answer.id,
            updatedBy: 'Bas Tielemans',
          },
        });
        expect(journal()).toEqual([`update ${answer.id}`]);
        expect(await store.history(row())).toMatchObject([
          { id: answer.id, after: answer.after, conflicting: false },
        ]);
      });

      test('on the version that the last one gave needs no new look at the plan', async () => {
        const [first] = await store.record([update(regional)]);
        if (first.kind !== 'recorded') throw new Error(first.kind);
        const next = anUpdate({
          row: regional,
          basedOn: first.version,
          before: first.state,
          ...answered('afgerond'),
        });
        expect(await store.record([next])).toMatchObject([{ kind: 'recorded' }]);
        expect(await stateNow(regional)).toMatchObject({ status: 'afgerond', blocker: undefined });
      });

      test('keeps what people write as they wrote it', async () => {
        const remark = `Regel 1 & "regel" <b>2</b>\nO'Brien – 50% ✓ 😀 ${'x'.repeat(3000)}`;
        await store.record([update(municipal, answered('opSchema', { remark }))]);
        expect((await stateNow(municipal))?.remark).toBe(remark);
        expect((await store.history(municipal))[0].after.remark).toBe(remark);
      });

      test('of many rows takes few requests', async () => {
        const rows = loaded.municipal.slice(0, 90);
        const outcomes = await store.record(
          rows.map(({ ref, municipality }) => update({ ref, municipality })),
        );
        expect(outcomes.map(({ kind }) => kind)).toEqual(rows.map(() => 'recorded'));
        expect(requests()).toHaveLength(adapter.requestsToRecord(90));
        const now = await adapter.open(tenant).load();
        expect(now.municipal.filter(({ state }) => state.status === 'opSchema')).toHaveLength(90);
        outcomes.forEach((outcome, at) =>
          expect(outcome).toMatchObject({ version: versionIn(now, rows[at]) }),
        );
        expect(journal()).toHaveLength(90);
      });

      test('of a row that does not exist is refused, and the others are recorded', async () => {
        const outcomes = await store.record([update({ ref: 'P1.99' }), update(regional)]);
        expect(outcomes).toMatchObject([
          { kind: 'refused', problem: { code: 'row.notFound', params: { row: 'P1.99' } } },
          { kind: 'recorded' },
        ]);
        expect(journal()).toHaveLength(1);
      });

      test('of a row that was deleted meanwhile is refused', async () => {
        content.remove('actions', 'Ref', regional.ref);
        expect(await store.record([update(regional)])).toMatchObject([
          { kind: 'refused', problem: { code: 'row.notFound' } },
        ]);
      });
    });

    describe('two answers on the same version', () => {
      test('the first is kept; the second is told what holds, and marked in the journal', async () => {
        const theirs = update(regional, answered('afgerond'));
        const mine = update(regional, answered('vertraagd'));
        await adapter.open(tenant).record([theirs]);
        const [outcome] = await store.record([mine]);
        expect(outcome).toMatchObject({
          kind: 'conflict',
          theirs: { status: 'afgerond', lastUpdateId: theirs.id },
          version: versionIn(await store.load(), regional),
        });
        expect(await stateNow(regional)).toMatchObject({ status: 'afgerond' });
        expect(journal()).toEqual([
          `update ${theirs.id}`,
          `update ${mine.id}`,
          `conflict ${mine.id}/conflict`,
        ]);
        const history = await store.history(regional);
        expect(history.map(({ id, conflicting, after }) => [id, conflicting, after.status])).toEqual([
          [mine.id, true, 'vertraagd'],
          [theirs.id, false, 'afgerond'],
        ]);
      });

      test('given at the same moment: one is kept, the other is a conflict', async () => {
        const answers = [answered('afgerond'), answered('vertraagd')].map((wish) => update(municipal, wish));
        const outcomes = await Promise.all(answers.map((each) => adapter.open(tenant).record([each])));
        const kinds = outcomes.map(([{ kind }]) => kind);
        expect([...kinds].sort()).toEqual(['conflict', 'recorded']);
        const kept = answers[kinds.indexOf('recorded')];
        expect(await stateNow(municipal)).toMatchObject({ status: kept.after.status, lastUpdateId: kept.id });
      });

      test('within many others concern only their own row', async () => {
        await adapter.open(tenant).record([update(municipal, answered('afgerond'))]);
        const outcomes = await store.record([update(regional), update(municipal), update(following)]);
        expect(outcomes.map(({ kind }) => kind)).toEqual(['recorded', 'conflict', 'recorded']);
      });
    });

    describe('an answer that is delivered twice', () => {
      test.each([
        ['one after the other', (answer: StatusUpdate) => inTurn(answer)],
        ['at the same moment', (answer: StatusUpdate) => atOnce(answer)],
        ['in one delivery', (answer: StatusUpdate) => store.record([answer, { ...answer }])],
      ])('%s counts once', async (_, deliver) => {
        const answer = update(municipal, answered('afgerond'));
        const outcomes = await deliver(answer);
        expect(outcomes.map(({ kind }) => kind)).toEqual(['recorded', 'recorded']);
        expect(journal()).toEqual([`update ${answer.id}`]);
        expect(await stateNow(municipal)).toMatchObject({ status: 'afgerond', lastUpdateId: answer.id });
        expect(await store.history(municipal)).toHaveLength(1);
      });

      const inTurn = async (answer: StatusUpdate): Promise<RecordOutcome[]> => [
        ...(await store.record([answer])),
        ...(await adapter.open(tenant).record([answer])),
      ];
      const atOnce = async (answer: StatusUpdate): Promise<RecordOutcome[]> =>
        (await Promise.all([store, adapter.open(tenant)].map((each) => each.record([answer])))).flat();

      test('with other content under the same id is refused', async () => {
        const answer = update(regional);
        await store.record([answer]);
        expect(
          await store.record([update(regional, { id: answer.id, ...answered('vervallen') })]),
        ).toMatchObject([{ kind: 'refused', problem: { code: 'update.conflict' } }]);
        expect(await stateNow(regional)).toMatchObject({ status: 'opSchema' });
      });
    });

    describe('when an answer of the service is lost', () => {
      test.each([
        ['after it appended', 'POST', 'statusUpdates'],
        ['after it wrote the row', 'PATCH', 'actions'],
      ] as const)('%s the update is recorded once', async (_, method, list) => {
        // SharePoint REST sends a change as a POST that says MERGE.
        loseAnswer(adapter.service === 'sharepoint' ? 'POST' : method, list);
        const answer = update(regional);
        const [outcome] = await store.record([answer]);
        expect(tenant.sandbox.context.faults.pending()).toEqual([]);
        expect(outcome).toMatchObject({ kind: 'recorded' });
        expect(journal()).toEqual([`update ${answer.id}`]);
        expect(await stateNow(regional)).toMatchObject({ lastUpdateId: answer.id });
      });

      test('what somebody noted in the journal for a row that is not his is not completed', async () => {
        const own = update(municipal, answered('afgerond'));
        const others = [following, regional].map((row) => update(row, answered('afgerond')));
        [own, ...others].forEach((each) => content.add('statusUpdates', updateToFields(each), 'sanne'));
        const refused = { kind: 'refused', problem: { code: 'right.missing' } };
        expect(await store.completeGaps(SINCE)).toMatchObject([{ kind: 'recorded' }, refused, refused]);
        expect(await stateNow(municipal)).toMatchObject({ status: 'afgerond' });
        expect(await stateNow(following)).toEqual({ status: 'onbekend' });
        expect(await stateNow(regional)).toEqual({ status: 'onbekend' });
        expect(await store.history(following)).toMatchObject([{ by: 'Sanne Derks', conflicting: true }]);
        expect(await store.completeGaps(SINCE)).toEqual([]);
      });

      test('what stands in the journal and not in its row is completed later', async () => {
        const given = update(municipal);
        const overtaken = update(regional, answered('vertraagd'));
        await store.record([update(regional, answered('afgerond'))]);
        [given, overtaken].forEach((each) => content.add('statusUpdates', updateToFields(each), 'bas'));
        const outcomes = await adapter.open(tenant).completeGaps(SINCE);
        expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['conflict', 'recorded']);
        expect(await stateNow(municipal)).toMatchObject({ lastUpdateId: given.id });
        expect(await stateNow(regional)).toMatchObject({ status: 'afgerond' });
        expect(await store.completeGaps(SINCE)).toEqual([]);
      });
    });

    describe('days', () => {
      test.each([
        ['2025-06-30', '2025-06-29T22:00:00Z'],
        ['2025-12-31', '2025-12-30T23:00:00Z'],
        // The days on which summer time begins and ends.
        ['2026-03-29', '2026-03-28T23:00:00Z'],
        ['2026-03-30', '2026-03-29T22:00:00Z'],
        ['2025-10-26', '2025-10-25T22:00:00Z'],
        ['2025-10-27', '2025-10-26T23:00:00Z'],
      ])('%s is that day again, and SharePoint keeps %s', async (proposedEnd, stored) => {
        await store.record([update(regional, answered('vertraagd', { proposedEnd }))]);
        expect((await stateNow(regional))?.proposedEnd).toBe(proposedEnd);
        expect(content.values('actions', 'ProposedEnd')).toContain(stored);
      });

      test('a deadline of 30 June is 30 June', () => {
        const ends = loaded.plan.actions.flatMap(({ schedule }) =>
          schedule.kind === 'window' ? schedule.end : [],
        );
        expect(ends).toContain('2025-06-30');
        expect(ends).toContain('2026-03-31');
      });
    });

    describe('settings', () => {
      test('are stored without touching the others', async () => {
        await store.saveSettings({ lateEveryDays: 5 });
        await store.saveSettings({ remindersOn: true, remindersOnSince: '2025-05-26T07:00:00.000Z' });
        expect((await adapter.open(tenant).load()).settings).toMatchObject({
          lateEveryDays: 5,
          remindersOn: true,
          remindersOnSince: '2025-05-26T07:00:00.000Z',
        });
      });
    });

    describe('without the right', () => {
      test('to write, nothing is written', async () => {
        const reader = adapter.openAsReader(tenant);
        expect(await reader.record([update(regional), update(municipal)])).toMatchObject([
          { kind: 'refused', problem: { code: 'store.forbidden' } },
          { kind: 'refused', problem: { code: 'store.forbidden' } },
        ]);
        await expect(reader.saveSettings({ remindersOn: true })).rejects.toMatchObject({
          code: 'store.forbidden',
        });
        expect((await reader.load()).regional.every(({ state }) => state.status === 'onbekend')).toBe(true);
        expect(journal()).toEqual([]);
      });

      test('to read, nothing is seen', async () => {
        const stranger = adapter.openAsStranger(tenant);
        await expect(stranger.load()).rejects.toMatchObject({ code: 'store.forbidden' });
        await expect(stranger.history(regional)).rejects.toMatchObject({ code: 'store.forbidden' });
        await expect(stranger.record([update(regional)])).rejects.toMatchObject({ code: 'store.forbidden' });
      });

      test('to be there at all, one must sign in', async () => {
        await expect(adapter.openWithoutSignIn(tenant).load()).rejects.toMatchObject({
          code: 'store.signInNeeded',
        });
      });
    });

    describe('when the service is too busy', () => {
      test.each([429, 503])('with %s for a moment, it is asked again after its own wait', async (status) => {
        throttle(status, { times: 2 });
        expect((await store.load()).municipal).toHaveLength(281);
        expect(requests().filter((request) => request.status === status)).toHaveLength(2);
      });

      test('while an answer is written, it is recorded once all the same', async () => {
        throttle(429, { times: 1, path: listSchema('statusUpdates').title });
        throttle(429, { times: 1, path: listSchema('actions').title });
        const answer = update(regional);
        expect(await store.record([answer])).toMatchObject([{ kind: 'recorded', again: false }]);
        expect(journal()).toEqual([`update ${answer.id}`]);
      });

      test('and stays so, it says when to try again', async () => {
        throttle(429);
        await expect(store.load()).rejects.toMatchObject({ code: 'store.throttled', params: { seconds: 1 } });
        expect(requests().length).toBeLessThanOrEqual(MOST_ATTEMPTS);
      });

      test('and stays so, an answer is refused with nothing written', async () => {
        throttle(429, { path: listSchema('statusUpdates').title });
        expect(await store.record([update(regional)])).toMatchObject([
          { kind: 'refused', problem: { code: 'store.throttled' } },
        ]);
        expect(journal()).toEqual([]);
        expect(await stateNow(regional)).toEqual({ status: 'onbekend' });
      });
    });

    describe('when the site is not as it was made', () => {
      test.each([
        'settings',
        'municipalities',
        'priorities',
        'actions',
        'municipalActions',
        'people',
      ] as const)('and the list of %s is gone, loading names it', async (list) => {
        content.deleteList(list);
        await expect(store.load()).rejects.toMatchObject({
          code: 'store.listMissing',
          params: { list: listSchema(list).title },
        });
      });

      test('and the journal is gone, nothing is recorded', async () => {
        content.deleteList('statusUpdates');
        const problem = { code: 'store.listMissing', params: { list: 'Statusupdates' } };
        expect(await store.record([update(regional), update(municipal)])).toMatchObject([
          { kind: 'refused', problem },
          { kind: 'refused', problem },
        ]);
        await expect(store.history(regional)).rejects.toMatchObject(problem);
        expect(await stateNow(regional)).toEqual({ status: 'onbekend' });
      });

      test('and a column is gone, loading names it', async () => {
        content.deleteColumn('actions', 'Status');
        await expect(store.load()).rejects.toMatchObject({
          code: 'store.columnMissing',
          params: { list: 'Acties', column: 'Status' },
        });
      });

      test('and a column of the journal is gone, nothing is recorded', async () => {
        content.deleteColumn('statusUpdates', 'BasedOn');
        expect(await store.record([update(regional)])).toMatchObject([
          {
            kind: 'refused',
            problem: {
              code: 'store.columnMissing',
              params: { list: 'Statusupdates', column: 'Gebaseerd op versie' },
            },
          },
        ]);
        expect(await stateNow(regional)).toEqual({ status: 'onbekend' });
      });

      test('and the site itself is not there, it says so', async () => {
        await expect(adapter.openElsewhere(tenant).load()).rejects.toMatchObject({
          code: 'store.siteMissing',
        });
      });

      test('and nobody answers, it says so', async () => {
        await expect(adapter.openUnreachable(tenant).load()).rejects.toMatchObject({
          code: 'store.unreachable',
        });
      });
    });
  });
}

const codesOf = ({ plan }: LoadedPlan): string[] => plan.municipalities.map(({ code }) => code).sort();
