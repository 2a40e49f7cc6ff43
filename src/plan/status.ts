/** Status values in the order in which a person is offered them; `onbekend` means nobody answered yet. */
export const STATUSES = [
  'onbekend',
  'nietGestart',
  'opSchema',
  'vertraagd',
  'geblokkeerd',
  'afgerond',
  'vervallen',
] as const;

export type Status = (typeof STATUSES)[number];

/** The statuses a person can answer with: all but `onbekend`. */
export const ANSWERS = STATUSES.filter((status) => status !== 'onbekend') as ReadonlyArray<
  Exclude<Status, 'onbekend'>
>;

export function isStatus(text: string): text is Status {
  return (STATUSES as ReadonlyArray<string>).includes(text);
}

/** True when nothing more is expected: done or withdrawn. */
export function isClosed(status: Status): boolean {
  return status === 'afgerond' || status === 'vervallen';
}
