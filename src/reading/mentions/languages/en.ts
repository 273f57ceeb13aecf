import { type Grammar, list, phrases } from './grammar.ts';

/** English. */
export const english: Grammar = {
  language: 'en',
  articles: list('the a an'),
  small: list(
    'the a an of to in on at by for from with without into onto over under about after before between against during through within since until upon per via as than then that this these those there here',
    'and or but nor so yet if when while because although though whether unless once where who whom whose which what why how',
    'i we you he she it they them him her his hers its our your their my me us one ones',
    'is are was were be been being am has have had having do does did will would can could may might shall should must',
    'not no yes all any some each every both either neither few many much more most less least other another such only own same very too also just even still already again ever never now today yesterday tomorrow later soon',
    'all none nobody nothing something everything everyone anybody anyone somebody',
    'two three four five six seven eight nine ten first second third last next new old big small good bad best another early late long short high low',
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
    'however meanwhile moreover instead indeed perhaps maybe rather thus hence besides otherwise still anyway together under according earlier following despite unlike like given among across along around behind below beyond near off out up down',
    'said says say told asked added wrote reported think get got go going take took make made see seen know let put keep come came set run look use used give gave find found',
    'shares revenue profit loss sales investors founders rivals analysts companies company startup group fund chief executive founder co chairman president people customers results net update live news exclusive breaking analysis opinion interview about note editors outlook highlights customers financing holdings capital total annual quarterly also officially apparently recently currently previously separately elsewhere hardly',
    'q1 q2 q3 q4 ceo cfo cto coo ai ipo us uk eu uae usa gmt vs flash flashes',
  ),
  of: list('of behind'),
  by: list('by'),
  locative: list('in at near to outside around'),
  companyNouns: list(
    'startup startups company companies group firm firms giant maker makers chipmaker lab labs laboratory developer developers provider operator owner parent publisher publishers investor investors fund funds bank banks unit subsidiary arm division shareholder backer backers rival rivals competitor competitors supplier suppliers customer customers partner partners vendor retailer outfit shop business venture vehicle insurer broker advisers adviser consultancy boutique consortium underwriters newcomer unicorn unicorns neocloud hyperscaler conglomerate brand studio label automaker carmaker utility foundation charity nonprofit manufacturer designer builder platform agency network',
  ),
  epithetNouns: list(
    'giant maker company group firm startup developer creator owner parent operator lab builder inventor outfit shop chipmaker business conglomerate publisher producer designer behemoth titan manufacturer holding colossus',
  ),
  parentNouns: list('parent owner mother'),
  headNouns: list('chief ceo boss'),
  personNouns: list(
    'ceo cfo cto coo chief executive officer president vice chairman chairwoman chair founder cofounder founders head director manager managing boss leader partner analyst analysts economist judge justice minister chancellor senator congressman congresswoman representative commissioner secretary business angel lawyer attorney professor researcher scientist engineer entrepreneur investor billionaire mogul tycoon writer writers author novelist journalist reporter spokesman spokeswoman spokesperson adviser banker heir son daughter brother sister wife husband colleague actor actress singer player coach veteran pioneer newcomer successor predecessor colleagues executives architect strategist counsel aide',
  ),
  honorifics: list('mr mrs ms miss dr sir dame lord lady prof professor justice judge senator'),
  productNouns: list(
    'model models chatbot app assistant agent agents software chip chips processor processors platform service engine browser system systems family supercomputer drone robot project campus accelerator language tool network version generation subscription api suite gpu',
  ),
  otherNouns: list(
    'ministry city county state province university college court commission authority festival museum stadium street river mountain lake island valley party union church storm hurricane district committee department parliament council award prize airport cathedral theatre hospital team club',
  ),
  dealNouns: list(
    'acquisition takeover purchase stake shares stock valuation investment deal partnership alliance agreement contract lawsuit suit case complaint ipo listing results merger talks bid offer competitor competitors rival rivals control sale holding debt bonds shareholder customer revenue',
  ),
  dealVerbs: list(
    'including includes include acquire acquired acquires acquiring buy buys bought buying back backed backs backing invest invested invests join joined sue sued sues owned owns own with against versus alongside including take took absorb absorbed co led',
  ),
  ledBy: list('led run headed founded started created chaired controlled owned steered cofounded'),
  leads: list('runs leads heads founded chairs controls founded'),
  relative: list('that which'),
  companyVerbs: list(
    'raised raises raising acquired acquires announced announces launched launches invested invests plans said unveiled closed secured bought buys sells sold filed files listed debuted agreed signed signs makes develops builds offers raises valued sued sues owns holds led leads leases expects hired posted reported competes backs backed declined',
  ),
  speechVerbs: list(
    'said says told added wrote argued explained insisted claims claimed believes thinks joined left founded co runs leads heads chairs commented calls called resigned',
  ),
  auxiliaries: list('has have had is was will would did does'),
  sourceBefore: list('to by told the citing'),
  sourceVerbs: list(
    'reported reports reporting said says wrote writes revealed told report puts had claimed citing',
  ),
  sourceNouns: list('newspaper agency magazine daily website site broadcaster weekly blog outlet newsletter'),
  domain: list(
    'ai startup startups chip chips gpu gpus llm llms chatbot chatbots cloud software technology tech artificial intelligence generative algorithm billion million trillion bn mn mln bln dollars euros investors investor investment investments funds shareholders revenue profit ipo valuation quarter ceo founder cofounder compute supercomputer robot platform financing nasdaq copyright datacenter capex processors semiconductor semiconductors datacenters servers hyperscaler venture',
  ),
  like: list('like as'),
  idioms: phrases(
    'the rounds;making the rounds;round of talks;round the clock;round of applause;round of golf;at stake;of equity and;pay equity;gender equity;in the round;a round number;language acquisition;data acquisition;talent acquisition;customer acquisition;user acquisition;acquisition costs;acquisition cost;round table;first round pick;stakes are;the stakes;high stakes;raise the stakes',
  ),
  and: list('and or plus'),
  capitalNouns: false,
};
