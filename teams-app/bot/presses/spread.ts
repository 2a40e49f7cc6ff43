import { CardPlace, homeOf, placeOf } from '../../../src/cards/cardAction';
import { RowKey } from '../../../src/plan/model';
import { BotContext } from '../context';
import { SharedMessage } from '../sharedCards';
import { whoseOf } from '../views/whose';
import { Press } from './press';

/** Longest wait for the shared cards before the person who pressed is answered. */
const SHARED_CARDS_MS = 1000;

/** Lets the others see what was changed: now if Teams is quick, else after the answer. */
export async function spread(context: BotContext, press: Press, rows: ReadonlyArray<RowKey>): Promise<void> {
  const done = context.shared.touch({ rows, message: messageOf(press) });
  context.background.run('shared cards', done);
  await Promise.race([
    done.catch(() => undefined),
    new Promise((resolve) => setTimeout(resolve, SHARED_CARDS_MS).unref()),
  ]);
}

/** The message on which was pressed, from its first page; undefined when it belongs to nobody in particular. */
function messageOf({ action, activityId, destination, source, plan }: Press): SharedMessage | undefined {
  const { from: _, ...place } = placeOf(action);
  const own: CardPlace = { ...place, page: 0 };
  const whose = whoseOf(plan, { ...source, place: own });
  const isSomebodys = Object.values(whose).some((value) => value !== undefined);
  if (activityId === undefined || !isSomebodys) return undefined;
  return { home: homeOf(action), place: own, ...source, destination, activityId };
}
