import { z } from 'zod';
import { LedgerEntry, LedgerState } from '../../src/nudge/ledger';
import { IsoInstant } from '../../src/plan/dates';
import { priorityCode, priorityOfCode } from '../../src/plan/ref';
import { momentToStored } from '../../src/store/dates';
import { key, optional, readFields, text } from '../../src/store/fields/read';
import { Fields, ListRow, ListRows, RowChange, RowFilter, WriteResult } from '../../src/store/listRows';
import { gathered } from './gathered';

/** An entry with its item in the list Herinneringen. */
export interface StoredEntry extends LedgerEntry {
  readonly itemId: number;
  readonly version: string;
}

/** What changes in an entry after it was claimed. */
export type LedgerChange = Partial<Pick<LedgerEntry, 'sentAt' | 'activityId' | 'detail'>> & {
  readonly state: LedgerState;
};

const STATES = ['claimed', 'sent', 'answered', 'failed', 'mailed', 'uncertain'] as const;

const entryFields = z.object({
  LedgerKey: key,
  ConversationId: key,
  LocalDate: key,
  State: z.enum(STATES),
  ClaimId: text,
  ClaimedAt: optional.moment,
  SentAt: optional.moment,
  ActivityId: optional.text,
  PriorityCode: optional.text,
  PersonId: optional.text,
  RowIds: text,
  Unanswered: optional.text,
  RoundCode: optional.text,
  Detail: optional.text,
});

/** Reads `P1.07=3 P2.01/DRU=4`. */
function unansweredFromText(line: string): LedgerEntry['unanswered'] {
  return [...line.matchAll(/(\S+)=(\d+)/g)].map(([, rowId, times]) => ({ rowId, times: Number(times) }));
}

function entryFromRow(row: ListRow): StoredEntry | undefined {
  const fields = readFields(entryFields, row.fields);
  if (!fields) return undefined;
  return {
    itemId: row.id,
    version: row.version,
    key: fields.LedgerKey,
    conversationId: fields.ConversationId,
    localDate: fields.LocalDate,
    state: fields.State,
    claimId: fields.ClaimId,
    claimedAt: fields.ClaimedAt ?? `${fields.LocalDate}T00:00:00.000Z`,
    sentAt: fields.SentAt,
    activityId: fields.ActivityId,
    priority: priorityOfCode(fields.PriorityCode),
    personId: fields.PersonId,
    rowIds: fields.RowIds.split(/\s+/).filter((id) => id !== ''),
    unanswered: unansweredFromText(fields.Unanswered ?? ''),
    round: fields.RoundCode,
    detail: fields.Detail,
  };
}

function fieldsOf(entry: LedgerEntry): Fields {
  return {
    Title: entry.localDate,
    LedgerKey: entry.key,
    ConversationId: entry.conversationId,
    LocalDate: entry.localDate,
    State: entry.state,
    ClaimId: entry.claimId,
    ClaimedAt: momentToStored(entry.claimedAt),
    PriorityCode: entry.priority === undefined ? null : priorityCode(entry.priority),
    PersonId: entry.personId ?? null,
    RowIds: entry.rowIds.join(' '),
    Unanswered: entry.unanswered?.map(({ rowId, times }) => `${rowId}=${times}`).join(' ') || null,
    RoundCode: entry.round ?? null,
    Detail: entry.detail ?? null,
  };
}

/** The list Herinneringen: who was asked what and when, and the second lock of a nudge by its unique key. */
export class Ledger {
  /** Messages are confirmed as they arrive; confirmations that meet go in one request. */
  private readonly write: (change: RowChange) => Promise<WriteResult>;

  public constructor(private readonly rows: ListRows) {
    this.write = gathered((changes) => rows.update(changes, { withoutVersions: true }));
  }

  /** Entries claimed since a moment. */
  public async since(moment: IsoInstant): Promise<ReadonlyArray<StoredEntry>> {
    return this.read({ column: 'ClaimedAt', from: moment });
  }

  public async find(ledgerKey: string): Promise<StoredEntry | undefined> {
    return (await this.read({ column: 'LedgerKey', anyOf: [ledgerKey] })).find(
      (entry) => entry.key === ledgerKey,
    );
  }

  /** Adds entries; undefined for one whose key somebody else claimed, or that could not be written. */
  public async claim(entries: ReadonlyArray<LedgerEntry>): Promise<ReadonlyArray<StoredEntry | undefined>> {
    if (entries.length === 0) return [];
    const results = await this.rows.insert(
      entries.map((entry) => ({ list: 'nudges', fields: fieldsOf(entry) })),
    );
    const doubtful = entries.filter((_, at) => isDoubtful(results[at]));
    // An insert that failed may have been done all the same: the claim's id in the list decides.
    const stored =
      doubtful.length === 0
        ? []
        : await this.read({ column: 'LedgerKey', anyOf: doubtful.map((entry) => entry.key) });
    return entries.map((entry, at) => {
      const result = results[at];
      if (result.kind === 'written') return { ...entry, itemId: result.id, version: result.version };
      return stored.find(({ key: known, claimId }) => known === entry.key && claimId === entry.claimId);
    });
  }

  /** Claims an uncertain entry again, to send once more; undefined when somebody else was first. */
  public async claimAgain(entry: StoredEntry, claim: LedgerEntry): Promise<StoredEntry | undefined> {
    const [result] = await this.rows.update([
      { list: 'nudges', id: entry.itemId, version: entry.version, fields: fieldsOf(claim) },
    ]);
    return result.kind === 'written'
      ? { ...claim, itemId: entry.itemId, version: result.version }
      : undefined;
  }

  /** Writes what became of an entry, if nobody claimed it again meanwhile. */
  public async change(entry: StoredEntry, change: LedgerChange): Promise<boolean> {
    const fields: Fields = {
      State: change.state,
      ...(change.sentAt === undefined ? {} : { SentAt: momentToStored(change.sentAt) }),
      ...(change.activityId === undefined ? {} : { ActivityId: change.activityId }),
      ...(change.detail === undefined ? {} : { Detail: change.detail }),
    };
    const { itemId: id, version } = entry;
    return (await this.write({ list: 'nudges', id, version, fields })).kind === 'written';
  }

  private async read(filter: RowFilter): Promise<ReadonlyArray<StoredEntry>> {
    const [rows] = await this.rows.read([{ list: 'nudges', filter }]);
    return rows.map(entryFromRow).filter((entry) => entry !== undefined);
  }
}

function isDoubtful(result: WriteResult): boolean {
  return result.kind === 'failed' && result.uncertain;
}
