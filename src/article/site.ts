import type { Declared } from './declared.ts';
import { collapse } from './title.ts';

/** The site's name as the page gives it, else its host. */
export function siteOf({ metas, articles }: Declared, url: string): string {
  const named =
    metas.get('og:site_name') ??
    articles.find((each) => each.publisher)?.publisher ??
    metas.get('application-name');
  return named ? collapse(named) : hostOf(url);
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}
