import { LoggedRequest } from '../../sandbox/context';
import { ListKey, listSchema } from '../../sharepoint/schema/lists';
import { createLog } from '../../teams-app/log';
import { connectNudges } from '../../teams-app/nudge/connectNudges';
import { RunReport, runNudges } from '../../teams-app/nudge/runNudges';
import { createGraphPlanStore } from '../../teams-app/store/graphPlanStore';
import { RunningTenant, startTenant } from '../support/tenant';
import { Bench } from './bench';
import { fillLarge, LARGE_NOW } from './largeSite';

/**
 * The least that a run can cost, in resource units of SharePoint through Graph (a read of several items or a write
 * is 2, wherever it stands: a request inside a `$batch` costs the same as one by itself). Teams and mail cost none.
 *
 *   least = 2 × Σ pages(list)        every list that decides is read once, in pages of 5,000 items:
 *                                    the plan (settings, municipalities, priorities, actions, municipal rows, people,
 *                                    occurrences, rounds), conversations, ledger, and the journal of the last two days
 *         + 2 × 3 × chats            the two locks and the confirmation of each message in a chat:
 *                                    conversation, ledger entry, ledger entry
 *         + 2 × 2 × mails            ledger entry and confirmation; a mailbox has no conversation to lock
 *
 * Less would mean to give up a lock, or to decide on less than the whole plan.
 */
function leastUnits(tenant: RunningTenant, { chats, mails }: Messages): number {
  const pages = LISTS_READ.reduce((sum, list) => sum + pagesOf(tenant, list), 0);
  return UNITS * (pages + 3 * chats + 2 * mails);
}

/** A read of several items, or a write. */
const UNITS = 2;
const PAGE = 5000;

const LISTS_READ: ReadonlyArray<ListKey> = [
  'settings',
  'municipalities',
  'priorities',
  'actions',
  'municipalActions',
  'people',
  'occurrences',
  'rounds',
  'conversations',
  'nudges',
  'statusUpdates',
];

interface Messages {
  readonly chats: number;
  readonly mails: number;
}

interface Measured extends Messages {
  readonly rows: number;
  readonly requests: number;
  readonly units: number;
  readonly leastUnits: number;
  readonly ratio: number;
}

/** Far more than any run spends: the bench measures cost, not how long one waits for the next minute. */
const NO_LIMIT = 10_000_000;

/** A Monday on which all five duos of the demo's plan have something to answer. */
const DEMO_NOW = new Date('2026-01-05T08:30:00Z');

function pagesOf({ sandbox }: RunningTenant, list: ListKey): number {
  return Math.max(1, Math.ceil(countOf(sandbox.context.store, list) / PAGE));
}

function countOf(store: RunningTenant['sandbox']['context']['store'], list: ListKey): number {
  return store.findList({ kind: 'system' }, { title: listSchema(list).title }).itemCount;
}

/** What crossed the line to SharePoint and Teams; the parts of a batch went together. */
const isRequest = ({ service, inBatch }: LoggedRequest): boolean =>
  (service === 'graph' || service === 'connector') && inBatch !== true;

/** A message that nobody knows to have arrived (a slow machine) costs what one that arrived does. */
const PAID = ['sent', 'mailed', 'uncertain'];

function messagesOf({ deliveries }: RunReport): Messages {
  const unexpected = deliveries.find(({ outcome }) => !PAID.includes(outcome));
  if (unexpected) throw new Error(`P${unexpected.priority} by ${unexpected.to}: ${unexpected.outcome}`);
  const count = (kind: 'chat' | 'mail') => deliveries.filter(({ to }) => to === kind).length;
  return { chats: count('chat'), mails: count('mail') };
}

/** Runs the reminders once, as `uvp nudge` and the service do, and counts what that took. */
async function measure(tenant: RunningTenant, now: Date): Promise<Measured> {
  const { context } = tenant.sandbox;
  const store = createGraphPlanStore(tenant.graph, tenant.sandbox.siteUrl);
  await store.saveSettings({ remindersOn: true, remindersOnSince: '2025-01-02T08:00:00.000Z' });
  const nudges = connectNudges(tenant.serviceConfig, createLog('silent'));
  const pagesBefore = LISTS_READ.map((list) => pagesOf(tenant, list));
  context.requests.clear();
  const messages = messagesOf(await runNudges(nudges, now));
  const entries = context.requests.entries();
  if (pagesBefore.some((pages, at) => pages !== pagesOf(tenant, LISTS_READ[at]))) {
    throw new Error('the run filled a page of a list: the least is not what it was');
  }
  const units = entries.reduce((sum, entry) => sum + entry.units, 0);
  const least = leastUnits(tenant, messages);
  return {
    ...messages,
    rows: countOf(context.store, 'municipalActions'),
    requests: entries.filter(isRequest).length,
    units,
    leastUnits: least,
    ratio: rounded(units / least),
  };
}

const rounded = (ratio: number): number => Math.round(ratio * 1000) / 1000;

async function onTenant<T>(
  options: Parameters<typeof startTenant>[0],
  work: (tenant: RunningTenant) => Promise<T>,
): Promise<T> {
  const tenant = await startTenant({ ...options, graphUnitsPerMinute: NO_LIMIT });
  try {
    return await work(tenant);
  } finally {
    await tenant.stop();
  }
}

const measureDemo = (): Promise<Measured> =>
  onTenant({ seeded: true, withService: true }, (tenant) => measure(tenant, DEMO_NOW));

const measureLarge = (size: Parameters<typeof fillLarge>[1]): Promise<Measured> =>
  onTenant({ now: LARGE_NOW }, async (tenant) => {
    fillLarge(tenant.sandbox, size);
    return measure(tenant, LARGE_NOW);
  });

/** One run of reminders: what it costs against the least possible, on the demo's plan and on larger ones. */
export const nudge: Bench = {
  about: 'Requests and resource units of one run of reminders against the least possible.',
  run: async () => {
    const { requests, units, leastUnits: least, ratio, chats, mails } = await measureDemo();
    // The region of a larger police unit: 25 municipalities, 100 actions, 20 duos.
    const large = await measureLarge({ municipalities: 25, duos: 20, actionsPerDuo: 5, rowsPerAction: 25 });
    // The country: 342 municipalities, as many rows as 100 actions give them (34,200), 285 duos with a message each.
    const whole = await measureLarge({
      municipalities: 342,
      duos: 285,
      actionsPerDuo: 1,
      rowsPerAction: 120,
    });
    return {
      requests,
      units,
      leastUnits: least,
      ratio,
      chats,
      mails,
      requestsLarge: large.requests,
      unitsLarge: large.units,
      leastUnitsLarge: large.leastUnits,
      rowsLarge: large.rows,
      ratioLarge: large.ratio,
      requestsCountry: whole.requests,
      unitsCountry: whole.units,
      leastUnitsCountry: whole.leastUnits,
      rowsCountry: whole.rows,
      ratioCountry: whole.ratio,
    };
  },
};
