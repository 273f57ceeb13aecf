import type { SiteRule } from '../messages.ts';
import type { Database } from './database.ts';

/** Whether the reader wants marks on a site. Only what was switched off is kept. */
export async function siteRule(database: Database, host: string): Promise<SiteRule> {
  const rules = await database.sites.bulkGet(hostsOf(host));
  return rules.find((record) => record)?.rule ?? 'on';
}

/** Switches a site off, or on again. */
export function setSiteRule(database: Database, host: string, rule: SiteRule): Promise<void> {
  return database.transaction('rw', database.sites, async () => {
    if (rule === 'on') await database.sites.bulkDelete(hostsOf(host));
    else await database.sites.put({ host, rule });
  });
}

/** A host is the same site with and without its `www.`: readers know it by one name. */
function hostsOf(host: string): string[] {
  const bare = host.replace(/^www\./, '');
  return [bare, `www.${bare}`];
}
