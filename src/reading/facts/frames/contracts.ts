/** Frames of two parties that are bound or opposed: supply, licence, share of revenue, partnership, competition, lawsuit. */
import { isVerb } from '../../clauses/clauses.ts';
import type { Nominal } from '../../clauses/nominals.ts';
import { is } from '../../clauses/tokens.ts';
import { hasCase, oblique } from '../analysis.ts';
import { type Context, fill, nearestOf, type Party } from '../context.ts';
import type { Draft } from '../draft.ts';
import { drafts } from './money.ts';

const COMPANY = ['company'] as const;
const PARTY = ['company', 'person'] as const;
const WIDE = ['company', 'product'] as const;

function as(nominal: Nominal | undefined): Party | undefined {
  return nominal === undefined ? undefined : { ids: nominal.ids, nominal };
}

/** "X sues Y", "X's suit against Y". */
export function readLawsuit(context: Context, at: number): Draft[] {
  const { analysis } = context;
  const token = analysis.tokens[at]!;
  const verb = is(token, 'sue.v') || is(token, 'sue.pp');
  const noun = is(token, 'suit.n');
  if (!verb && !noun) return [];
  const claim = nearestOf(context, at, ['claim.v'], 30);
  const money = [
    ...(context.sums.get(at) ?? []),
    ...(claim === undefined ? [] : (context.sums.get(claim) ?? [])),
  ].filter((sum) => sum.quantity.kind === 'money');
  let subject: Party | undefined;
  let object: Party | undefined;
  if (verb) {
    subject = fill(context, at, ['agent'], { kinds: PARTY });
    object = fill(context, at, ['patient', 'on', 'to'], { kinds: PARTY, exceptIds: subject?.ids ?? [] });
  } else {
    object = as(oblique(analysis, at, ['p:on'], { kinds: PARTY, reach: 12 }));
    const versus =
      token.word === 'v' || token.word === 'contre' || token.word === 'contro' || token.word === 'contra';
    subject = versus
      ? as(analysis.nominals.findLast((one) => one.last < at && at - one.last <= 3))
      : fill(context, at, ['owner', 'by', 'of', 'clause-subject'], {
          kinds: PARTY,
          exceptIds: object?.ids ?? [],
        });
    if (versus && object === undefined)
      object = as(analysis.nominals.find((one) => one.at > at && one.from - at <= 2));
    if (versus && subject?.nominal !== undefined && hasCase(subject.nominal, ['p:of', 'p:in']))
      subject = undefined;
  }
  if (subject === undefined || object === undefined || object.nominal === undefined) return [];
  return drafts(context, at, {
    kind: 'lawsuit',
    subject,
    object,
    sums: money.length > 0 ? money.slice(0, 1) : [undefined],
    why: 'sues',
  });
}

