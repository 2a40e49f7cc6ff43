import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  ClientCertificateCredential,
  ClientSecretCredential,
  DeviceCodeCredential,
  TokenCredential,
} from '@azure/identity';
import { decodeJwt } from 'jose';
import { createCertificate, pemFile } from '../../../sandbox/tenant/certificate';
import { SERVICE_SECRET } from '../../../sandbox/tenant/applications';
import { coordinator } from '../../../sandbox/tenant/people';
import { RunningEntra, startEntra } from '../../support/entra';

const GRAPH = 'https://graph.microsoft.com/.default';
const BOT = 'https://api.botframework.com/.default';

describe('Entra of the sandbox gives the tokens that @azure/identity asks for', () => {
  let running: RunningEntra;
  let folder: string;
  const options = () => ({ authorityHost: running.url, disableInstanceDiscovery: true });

  beforeAll(async () => {
    running = await startEntra();
    folder = mkdtempSync(path.join(tmpdir(), 'uvp-entra-'));
  });
  afterAll(() => {
    running.stop();
    rmSync(folder, { recursive: true });
  });

  const bySecret = (secret = SERVICE_SECRET, clientId = running.tenant.service.clientId): TokenCredential =>
    new ClientSecretCredential(running.tenant.host.id, clientId, secret, options());

  const byCertificate = (pem: string): TokenCredential => {
    const file = path.join(folder, 'app.pem');
    writeFileSync(file, pem);
    const { clientId } = running.tenant.setup;
    return new ClientCertificateCredential(
      running.tenant.host.id,
      clientId,
      { certificatePath: file },
      options(),
    );
  };

  const claimsOf = async (credential: TokenCredential, scope: string) =>
    decodeJwt((await credential.getToken(scope))?.token ?? '');

  test('by secret, for Graph, with the roles that were consented to', async () => {
    expect(await claimsOf(bySecret(), GRAPH)).toMatchObject({
      aud: 'https://graph.microsoft.com',
      iss: `https://sts.windows.net/${running.tenant.host.id}/`,
      tid: running.tenant.host.id,
      appid: running.tenant.service.clientId,
      oid: running.tenant.service.objectId,
      appidacr: '1',
      idtyp: 'app',
      roles: ['Sites.Selected', 'Mail.Send'],
    });
  });

  test('by secret, for the Bot Connector', async () => {
    expect(await claimsOf(bySecret(), BOT)).toMatchObject({ aud: 'https://api.botframework.com', roles: [] });
  });

  test('by certificate, for SharePoint', async () => {
    const credential = byCertificate(pemFile(running.tenant.setup.certificates[0]));
    expect(await claimsOf(credential, `${running.url}/.default`)).toMatchObject({
      aud: running.url,
      appidacr: '2',
      roles: ['Sites.FullControl.All'],
    });
  });

  test('by device code, once a person has entered the code', async () => {
    const credential = new DeviceCodeCredential({
      ...options(),
      tenantId: running.tenant.host.id,
      clientId: running.tenant.setup.clientId,
      userPromptCallback: ({ userCode, verificationUri }) => {
        void fetch(verificationUri, {
          method: 'POST',
          body: new URLSearchParams({ user_code: userCode, person: coordinator.key, answer: 'approve' }),
        });
      },
    });
    const scope = `${running.url}/.default`;
    expect(await claimsOf(credential, scope)).toMatchObject({
      oid: coordinator.hostObjectId,
      upn: coordinator.userPrincipalName,
      idtyp: 'user',
      scp: 'AllSites.FullControl',
    });
    // The second token comes without asking the person again.
    expect(await claimsOf(credential, GRAPH)).toMatchObject({ oid: coordinator.hostObjectId });
  });

  describe('and refuses', () => {
    const refused: ReadonlyArray<readonly [string, () => Promise<TokenCredential>, string, string]> = [
      ['a wrong secret', async () => bySecret('verkeerd'), GRAPH, 'AADSTS7000215'],
      [
        'an app that is not registered',
        async () => bySecret(SERVICE_SECRET, '00000000-0000-4000-8000-000000000000'),
        GRAPH,
        'AADSTS700016',
      ],
      [
        'the key of another certificate',
        async () => {
          const [registered] = running.tenant.setup.certificates;
          const other = await createCertificate('vreemd');
          return byCertificate(pemFile({ ...registered, privateKeyPem: other.privateKeyPem }));
        },
        GRAPH,
        'AADSTS700027',
      ],
      [
        'a certificate that is not registered',
        async () => byCertificate(pemFile(await createCertificate('vreemd'))),
        GRAPH,
        'AADSTS700027',
      ],
      [
        'a resource that nobody registered',
        async () => bySecret(),
        'https://elders.example/.default',
        'AADSTS500011',
      ],
      [
        'a single permission for an app',
        async () => bySecret(),
        'https://graph.microsoft.com/Mail.Send',
        'AADSTS1002012',
      ],
      [
        'another tenant',
        async () =>
          new ClientSecretCredential(
            '11111111-1111-4111-8111-111111111111',
            running.tenant.service.clientId,
            SERVICE_SECRET,
            options(),
          ),
        GRAPH,
        'endpoints_resolution_error',
      ],
    ];

    test.each(refused)('%s', async (_case, credential, scope, code) => {
      await expect((await credential()).getToken(scope)).rejects.toThrow(code);
    });

    test('a person who declines', async () => {
      const credential = new DeviceCodeCredential({
        ...options(),
        tenantId: running.tenant.host.id,
        clientId: running.tenant.setup.clientId,
        userPromptCallback: ({ userCode, verificationUri }) => {
          void fetch(verificationUri, {
            method: 'POST',
            body: new URLSearchParams({ user_code: userCode, answer: 'decline' }),
          });
        },
      });
      await expect(credential.getToken(`${running.url}/.default`)).rejects.toThrow('declined');
    });
  });

  describe('A service that gets a token', () => {
    const tokenFor = async (scope: string) => (await bySecret().getToken(scope))?.token ?? '';

    test('knows who calls', async () => {
      const claims = await running.entra.verifyAccessToken(
        await tokenFor(GRAPH),
        'https://graph.microsoft.com',
      );
      expect(claims).toEqual({
        tenantId: running.tenant.host.id,
        objectId: running.tenant.service.objectId,
        appId: running.tenant.service.clientId,
        kind: 'app',
        appidacr: '1',
        roles: ['Sites.Selected', 'Mail.Send'],
        scopes: [],
      });
    });

    test('refuses a token for another service', async () => {
      const token = await tokenFor(BOT);
      await expect(running.entra.verifyAccessToken(token, 'https://graph.microsoft.com')).rejects.toThrow(
        '"aud"',
      );
    });

    test('refuses an expired token', async () => {
      running.entra.tokenLifetimeSeconds = -1;
      const { access_token: token } = (await (
        await fetch(`${running.url}/${running.tenant.host.id}/oauth2/v2.0/token`, {
          method: 'POST',
          body: new URLSearchParams({
            grant_type: 'client_credentials',
            client_id: running.tenant.service.clientId,
            client_secret: SERVICE_SECRET,
            scope: GRAPH,
          }),
        })
      ).json()) as { access_token: string };
      running.entra.tokenLifetimeSeconds = 3599;
      await expect(running.entra.verifyAccessToken(token, 'https://graph.microsoft.com')).rejects.toThrow(
        '"exp"',
      );
    });

    test('still takes a token signed before the keys were rotated, until the old key is withdrawn', async () => {
      const token = await tokenFor(GRAPH);
      await running.entra.keys.rotate();
      await expect(
        running.entra.verifyAccessToken(token, 'https://graph.microsoft.com'),
      ).resolves.toBeDefined();
      running.entra.keys.retireOlder();
      await expect(running.entra.verifyAccessToken(token, 'https://graph.microsoft.com')).rejects.toThrow(
        'not published',
      );
    });
  });
});
