import { createHash, timingSafeEqual } from 'node:crypto';
import type { Express, Request } from 'express';
import { Metrics } from './metrics';

/**
 * Mounts `/metrics` for Prometheus. With a token whoever sends it reads them; without one only this machine does.
 * For others the page does not exist.
 */
export function registerMetrics(web: Express, metrics: Metrics, token: string | undefined): void {
  web.get('/metrics', async (request, response) => {
    if (!mayRead(request, token)) return void response.sendStatus(404);
    const { contentType, body } = await metrics.text();
    response.type(contentType).send(body);
  });
}

function mayRead(request: Request, token: string | undefined): boolean {
  if (token !== undefined) return isSame(request.headers.authorization ?? '', `Bearer ${token}`);
  // What a proxy on this machine passes on comes from elsewhere.
  const passedOn = request.headers['x-forwarded-for'] ?? request.headers.forwarded;
  return passedOn === undefined && isLoopback(request.socket.remoteAddress ?? '');
}

function isLoopback(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address);
}

/** Compares in a time that tells nothing about where two texts differ. */
function isSame(one: string, other: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
