import { randomUUID } from 'node:crypto';
import type { EventBus } from '../events';

/** A mail that was sent, as the receiver's mailbox holds it. */
export interface SentMail {
  readonly id: string;
  readonly from: string;
  readonly to: ReadonlyArray<string>;
  readonly subject: string;
  readonly contentType: 'text' | 'html';
  readonly body: string;
  readonly sentAt: string;
  /** Who opened it, by mail address. */
  readonly readBy: ReadonlyArray<string>;
}

export type NewMail = Pick<SentMail, 'from' | 'to' | 'subject' | 'contentType' | 'body'>;

/** All mail that was sent in the sandbox; none leaves it. */
export interface Outbox {
  send(mail: NewMail): SentMail;
  /** The mail of one address, newest first. */
  inbox(address: string): ReadonlyArray<SentMail>;
  markRead(id: string, address: string): void;
  all(): ReadonlyArray<SentMail>;
  clear(): void;
}

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

export function createOutbox(now: () => Date, events: EventBus): Outbox {
  let mails: SentMail[] = [];
  return {
    send: (mail) => {
      const sent: SentMail = { ...mail, id: randomUUID(), sentAt: now().toISOString(), readBy: [] };
      mails = [sent, ...mails];
      events.emit('mailSent', { mailId: sent.id });
      return sent;
    },
    inbox: (address) => mails.filter((mail) => mail.to.some((to) => same(to, address))),
    markRead: (id, address) => {
      mails = mails.map((mail) =>
        mail.id === id && !mail.readBy.some((reader) => same(reader, address))
          ? { ...mail, readBy: [...mail.readBy, address] }
          : mail,
      );
    },
    all: () => mails,
    clear: () => {
      mails = [];
    },
  };
}
