import type { Activity } from '@microsoft/teams.api';
import { Locale } from '../../src/i18n/translate';
import { Identity } from '../../src/plan/people';
import { BotContext } from './context';

/** Who sent an activity, as Teams vouches for it: the tenant of the conversation and the Entra id in it. */
export function identityOf(activity: Activity): Identity | undefined {
  const tenantId = tenantOf(activity);
  const objectId = activity.from?.aadObjectId;
  return tenantId !== undefined && objectId !== undefined ? { tenantId, objectId } : undefined;
}

/** Tenant in which an activity happened. */
export function tenantOf(activity: Activity): string | undefined {
  return (activity.channelData as { tenant?: { id?: string } } | undefined)?.tenant?.id;
}

/** Whether an activity comes from a tenant on our own list; a registration alone is no fence. */
export function isAdmitted(context: BotContext, activity: Activity): boolean {
  const tenant = tenantOf(activity);
  return tenant !== undefined && context.allowedTenants.has(tenant.toLowerCase());
}

/** The language of Teams, for people who are not known. */
export function localeOf(activity: { readonly locale?: string }): Locale {
  return activity.locale?.toLowerCase().startsWith('en') ? 'en' : 'nl';
}
