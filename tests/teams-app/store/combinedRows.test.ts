import { Problem } from '../../../src/plan/problem';
import { settingToFields } from '../../../src/store/fields/settingsFields';
import { combinedRows } from '../../../teams-app/store/combinedRows';
import { MemoryListRows } from '../../store/memoryListRows';

const setting = (value: string) => ({
  list: 'settings' as const,
  fields: settingToFields('regionName', value),
});

describe('lists that many use at once', () => {
  let rows: MemoryListRows;
  beforeEach(() => {
    rows = new MemoryListRows();
  });

  test('what is asked in the same moment is asked together, and each gets its own', async () => {
    rows.put('settings', settingToFields('regionName', 'Regio'));
    const combined = combinedRows(rows);
    const [settings, both] = await Promise.all([
      combined.read([{ list: 'settings' }]),
      combined.read([{ list: 'people' }, { list: 'settings' }]),
    ]);
    expect(rows.requests).toEqual(['read settings,people,settings']);
    expect(settings.map((list) => list.length)).toEqual([1]);
    expect(both.map((list) => list.length)).toEqual([0, 1]);
  });

  test('who comes later goes with the next', async () => {
    const combined = combinedRows(rows);
    await combined.read([{ list: 'settings' }]);
    await combined.read([{ list: 'people' }]);
    expect(rows.requests).toEqual(['read settings', 'read people']);
  });

  test('more than a batch holds is spread over batches, and a large call stays whole', async () => {
    const combined = combinedRows(rows);
    const many = Array.from({ length: 25 }, (_, at) => ({
      list: 'statusUpdates' as const,
      fields: { UpdateId: `groot-${at}` },
    }));
    const few = Array.from({ length: 30 }, (_, at) =>
      combined.insert([{ list: 'statusUpdates', fields: { UpdateId: `klein-${at}` } }]),
    );
    const large = await combined.insert(many);
    expect(large).toHaveLength(25);
    expect((await Promise.all(few)).every(([{ kind }]) => kind === 'written')).toBe(true);
    expect(rows.requests.map((request) => request.split(',').length)).toEqual([20, 10, 25]);
  });

  test('the failure of one question is not that of another', async () => {
    const problem = new Problem('store.listMissing', { list: 'Cijfers' });
    rows.read = async (queries) => {
      if (queries.some(({ list }) => list === 'figures')) throw problem;
      return queries.map(() => []);
    };
    const combined = combinedRows(rows);
    const outcomes = await Promise.allSettled([
      combined.read([{ list: 'settings' }]),
      combined.read([{ list: 'figures' }]),
    ]);
    expect(outcomes).toEqual([
      { status: 'fulfilled', value: [[]] },
      { status: 'rejected', reason: problem },
    ]);
  });

  test('a write is never repeated', async () => {
    let sent = 0;
    rows.insert = async () => {
      sent += 1;
      throw new Problem('store.unreachable');
    };
    const combined = combinedRows(rows);
    const outcomes = await Promise.allSettled([
      combined.insert([setting('a')]),
      combined.insert([setting('b')]),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(sent).toBe(1);
  });
});
