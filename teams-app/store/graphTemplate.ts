import { Client, ResponseType } from '@microsoft/microsoft-graph-client';
import { listSchema } from '../../sharepoint/schema/lists';
import { graphFailure, graphProblem } from './graphProblem';
import { sitePath } from './sitePath';

/**
 * A Word template of the library Sjablonen, read with the rights of the service; undefined when it is not there.
 * @throws Problem what the store gives for a failed request
 */
export async function loadGraphTemplate(
  client: Client,
  siteUrl: string,
  name: string,
): Promise<Uint8Array | undefined> {
  const library = encodeURIComponent(listSchema('templates').title);
  const address = `${sitePath(siteUrl)}/lists/${library}/drive/root:/${encodeURIComponent(name)}:/content`;
  try {
    const content: ArrayBuffer = await client.api(address).responseType(ResponseType.ARRAYBUFFER).get();
    return new Uint8Array(content);
  } catch (error) {
    if (graphFailure(error)?.status === 404) return undefined;
    throw graphProblem(error, { list: 'templates', siteUrl });
  }
}
