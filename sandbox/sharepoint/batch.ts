import { STATUS_CODES } from 'node:http';
import { badArgument } from './restError';

/** A request inside a `$batch`. */
export interface BatchPart {
  readonly method: string;
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An answer inside a `$batch`. */
export interface BatchAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** SharePoint takes no more requests in one batch. */
const MOST_PARTS = 100;

const boundaryOf = (contentType: string): string | undefined =>
  /boundary="?([^";]+)"?/i.exec(contentType)?.[1];

/** Reads the requests of a batch in their order; those within changesets count like the others. */
export function parseBatch(contentType: string, body: string): BatchPart[] {
  const boundary = boundaryOf(contentType);
  if (boundary === undefined) throw badArgument('The batch has no boundary.');
  const parts = sections(body.replace(/\r\n/g, '\n'), boundary).flatMap(requestsOf);
  if (parts.length > MOST_PARTS) {
    throw badArgument(`The maximum number of requests (${MOST_PARTS}) in a batch is exceeded.`);
  }
  return parts;
}

/** What stands between the boundary lines. */
function sections(body: string, boundary: string): string[] {
  const lines = body.split('\n');
  const found: string[] = [];
  let current: string[] | undefined;
  for (const line of lines) {
    if (line === `--${boundary}` || line === `--${boundary}--`) {
      if (current) found.push(current.join('\n'));
      current = line.endsWith('--') && line !== `--${boundary}` ? undefined : [];
    } else current?.push(line);
  }
  return found;
}

function requestsOf(section: string): BatchPart[] {
  const { headers, rest } = headersAndRest(section);
  const changeset = boundaryOf(headers['content-type'] ?? '');
  if (changeset !== undefined) return sections(rest, changeset).flatMap(requestsOf);
  const [requestLine = '', ...lines] = rest.replace(/^\n+/, '').split('\n');
  const match = /^(\w+) (\S+) HTTP\/1\.1$/.exec(requestLine.trim());
  if (!match) throw badArgument(`'${requestLine}' is no request line.`);
  const inner = headersAndRest(lines.join('\n'));
  return [
    {
      method: (match[1] as string).toUpperCase(),
      url: match[2] as string,
      headers: inner.headers,
      body: inner.rest.replace(/\n+$/, ''),
    },
  ];
}

function headersAndRest(text: string): { headers: Record<string, string>; rest: string } {
  const end = text.indexOf('\n\n');
  const head = end < 0 ? text : text.slice(0, end);
  const headers: Record<string, string> = {};
  for (const line of head.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) headers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
  }
  return { headers, rest: end < 0 ? '' : text.slice(end + 2) };
}

/** Writes the answers of a batch: flat, in the order of the requests. */
export function formatBatch(boundary: string, answers: ReadonlyArray<BatchAnswer>): string {
  const parts = answers.map(({ status, headers, body }) =>
    [
      `--${boundary}`,
      'Content-Type: application/http',
      'Content-Transfer-Encoding: binary',
      '',
      `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Unknown'}`,
      ...Object.entries(headers).map(([name, value]) => `${name.toUpperCase()}: ${value}`),
      '',
      body,
      '',
    ].join('\r\n'),
  );
  return `${parts.join('')}--${boundary}--\r\n`;
}
