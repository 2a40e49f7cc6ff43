import { isProblem, Problem } from '../../src/plan/problem';
import { Environment, readServiceConfig, readSetupConfig } from '../../teams-app/config';

const TENANT = '11111111-1111-4111-8111-111111111111';
const PARTNER = '22222222-2222-4222-8222-222222222222';
const COMPLETE: Environment = {
  UVP_TENANT_ID: TENANT,
  UVP_SITE_URL: 'https://wijchen.sharepoint.com/sites/uvp/',
  UVP_CLIENT_ID: '33333333-3333-4333-8333-333333333333',
  UVP_TAB_URL: 'https://wijchen.sharepoint.com/sites/uvp/SitePages/Uitvoeringsplan.aspx',
};

function problemOf(read: () => unknown): Problem {
  try {
    read();
  } catch (error) {
    if (isProblem(error)) return error;
    throw error;
  }
  throw new Error('no problem');
}

describe('the settings of the service', () => {
  it('need four values and use the public cloud and a managed identity for the rest', () => {
    expect(readServiceConfig(COMPLETE)).toEqual({
      tenantId: TENANT,
      siteUrl: 'https://wijchen.sharepoint.com/sites/uvp',
      clientId: '33333333-3333-4333-8333-333333333333',
      proof: { kind: 'managedIdentity' },
      allowedTenants: [TENANT],
      tabUrl: 'https://wijchen.sharepoint.com/sites/uvp/SitePages/Uitvoeringsplan.aspx',
      mailbox: undefined,
      authorityHost: 'https://login.microsoftonline.com',
      graphUrl: 'https://graph.microsoft.com',
      botTokenIssuer: 'https://api.botframework.com',
      botOpenIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
      extraCaFile: undefined,
      port: 3978,
      metricsToken: undefined,
      logLevel: 'info',
      schedule: '*/5 * * * *',
    });
  });

  it('admit the own tenant and those on the list', () => {
    const { allowedTenants } = readServiceConfig({ ...COMPLETE, UVP_ALLOWED_TENANTS: ` ${PARTNER} ,` });
    expect(allowedTenants).toEqual([TENANT, PARTNER]);
  });

  it.each([
    [
      { UVP_CERTIFICATE_FILE: 'app.pem', UVP_CLIENT_SECRET: 'x' },
      { kind: 'certificate', file: 'app.pem' },
    ],
    [{ UVP_CLIENT_SECRET: 'x' }, { kind: 'secret', secret: 'x' }],
    [{ UVP_CLIENT_SECRET: ' ' }, { kind: 'managedIdentity' }],
  ])('prove who the app is with %j', (more, proof) => {
    expect(readServiceConfig({ ...COMPLETE, ...more }).proof).toEqual(proof);
  });

  it.each(Object.keys(COMPLETE))('say that %s is missing', (name) => {
    const problem = problemOf(() => readServiceConfig({ ...COMPLETE, [name]: '' }));
    expect([problem.code, problem.params.name]).toEqual(['config.missing', name]);
  });

  it.each([
    ['UVP_TENANT_ID', 'wijchen', /GUID/],
    ['UVP_ALLOWED_TENANTS', `${PARTNER}, wijchen`, /GUID/],
    ['UVP_SITE_URL', 'wijchen', /webadres/],
    ['UVP_GRAPH_URL', 'http://localhost:1', /https/],
    ['UVP_MAILBOX', 'uvp', /e-mailadres/],
    ['PORT', '70000', /poortnummer/],
    ['PORT', 'abc', /poortnummer/],
    ['UVP_LOG_LEVEL', 'veel', /kies/],
  ])('say in Dutch why %s=%s is wrong', (name, value, reason) => {
    const problem = problemOf(() => readServiceConfig({ ...COMPLETE, [name]: value }));
    expect([problem.code, problem.params.name]).toEqual(['config.invalid', name]);
    expect(problem.params.reason).toMatch(reason);
  });
});

describe('the settings of setup', () => {
  const setup = { ...COMPLETE, UVP_SETUP_CLIENT_ID: PARTNER };

  it.each([
    [{}, { kind: 'deviceCode' }],
    [{ UVP_SETUP_CERTIFICATE_FILE: 'setup.pem' }, { kind: 'certificate', file: 'setup.pem' }],
  ])('with %j', (more, proof) => {
    expect(readSetupConfig({ ...setup, ...more })).toMatchObject({ clientId: PARTNER, proof });
  });

  it('need an identity of their own', () => {
    expect(problemOf(() => readSetupConfig(COMPLETE)).params.name).toBe('UVP_SETUP_CLIENT_ID');
  });
});
