import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AppManifestUtils } from '@microsoft/app-manifest';
import JSZip from 'jszip';
import { readPackageConfig } from '../../../teams-app/config';
import { exampleSettings } from '../../../teams-app/package/exampleSettings';
import { colorIcon, outlineIcon } from '../../../teams-app/package/icons';
import { teamsManifest, teamsPackage } from '../../../teams-app/package/teamsPackage';

const ENVIRONMENT = {
  UVP_CLIENT_ID: '6f0b7a52-9d0e-4d2b-8f53-0d7a6f6a1111',
  UVP_SITE_URL: 'https://wijchen.sharepoint.com/sites/uvp/',
  UVP_TAB_URL: 'https://wijchen.sharepoint.com/sites/uvp/SitePages/Uitvoeringsplan.aspx',
};

interface Manifest {
  readonly [key: string]: unknown;
  readonly bots: ReadonlyArray<{ readonly botId: string; readonly scopes: ReadonlyArray<string> }>;
  readonly staticTabs: ReadonlyArray<{ readonly contentUrl?: string }>;
  readonly configurableTabs: ReadonlyArray<{ readonly configurationUrl: string }>;
  readonly icons: Readonly<Record<string, string>>;
}

const manifest = (environment: Readonly<Record<string, string>> = ENVIRONMENT): Manifest =>
  teamsManifest(readPackageConfig(environment)) as Manifest;

const root = join(__dirname, '../../..');
const readJson = (path: string): Record<string, unknown> => JSON.parse(readFileSync(path, 'utf8'));

/** Checks by Microsoft's own schema, as its package carries it; nothing is fetched. */
function faults(schemaFile: string, data: unknown): Promise<ReadonlyArray<string>> {
  const folder = dirname(require.resolve('@microsoft/app-manifest/package.json'));
  const schema = readJson(join(folder, 'build/json-schemas/teams/v1.30', schemaFile));
  // Patterns for parts that this app has not are no valid expressions in the way the validator reads them.
  schema.patternProperties = Object.fromEntries(
    Object.entries(schema.patternProperties ?? {}).filter(([pattern]) =>
      /^\^(staticTabs|bots)/.test(pattern),
    ),
  );
  type Validate = typeof AppManifestUtils.validateAgainstSchema;
  return AppManifestUtils.validateAgainstSchema(
    data as Parameters<Validate>[0],
    schema as unknown as Parameters<Validate>[1],
  );
}

