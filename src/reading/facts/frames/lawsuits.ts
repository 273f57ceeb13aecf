/** Frames of who sues whom. */
import { is } from '../../clauses/tokens.ts';
import { oblique, voiceOf } from '../analysis.ts';
import { as, type Context, fill, nearestOf, type Party } from '../context.ts';
import type { Draft } from '../draft.ts';
import { drafts, moneyOf } from './drafting.ts';
import { everyone, owned, PARTY } from './parties.ts';

/** "X sues Y", "X takes Y to court", "X's suit against Y", "X v Y", "X pays 5 million to settle the case brought by Z". */
export function readLawsuit(context: Context, at: number): Draft[] {
  const { analysis } = context;
  const { tokens, nominals } = analysis;
  const token = tokens[at]!;
  const verb = is(token, 'sue.v') || is(token, 'sue.pp');
  const claims = is(token, 'claim.v');
  const noun = is(token, 'suit.n');
  const versus = is(token, 'versus');
  if (!verb && !noun && !versus && !claims) return [];
  const claim = claims ? at : nearestOf(context, at, ['claim.v'], 30);
  const sums = [...moneyOf(context, at), ...(claim === at ? [] : moneyOf(context, claim))]
    .filter((sum) => (sum.quantity.value ?? 0) >= LEAST_CLAIM)
    .slice(0, 1);
  const made = (subject: Party | undefined, object: Party | undefined, money = sums): Draft[] => {
    const sued = owned(context, object);
    return subject === undefined || sued === undefined
      ? []
      : drafts(context, at, {
          kind: 'lawsuit',
          subject,
          object: sued,
          sums: money.length > 0 ? money : [undefined],
          why: 'sues',
        });
  };
  if (verb) {
    const subject = fill(context, at, ['agent'], { kinds: PARTY });
    const exceptIds = subject?.ids ?? [];
    const against =
      everyone(context, at, ['p:on'], { kinds: [...PARTY, 'product'], after: false }) ??
      (context.language === 'es' || voiceOf(analysis, at) !== 'active' ? undefined : undefined);
    const object =
      except(against, exceptIds) ??
      fill(context, at, ['patient'], { kinds: [...PARTY, 'product'], exceptIds }) ??
      except(everyone(context, at, ['p:to'], {}), exceptIds);
    return made(subject, object);
  }
  if (versus) {
    // "X contro Y", "Getty Images v Stability AI": names on both sides
    const left = nominals.findLast((one) => one.last === at - 1 && PARTY.includes(one.kind as 'company'));
    const right = nominals.find(
      (one) => one.at > at && one.from - at <= 2 && one.from >= at && PARTY.includes(one.kind as 'company'),
    );
    return left === undefined || right === undefined || analysis.sentence.block.kind !== 'headline'
      ? []
      : made(as(left), as(right));
  }
  if (claims) {
    // "X is claiming 5 million in court from Y"
    if (sums.length === 0 || nearestOf(context, at, ['suit.n', 'sue.v', 'court.n'], 25) === undefined)
      return [];
    const subject = fill(context, at, ['agent'], { kinds: PARTY });
    const object = except(everyone(context, at, ['p:from', 'p:to', 'p:on', 'p:by'], {}), subject?.ids ?? []);
    return made(subject, object);
  }
  // Only "against" tells who is sued; "in causa con".
  const against =
    as(oblique(analysis, at, ['p:on'], { kinds: PARTY, reach: 14, before: false })) ??
    (is(tokens[at - 1], 'p:in')
      ? as(oblique(analysis, at, ['p:with'], { kinds: PARTY, reach: 4, before: false }))
      : undefined);
  const settles = nearestOf(context, at, ['pay.v', 'settle.v'], 16);
  if (against === undefined && settles !== undefined) {
    const plaintiff =
      as(oblique(analysis, at, ['p:by', 'p:of'], { kinds: PARTY, reach: 12, before: false })) ??
      bringer(context, at);
    const payer = fill(context, settles, ['agent'], { kinds: PARTY, exceptIds: plaintiff?.ids ?? [] });
    const money = [...sums, ...moneyOf(context, settles)].slice(0, 1);
    return money.length === 0 ? [] : made(plaintiff, payer, money);
  }
  if (against === undefined) return [];
  const subject = fill(context, at, ['owner', 'by', 'of', 'clause-subject'], {
    kinds: PARTY,
    exceptIds: against.ids,
  });
  return made(subject, against);
}

/** "the case that P brought" */
function bringer({ analysis }: Context, at: number): Party | undefined {
  const { nominals, tokens } = analysis;
  const next = nominals.find(
    (one) =>
      one.at > at &&
      one.from - at <= 5 &&
      one.cases.length === 0 &&
      one.via === 'name' &&
      PARTY.includes(one.kind as 'company') &&
      tokens.slice(at + 1, one.from).some((token) => is(token, 'rel')),
  );
  return as(next);
}

function except(party: Party | undefined, ids: readonly string[]): Party | undefined {
  const rest = party?.ids.filter((id) => !ids.includes(id)) ?? [];
  return party === undefined || rest.length === 0 ? undefined : { ...party, ids: rest };
}

const LEAST_CLAIM = 100_000;
