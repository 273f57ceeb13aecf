import { list } from './grammar.ts';

/** Legal suffixes, folded, dots left out. */
export const LEGAL_SUFFIXES = list(
  'inc incorporated corp corporation llc llp lp ltd limited plc pbc gmbh ag se kg kgaa ug spa srl sgr sa sas sarl sl slu sau nv bv ab asa as oy oyj pty pte kk co aps sicav sca snc',
);

/** A last word that makes a name a company's. */
export const COMPANY_TAILS = list(
  'capital ventures venture partners partner labs lab ai ia ki technologies technology tech group gruppe groupe grupo gruppo holding holdings systems system robotics dynamics fund funds energy power networks network media music pictures studios studio images vision entertainment computing research bank banca banque banco securities asset assets management advisors advisers investments investment equity foundation fondation stiftung fondazione fundacion institute industries semiconductor semiconductors electronics motors aircraft airlines software solutions services digital interactive games cloud data analytics health healthcare therapeutics pharma pharmaceuticals biotech bio sciences science aerospace space defense defence intelligence superintelligence telecom telekom communications mobile logistics insurance financial finance payments sachs street publishing publishers press news films film records international global worldwide consulting company companies enterprises expeditions associates collective trust works factory vc angels bionics materials materia security cyber automation mobility batteries nuclear fusion atomics quantum photonics optics devices instruments innovation innovations growth experience robot',
);

/** A first word that makes a name a company's. */
export const COMPANY_HEADS = list(
  'banca banco banque grupo gruppo groupe fondazione fundacion fondation stiftung deutsche editorial editions editoriale cassa crédit credit societe',
);

/** Words that a version may have beside its number. */
export const VERSION_WORDS = list(
  'pro flash ultra mini max plus lite nano turbo preview thinking scout maverick opus sonnet haiku large medium small instant coder vision omni deep research x xl v',
);
