/** A mail in somebody's inbox. */
export interface InboxMail {
  readonly id: string;
  readonly from: string;
  readonly to: ReadonlyArray<string>;
  readonly subject: string;
  readonly contentType: 'text' | 'html';
  readonly body: string;
  readonly sentAt: string;
  readonly read: boolean;
}

/** What the sandbox answers for the inbox, newest first. */
export interface Mailbox {
  readonly mails: ReadonlyArray<InboxMail>;
}

/** The start of a mail in plain words, for the list. */
export function previewOf({ body, contentType }: InboxMail): string {
  if (contentType === 'text') return body.slice(0, 120);
  const content = new DOMParser().parseFromString(body, 'text/html').body;
  content.querySelectorAll('style, script').forEach((element) => element.remove());
  const words = content.innerHTML.replace(/<[^>]+>/g, ' ');
  const text = new DOMParser().parseFromString(words, 'text/html').body.textContent ?? '';
  return text.replace(/\s+/g, ' ').trim().slice(0, 120);
}
