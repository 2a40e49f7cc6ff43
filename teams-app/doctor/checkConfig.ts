import { Person } from '../../src/plan/people';
import { Settings } from '../../src/plan/settings';
import { ServiceConfig } from '../config';
import { Finding, ok, warning } from './finding';

/** Settings that nothing needs to start, but without which something does not work. */
export function checkConfig(
  config: Pick<ServiceConfig, 'tabUrl' | 'siteUrl' | 'mailbox'>,
  settings: Settings,
  people: ReadonlyArray<Person>,
): ReadonlyArray<Finding> {
  const { tabUrl, siteUrl, mailbox } = config;
  const byMail = people.filter(({ route }) => route === 'mail').length;
  return [
    tabUrl.startsWith(`${siteUrl}/`) || tabUrl === siteUrl
      ? ok('tabUrl', { url: tabUrl })
      : warning('tabElsewhere', { url: tabUrl, site: siteUrl }),
    mailbox === undefined ? warning('noMailbox', { count: byMail }) : ok('mailbox', { mailbox }),
    settings.catalogAppId === undefined ? warning('noCatalogApp') : ok('catalogApp'),
    settings.remindersOn ? ok('remindersOn') : warning('remindersOff'),
  ];
}
