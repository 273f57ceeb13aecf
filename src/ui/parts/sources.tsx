import { hostOf } from '../links.ts';
import { message } from '../messages.ts';
import { Link } from './link.tsx';

/** Links to what supports something, each site once; nothing where there is none. */
export function Sources({ addresses }: { addresses: readonly string[] }) {
  const byHost = new Map(addresses.map((address) => [hostOf(address), address]));
  if (byHost.size === 0) return null;
  return (
    <p class="sources">
      {message('sources')}{' '}
      {[...byHost].map(([host, address], index) => (
        <span key={host}>
          {index > 0 && ', '}
          <Link to={address}>{host}</Link>
        </span>
      ))}
    </p>
  );
}
