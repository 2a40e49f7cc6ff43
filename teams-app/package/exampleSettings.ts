import { Environment } from '../config';

/** Nobody's app: Teams finds no bot behind this id. */
const EXAMPLE: Environment = {
  UVP_CLIENT_ID: '00000000-0000-0000-0000-000000000000',
  UVP_SITE_URL: 'https://gemeente.sharepoint.com/sites/uvp',
  UVP_TAB_URL: 'https://gemeente.sharepoint.com/sites/uvp/SitePages/Uitvoeringsplan.aspx',
};

/**
 * Settings for a package to look at, when none of those that a package needs are there. As soon as one is there,
 * somebody means a real package, and what is missing must be named.
 */
export function exampleSettings(environment: Environment): Environment | undefined {
  const isGiven = Object.keys(EXAMPLE).some((name) => (environment[name] ?? '').trim() !== '');
  return isGiven ? undefined : EXAMPLE;
}
