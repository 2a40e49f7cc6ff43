import { z } from 'zod';
import { translator } from '../src/i18n/translate';
import { Problem } from '../src/plan/problem';

/** How an app proves who it is; `none` means that a person signs in instead. */
export type Proof =
  | { readonly kind: 'secret'; readonly secret: string }
  | { readonly kind: 'certificate'; readonly file: string }
  | { readonly kind: 'managedIdentity' }
  | { readonly kind: 'deviceCode' };

/** What every command and the service need to reach a tenant. */
export interface TenantConfig {
  readonly tenantId: string;
  readonly siteUrl: string;
  /** Sign-in service, without the tenant and without a slash at the end. */
  readonly authorityHost: string;
  /** Root of Microsoft Graph, without the version. */
  readonly graphUrl: string;
  /** CA of a TLS-inspecting proxy. */
  readonly extraCaFile?: string;
  readonly logLevel: LogLevel;
}

/** An identity with the way in which it proves itself. */
export interface Identified {
  readonly clientId: string;
  readonly proof: Proof;
}

/** For making lists and importing, as a site owner or an app with a certificate. */
export interface SetupConfig extends TenantConfig, Identified {}

/** For the service and the commands that act as it. */
export interface ServiceConfig extends TenantConfig, Identified {
  /** Tenants whose people may use the app; the own tenant is always one of them. */
  readonly allowedTenants: ReadonlyArray<string>;
  /** The SharePoint page that shows the tab. */
  readonly tabUrl: string;
  /** The one mailbox from which mail is sent; without it nobody can be reached by mail. */
  readonly mailbox?: string;
  readonly botTokenIssuer: string;
  readonly botOpenIdMetadataUrl: string;
  readonly port: number;
  /** What a collector of metrics must send as bearer token; without it only this machine reads them. */
  readonly metricsToken?: string;
  /** When the runner looks for due reminders, as a cron pattern in Amsterdam time. */
  readonly schedule: string;
}

/** For the package of the Teams app. */
export interface PackageConfig {
  readonly clientId: string;
  readonly siteUrl: string;
  readonly tabUrl: string;
  /** Who offers the app, and where people read about it; Teams shows these. */
  readonly organisation: string;
  readonly websiteUrl: string;
  readonly privacyUrl: string;
  readonly termsUrl: string;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Why a value is refused; a key below `bot:config`. */
type Reason = 'guid' | 'url' | 'https' | 'mail' | 'port' | 'choice' | 'short';

const guid = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'guid' satisfies Reason);
const address = z
  .url({ protocol: /^https?$/, error: 'url' satisfies Reason })
  .transform((url) => url.replace(/\/+$/, ''));
const secureAddress = z
  .url({ protocol: /^https$/, error: 'https' satisfies Reason })
  .transform((url) => url.replace(/\/+$/, ''));
const guids = z
  .string()
  .transform((text) => text.split(/[,;\s]+/).filter((part) => part !== ''))
  .pipe(z.array(guid));

const variables = {
  UVP_TENANT_ID: guid,
  UVP_SITE_URL: address,
  UVP_CLIENT_ID: guid,
  UVP_CLIENT_SECRET: z.string(),
  UVP_CERTIFICATE_FILE: z.string(),
  UVP_SETUP_CLIENT_ID: guid,
  UVP_SETUP_CERTIFICATE_FILE: z.string(),
  UVP_ALLOWED_TENANTS: guids,
  UVP_TAB_URL: address,
  UVP_MAILBOX: z.email('mail' satisfies Reason),
  UVP_AUTHORITY_HOST: secureAddress,
  UVP_GRAPH_URL: secureAddress,
  UVP_BOT_TOKEN_ISSUER: z.string(),
  UVP_BOT_OPENID_METADATA_URL: secureAddress,
  UVP_EXTRA_CA_FILE: z.string(),
  UVP_SCHEDULE: z.string(),
  UVP_METRICS_TOKEN: z.string(),
  PORT: z.coerce
    .number('port' satisfies Reason)
    .int('port')
    .min(0, 'port')
    .max(65535, 'port'),
  UVP_ORGANISATION: z.string().max(32, 'short' satisfies Reason),
  UVP_WEBSITE_URL: secureAddress,
  UVP_PRIVACY_URL: secureAddress,
  UVP_TERMS_URL: secureAddress,
  UVP_LOG_LEVEL: z.enum(LOG_LEVELS, 'choice' satisfies Reason),
};
type Variable = keyof typeof variables;
type ValueOf<Name extends Variable> = z.output<(typeof variables)[Name]>;

