import { formatBatch, parseBatch } from '../../../sandbox/sharepoint/batch';
import { RestError } from '../../../sandbox/sharepoint/restError';

const ITEMS = "http://localhost/sites/t/_api/web/lists/getByTitle('L')/items";

/** As PnPjs writes it. */
const body = `--batch_1
Content-Type: multipart/mixed; boundary="changeset_2"

--changeset_2
Content-Type: application/http
Content-Transfer-Encoding: binary

POST ${ITEMS} HTTP/1.1
accept: application/json
content-type: application/json;charset=utf-8

{"Title":"1"}

--changeset_2
Content-Type: application/http
Content-Transfer-Encoding: binary

MERGE ${ITEMS}(3) HTTP/1.1
accept: application/json
if-match: "e,1"

{"Title":"2"}

--changeset_2
Content-Type: application/http
Content-Transfer-Encoding: binary

DELETE ${ITEMS}(4) HTTP/1.1
if-match: *

--changeset_2--

--batch_1
Content-Type: application/http
Content-Transfer-Encoding: binary

GET ${ITEMS}?%24top=1 HTTP/1.1
accept: application/json

--batch_1--
`;

const read = (text: string) => parseBatch('multipart/mixed; boundary=batch_1', text);

describe('parseBatch', () => {
  it.each([
    ['line feeds', body],
    ['carriage returns too', body.replace(/\n/g, '\r\n')],
  ])('reads requests in their order, with %s', (_, text) => {
    expect(read(text)).toEqual([
      {
        method: 'POST',
        url: ITEMS,
        headers: { accept: 'application/json', 'content-type': 'application/json;charset=utf-8' },
        body: '{"Title":"1"}',
      },
      {
        method: 'MERGE',
        url: `${ITEMS}(3)`,
        headers: { accept: 'application/json', 'if-match': '"e,1"' },
        body: '{"Title":"2"}',
      },
      { method: 'DELETE', url: `${ITEMS}(4)`, headers: { 'if-match': '*' }, body: '' },
      { method: 'GET', url: `${ITEMS}?%24top=1`, headers: { accept: 'application/json' }, body: '' },
    ]);
  });

  const part = `--batch_1\nContent-Type: application/http\n\nGET ${ITEMS} HTTP/1.1\n\n`;
  it('takes a hundred requests and no more', () => {
    expect(read(`${part.repeat(100)}--batch_1--\n`)).toHaveLength(100);
    expect(() => read(`${part.repeat(101)}--batch_1--\n`)).toThrow(RestError);
  });

  it('refuses what is no request, and a batch without boundary', () => {
    expect(() => read('--batch_1\nContent-Type: application/http\n\nHello\n\n--batch_1--\n')).toThrow(
      RestError,
    );
    expect(() => parseBatch('multipart/mixed', body)).toThrow(RestError);
  });
});

it('formatBatch writes flat parts with a reason in each status line', () => {
  const text = formatBatch('batchresponse_9', [
    { status: 201, headers: { 'Content-Type': 'application/json', ETag: '"e,1"' }, body: '{"Id":1}' },
    { status: 412, headers: {}, body: '{}' },
  ]);
  expect(text.split('\r\n')).toEqual([
    '--batchresponse_9',
    'Content-Type: application/http',
    'Content-Transfer-Encoding: binary',
    '',
    'HTTP/1.1 201 Created',
    'CONTENT-TYPE: application/json',
    'ETAG: "e,1"',
    '',
    '{"Id":1}',
    '--batchresponse_9',
    'Content-Type: application/http',
    'Content-Transfer-Encoding: binary',
    '',
    'HTTP/1.1 412 Precondition Failed',
    '',
    '{}',
    '--batchresponse_9--',
    '',
  ]);
});
