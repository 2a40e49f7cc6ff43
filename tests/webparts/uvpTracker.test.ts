import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const read = (file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

const config = read('config/config.json');
const solution = read('config/package-solution.json');
const manifest = read('src/webparts/uvpTracker/UvpTrackerWebPart.manifest.json');
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

describe('the package of the web part', () => {
  const bundles = Object.values<{ components: { entrypoint: string; manifest: string }[] }>(config.bundles);
  const components = bundles.flatMap((bundle) => bundle.components);

  test('bundles the web part that the manifest describes', () => {
    expect(components).toHaveLength(1);
    const [{ entrypoint, manifest: described }] = components;
    expect(read(described)).toEqual(manifest);
    // Compiled files lie in lib as their sources lie in the project, since the lists' schema is compiled too.
    const source = entrypoint.replace('./lib/', '').replace(/\.js$/, '.ts');
    expect(existsSync(path.join(root, source))).toBe(true);
    expect(path.basename(source, '.ts')).toBe(manifest.alias);
  });

  test('has ids of its own for solution, feature and web part', () => {
    const ids = [solution.solution.id, solution.solution.features[0].id, manifest.id];
    ids.forEach((id) => expect(id).toMatch(GUID));
    expect(new Set(ids).size).toBe(3);
  });

  test('runs on a SharePoint page, as personal app and as tab in Teams', () => {
    expect(manifest.supportedHosts).toEqual(
      expect.arrayContaining(['SharePointWebPart', 'TeamsPersonalApp', 'TeamsTab']),
    );
  });

  test('carries its own files, needs no script from elsewhere and asks for no Graph permission', () => {
    expect(solution.solution).toMatchObject({ includeClientSideAssets: true, skipFeatureDeployment: true });
    expect(solution.solution.webApiPermissionRequests).toBeUndefined();
    expect(manifest.requiresCustomScript).toBe(false);
    expect(config.externals).toEqual({});
  });

  test('has the version of the project', () => {
    expect(solution.solution.version).toBe(`${read('package.json').version}.0`);
  });

  test('speaks the same words in each of its languages', () => {
    const folder = path.join(root, 'src/webparts/uvpTracker/loc');
    const locales = readdirSync(folder).filter((file) => file.endsWith('.js'));
    expect(locales.map((file) => file.replace('.js', '')).sort()).toEqual(
      [...solution.solution.supportedLocales].sort(),
    );
    const typed = readFileSync(path.join(folder, 'strings.d.ts'), 'utf8').match(/(?<=readonly )\w+(?=:)/g);
    locales.forEach((file) => {
      let words = {};
      const define = (_needs: string[], make: () => object) => (words = make());
      new Function('define', readFileSync(path.join(folder, file), 'utf8'))(define);
      expect(Object.keys(words)).toEqual(typed);
    });
  });

  test('the property pane finds its words where the compiler puts them', () => {
    expect(config.localizedResources).toEqual({
      UvpTrackerStrings: 'lib/webparts/uvpTracker/loc/{locale}.js',
    });
  });
});
