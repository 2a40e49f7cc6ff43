import { randomUUID } from 'node:crypto';

/** A refusal of the token service, in the words and numbers that Entra uses. */
export class EntraError extends Error {
  public constructor(
    public readonly status: number,
    /** OAuth 2.0 code, such as `invalid_client`. */
    public readonly error: string,
    /** Number in `AADSTS…`. */
    public readonly number: number,
    description: string,
  ) {
    super(description);
    this.name = 'EntraError';
  }

  /** The body of the answer. */
  public body(): object {
    return {
      error: this.error,
      error_description: `AADSTS${this.number}: ${this.message}`,
      error_codes: [this.number],
      timestamp: new Date().toISOString().replace('T', ' ').slice(0, 19) + 'Z',
      trace_id: randomUUID(),
      correlation_id: randomUUID(),
    };
  }
}