/** "X, a rival of Y", "X's rival Y", "X competes with Y". */
export function readCompetition(context: Context, at: number): Draft[] {
  const { analysis } = context;
  const { nominals, tokens } = analysis;
  const token = tokens[at]!;
  const found = (subject: Party | undefined, object: Party | undefined): Draft[] =>
    subject === undefined || object === undefined
      ? []
      : drafts(context, at, { kind: 'competition', subject, object, why: 'rivals' });
  if (is(token, 'compete.v')) {
    const subject = fill(context, at, ['agent'], { kinds: WIDE });
    return found(
      subject,
      fill(context, at, ['with', 'on', 'to', 'patient'], { kinds: COMPANY, exceptIds: subject?.ids ?? [] }),
    );
  }
  if (!is(token, 'rival.n')) return [];
  // "rivals such as Y", "its rival Y", "den Rivalen Anduril", "I concorrenti? Y e Z"
  const next = nominals.find(
    (one) =>
      one.at > at &&
      one.via === 'name' &&
      one.kind === 'company' &&
      !tokens.slice(at + 1, one.from).some((word) => isVerb(word) || ';.'.includes(word.word || '-')),
  );
  const near = next !== undefined && next.from - at <= 3 ? next : undefined;
  if (near !== undefined && !hasCase(near, ['p:of', 'p:to', 'p:for', 'p:with', 'p:on', 'p:in'])) {
    const other =
      fill(context, at, ['owner'], { kinds: COMPANY, exceptIds: near.ids }) ??
      fill(context, at, ['clause-subject', 'topic'], { kinds: COMPANY, exceptIds: near.ids });
    return found(other, as(near));
  }
  // "X, rival of Y"; "X is the main competitor of Y"
  const rivalOf = near ?? undefined;
  const self = nominals.findLast(
    (one) => one.last < at && one.kind === 'company' && !one.possessive && at - one.last <= 7,
  );
  if (rivalOf !== undefined && self !== undefined) return found(as(self), as(rivalOf));
  if (rivalOf !== undefined) {
    // "the rivals of X, Y and Z"
    const named = nominals.find(
      (one) =>
        one.at > rivalOf.last &&
        one.at - rivalOf.last <= 3 &&
        one.kind === 'company' &&
        one.cases.length === 0,
    );
    if (named !== undefined) return found(as(rivalOf), as(named));
    return found(
      fill(context, at, ['clause-subject', 'topic'], { kinds: COMPANY, exceptIds: rivalOf.ids }),
      as(rivalOf),
    );
  }
  const owner = nominals.findLast(
    (one) => one.possessive && one.last < at && at - one.last <= 3 && one.kind === 'company',
  );
  if (owner !== undefined && self !== undefined) return found(as(self), as(owner));
  return [];
}

/** "X and Y team up", "X in partnership with Y", "partnerships with Y, Z". */
export function readPartnership(context: Context, at: number): Draft[] {
  const { analysis } = context;
  const { tokens, nominals } = analysis;
  const token = tokens[at]!;
  if (!is(token, 'partner.v') && !is(token, 'partner.n')) return [];
  const withWhom = oblique(analysis, at, ['p:with', 'p:to'], { kinds: COMPANY, before: true, reach: 14 });
  if (is(token, 'partner.v')) {
    const subject = fill(context, at, ['agent'], { kinds: COMPANY, exceptIds: withWhom?.ids ?? [] });
    if (withWhom !== undefined) {
      const who = subject ?? fill(context, at, ['topic'], { exceptIds: withWhom.ids });
      return who === undefined
        ? []
        : drafts(context, at, { kind: 'partnership', subject: who, object: as(withWhom), why: 'partners' });
    }
    if (subject !== undefined && subject.ids.length === 2)
      return drafts(context, at, {
        kind: 'partnership',
        subject: { ...subject, ids: [subject.ids[0]!] },
        object: { ...subject, ids: [subject.ids[1]!] },
        why: 'partners',
      });
    return [];
  }
  if (withWhom !== undefined && hasCase(withWhom, ['p:with'])) {
    const who = fill(context, at, ['owner', 'clause-subject', 'topic'], {
      kinds: COMPANY,
      exceptIds: withWhom.ids,
    });
    return who === undefined
      ? []
      : drafts(context, at, { kind: 'partnership', subject: who, object: as(withWhom), why: 'partnership' });
  }
  // "the partnership between X and Y", "X and Y: strategic partnership"
  const pair = nominals.find(
    (one) =>
      one.ids.length === 2 &&
      one.kind === 'company' &&
      Math.abs(one.at - at) <= 12 &&
      (hasCase(one, ['p:between', 'p:of']) || one.cases.length === 0),
  );
  if (pair !== undefined)
    return drafts(context, at, {
      kind: 'partnership',
      subject: { ids: [pair.ids[0]!], nominal: pair },
      object: { ids: [pair.ids[1]!], nominal: pair },
      why: 'partnership',
    });
  return [];
}

