import type { SiteRule } from '../messages.ts';
import type { Database } from './database.ts';

/** Whether the reader wants marks on a site. Only what was switched off is kept. */
export async function siteRule(database: Database, host: string): Promise<SiteRule> {
  return (await database.sites.get(host))?.rule ?? 'on';
}

/** Switches a site off, or on again. */
export async function setSiteRule(database: Database, host: string, rule: SiteRule): Promise<void> {
  if (rule === 'on') await database.sites.delete(host);
  else await database.sites.put({ host, rule });
}
