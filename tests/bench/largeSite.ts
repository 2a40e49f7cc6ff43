import { Sandbox } from '../../sandbox/server';
import { Municipality } from '../../src/plan/model';
import { NewMunicipalRow, newMunicipalRows } from '../../src/plan/rows';
import { personToFields } from '../../src/store/fields/personFields';
import { anAction, aPlan, aPriority } from '../support/plan';
import { addItem, makeLists, putPlan } from '../teams-app/support/fillSite';

/** Monday 26 May 2025, 10:00 in Amsterdam: the deadline of every action is a week ahead. */
export const LARGE_NOW = new Date('2025-05-26T08:00:00Z');
const DUE = '2025-06-02';

/** A plan of invented municipalities; each priority has a duo with a chat, and each action is due. */
export interface LargeSize {
  readonly municipalities: number;
  readonly duos: number;
  readonly actionsPerDuo: number;
  /** Municipalities that carry out an action; not all of them in a plan that covers the country. */
  readonly rowsPerAction: number;
}

const numbersTo = (count: number): ReadonlyArray<number> => Array.from({ length: count }, (_, at) => at + 1);
const two = (number: number): string => String(number).padStart(2, '0');

/** Puts a large plan straight into the sandbox's store, with its duos and their chats. */
export function fillLarge(sandbox: Sandbox, size: LargeSize): void {
  const municipalities = numbersTo(size.municipalities).map(
    (number): Municipality => ({ code: `G${String(number).padStart(3, '0')}`, name: `Gemeente ${number}` }),
  );
  const plan = aPlan({
    municipalities,
    priorities: numbersTo(size.duos).map((number) => aPriority({ number })),
    actions: numbersTo(size.duos).flatMap((priority) =>
      numbersTo(size.actionsPerDuo).map((action) =>
        anAction({ ref: `P${priority}.${two(action)}`, due: DUE, reach: 'municipality' }),
      ),
    ),
  });
  const order = new Map(municipalities.map(({ code }, at) => [code, at] as const));
  const actionOrder = new Map(plan.actions.map(({ ref }, at) => [ref, at] as const));
  // Each action takes the next municipalities in turn, so that all of them have about as many rows.
  const takesPart = ({ ref, municipality }: NewMunicipalRow): boolean => {
    const first = (actionOrder.get(ref) ?? 0) * size.rowsPerAction;
    const at = (order.get(municipality) ?? 0) - (first % size.municipalities);
    return (at + size.municipalities) % size.municipalities < size.rowsPerAction;
  };
  makeLists(sandbox);
  putPlan(sandbox, plan, newMunicipalRows(plan).filter(takesPart));
  numbersTo(size.duos).forEach((priority) => putDuo(sandbox, priority));
}

function putDuo(sandbox: Sandbox, priority: number): void {
  ['a', 'b'].forEach((which) =>
    addItem(
      sandbox,
      'people',
      personToFields({
        name: `Medewerker ${priority}${which}`,
        mail: `medewerker.${priority}${which}@gemeente.example`,
        isCoordinator: false,
        duoOf: [priority],
        contactOf: [],
        route: 'host',
        identities: [],
        locale: 'nl',
      }),
    ),
  );
  const chat = sandbox.teams.createGroupChat({ name: `Duo ${priority}`, personKeys: ['bas', 'fatma'] });
  chat.hasApp = true;
  addItem(sandbox, 'conversations', {
    Title: 'duo',
    ConversationId: chat.id,
    Kind: 'duo',
    PriorityCode: `P${priority}`,
    ServiceUrl: sandbox.teams.serviceUrl,
    TenantId: chat.tenantId,
    Members: '[]',
  });
}
