import { ILogger } from '@microsoft/teams.common';
import pino, { Logger } from 'pino';
import { LogLevel } from './config';

export type Log = Logger;

/** A log of JSON lines. Nobody's name, mail, text or token belongs in it: only ids, codes, counts and durations. */
export function createLog(level: LogLevel): Log {
  return pino({
    level,
    base: undefined,
    redact: ['authorization', 'headers', 'body', '*.authorization', '*.headers', '*.body', '*.config'],
  });
}

/** What can be said of an error without personal text: its name, code and HTTP status. */
export function errorFields(error: unknown): Readonly<Record<string, string | number | undefined>> {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code, statusCode, response, cause } = error as Error & {
    code?: string;
    statusCode?: number;
    response?: { status?: number };
    cause?: unknown;
  };
  return {
    error: error.name,
    code,
    status: statusCode ?? response?.status,
    cause: cause instanceof Error ? `${cause.name}: ${cause.message.slice(0, 200)}` : undefined,
  };
}

/** The Teams SDK's logger on ours: only its fixed sentences, since it passes whole activities along with them. */
export function teamsLogger(log: Log): ILogger {
  const say = (level: 'debug' | 'info' | 'warn' | 'error' | 'trace', args: ReadonlyArray<unknown>): void => {
    const sentence = args.find((arg) => typeof arg === 'string');
    const error = args.find((arg) => arg instanceof Error);
    log[level](error === undefined ? {} : errorFields(error), sentence as string | undefined);
  };
  return {
    debug: (...args) => say('debug', args),
    info: (...args) => say('info', args),
    warn: (...args) => say('warn', args),
    error: (...args) => say('error', args),
    trace: (...args) => say('trace', args),
    log: (level, ...args) => say(level, args),
    child: (name) => teamsLogger(log.child({ part: name })),
  };
}