/** The environment of a process, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads one variable; an empty one counts as absent. */
function read<Name extends Variable>(environment: Environment, name: Name): ValueOf<Name> | undefined {
  const text = environment[name]?.trim();
  if (text === undefined || text === '') return undefined;
  const result = variables[name].safeParse(text);
  if (result.success) return result.data as ValueOf<Name>;
  throw new Problem('config.invalid', {
    name,
    reason: translator('nl')(`bot:config.${result.error.issues[0].message}`),
  });
}

function need<Name extends Variable>(environment: Environment, name: Name): ValueOf<Name> {
  const value = read(environment, name);
  if (value === undefined) throw new Problem('config.missing', { name });
  return value;
}

function readTenantConfig(environment: Environment): TenantConfig {
  return {
    tenantId: need(environment, 'UVP_TENANT_ID'),
    siteUrl: need(environment, 'UVP_SITE_URL'),
    authorityHost: read(environment, 'UVP_AUTHORITY_HOST') ?? 'https://login.microsoftonline.com',
    graphUrl: read(environment, 'UVP_GRAPH_URL') ?? 'https://graph.microsoft.com',
    extraCaFile: read(environment, 'UVP_EXTRA_CA_FILE'),
    logLevel: read(environment, 'UVP_LOG_LEVEL') ?? 'info',
  };
}

function serviceProof(environment: Environment): Proof {
  const file = read(environment, 'UVP_CERTIFICATE_FILE');
  if (file !== undefined) return { kind: 'certificate', file };
  const secret = read(environment, 'UVP_CLIENT_SECRET');
  return secret === undefined ? { kind: 'managedIdentity' } : { kind: 'secret', secret };
}

/**
 * The settings of the service, from environment variables as `.env.example` documents them.
 * @throws Problem `config.missing`, `config.invalid`
 */
export function readServiceConfig(environment: Environment): ServiceConfig {
  const tenant = readTenantConfig(environment);
  return {
    ...tenant,
    clientId: need(environment, 'UVP_CLIENT_ID'),
    proof: serviceProof(environment),
    allowedTenants: [tenant.tenantId, ...(read(environment, 'UVP_ALLOWED_TENANTS') ?? [])],
    tabUrl: need(environment, 'UVP_TAB_URL'),
    mailbox: read(environment, 'UVP_MAILBOX'),
    botTokenIssuer: read(environment, 'UVP_BOT_TOKEN_ISSUER') ?? 'https://api.botframework.com',
    botOpenIdMetadataUrl:
      read(environment, 'UVP_BOT_OPENID_METADATA_URL') ??
      'https://login.botframework.com/v1/.well-known/openidconfiguration',
    port: read(environment, 'PORT') ?? 3978,
    metricsToken: read(environment, 'UVP_METRICS_TOKEN'),
    schedule: read(environment, 'UVP_SCHEDULE') ?? '*/5 * * * *',
  };
}

/**
 * The settings for making lists and importing: an app with a certificate, or a person by device code.
 * @throws Problem `config.missing`, `config.invalid`
 */
export function readSetupConfig(environment: Environment): SetupConfig {
  const file = read(environment, 'UVP_SETUP_CERTIFICATE_FILE');
  return {
    ...readTenantConfig(environment),
    clientId: need(environment, 'UVP_SETUP_CLIENT_ID'),
    proof: file === undefined ? { kind: 'deviceCode' } : { kind: 'certificate', file },
  };
}

/**
 * The settings of the Teams app's package. Where no page about the app is named, Teams refers to the site.
 * @throws Problem `config.missing`, `config.invalid`
 */
export function readPackageConfig(environment: Environment): PackageConfig {
  const siteUrl = need(environment, 'UVP_SITE_URL');
  const websiteUrl = read(environment, 'UVP_WEBSITE_URL') ?? siteUrl;
  return {
    clientId: need(environment, 'UVP_CLIENT_ID'),
    siteUrl,
    tabUrl: need(environment, 'UVP_TAB_URL'),
    organisation: read(environment, 'UVP_ORGANISATION') ?? 'Gezamenlijke gemeenten',
    websiteUrl,
    privacyUrl: read(environment, 'UVP_PRIVACY_URL') ?? websiteUrl,
    termsUrl: read(environment, 'UVP_TERMS_URL') ?? websiteUrl,
  };
}