/** "X orders chips from Y", "Y supplies X with chips", "a contract with Y for computing power". */
export function readSupply(context: Context, at: number): Draft[] {
  const { analysis } = context;
  const { tokens } = analysis;
  const token = tokens[at]!;
  const goods = nearestOf(context, at, ['goods.n'], 18);
  if (is(token, 'supply.v')) {
    if (goods === undefined) return [];
    const supplier = fill(context, at, ['agent'], { kinds: COMPANY });
    const customer = fill(context, at, ['to', 'patient'], { kinds: COMPANY, exceptIds: supplier?.ids ?? [] });
    if (supplier === undefined || customer === undefined) return [];
    return drafts(context, at, {
      kind: 'supply-deal',
      subject: customer,
      object: supplier,
      sums: money(context, at),
      why: 'supplies',
    });
  }
  if (is(token, 'order.v')) {
    if (goods === undefined) return [];
    const customer = fill(context, at, ['agent'], { kinds: COMPANY });
    const supplier =
      fill(context, at, ['from', 'by', 'with', 'to', 'of', 'in', 'on'], {
        kinds: WIDE,
        exceptIds: customer?.ids ?? [],
      }) ?? goodsOwner(context, goods, customer);
    if (customer === undefined || supplier === undefined) return [];
    return drafts(context, at, {
      kind: 'supply-deal',
      subject: customer,
      object: supplier,
      sums: money(context, at),
      why: 'orders',
    });
  }
  if (is(token, 'supply.n') || is(token, 'customer.n')) {
    const other = fill(context, at, ['owner', 'of'], { kinds: COMPANY });
    const self = fill(context, at, ['clause-subject', 'head'], {
      kinds: COMPANY,
      exceptIds: other?.ids ?? [],
    });
    if (other === undefined || self === undefined) return [];
    const [subject, object] = is(token, 'customer.n') ? [self, other] : [other, self];
    return drafts(context, at, {
      kind: 'supply-deal',
      subject,
      object,
      sums: money(context, at),
      why: 'supplier',
    });
  }
  if (is(token, 'deal.n')) {
    const sums = money(context, at);
    if (goods === undefined) return [];
    const partner = fill(context, at, ['with'], { kinds: COMPANY });
    if (partner === undefined) return [];
    const self = fill(context, at, ['owner', 'clause-subject', 'topic'], {
      kinds: COMPANY,
      exceptIds: partner.ids,
    });
    if (self === undefined) return [];
    // Who provides is who offers the goods: a supply verb tells, else the one who signs buys.
    const supplies = nearestOf(context, at, ['supply.v'], 20);
    const [subject, object] =
      supplies !== undefined && fill(context, supplies, ['agent'], { kinds: COMPANY })?.ids[0] === self.ids[0]
        ? [partner, self]
        : [self, partner];
    if (sums.length === 1 && sums[0] === undefined) return [];
    return drafts(context, at, { kind: 'supply-deal', subject, object, sums, why: 'contract' });
  }
  return [];
}

function money(context: Context, at: number): readonly (import('../analysis.ts').Sum | undefined)[] {
  const own = (context.sums.get(at) ?? []).filter((sum) => sum.quantity.kind === 'money');
  if (own.length > 0) return own.slice(0, 1);
  const deal = nearestOf(context, at, ['deal.n', 'order.v'], 20);
  const other =
    deal === undefined ? [] : (context.sums.get(deal) ?? []).filter((sum) => sum.quantity.kind === 'money');
  return other.length > 0 ? other.slice(0, 1) : [undefined];
}

function goodsOwner(context: Context, goods: number, customer: Party | undefined): Party | undefined {
  return fill(context, goods, ['owner', 'before'], { kinds: WIDE, exceptIds: customer?.ids ?? [] });
}

