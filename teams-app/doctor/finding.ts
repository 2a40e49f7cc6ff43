/** `ok`: in order; `warning`: works, but somebody should know; `error`: something does not work or is not true. */
export type Level = 'ok' | 'warning' | 'error';

/** What a check found: a sentence under `cli:doctor.finding.<key>`. */
export interface Finding {
  readonly level: Level;
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export const ok = (key: string, params?: Finding['params']): Finding => ({ level: 'ok', key, params });
export const warning = (key: string, params?: Finding['params']): Finding => ({
  level: 'warning',
  key,
  params,
});
export const error = (key: string, params?: Finding['params']): Finding => ({ level: 'error', key, params });
