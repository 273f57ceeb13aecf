/** Frames of who may use whose technology or content, and who shares revenue with whom. */
import { isVerb } from '../../clauses/clauses.ts';
import { is, type Token } from '../../clauses/tokens.ts';
import { type Context, fill, type Party } from '../context.ts';
import type { Draft } from '../draft.ts';
import { drafts } from './drafting.ts';
import { COMPANY, contractSums, everyone, near, owned, WIDE } from './parties.ts';

/** "X licenses Y's models", "a licence on the technology of Y", "Y lets X use its archive", "access to Y's content". */
export function readLicence(context: Context, at: number): Draft[] {
  const token = context.analysis.tokens[at]!;
  const property = near(context, at, ['ip.n'], 14);
  const made = (user: Party | undefined, owner: Party | undefined, why: string): Draft[] => {
    const subject = owned(context, user);
    const object = owned(context, owner);
    return subject === undefined || object === undefined
      ? []
      : drafts(context, at, { kind: 'licence', subject, object, sums: contractSums(context, at), why });
  };
  const ownerOf = (exceptIds: readonly string[]): Party | undefined =>
    property === undefined
      ? undefined
      : (fill(context, property, ['owner'], { kinds: WIDE, exceptIds: exceptIds as [] }) ??
        fill(context, property, ['of'], { kinds: WIDE, exceptIds: exceptIds as [] }));
  if (
    is(token, 'allow.v') &&
    (property !== undefined || near(context, at, ['licence.n', 'access.n'], 20) !== undefined)
  ) {
    // "Y lets X use its archive": X stands as an object or with "to"; Y may be the agreement's partner.
    const giver = fill(context, at, ['agent'], { kinds: COMPANY });
    const user =
      fill(context, at, ['to'], { kinds: COMPANY, exceptIds: giver?.ids ?? [] }) ??
      fill(context, at, ['patient'], { kinds: COMPANY, exceptIds: giver?.ids ?? [] });
    // "X has licensed the archive of Y"
    if (user === undefined) return giver === undefined ? [] : made(giver, ownerOf(giver.ids), 'licenses');
    return made(
      user,
      ownerOf(user.ids) ?? giver ?? fill(context, at, ['topic'], { exceptIds: user.ids }),
      'allows',
    );
  }
  if (is(token, 'licence.v') && property !== undefined) {
    const user = fill(context, at, ['agent'], { kinds: COMPANY });
    return made(
      user,
      ownerOf(user?.ids ?? []) ?? fill(context, at, ['from'], { kinds: COMPANY }),
      'licenses',
    );
  }
  if (is(token, 'licence.n')) {
    const partner = fill(context, at, ['with'], { kinds: COMPANY });
    const self = fill(context, at, ['clause-subject'], { kinds: COMPANY, exceptIds: partner?.ids ?? [] });
    const owner = ownerOf(self?.ids ?? []);
    if (owner !== undefined)
      return made(self ?? fill(context, at, ['topic'], { exceptIds: owner.ids }), owner, 'licence');
    if (partner === undefined) return [];
    const other = self ?? fill(context, at, ['topic'], { exceptIds: partner.ids });
    if (other === undefined) return [];
    // Of two partners, the one that makes AI uses what the other has written.
    return context.background.makesAi(partner.ids[0]!) && !context.background.makesAi(other.ids[0]!)
      ? made(partner, other, 'licence')
      : made(other, partner, 'licence');
  }
  if (is(token, 'access.n') && property !== undefined && property !== at) {
    const owner = ownerOf([]);
    const user =
      fill(context, at, ['to'], { kinds: COMPANY, exceptIds: owner?.ids ?? [] }) ??
      fill(context, at, ['clause-subject'], { kinds: COMPANY, exceptIds: owner?.ids ?? [] });
    return made(user, owner, 'access');
  }
  return [];
}

/** "a share of Y's revenue", "Y pays X 20 % of its revenue". */
export function readRevenueShare(context: Context, at: number): Draft[] {
  const { tokens } = context.analysis;
  if (is(tokens[at], 'revenue.n')) return readPortion(context, at);
  if (!is(tokens[at], 'revshare.n')) return [];
  const sums = (context.sums.get(at) ?? []).filter(
    (sum) => sum.quantity.kind === 'percent' || (sum.quantity.value ?? 0) > 100_000,
  );
  const pays = near(context, at, ['pay.v'], 12);
  const receiver =
    (pays === undefined ? undefined : everyone(context, pays, ['p:to'], { kinds: COMPANY, after: false })) ??
    fill(context, at, ['to', 'clause-subject', 'owner'], { kinds: COMPANY });
  if (receiver === undefined) return [];
  const exceptIds = receiver.ids;
  const payer =
    (pays === undefined ? undefined : fill(context, pays, ['agent'], { kinds: COMPANY, exceptIds })) ??
    fill(context, at, ['of', 'by', 'topic'], { kinds: COMPANY, exceptIds });
  if (payer === undefined) return [];
  const made = drafts(context, at, {
    kind: 'revenue-share',
    subject: receiver,
    object: payer,
    sums: sums.length > 0 ? sums : [undefined],
    why: 'share of revenue',
  });
  return isAdded(tokens, at) ? made.map((draft) => Object.assign(draft, { bearing: [at] })) : made;
}

/** "..., as well as a share of the revenue": a clause that adds it to what was said, whose parties it takes over. */
function isAdded(tokens: readonly Token[], at: number): boolean {
  let k = at;
  while (k > 0 && at - k <= 3 && tokens[k - 1]!.kind === 'word') k--;
  return tokens[k - 1]?.word === ',' && is(tokens[k], 'and');
}

/** "X gets 20 per cent of Y's revenue", "Y pays X 20 per cent of its revenue". */
function readPortion(context: Context, at: number): Draft[] {
  const { analysis } = context;
  const { tokens, clauses, sums } = analysis;
  const percent = sums.findLast(
    (sum) =>
      sum.quantity.kind === 'percent' &&
      sum.at < at &&
      at - sum.at <= 6 &&
      clauses.of[sum.at] === clauses.of[at] &&
      !tokens.slice(sum.at + 1, at).some(isVerb),
  );
  if (percent === undefined) return [];
  const gets = near(context, at, ['get.v'], 12);
  const pays = near(context, at, ['pay.v', 'revshare.v'], 12);
  const verb = gets ?? pays;
  if (verb === undefined || verb > percent.at) return [];
  const agent = fill(context, verb, ['agent'], { kinds: COMPANY });
  const exceptIds = agent?.ids ?? [];
  const other =
    gets === undefined
      ? everyone(context, verb, ['p:to', 'p:with'], { kinds: COMPANY, after: false })
      : fill(context, at, ['owner', 'before', 'of'], { kinds: COMPANY, exceptIds });
  if (agent === undefined || other?.nominal === undefined || other.ids.some((id) => exceptIds.includes(id)))
    return [];
  return drafts(context, at, {
    kind: 'revenue-share',
    subject: gets === undefined ? other : agent,
    object: gets === undefined ? agent : other,
    sums: [percent],
    why: 'part of revenue',
  });
}
