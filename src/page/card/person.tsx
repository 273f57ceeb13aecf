import { ROLES, type Role } from '../../knowledge/vocabulary.ts';
import type { PersonCard } from '../../messages.ts';
import { roleName } from '../../ui/facts.ts';
import { message } from '../../ui/messages.ts';
import { States } from '../../ui/parts/states.tsx';
import type { CardActions } from './actions.ts';
import { Claims, Grounds } from './claims.tsx';

/** A person: the roles, newest first, and what articles claim. */
export function PersonBody({ card, actions }: { card: PersonCard; actions: CardActions }) {
  return (
    <>
      {card.summary && <p class="card-summary">{card.summary}</p>}
      {card.roles.length > 0 && (
        <section class="card-part">
          <h2 class="label">{message('roles')}</h2>
          <States
            states={card.roles}
            nameOf={(state) => {
              const role = card.roles.find((each) => each === state)?.role ?? '';
              return message('roleAt', {
                role: isRole(role) ? roleName(role) : role,
                organisation: state.what.name,
              });
            }}
          />
        </section>
      )}
      <Claims here={card.here} earlier={card.earlier} earlierCount={card.earlierCount} actions={actions} />
      <Grounds sources={card.sources} asOf={card.asOf} />
    </>
  );
}

function isRole(role: string): role is Role {
  return (ROLES as readonly string[]).includes(role);
}
