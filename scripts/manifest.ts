import type { ManifestV3Export } from '@crxjs/vite-plugin';
import manifest from '../manifest.json' with { type: 'json' };

export const TARGET_BROWSERS = ['chrome', 'firefox'] as const;
export type TargetBrowser = (typeof TARGET_BROWSERS)[number];

export function isTargetBrowser(name: string): name is TargetBrowser {
  return (TARGET_BROWSERS as readonly string[]).includes(name);
}

/** The oldest versions that have the CSS Custom Highlight API, `caretPositionFromPoint` and, in Firefox, `data_collection_permissions`. */
const MINIMUM_CHROME = '128';
const MINIMUM_FIREFOX = '142.0';

/** The extension's id in Firefox. */
export const GECKO_ID = 'postilla@postilla.news';

/**
 * Fits the one manifest to a browser. The listed news sites are also host permissions:
 * without them the card's script could not be put beside the content script when it is first needed.
 */
export function manifestFor(browser: TargetBrowser): ManifestV3Export {
  const common = {
    ...manifest,
    host_permissions: manifest.content_scripts.flatMap((script) => script.matches),
  };
  if (browser === 'chrome') return { ...common, minimum_chrome_version: MINIMUM_CHROME };
  return {
    ...common,
    background: { scripts: [manifest.background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: GECKO_ID,
        strict_min_version: MINIMUM_FIREFOX,
        data_collection_permissions: { required: ['none'] },
      },
    },
  } as unknown as ManifestV3Export;
}
