import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { PackageConfig } from '../config';

const ROOT = join(__dirname, '../..');
const MANIFEST_FOLDER = join(ROOT, 'manifest');
const WEB_PART = join(ROOT, 'src/webparts/uvpTracker/UvpTrackerWebPart.manifest.json');

/** What the package holds beside the manifest; the manifest names each of them. */
const FILES: ReadonlyArray<string> = ['en.json', 'color.png', 'outline.png'];

/** One date for all entries, so that the same settings give the same package. */
const ENTRY_DATE = new Date('2025-01-01T00:00:00Z');

const PLACE = /\$\{\{(\w+)\}\}/g;

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** Fills the places of every text in a value; a place that nobody knows is a fault of the manifest. */
function filled(value: unknown, values: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string') {
    return value.replace(PLACE, (place, name: string) => {
      if (!(name in values)) throw new Error(`the manifest asks for ${place}`);
      return values[name];
    });
  }
  if (Array.isArray(value)) return value.map((item) => filled(item, values));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filled(item, values)]));
}

/** Where the site stands on its host: `/sites/uvp`; empty for the root site. */
function sitePath(siteUrl: string): string {
  return new URL(siteUrl).pathname.replace(/\/+$/, '');
}

/** The manifest of the Teams app for one tenant; the tab shows the web part of this repository. */
export function teamsManifest(config: PackageConfig): unknown {
  const { id: componentId } = readJson(WEB_PART) as { id: string };
  const { version } = readJson(join(ROOT, 'package.json')) as { version: string };
  return filled(readJson(join(MANIFEST_FOLDER, 'manifest.json')), {
    UVP_VERSION: version,
    UVP_COMPONENT_ID: componentId,
    UVP_CLIENT_ID: config.clientId,
    UVP_SITE_PATH: sitePath(config.siteUrl),
    UVP_TAB_URL: config.tabUrl,
    UVP_ORGANISATION: config.organisation,
    UVP_WEBSITE_URL: config.websiteUrl,
    UVP_PRIVACY_URL: config.privacyUrl,
    UVP_TERMS_URL: config.termsUrl,
  });
}

/** The package that an administrator uploads in the Teams admin center: manifest, English texts and icons. */
export async function teamsPackage(config: PackageConfig): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file('manifest.json', `${JSON.stringify(teamsManifest(config), undefined, 2)}\n`, { date: ENTRY_DATE });
  FILES.forEach((name) => zip.file(name, readFileSync(join(MANIFEST_FOLDER, name)), { date: ENTRY_DATE }));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' });
}
