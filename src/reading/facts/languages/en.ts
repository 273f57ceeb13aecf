import type { WordList } from '../../clauses/lexicon.ts';

/** English: forms of the classes that the grammars of facts are written over. */
export const en: WordList = {
  // Function words
  'det': 'the a an this these each every some any another',
  'poss': 'its his her their my whose',
  'we': 'we us',
  'we.poss': 'our ours',
  'adv':
    'about around roughly approximately some nearly almost close over more than at least up as much just only already now also too again still so far reportedly alone about recently currently together directly jointly reported said latest first new fresh further additional early late total whole entire annual worth',
  'p:of': 'of',
  'p:in': 'in into inside within through via',
  'p:to': 'to towards toward',
  'p:by': 'by',
  'p:from': 'from',
  'p:with': 'with alongside along_with',
  'p:for': 'for',
  'p:at': 'at',
  'p:on': 'on upon over against',
  'p:as': 'as',
  'p:between': 'between among',
  'and': 'and & plus as_well_as',
  'or': 'or nor',
  'but': 'but yet however while whereas though although',
  'rel': 'who which that whom whose',
  'sub': 'when after before because if since until unless once where',
  'have': 'has have had having',
  'be': 'is are was were been be being gets got become becomes became',
  'neg': "not never no n't neither nor without t nobody",
  'abbreviation':
    'inc corp ltd co mr mrs ms dr vs jan feb mar apr jun jul aug sep sept oct nov dec no st approx est u.s u.k bros jr sr',
  'dateword': 'year quarter month week today yesterday',
  // Nouns that stand for an entity
  'pronoun': 'it they',
  'person.pro': 'he she',
  'outlet.n': 'report newspaper agency paper magazine',
  'org.n':
    'company companies startup startups start-up firm group business lab laboratory maker developer operator provider unicorn outfit shop corporation giant newcomer bank parent unit arm newspaper publisher agency house platform chipmaker owner outlet',
  'start_up.n': 'startup start_up scale-up scaleup',
  'unicorn.n': 'unicorn decacorn',
  'fund.n': 'fund investor firm',
  'both.n': 'two both pair companies sides parties duo',
  // Money in: rounds
  'raise.v':
    'raise raises raising raised secure secures securing secured collect collects collecting collected pull_in pulls_in pulled_in take_in takes_in took_in bring_in brings_in brought_in rake_in rakes_in raked_in attract attracts attracted bag bags bagged land lands landed net nets netted snag snags snagged scoop scoops scooped haul_in hauled_in',
  'raise.pp': 'raised secured collected pulled_in taken_in brought_in raked_in attracted bagged netted',
  'borrow.v': 'borrow borrows borrowed borrowing issue issues issued',
  'round.n':
    'round rounds financing fundraising fundraise fund-raising raise funding series capital_raise capital_increase seed equity_raise megaround',
  'debt.n': 'debt loan loans bonds notes credit_facility',
  'lead.v': 'lead leads leading co-lead spearhead spearheads anchored led co-led co_led co_leads headed',
  'lead.pp': 'led co-led co_led headed spearheaded anchored',
  'lead.n': 'lead_investor lead_backer leads',
  'join.v':
    'join joins joined participate participates participated take_part takes_part took_part taking_part chip_in chips_in chipped_in pile_in piled_in come_in came_in paid_in buy_in bought_in put_up followed_suit buy_into also_invested',
  'join.n': 'backers investors participation participants backing contributions support including',
  'invest.v':
    'invest invests invested investing pour pours poured pouring sink sinks sank sinking inject injects injected injecting plough ploughs ploughed plow plowed pump pumps pumped pumping put puts putting commit commits committed contribute contributes contributed contributing paid pay pays paying funnel funnels funnelled back backs backed bet bets transfer transferred',
  'invest.pp': 'invested poured injected pumped committed contributed transferred',
  'enter.v': 'takes_a_stake took_a_stake taking_a_stake take_a_stake',
  'invest.strong': 'invest invests invested investing',
  'investment.n': 'investment investments injection cheque check bet',
  'investor.n': 'investor backer backers shareholder investors',
  // Worth
  'value.v':
    'value values valuing valued pegged peg pegs appraised priced prices assign assigned assigns is_worth was_worth be_worth been_worth are_worth were_worth reckoned_to_be_worth',
  'value.pp': 'valued priced appraised pegged',
  'valuation.n':
    'valuation valuations market_value market_cap market_capitalisation market_capitalization price_tag',
  // Control
  'buy.v':
    'buy buys buying bought acquire acquires acquiring acquired purchase purchases purchased purchasing take_over takes_over took_over taking_over snap_up snaps_up snapped_up swallow swallows swallowed absorb absorbs absorbed absorbing gobble_up gobbled_up scoop_up scooped_up pick_up picked_up',
  'buy.pp': 'bought acquired purchased taken_over snapped_up swallowed absorbed',
  'bid.v': 'bid bids bidding offer offers offered',
  'bid.n': 'bid offer approach proposal takeover_bid',
  'purchase.n':
    'acquisition takeover purchase buyout buy-out merger deal_to_buy deal_to_acquire acquisitions takeovers',
  'hold.v':
    'own owns owned hold holds held holding has have had keep keeps kept control controls controlled retain retains retained get gets got receive receives received buys commands takes secures sits_on ends_up_with emerges_with holds_on_to is_left_with leaves rises_to rose_to climbs_to fell_to slipped_to',
  'hold.strong':
    'own owns owned hold holds held keep keeps kept control controls controlled retain retains retained',
  'hold.pp': 'owned held controlled',
  'stake.n': 'stake stakes holding shareholding equity_stake ownership share_of_the_company',
  'sell.v':
    'sell sells sold selling dispose_of disposed_of offload offloads offloaded unload unloaded divest divested dump dumped exited cashed_out',
  'shareholder.n':
    'shareholder shareholders owner stakeholder largest_holder largest_holders biggest_holder biggest_holders co-owner investor_with',
  'list.v':
    'go_public goes_public went_public gone_public going_public float floats floated list lists listed debut debuts debuted',
  'ipo.n':
    'ipo ipos flotation listing initial_public_offering public_offering float stock_market_debut market_debut',
  // Income and outlay
  'revenue.n': 'revenue revenues sales turnover top_line arr',
  'earn.v': 'earn earns earned generate generates generated book booked books takes_in grossed',
  'profit.n': 'profit profits net_income earnings net_profit operating_profit operating_income surplus',
  'loss.n': 'loss losses red_ink deficit net_loss',
  'lose.v': 'lose loses lost losing',
  'capex.n':
    'capex capital_expenditure capital_expenditures capital_spending cash_burn burn_rate spending outlay',
  'spend.v':
    'spend spends spent spending lay_out lays_out laid_out burn burns burned burnt burning splash splashed getting_through get_through went_through shell_out shelled_out earmark earmarked',
  // Contracts
  'revshare.n':
    'revenue_share revenue_sharing share_of_revenue share_of_revenues cut_of_revenue revenue-share revenue-sharing',
  'order.v':
    'order orders ordered rent rents rented renting choose chose chosen pledge pledged bind bound_itself sign_up signed_up contract contracted lease leases leased leasing',
  'supply.v':
    'supply supplies supplied supplying provide provides provided providing deliver delivers delivered delivering hosted place_at_the_disposal',
  'supply.n': 'supplier suppliers provider',
  'customer.n': 'customer customers client clients',
  'deal.n':
    'deal contract agreement order pact accord arrangement partnership commitment purchase_commitment',
  'goods.n':
    'compute computing cloud chips chip gpus gpu processors processor capacity accelerators tpus tpu servers power energy electricity data_center data_centre data_centers data_centres semiconductors megawatts gigawatts gigawatt megawatt hardware services infrastructure systems racks',
  'licence.n':
    'licence license licences licenses licensing_deal licensing_agreement licence_agreement license_agreement content_deal licensing_pact',
  'licence.v': 'license licensed licenses licensing licence licenced uses use using used',
  'ip.n':
    'intellectual_property technology models archive archives content catalogue catalog articles rights code ip journalism patents',
  'access.n': 'access right rights',
  'partner.v':
    'partner partners partnered partnering team_up teams_up teamed_up collaborate collaborates collaborated ally allies allied join_forces joins_forces joined_forces',
  'partner.n':
    'partnership partnerships alliance alliances collaboration collaborations joint_venture tie-up tie_up partner partners',
  'rival.n':
    'rival rivals competitor competitors competition rivalry arch-rival nemesis challenger challengers',
  'compete.v': 'compete competes competed competing vie vies rivals challenge challenges',
  // People
  'ceo.n': 'ceo chief_executive chief_executive_officer ceos co-ceo interim_ceo boss chief_exec',
  'cfo.n': 'cfo finance_chief chief_financial_officer financial_chief finance_director head_of_finance',
  'cto.n': 'cto chief_technology_officer chief_technical_officer technology_chief technical_director',
  'coo.n': 'coo chief_operating_officer operating_chief operations_chief',
  'chair.n': 'chair chairman chairwoman executive_chair executive_chairman chairperson',
  'president.n': 'president',
  'board.n': 'board_member director board_seat',
  'scientist.n':
    'chief_scientist chief_ai_scientist scientific_director chief_science_officer chief_research_officer',
  'head.n':
    'head vice_president vp general_manager managing_director chief_product_officer chief_revenue_officer chief_marketing_officer chief_legal_officer chief_strategy_officer chief_people_officer chief_security_officer general_counsel',
  'founder.n': 'founder founders',
  'cofounder.n': 'co-founder cofounder co-founders cofounders co_founder co_founders',
  'found.v': 'founded founds co-founded cofounded co_founded set_up started launched created',
  'found.pp': 'founded co-founded cofounded co_founded set_up created started',
  'cofound.v': 'co-founded cofounded co_founded',
  'run.v': 'runs run ran running led leads steers helms',
  'run.pp': 'led run helmed steered',
  'head.v': 'heads headed heading',
  'chair.v': 'chairs chaired',
  'post.n': 'job post role position',
  'hand.v': 'went goes going falls fell passes passed belongs belonged',
  'including': 'including such_as among_them like notably',
  'appoint.v':
    'appoint appoints appointed names named name hire hires hired promote promoted promotes installed tapped poached recruited joins joined join becomes became become succeeds succeeded takes_over took_over remains stays remain',
  'leave.v':
    'leave leaves left leaving quit quits resign resigns resigned resigning step_down steps_down stepped_down stepping_down depart departs departed departing fired ousted gave_up give_up gives_up hands_in_his_notice hands_in_her_notice retired retires exit exits going sacked',
  'interim': 'interim acting',
  'leave.office':
    'resigned resigns stepped_down steps_down quit quits step_down hands_in_his_notice hands_in_her_notice',
  'former': 'former formerly ex once previously ex-',
  'until': 'until till',
  // Users and forms
  'users.n':
    'users user customers subscribers people visitors clients subscriptions downloads_users accounts members',
  'use.v': 'use uses used using count counts counting',
  'pbc': 'public_benefit_corporation public_benefit_corporations pbc benefit_corporation',
  'nonprofit': 'nonprofit non-profit non_profit not-for-profit not_for_profit',
  'forprofit': 'for-profit for_profit',
  'capped': 'capped-profit capped_profit',
  'convert.v':
    'convert converts converted converting turn turns turned restructure restructured restructuring become becoming became transform transformed transition transitions',
  'conversion.n':
    'conversion transformation transition restructuring overhaul recapitalization recapitalisation',
  // Status
  'plan':
    'plan plans planned planning will would intend intends intended aims aim aiming expected agree agreed agrees pledge pledged pledges commit commits committed promise promised promises set_to to_be due undertook undertake target targets slated wants want eyes letter_of_intent memorandum conditional prepares preparing about_to shall ready_to vowed vows preparations',
  'talks':
    'talks talk negotiating negotiate negotiates negotiations discussions discussing considering considers consider weighing weighs mulling mulls exploring explores in_talks sounding_out in_advanced_talks in_early_talks discusses courting ask seeking seeks in_negotiations could may might',
  'ended':
    'tried_to tried_unsuccessfully attempted_to in_vain considered_buying abandoned abandons abandon dropped drop scrapped scraps cancelled canceled called_off collapsed collapse terminated lapsed withdrawn withdrew rejected rejects refused rebuffed failed fails fell_through voted_down came_to_nothing come_to_nothing ended turned_down turns_down shelved blocked fell_apart ditched spurned sink_offer sinks sink failure walked_away expired',
  'deny':
    'out_of_the_question not_on_the_table not_on_the_cards nonsense denied denies deny dismissed dismisses refuted refutes ruled_out rules_out rule_out off_the_table fake_news false rejects_report insists_not contradicted untrue',
  'hedge':
    'reportedly allegedly said_to rumoured rumored apparently understood_to rumour rumor gossip believed_to reckoned_to thought_to',
  'total':
    'in_all all_told in_total altogether cumulative cumulatively to_date so_far since total overall combined',
  'payment': 'another further additional first_tranche tranche instalment installment',
  // Who says so
  'say.v':
    'reveals conceded concedes stressed stresses acknowledges admits admitted posted remarked maintains said says say saying told tells reported reports reporting wrote writes claims claimed claim according announced stated states added adds confirmed confirms estimates estimated expects insists insisted noted explained commented argued predicts revealed disclosed thinks reckons acknowledged declared warned told_analysts cited citing',
  'said.by': 'according_to as_reported_by citing per by_the_reckoning_of in_the_words_of',
  'unnamed':
    'people_familiar sources people_with_knowledge person_familiar insiders sources_close analysts reports media market_rumours',
  'close.v':
    'close closes closing closed complete completes completed got gets announces announced unveils clinched seals sealed',
  'put.v': 'put puts pegs pegged',
  'pay.v': 'pay pays paid paying',
  'equals': 'worth equivalent_to representing',
  'bound.over': 'over exceeding exceeds',
  'bound.about': 'about around roughly approximately some nearly almost',
  'bound.upto': 'up_to',
  'clitic': 'it',
  'hold.dative': 'belongs goes_to go_to falls_to',
  'sell.past': 'sold disposed_of offloaded unloaded divested dumped exited',
  'others': 'others more',
  'article.one': '',
  'from.US': 'american californian u.s. us us-based californian-based',
  'from.GB': 'british london-based',
  'from.FR': 'french parisian paris-based',
  'from.DE': 'german',
  'from.IT': 'italian',
  'from.ES': 'spanish',
  'from.NL': 'dutch',
  'from.SE': 'swedish',
  'from.NO': 'norwegian',
  'from.CH': 'swiss',
  'from.JP': 'japanese tokyo-based',
  'from.CN': 'chinese',
  'from.KR': 'korean south_korean',
  'from.IN': 'indian',
  'from.IL': 'israeli',
  'from.CA': 'canadian toronto-based',
  'from.AE': 'emirati abu_dhabi',
  'from.SA': 'saudi',
  'from.FI': 'finnish',
  'from.DK': 'danish',
  'from.TW': 'taiwanese',
  'from.AU': 'australian',
  'from.SG': 'singaporean singapore-based',
  'period': 'months quarter half year quarters fiscal',
  'ignore.n': 'threshold market_share',
  'shares.n': 'shares',
  'guide':
    'pencilled pencilled_in expects expect expected anticipates sees forecasts guidance projects guides estimates targets',
  'versus': 'v vs versus against',
  'allow.v': 'lets let allows allow allowing grants grant granted licensed',
  'partner.with': 'in_partnership_with in_collaboration_with together_with a_joint_venture_with',
  'this.form': 'this_structure this_form this_legal_form the_same_structure',
  'get.v': 'receive receives received receiving gets got get',
  'exchange': 'in_exchange_for in_return_for for',
  'tranche.n': 'tranche instalment installment first_tranche',
  'announce': 'announce announces announced announcing',
  'year.earlier': 'earlier year_earlier a_year_earlier prior-year vs versus',
  'once.form': 'originally began started_as founded_as once',
  'target.n': 'target seller',
  'buyer.n': 'buyer bidder acquirer purchaser',
  'consortium.n': 'consortium group',
  'equity.n': 'equity stock share_capital voting_rights votes',
  'defendant.n': 'defendant',
  'founding.n': 'founding',
  'atop': 'at_the_helm at_the_top in_charge',
  'price.n': 'price price_tag tag',
  'change.w': 'poorer richer wiped erased gained shed',
  'previous': 'earlier previous prior',
  'include.v': 'include includes',
  'expiry.n': 'expiry expiration expiry_date expiration_date end_date',
  'expire.v': 'expire expires expiring',
  'last.v': 'runs lasts run in_force',
  'fresh': 'this_month this_week this_morning agreed signed struck unveiled unveils tonight',
  'subsidiary.n': 'subsidiary unit subsidiaries offshoot',
  'belong.v': 'belongs belong',
  'revshare.v': 'shares~with share~with shared~with sharing',
  'possible': 'could may might',
  'without': 'without',
  'warrant.n': 'warrant warrants option options right_to_buy',
  'give.v':
    'give gives gave given giving hand hands handed grant grants granted granting leaves left award awarded issued',
  'each': 'each apiece',
  'compared': 'up_from down_from compared_with against versus',
  'become.v': 'become becomes became remains remain remained emerges emerged',
  'own.v': 'own owns owned control controls controlled',
  'no.longer': 'no_longer not_any_more',
  'in.capital': 'invested_in',
  'if': 'if unless supposing suppose provided',
  'if.v': 'were should',
  'some.day': 'one_day someday some_day eventually',
  'no': 'no',
  'aim': 'goal aim objective ambition',
  'respectively': 'respectively',
  'rest': 'remaining',
  'carry.v': 'bring brings take takes took lift lifts push pushes leave leaves',
  'climb.v': 'rises rose climbs climbed falls fell slips slipped moves moved goes went drops dropped',
  'hold.past': 'had held owned controlled',
  'before.w': 'before previously formerly until_then prior_to once',
  'back.then': 'then back_then at_the_time at_that_time on_that_occasion',
  'same.year':
    'the_same_year the_same_month that_year that_month of_the_same_year in_the_same_month in_the_same_year',
  'agree': 'agree agrees agreed pledge pledges pledged commit commits committed undertook contracted',
  'coming': 'upcoming forthcoming next future proposed',
  'while': 'while whereas',
  'tell.v': 'told tells telling said_in_an_interview_with',
  'refuse.v': 'rebuffed refused turned_it_down voted_it_down threw_it_out thrown_out',
};
