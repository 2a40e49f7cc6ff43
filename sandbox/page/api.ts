import { texts } from './texts';

/** A request to the sandbox that was not answered as hoped; its message can be shown. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    code?: string,
  ) {
    super((code && texts.errors[code]) || texts.failed);
  }
}

/** Asks the sandbox; `body` is sent as JSON. */
export async function ask<T>(path: string, method = 'GET', body?: unknown): Promise<T> {
  const response = await fetch(path, {
    method,
    headers: {
      accept: 'application/json',
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  const answer: unknown = isJson(response) && text ? JSON.parse(text) : undefined;
  if (!response.ok) throw new ApiError(response.status, (answer as { error?: string } | undefined)?.error);
  return answer as T;
}

function isJson(response: Response): boolean {
  return (response.headers.get('content-type') ?? '').includes('json');
}

/** Path of a conversation in the page's interface. */
export function conversationPath(id: string, rest = ''): string {
  return `/page-api/conversations/${encodeURIComponent(id)}${rest}`;
}
