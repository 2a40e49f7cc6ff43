import type { Teams } from '../connector/teams';
import { coordinator, PEOPLE, stranger } from '../tenant/people';

/** Somebody of another organisation was added to this chat by mistake: what he presses must not count. */
const CHAT_WITH_STRANGER = 1;

/** The newest chat stands on top. */
const CHATS: ReadonlyArray<{ readonly priority: number; readonly name: string }> = [
  { priority: 5, name: 'Duo 5 Samenleving' },
  { priority: 4, name: 'Duo 4 Verkeersveiligheid' },
  { priority: 3, name: 'Duo 3 Zorg en veiligheid' },
  { priority: 2, name: 'Duo 2 Digitale veiligheid' },
  { priority: 1, name: 'Duo 1 Ondermijning' },
];

const inTeams = PEOPLE.filter(({ role }) => role !== undefined && role.route !== 'mail');

function duoKeys(priority: number): string[] {
  return inTeams.filter(({ role }) => role?.duoOf?.includes(priority)).map(({ key }) => key);
}

/**
 * What the coordinator does in Teams at the beginning: a chat for each duo, with the app in it. The people
 * have the app in a chat of their own as well. The bot hears of it as soon as it listens.
 */
export async function makeChats(teams: Teams): Promise<void> {
  inTeams.forEach(({ key }) => teams.openPersonalChat(key));
  await teams.endpoint.delivered();
  for (const { priority, name } of CHATS) {
    const extra = priority === CHAT_WITH_STRANGER ? [stranger.key] : [];
    const personKeys = [...duoKeys(priority), coordinator.key, ...extra];
    teams.addApp(teams.createGroupChat({ name, personKeys }), coordinator.key);
    // One after the other, so that they stand in this order.
    await teams.endpoint.delivered();
  }
}
