import { Translate } from '../../../i18n/translate';
import { Person } from '../../../plan/people';
import { PlanConversation, SentNudge } from '../../../plan/sentNudge';

/** Under this the ledger keeps mail: `mail:7:P2`. */
const MAIL = /^mail:([^:]+)/;

/** The key of the person that an entry of the ledger went to, where it went to one. */
export function personIdOf(
  nudge: SentNudge,
  conversations: ReadonlyArray<PlanConversation>,
): string | undefined {
  const known = conversations.find(({ conversationId }) => conversationId === nudge.conversationId);
  return nudge.personId ?? known?.personId ?? MAIL.exec(nudge.conversationId)?.[1];
}

/** To whom a reminder went, in words. */
export function addressText(
  t: Translate,
  nudge: SentNudge,
  conversations: ReadonlyArray<PlanConversation>,
  people: ReadonlyArray<Person>,
): string {
  const id = personIdOf(nudge, conversations);
  const person = people.find((one) => one.id === id);
  if (person) {
    const byMail = MAIL.test(nudge.conversationId) || nudge.state === 'mailed';
    return t(byMail ? 'admin:ledger.mail' : 'admin:ledger.person', { name: person.name });
  }
  return nudge.priority === undefined
    ? t('admin:ledger.other')
    : t('admin:ledger.duoChat', { number: nudge.priority });
}
