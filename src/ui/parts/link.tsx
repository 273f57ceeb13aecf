import type { ComponentChildren } from 'preact';
import { safeAddress } from '../links.ts';

/** A link out of the interface, in a tab of its own; plain text where the address may not be followed. */
export function Link({ to, children }: { to: string; children: ComponentChildren }) {
  const address = safeAddress(to);
  if (!address) return <span>{children}</span>;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
