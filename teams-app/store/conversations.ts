import { z } from 'zod';
import { KnownConversation } from '../../src/nudge/nudge';
import { IsoDate, IsoInstant } from '../../src/plan/dates';
import { priorityCode, priorityOfCode } from '../../src/plan/ref';
import { key, optional, readFields, text } from '../../src/store/fields/read';
import { Fields, ListRow, ListRows } from '../../src/store/listRows';

/** Somebody in a conversation, by ids only: the id by which Teams mentions him, and his Entra id. */
export interface Member {
  readonly teamsId: string;
  readonly tenantId: string;
  readonly objectId: string;
}

/** A conversation that the app was added to, as it is learned from Teams. */
export interface Conversation extends KnownConversation {
  /** Where Teams takes messages for it. */
  readonly serviceUrl: string;
  readonly tenantId: string;
  readonly members: ReadonlyArray<Member>;
  readonly addedAt: IsoInstant;
}

/** A role that went from one person to another, or to nobody yet. */
export interface StoredHandover {
  readonly on: IsoDate;
  readonly from: string;
  readonly to?: string;
  readonly priority?: number;
  readonly municipality?: string;
}

/** A conversation with its item in the list Gesprekken. */
export interface StoredConversation extends Conversation {
  readonly itemId: number;
  readonly version: string;
  /**
   * Whose it was when that was last looked at: the ids of the duo of a chat, or the municipalities whose contact the
   * person of a personal chat is. Undefined when nobody looked yet.
   */
  readonly heldBy?: ReadonlyArray<string>;
  /** What changed hands, newest last. */
  readonly handovers: ReadonlyArray<StoredHandover>;
}

const member = z.object({ teamsId: z.string(), tenantId: z.string(), objectId: z.string() });

const handover = z.object({
  on: z.string(),
  from: z.string(),
  to: z.string().optional(),
  priority: z.number().optional(),
  municipality: z.string().optional(),
});

const conversationFields = z.object({
  ConversationId: key,
  Kind: z.enum(['duo', 'personal', 'other']).catch('other'),
  PriorityCode: optional.text,
  PersonId: optional.text,
  ServiceUrl: text,
  TenantId: text,
  Members: text,
  HeldBy: optional.text,
  Handovers: optional.text,
  AddedAt: optional.moment,
  RemovedAt: optional.moment,
});

/** What a column holds as JSON; nothing when somebody spoiled it. */
function listFromText<T>(item: z.ZodType<T>, json: string): ReadonlyArray<T> {
  try {
    return z.array(item).parse(JSON.parse(json));
  } catch {
    return [];
  }
}

function conversationFromRow(row: ListRow): StoredConversation | undefined {
  const fields = readFields(conversationFields, row.fields);
  if (!fields) return undefined;
  return {
    itemId: row.id,
    version: row.version,
    conversationId: fields.ConversationId,
    kind: fields.Kind,
    priority: priorityOfCode(fields.PriorityCode),
    personId: fields.PersonId,
    removed: fields.RemovedAt !== undefined,
    serviceUrl: fields.ServiceUrl,
    tenantId: fields.TenantId,
    members: listFromText(member, fields.Members),
    addedAt: fields.AddedAt ?? '',
    heldBy: fields.HeldBy?.split(' ').filter((id) => id !== '-'),
    handovers: listFromText(handover, fields.Handovers ?? '[]'),
  };
}

function fieldsOf(conversation: Conversation): Fields {
  return {
    Title: conversation.kind,
    ConversationId: conversation.conversationId,
    Kind: conversation.kind,
    PriorityCode: conversation.priority === undefined ? null : priorityCode(conversation.priority),
    PersonId: conversation.personId ?? null,
    ServiceUrl: conversation.serviceUrl,
    TenantId: conversation.tenantId,
    Members: JSON.stringify(conversation.members),
    AddedAt: conversation.addedAt,
    RemovedAt: null,
  };
}

const KEPT_HANDOVERS = 10;