/** "X licenses Y's models", "a licence on the technology of Y", "Y gives X access to its archive". */
export function readLicence(context: Context, at: number): Draft[] {
  const { analysis } = context;
  const token = analysis.tokens[at]!;
  const property = nearestOf(context, at, ['ip.n'], 14);
  const sums = (context.sums.get(at) ?? []).filter((sum) => sum.quantity.kind === 'money');
  const made = (subject: Party | undefined, object: Party | undefined): Draft[] =>
    subject === undefined || object === undefined
      ? []
      : drafts(context, at, {
          kind: 'licence',
          subject,
          object,
          sums: sums.length > 0 ? sums.slice(0, 1) : [undefined],
          why: 'licence',
        });
  if (is(token, 'licence.v') && property !== undefined) {
    const subject = fill(context, at, ['agent', 'to'], { kinds: COMPANY });
    const object = fill(context, property, ['owner', 'of'], {
      kinds: COMPANY,
      exceptIds: subject?.ids ?? [],
    });
    return made(subject, object);
  }
  if (is(token, 'licence.n')) {
    const partner = fill(context, at, ['with'], { kinds: COMPANY });
    const owner =
      property === undefined ? undefined : fill(context, property, ['owner', 'of'], { kinds: COMPANY });
    const object = owner ?? partner;
    const subject = fill(context, at, ['clause-subject', 'topic'], {
      kinds: COMPANY,
      exceptIds: object?.ids ?? [],
    });
    return made(subject, object);
  }
  if (is(token, 'access.n') && property !== undefined && property !== at) {
    const object = fill(context, property, ['owner', 'of'], { kinds: COMPANY });
    const subject = fill(context, at, ['to', 'clause-subject'], {
      kinds: COMPANY,
      exceptIds: object?.ids ?? [],
    });
    return made(subject, object);
  }
  return [];
}

/** "a share of Y's revenue", "X receives 20 % of Y's revenue". */
export function readRevenueShare(context: Context, at: number): Draft[] {
  const token = context.analysis.tokens[at]!;
  if (!is(token, 'revshare.n')) return [];
  const own = context.sums.get(at) ?? [];
  const subject = fill(context, at, ['to', 'clause-subject', 'owner'], { kinds: COMPANY });
  if (subject === undefined) return [];
  const object = fill(context, at, ['of', 'by', 'topic'], { kinds: COMPANY, exceptIds: subject.ids });
  if (object === undefined) return [];
  return drafts(context, at, {
    kind: 'revenue-share',
    subject,
    object,
    sums: own.length > 0 ? own : [undefined],
    why: 'share of revenue',
  });
}

/** "5 million users of X", "X has 5 million users". */
export function readUsers(context: Context, at: number): Draft[] {
  const token = context.analysis.tokens[at]!;
  if (!is(token, 'users.n')) return [];
  const counts = (context.sums.get(at) ?? []).filter((sum) => sum.quantity.kind === 'count');
  if (counts.length === 0) return [];
  const kinds = ['product', 'company'] as const;
  const subject =
    fill(context, at, ['owner', 'of', 'clause-subject', 'patient', 'head'], { kinds }) ??
    fill(context, at, ['topic']);
  if (subject === undefined) return [];
  return drafts(context, at, {
    kind: 'users',
    subject: { ...subject, ids: subject.ids.slice(0, 1) },
    sums: counts,
    why: 'users',
  });
}

const FORMS = [
  ['pbc', 'term:public-benefit-corporation'],
  ['nonprofit', 'term:nonprofit'],
  ['forprofit', 'term:for-profit'],
  ['capped', 'term:capped-profit'],
] as const;

/** "X, a public benefit corporation", "X became a PBC", "the conversion of X into a PBC". */
export function readLegalForm(context: Context, at: number): Draft[] {
  const { analysis } = context;
  const token = analysis.tokens[at]!;
  for (const [name, form] of FORMS) {
    if (!is(token, name)) continue;
    const head = analysis.nominals.findLast(
      (one) => one.last < at && one.kind === 'company' && at - one.last <= 6 && one.cases.length === 0,
    );
    const next = analysis.nominals.find((one) => one.at > at && one.at - at <= 2 && one.kind === 'company');
    const subject =
      as(head) ?? as(next) ?? fill(context, at, ['clause-subject', 'of', 'topic'], { kinds: COMPANY });
    if (subject === undefined) return [];
    return drafts(context, at, {
      kind: 'legal-form',
      subject: { ...subject, ids: subject.ids.slice(0, 1) },
      object: { ids: [form] },
      why: 'legal form',
    });
  }
  return [];
}
