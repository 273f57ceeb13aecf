import type { TargetBrowser } from './manifest.ts';

export function findBrowser(browser: TargetBrowser): string | undefined;
export function ensureBrowsers(browsers: readonly TargetBrowser[]): void;
