import type { Context } from '../context.ts';
import type { Draft } from '../draft.ts';
import {
  readCompetition,
  readLawsuit,
  readLegalForm,
  readLicence,
  readPartnership,
  readRevenueShare,
  readSupply,
  readUsers,
} from './contracts.ts';
import {
  readAcquisition,
  readIncome,
  readInvestment,
  readListing,
  readRound,
  readValuation,
} from './money.ts';
import { readEpithet, readHandover, readLeading, readOffice } from './people.ts';
import { readParticipants, readStake } from './stakes.ts';

/** Reads what the trigger at an index claims; nothing where it is no trigger of the frame. */
export type Frame = (context: Context, at: number) => Draft[];

export const FRAMES: readonly Frame[] = [
  readRound,
  readInvestment,
  readValuation,
  readAcquisition,
  readListing,
  readIncome,
  readStake,
  readParticipants,
  readLawsuit,
  readCompetition,
  readPartnership,
  readSupply,
  readLicence,
  readRevenueShare,
  readUsers,
  readLegalForm,
  readOffice,
  readHandover,
  readLeading,
  readEpithet,
];