/** The list Gesprekken. */
export class Conversations {
  public constructor(private readonly rows: ListRows) {}

  public async all(): Promise<ReadonlyArray<StoredConversation>> {
    const [rows] = await this.rows.read([{ list: 'conversations' }]);
    return rows.map(conversationFromRow).filter((found) => found !== undefined);
  }

  public async find(conversationId: string): Promise<StoredConversation | undefined> {
    const [rows] = await this.rows.read([
      { list: 'conversations', filter: { column: 'ConversationId', anyOf: [conversationId] } },
    ]);
    return rows.map(conversationFromRow).find((found) => found?.conversationId === conversationId);
  }

  /** Stores what was learned; `isNew` when the app was not in the conversation before. */
  public async save(conversation: Conversation): Promise<{ readonly isNew: boolean }> {
    const known = await this.find(conversation.conversationId);
    if (known) return this.change(known, conversation);
    const [result] = await this.rows.insert([{ list: 'conversations', fields: fieldsOf(conversation) }]);
    if (result.kind === 'written') return { isNew: true };
    // Teams tells twice that the app was added; whoever stored it first has welcomed the people.
    const stored = await this.find(conversation.conversationId);
    if (!stored) throw result.kind === 'failed' ? result.problem : new Error(`insert ${result.kind}`);
    return { isNew: false };
  }

  /** Stores whose conversation it turned out to be, and gives the item's new version. */
  public async place(conversation: StoredConversation): Promise<string> {
    const { itemId, version, kind, priority, personId } = conversation;
    const [result] = await this.rows.update([
      {
        list: 'conversations',
        id: itemId,
        version,
        fields: {
          Title: kind,
          Kind: kind,
          PriorityCode: priority === undefined ? null : priorityCode(priority),
          PersonId: personId ?? null,
        },
      },
    ]);
    // Somebody else was quicker; his version is another, so a claim on ours will not pass.
    return result.kind === 'written' ? result.version : version;
  }

  /** Notes who holds a conversation now and what changed hands; false when another run was first. */
  public async handOver(
    { itemId, version }: StoredConversation,
    heldBy: ReadonlyArray<string>,
    handovers: ReadonlyArray<StoredHandover>,
  ): Promise<{ readonly isOurs: boolean; readonly version: string }> {
    const [result] = await this.rows.update([
      {
        list: 'conversations',
        id: itemId,
        version,
        fields: {
          HeldBy: heldBy.join(' ') || '-',
          Handovers: JSON.stringify(handovers.slice(-KEPT_HANDOVERS)),
        },
      },
    ]);
    return result.kind === 'written' ? { isOurs: true, version: result.version } : { isOurs: false, version };
  }

  /** Notes that the app was removed. */
  public async remove(conversationId: string, at: IsoInstant): Promise<void> {
    const known = await this.find(conversationId);
    if (!known || known.removed) return;
    await this.rows.update([{ list: 'conversations', id: known.itemId, fields: { RemovedAt: at } }], {
      withoutVersions: true,
    });
  }

  /**
   * Claims conversations for a day: the first lock of a nudge. Of two runners that read the same version
   * only one gets it.
   */
  public async claim(
    conversations: ReadonlyArray<StoredConversation>,
    claimId: string,
    day: IsoDate,
  ): Promise<ReadonlyArray<boolean>> {
    if (conversations.length === 0) return [];
    const results = await this.rows.update(
      conversations.map(({ itemId, version }) => ({
        list: 'conversations',
        id: itemId,
        version,
        fields: { LastClaimDate: day, LastClaimId: claimId },
      })),
      { withoutVersions: true },
    );
    return results.map(({ kind }) => kind === 'written');
  }

  private async change(known: StoredConversation, to: Conversation): Promise<{ readonly isNew: boolean }> {
    const fields = { ...fieldsOf(to), AddedAt: known.addedAt || to.addedAt };
    await this.rows.update([{ list: 'conversations', id: known.itemId, fields }], { withoutVersions: true });
    return { isNew: known.removed };
  }
}