/** Width and height as the header of a PNG names them. */
const sizeOf = (png: Buffer): readonly [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe('the manifest of the Teams app', () => {
  test('is valid by the schema of Teams, in Dutch and English', async () => {
    expect(await faults('MicrosoftTeams.schema.json', manifest())).toEqual([]);
    const english = readJson(join(root, 'manifest/en.json'));
    expect(await faults('MicrosoftTeams.Localization.schema.json', english)).toEqual([]);
    expect(await faults('MicrosoftTeams.schema.json', { ...manifest(), bots: 'geen' })).not.toEqual([]);
  });

  test('signs in to SharePoint for the tab, and asks for nothing else', () => {
    expect(manifest().webApplicationInfo).toEqual({
      id: '00000003-0000-0ff1-ce00-000000000000',
      resource: 'https://{teamSiteDomain}',
    });
    expect(manifest()).not.toHaveProperty('authorization');
    expect(JSON.stringify(manifest())).not.toMatch(/\.Group|\.Chat\b|resourceSpecific/);
  });

  test('has the bot in group chats and personal chats', () => {
    expect(manifest().bots).toMatchObject([
      { botId: ENVIRONMENT.UVP_CLIENT_ID, scopes: ['groupChat', 'personal'] },
    ]);
  });

  test('shows the web part of this repository, on the site of the plan', () => {
    const { id } = readJson(join(root, 'src/webparts/uvpTracker/UvpTrackerWebPart.manifest.json'));
    const [{ contentUrl }] = manifest().staticTabs;
    const [{ configurationUrl }] = manifest().configurableTabs;
    const address = new URL(String(contentUrl).replace('{teamSiteDomain}', 'wijchen.sharepoint.com'));
    expect(address.pathname).toBe('/_layouts/15/TeamsLogon.aspx');
    expect(address.searchParams.get('SPFX')).toBe('true');
    expect(address.searchParams.get('dest')).toBe(
      `/sites/uvp/_layouts/15/teamshostedapp.aspx?teams&personal&componentId=${id}&forceLocale={locale}`,
    );
    expect(configurationUrl).toContain(`%26componentId=${id}%26`);
  });

  test.each([
    ['https://wijchen.sharepoint.com', 'dest=/_layouts/15/teamshostedapp.aspx'],
    ['https://wijchen.sharepoint.com/teams/veilig', 'dest=/teams/veilig/_layouts/15/teamshostedapp.aspx'],
  ])('for the site %s goes to %s', (siteUrl, expected) => {
    const [{ contentUrl }] = manifest({ ...ENVIRONMENT, UVP_SITE_URL: siteUrl }).staticTabs;
    expect(contentUrl).toContain(expected);
  });

  test('names who offers it; without pages of their own it refers to the site', () => {
    expect(manifest().developer).toEqual({
      name: 'Gezamenlijke gemeenten',
      websiteUrl: 'https://wijchen.sharepoint.com/sites/uvp',
      privacyUrl: 'https://wijchen.sharepoint.com/sites/uvp',
      termsOfUseUrl: 'https://wijchen.sharepoint.com/sites/uvp',
    });
    expect(manifest({ ...ENVIRONMENT, UVP_ORGANISATION: 'Gemeente "Wijchen"' }).developer).toMatchObject({
      name: 'Gemeente "Wijchen"',
    });
  });

  test.each([
    ['UVP_CLIENT_ID', '', 'config.missing'],
    ['UVP_CLIENT_ID', 'geen-guid', 'config.invalid'],
    ['UVP_SITE_URL', '', 'config.missing'],
    ['UVP_ORGANISATION', 'x'.repeat(33), 'config.invalid'],
    ['UVP_PRIVACY_URL', 'http://onveilig.example', 'config.invalid'],
  ])('%s=%s is refused', (name, value, code) => {
    expect(() => manifest({ ...ENVIRONMENT, [name]: value })).toThrow(
      expect.objectContaining({ code, params: expect.objectContaining({ name }) }),
    );
  });
});

describe('the package of the Teams app', () => {
  test('holds the manifest, the files it names, and nothing else', async () => {
    const config = readPackageConfig(ENVIRONMENT);
    const zip = await JSZip.loadAsync(await teamsPackage(config));
    expect(Object.keys(zip.files).sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png']);
    expect(JSON.parse(await zip.files['manifest.json'].async('string'))).toEqual(teamsManifest(config));
    Object.values(manifest().icons).forEach((name) => expect(zip.files[name]).toBeDefined());
  });

  test('is the same for the same settings', async () => {
    const config = readPackageConfig(ENVIRONMENT);
    expect(Buffer.from(await teamsPackage(config)).equals(Buffer.from(await teamsPackage(config)))).toBe(
      true,
    );
  });
});

describe('without settings', () => {
  test('there is an example that is valid and belongs to nobody', async () => {
    const example = exampleSettings({ UVP_CLIENT_ID: ' ' });
    const made = teamsManifest(readPackageConfig(example ?? {})) as Manifest;
    expect(await faults('MicrosoftTeams.schema.json', made)).toEqual([]);
    expect(made.bots[0].botId).toMatch(/^[0-]+$/);
  });

  test('one setting is enough to mean a real package, in which nothing may be missing', () => {
    expect(exampleSettings({ UVP_SITE_URL: ENVIRONMENT.UVP_SITE_URL })).toBeUndefined();
  });
});

describe('the icons', () => {
  test.each([
    ['color.png', 192, colorIcon],
    ['outline.png', 32, outlineIcon],
  ] as const)('%s is %i by itself and the one that the script makes', (name, size, make) => {
    const icon = readFileSync(join(root, 'manifest', name));
    expect(sizeOf(icon)).toEqual([size, size]);
    expect(icon.equals(make())).toBe(true);
  });
});
