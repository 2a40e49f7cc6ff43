/** Why the page gets no answer; the page has a sentence for each code. */
export class PageError extends Error {
  constructor(
    readonly status: number,
    readonly code: 'conversationNotFound' | 'messageNotFound' | 'guestsCannotChangeApps' | 'badRequest',
  ) {
    super(code);
  }
}
