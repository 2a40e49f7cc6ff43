/** A site by its address, which needs no request to find its id: `/sites/host:/sites/uvp:`. */
export function sitePath(siteUrl: string): string {
  const { hostname, pathname } = new URL(siteUrl);
  return `/sites/${hostname}:${pathname.replace(/\/+$/, '')}:`;
}
