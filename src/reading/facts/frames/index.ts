import type { Context } from '../context.ts';
import type { Draft } from '../draft.ts';
import { readLawsuit } from './lawsuits.ts';
import { readLicence, readRevenueShare } from './licence.ts';
import { readAcquisition, readIncome, readInvestment, readListing, readRound, readValuation } from './money.ts';
import { readAtop, readEpithet, readFounding, readHandover, readLeading, readOffice } from './people.ts';
import { readAnswer, readPrice } from './questions.ts';
import { readCompetition, readPartnership } from './rivals.ts';
import { readParticipants, readShare, readStake } from './stakes.ts';
import { readLegalForm, readUsers, readUsersLine } from './states.ts';
import { readSupply } from './supply.ts';

/** Reads what the trigger at an index claims; nothing where it is no trigger of the frame. */
export type Frame = (context: Context, at: number) => Draft[];

/** Read first: what others of the sentence refer to. */
export const FIRST_FRAMES: readonly Frame[] = [readRound, readListing];

export const FRAMES: readonly Frame[] = [
  readInvestment,
  readValuation,
  readAcquisition,
  readIncome,
  readShare,
  readStake,
  readParticipants,
  readLawsuit,
  readCompetition,
  readPartnership,
  readSupply,
  readLicence,
  readRevenueShare,
  readUsers,
  readUsersLine,
  readLegalForm,
  readOffice,
  readHandover,
  readLeading,
  readEpithet,
  readAtop,
  readAnswer,
  readPrice,
  readFounding,
];
