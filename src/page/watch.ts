/** The page is looked at again when it has been quiet for this long, so that a burst of changes costs one look. */
const QUIET_MS = 400;
/** ...but at the latest after this long, since some pages are never quiet. */
const PATIENCE_MS = 3000;

/**
 * Tells when the article may have changed: its nodes did, the page put others in their place, or it went to another
 * address without loading. Nothing of the page's own world is patched.
 * @param root what to observe; changes elsewhere on the page are not noticed, but for one that takes it away
 */
export function watchPage(root: Element, changed: () => void, signal: AbortSignal): void {
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let since: number | undefined;
  const tell = () => {
    since = undefined;
    changed();
  };
  const stir = () => {
    const now = performance.now();
    since ??= now;
    clearTimeout(quiet);
    quiet = setTimeout(tell, Math.max(0, Math.min(QUIET_MS, since + PATIENCE_MS - now)));
  };
  const observer = new MutationObserver(stir);
  observer.observe(root, { childList: true, subtree: true, characterData: true });
  const removal = new MutationObserver(() => !root.isConnected && stir());
  for (let above = root.parentNode; above; above = above.parentNode)
    removal.observe(above, { childList: true });
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', stir, { signal });
  globalThis.addEventListener('popstate', stir, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    removal.disconnect();
    clearTimeout(quiet);
  });
}
