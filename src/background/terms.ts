import { compareDates } from '../ledger/dates.ts';
import type { EntityId } from '../knowledge/vocabulary.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { DatedState } from '../messages.ts';
import type { Context } from './context.ts';
import type { Naming } from './names.ts';

type LegalForms = NonNullable<Knowledge['organisations'][number]['legalForms']>;

/** The organisations that have, or had, the legal form that a term names: those that have it first, then the newest. */
export function concernedBy({ knowledge }: Context, term: EntityId): DatedState[] {
  return knowledge.organisations
    .flatMap(({ id, name, legalName, legalForms = [] }) =>
      legalForms
        .filter(({ form }) => form === term)
        .map((form) => datedState({ id, name: form.to === undefined ? (legalName ?? name) : name }, form)),
    )
    .sort((a, b) => Number(a.to !== undefined) - Number(b.to !== undefined) || compareDates(b.from, a.from));
}

/** An organisation's legal forms, the newest first. */
export function legalFormsOf(forms: LegalForms, naming: Naming): DatedState[] {
  return forms.map((form) => datedState(naming(form.form), form)).toReversed();
}

/** Takes from a row of the knowledge what a dated state shows. */
export function datedState(
  what: DatedState['what'],
  { from, to, detail, source }: Omit<DatedState, 'what'>,
): DatedState {
  return {
    what,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(detail !== undefined && { detail }),
    ...(source !== undefined && { source }),
  };
}
