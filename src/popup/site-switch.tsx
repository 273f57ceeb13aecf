import { useState } from 'preact/hooks';
import { ask } from '../ui/background.ts';
import { message } from '../ui/messages.ts';
import type { Look } from './look.ts';
import { askTab, type OpenTab } from './tab.ts';

/** Looks in which the page runs our script, or would but for the switch. */
const SWITCHED: ReadonlySet<Look['type']> = new Set<Look['type']>(['article', 'off', 'none', 'reading']);

export interface SiteSwitchProps {
  tab: OpenTab;
  look: Look;
  onOn(): void;
  onOff(): void;
}

/** Switches the marks on a site on and off, for good. */
export function SiteSwitch({ tab, look, onOn, onOff }: SiteSwitchProps) {
  const [failed, setFailed] = useState(false);
  const host = tab.url?.protocol.startsWith('http') ? tab.url.hostname : undefined;
  if (!host || !SWITCHED.has(look.type)) return null;
  const isOn = look.type !== 'off';

  const toggle = async () => {
    try {
      await ask('site.set', { host, rule: isOn ? 'off' : 'on' });
      if (isOn) await askTab(tab.id, 'page.stop', {});
      setFailed(false);
      if (isOn) onOff();
      else onOn();
    } catch {
      setFailed(true);
    }
  };

  return (
    <label class="switch">
      <span class="switch-label">
        {failed ? message('switchFailed') : message('switchSite', { host: host.replace(/^www\./, '') })}
      </span>
      <input
        type="checkbox"
        role="switch"
        data-action="switch-site"
        checked={isOn}
        onChange={() => void toggle()}
      />
    </label>
  );
}
