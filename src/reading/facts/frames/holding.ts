/** What all frames of offices share: the words for offices, drafts of who holds which, where a person works. */
import type { EntityId, Role, Status } from '../../../knowledge/vocabulary.ts';
import { is, type Token } from '../../clauses/tokens.ts';
import type { Context } from '../context.ts';
import type { Draft } from '../draft.ts';

const OFFICES: readonly (readonly [string, Role])[] = [
  ['ceo.n', 'ceo'],
  ['cfo.n', 'cfo'],
  ['cto.n', 'cto'],
  ['coo.n', 'coo'],
  ['chair.n', 'chair'],
  ['president.n', 'president'],
  ['board.n', 'board-member'],
  ['scientist.n', 'chief-scientist'],
  ['cofounder.n', 'co-founder'],
  ['founder.n', 'founder'],
  ['head.n', 'head'],
];

/** The classes of all words for offices. */
export const OFFICE_CLASSES: readonly string[] = OFFICES.map(([name]) => name);

/** The office that a word stands for; nothing where it is no word for one. */
export function officeOf(token: Token): Role | undefined {
  for (const [name, role] of OFFICES) if (is(token, name)) return role;
  return undefined;
}

interface Holding {
  person: EntityId;
  company: EntityId;
  role: Role;
  bearing: readonly number[];
  status?: Status | undefined;
  why: string;
}

export function draft(
  context: Context,
  at: number,
  { person, company, role, bearing, status, why }: Holding,
): Draft {
  const { analysis } = context;
  return {
    kind: 'role',
    analysis,
    at,
    subject: person,
    object: company,
    role,
    bearing: [at, ...bearing],
    ...(status === undefined ? {} : { status }),
    why: [why, analysis.tokens[at]!.word],
  };
}

export function employerOf({ background, discourse }: Context, person: EntityId): EntityId | undefined {
  return background.employers(person).find((id) => discourse.hasNamed(id));
}
