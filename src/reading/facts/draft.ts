import type { Bound, EntityId, FactKind, PartialDate, Role, Status } from '../../knowledge/vocabulary.ts';
import type { Analysis, Sum } from './analysis.ts';

/** A fact in the making: what a frame found, before status, certainty, source and date are read. */
export interface Draft {
  kind: FactKind;
  analysis: Analysis;
  /** The trigger's index. */
  at: number;
  subject: EntityId;
  object?: EntityId;
  sum?: Sum;
  percent?: Sum;
  count?: Sum;
  /** A loss: the value is negative. */
  negative?: boolean;
  role?: Role;
  /** Indexes of the tokens that bear it. */
  bearing: readonly number[];
  status?: Status;
  date?: PartialDate;
  until?: PartialDate;
  total?: boolean;
  /** Told as news or as an offer: not done yet, unless its words say so. */
  open?: boolean;
  /** Its sum stands in another sentence. */
  elsewhere?: boolean;
  /** Only adds to a claim that is made in other words. */
  aside?: boolean;
  bound?: Bound;
  /** The frame, and the words that triggered it. */
  why: readonly string[];
}
