import { type SPFI } from '@pnp/sp';
import '@pnp/sp/batching';
import { chunks } from '../chunks';

/** What became of one request. */
export type Settled<R> = { readonly value: R } | { readonly error: unknown };

/** SharePoint takes at most 100 requests in one batch. */
const REQUESTS_PER_BATCH = 100;

/** Sends a request for each input in as few round trips as possible; the results come in the same order. */
export async function together<T, R>(
  sp: SPFI,
  inputs: ReadonlyArray<T>,
  request: (sp: SPFI, input: T) => Promise<R>,
): Promise<ReadonlyArray<Settled<R>>> {
  // One request needs no batch, and a single read then needs no form digest either.
  if (inputs.length === 1) return [await settled(request(sp, inputs[0]))];
  const results: Settled<R>[] = [];
  for (const group of chunks(inputs, REQUESTS_PER_BATCH)) {
    results.push(...(await batch(sp, group, request)));
  }
  return results;
}

async function batch<T, R>(
  sp: SPFI,
  inputs: ReadonlyArray<T>,
  request: (sp: SPFI, input: T) => Promise<R>,
): Promise<ReadonlyArray<Settled<R>>> {
  const [batched, execute] = sp.batched({ maxRequests: REQUESTS_PER_BATCH });
  const answers = inputs.map((input) => settled(request(batched, input)));
  try {
    await execute();
  } catch (error) {
    // When the batch itself fails its parts never settle.
    return inputs.map(() => ({ error }));
  }
  return Promise.all(answers);
}

async function settled<R>(promise: Promise<R>): Promise<Settled<R>> {
  try {
    return { value: await promise };
  } catch (error) {
    return { error };
  }
}
