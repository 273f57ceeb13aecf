/** Frames without a direction: rivals and partners. */
import { isVerb } from '../../clauses/clauses.ts';
import type { Nominal } from '../../clauses/nominals.ts';
import { is } from '../../clauses/tokens.ts';
import { hasCase, oblique } from '../analysis.ts';
import { as, type Context, fill, type Party } from '../context.ts';
import type { Draft } from '../draft.ts';
import { drafts } from './drafting.ts';
import { COMPANY, owned, WIDE } from './parties.ts';

/** "X, a rival of Y", "X's rival Y", "X competes with Y", "the rivals of X, Y and Z". */
export function readCompetition(context: Context, at: number): Draft[] {
  const { analysis } = context;
  const { nominals, tokens, clauses } = analysis;
  const token = tokens[at]!;
  const found = (subject: Party | undefined, object: Party | undefined): Draft[] => {
    const one = owned(context, subject);
    const other = owned(context, object);
    return one === undefined || other === undefined
      ? []
      : drafts(context, at, {
          kind: 'competition',
          subject: { ...one, ids: one.ids.slice(0, 2) },
          object: other,
          why: 'rivals',
        });
  };
  if (is(token, 'compete.v')) {
    const subject = fill(context, at, ['agent'], { kinds: WIDE });
    const exceptIds = subject?.ids ?? [];
    const other =
      fill(context, at, ['with', 'on', 'to', 'of'], { kinds: WIDE, exceptIds }) ??
      fill(context, at, ['patient', 'as'], { kinds: WIDE, exceptIds });
    // "X and Y compete"
    const [one, ...rest] = subject?.ids ?? [];
    if (other === undefined && one !== undefined && rest.length > 0)
      return found({ ...subject, ids: [one] }, { ...subject, ids: rest });
    return found(subject ?? fill(context, at, ['topic']), other);
  }
  if (!is(token, 'rival.n')) return [];
  const clear = (from: number, to: number): boolean =>
    !tokens
      .slice(from, to)
      .some(
        (word) => (isVerb(word) && !is(word, 'be')) || (word.kind === 'mark' && ';.'.includes(word.word)),
      );
  const names = nominals.filter((one) => one.via !== 'relative' && one.kind === 'company');
  const next = names.find(
    (one) => one.at > at && one.from - at <= 4 && one.via === 'name' && clear(at + 1, one.from),
  );
  const self = names.findLast(
    (one) => one.last < at && !one.possessive && at - one.last <= 7 && clear(one.last + 1, at),
  );
  const owner = names.findLast((one) => one.possessive && one.last < at && at - one.last <= 4);
  if (next !== undefined && hasCase(next, ['p:of', 'p:to', 'p:for', 'p:with', 'p:on'])) {
    // "the two great rivals of X, Y and Z"
    const further = names.find(
      (one) =>
        one.at > next.last &&
        one.from - next.last <= 3 &&
        one.cases.length === 0 &&
        tokens[next.last + 1]?.word === ',',
    );
    const several = further !== undefined && further.ids.length > 1 && !is(tokens[at - 1], 'det');
    if (further !== undefined && (self === undefined || several)) return found(as(next), as(further));
    const one =
      self !== undefined && tokens[self.last + 1]?.word === ','
        ? self
        : (subjectBefore(names, at, clauses.of) ?? self);
    return found(as(one) ?? fill(context, at, ['topic'], { exceptIds: next.ids }), as(next));
  }
  if (next !== undefined) {
    // "its rival Y", "rivals such as Y", "den Rivalen Y"
    const whose =
      owner !== undefined && !owner.ids.some((id) => next.ids.includes(id)) ? as(owner) : undefined;
    return found(
      whose ??
        fill(context, at, ['clause-subject'], { kinds: COMPANY, exceptIds: next.ids }) ??
        fill(context, at, ['topic'], { exceptIds: next.ids }),
      as(next),
    );
  }
  // "ElevenLabs, the largest rival, ...": of whom the text is about
  if (
    owner === undefined &&
    self !== undefined &&
    tokens[self.last + 1]?.word === ',' &&
    (tokens[at + 1] === undefined || tokens[at + 1]!.kind === 'mark')
  )
    return found(as(self), fill(context, at, ['topic'], { exceptIds: self.ids }));
  // "Zhipu, its Beijing rival": the possessor is whom the text is about.
  if (owner !== undefined && self !== undefined) {
    const other = self.ids.some((id) => owner.ids.includes(id))
      ? fill(context, at, ['topic'], { exceptIds: self.ids })
      : as(owner);
    return found(as(self), other);
  }
  return [];
}

function subjectBefore(names: readonly Nominal[], at: number, clauseOf: Int32Array): Nominal | undefined {
  return names.find(
    (one) => one.at < at && one.cases.length === 0 && !one.possessive && clauseOf[one.at] === clauseOf[at],
  );
}

/** "X and Y team up", "X in partnership with Y", "partnerships with Y, Z". */
export function readPartnership(context: Context, at: number): Draft[] {
  const { analysis } = context;
  const { tokens, nominals, clauses } = analysis;
  const token = tokens[at]!;
  const marker = is(token, 'partner.with');
  const verb = is(token, 'partner.v');
  if (!verb && !marker && !is(token, 'partner.n')) return [];
  const made = (one: Party | undefined, other: Party | undefined): Draft[] =>
    one === undefined || other === undefined
      ? []
      : drafts(context, at, {
          kind: 'partnership',
          subject: one,
          object: other,
          why: verb ? 'partners' : 'partnership',
        });
  const clause = clauses.of[at];
  const isWith = (one: Nominal): boolean =>
    COMPANY.includes(one.kind as 'company') && clauses.of[one.at] === clause && hasCase(one, ['p:with']);
  let partner = marker
    ? nominals.find((one) => one.at > at && one.from - at <= 2 && one.kind === 'company')
    : (nominals.find((one) => one.at > at && one.at - at <= 16 && isWith(one)) ??
      nominals.findLast((one) => one.last < at && at - one.last <= 6 && isWith(one)));
  if (partner === undefined && verb)
    partner = oblique(analysis, at, ['p:to', 'p:with'], { kinds: COMPANY, reach: 10, before: false });
  // "partnerships with new names, among them X, Y and Z"
  const including =
    partner !== undefined
      ? -1
      : tokens.findIndex((word, k) => k > at && k - at <= 12 && is(word, 'including'));
  if (including >= 0 && tokens.slice(at, including).some((word) => is(word, 'p:with')))
    partner = nominals.find(
      (one) => one.at > including && one.from - including <= 2 && one.kind === 'company',
    );
  if (partner !== undefined) {
    const exceptIds = partner.ids;
    const self = fill(
      context,
      at,
      verb ? ['agent', 'clause-subject', 'topic'] : ['owner', 'clause-subject', 'topic'],
      { kinds: COMPANY, exceptIds },
    );
    return made(self, as(partner));
  }
  // "the partnership between X and Y", "X and Y: a strategic partnership"
  const pair = nominals.find(
    (one) =>
      one.ids.length === 2 &&
      one.kind === 'company' &&
      Math.abs(one.at - at) <= 16 &&
      (hasCase(one, ['p:between', 'p:of']) ? one.at > at : one.cases.length === 0),
  );
  if (pair === undefined) return [];
  return made({ ids: [pair.ids[0]!], nominal: pair }, { ids: [pair.ids[1]!], nominal: pair });
}
