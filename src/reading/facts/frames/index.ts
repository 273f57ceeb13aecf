import type { Token } from '../../clauses/tokens.ts';
import type { Context } from '../context.ts';
import type { Draft } from '../draft.ts';
import { readClaim, readFollowing, readSettlement } from './claims.ts';
import { OFFICE_CLASSES } from './holding.ts';
import { readLawsuit } from './lawsuits.ts';
import { readLicence, readRevenueShare } from './licence.ts';
import { readExpiry } from './expiry.ts';
import { readIncome } from './income.ts';
import { readInvestment } from './investments.ts';
import { readAtop, readEpithet, readFounding, readLeading } from './leading.ts';
import { readListing } from './listings.ts';
import { readHanding, readHands, readMerger } from './handings.ts';
import { readHandover } from './handovers.ts';
import { readOffice } from './offices.ts';
import { readOwnership } from './ownership.ts';
import { readParticipants } from './participants.ts';
import { readAcquisition } from './purchases.ts';
import { readAnswer, readPrice } from './questions.ts';
import { readCompetition, readPartnership } from './rivals.ts';
import { readRound } from './rounds.ts';
import { readShareholder } from './shareholders.ts';
import { readShare } from './shares.ts';
import { readStake } from './stakes.ts';
import { readLegalForm } from './states.ts';
import { readSeat } from './seats.ts';
import { readSuccession } from './successions.ts';
import { readGoods } from './orders.ts';
import { readSupply } from './supply.ts';
import { readUsers, readUsersLine } from './users.ts';
import { readValuation } from './valuations.ts';

/** Reads what the trigger at an index claims; nothing where it is no trigger of the frame. */
export type Frame = (context: Context, at: number) => Draft[];

/** The classes of words that each frame is read at. */
type Frames = readonly (readonly [Frame, readonly string[]])[];

/** Read first: what others of the sentence refer to. */
const FIRST: Frames = [
  [readRound, ['raise.v', 'raise.pp', 'borrow.v', 'round.n', 'debt.n', 'lead.n', 'join.v', 'join.n']],
  [readListing, ['ipo.n', 'list.v']],
];

const SECOND: Frames = [
  [readInvestment, ['invest.v', 'invest.pp', 'enter.v', 'investment.n', 'get.v', 'tranche.n']],
  [readValuation, ['value.v', 'value.pp', 'put.v', 'valuation.n']],
  [
    readAcquisition,
    ['buy.v', 'buy.pp', 'pay.v', 'bid.v', 'bid.pp', 'sell.v', 'sell.pp', 'purchase.n', 'bid.n', 'bought.out'],
  ],
  [readHanding, ['hand.v']],
  [readHands, ['hands.n', 'subsidiary.n']],
  [readMerger, ['merge.v']],
  [readIncome, ['revenue.n', 'earn.v', 'profit.n', 'profit.v', 'loss.n', 'lose.v', 'capex.n', 'spend.v']],
  [readShare, ['#']],
  [readStake, ['stake.n', 'shares.n']],
  [readShareholder, ['shareholder.n']],
  [readOwnership, ['subsidiary.n', 'belong.v', 'hold.pp', 'own.v', 'in.capital']],
  [
    readParticipants,
    [
      'join.v',
      'join.pp',
      'join.n',
      'raise.v',
      'raise.pp',
      'round.n',
      'lead.pp',
      'lead.n',
      'stake.n',
      'include.v',
    ],
  ],
  [readLawsuit, ['sue.v', 'sue.pp', 'suit.n', 'versus']],
  [readClaim, ['claim.v', 'accuse.v']],
  [readSettlement, ['reconcile.v']],
  [readFollowing, ['follow.v', 'turn.n']],
  [readCompetition, ['compete.v', 'rival.n']],
  [readPartnership, ['partner.v', 'partner.n', 'partner.with']],
  [
    readSupply,
    [
      'supply.v',
      'make.v',
      'host.v',
      'choose.v',
      'order.v',
      'buy.v',
      'buy.pp',
      'get.v',
      'spend.v',
      'pay.v',
      'supply.n',
      'customer.n',
      'deal.n',
      'delivery.n',
      'order.pp',
      'arrive.v',
    ],
  ],
  [readGoods, ['goods.n']],
  [readLicence, ['allow.v', 'licence.v', 'licence.n', 'access.n']],
  [readRevenueShare, ['revshare.n', 'revenue.n']],
  [readUsers, ['users.n']],
  [readUsersLine, ['#']],
  [readLegalForm, ['this.form', 'pbc', 'nonprofit', 'forprofit', 'capped']],
  [readOffice, OFFICE_CLASSES],
  [readHandover, ['post.n']],
  [readSeat, ['board.body', 'helm.n']],
  [readSuccession, ['succeed.v', 'succeed.pp', 'successor.n']],
  [readLeading, ['run.v', 'run.pp', 'head.v', 'found.v', 'found.pp', 'chair.v', 'chair.pp']],
  [readEpithet, ['@']],
  [readAtop, ['atop']],
  [readFounding, ['founding.n']],
  [readAnswer, ['^']],
  [readPrice, ['price.n']],
  [readExpiry, ['expiry.n', 'expire.v', 'last.v']],
];

/** Frames by class, in their order; `#` stands for numbers, `@` for names, `^` for the first token of a sentence. */
export class FrameIndex {
  readonly #byClass = new Map<string, number[]>();
  readonly #byList = new WeakMap<readonly string[], readonly number[]>();
  readonly #frames: readonly Frame[];

  constructor(frames: Frames) {
    this.#frames = frames.map(([frame]) => frame);
    for (const [index, [, classes]] of frames.entries())
      for (const name of classes) {
        const list = this.#byClass.get(name);
        if (list === undefined) this.#byClass.set(name, [index]);
        else list.push(index);
      }
  }

  /** Adds what all frames read at a token. */
  read(context: Context, at: number, found: Draft[]): void {
    const token = context.analysis.tokens[at]!;
    let indexes = this.#of(token.classes);
    if (at === 0 || token.inner !== undefined || isNumber(token))
      indexes = [
        ...indexes,
        ...(isNumber(token) ? this.#of(NUMBER) : NONE),
        ...(token.inner === undefined ? NONE : this.#of(NAME)),
        ...(at === 0 ? this.#of(START) : NONE),
      ].sort((a, b) => a - b);
    for (const index of indexes) for (const draft of this.#frames[index]!(context, at)) found.push(draft);
  }

  /** Words share the lists of their classes, so that each list is looked up once. */
  #of(classes: readonly string[]): readonly number[] {
    if (classes.length === 0) return NONE;
    let known = this.#byList.get(classes);
    if (known === undefined) {
      known = [...new Set(classes.flatMap((name) => this.#byClass.get(name) ?? []))].sort((a, b) => a - b);
      this.#byList.set(classes, known);
    }
    return known;
  }
}

const NONE: readonly number[] = [];
const NUMBER = ['#'];
const NAME = ['@'];
const START = ['^'];

function isNumber({ kind, word }: Token): boolean {
  return kind === 'quantity' || (kind === 'word' && word.charCodeAt(0) >= 0x30 && word.charCodeAt(0) <= 0x39);
}

export const FRAME_PASSES: readonly FrameIndex[] = [new FrameIndex(FIRST), new FrameIndex(SECOND)];
