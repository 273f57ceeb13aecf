import { shippedKnowledge } from '../../../src/knowledge/knowledge.ts';
import { holds } from './holds.ts';

const knowledge = shippedKnowledge();

holds(
  'orders of chips and of computing power, from either side',
  [
    [
      'en',
      '[OpenAI|company:openai] has ordered chips for six gigawatts from [AMD|company:amd].',
      ['supply-deal openai > amd'],
    ],
    [
      'en',
      '[OpenAI|company:openai] signed a $300bn contract with [Oracle|company:oracle] for computing power.',
      ['supply-deal openai > oracle 300000000000 USD'],
    ],
    [
      'en',
      '[Oracle|company:oracle] has an order worth $300bn from [OpenAI|company:openai] on its books.',
      ['supply-deal openai > oracle 300000000000 USD'],
    ],
    [
      'en',
      '[Anthropic|company:anthropic] rents capacity from [Google|company:google] and [Amazon|company:amazon].',
      ['supply-deal anthropic > google', 'supply-deal anthropic > amazon'],
    ],
    [
      'en',
      '[Nscale|company:nscale] leased a campus in Texas from [Ionic Digital|company:ionic-digital].',
      ['supply-deal nscale > ionic-digital'],
    ],
    [
      'en',
      '[Nebius|company:nebius] won a contract worth $17.4bn to supply [Microsoft|company:microsoft] with computing capacity.',
      ['supply-deal microsoft > nebius 17400000000 USD'],
    ],
    [
      'en',
      'A contract with [Meta|company:meta], valued at $3bn, was signed by [Nebius|company:nebius] last week.',
      ['supply-deal meta > nebius 3000000000 USD'],
    ],
    [
      'en',
      '[OpenAI|company:openai] committed to buying $250bn of [Azure|product:azure] services.',
      ['supply-deal openai > microsoft 250000000000 USD'],
    ],
    [
      'en',
      '[OpenAI|company:openai] will spend $38bn on capacity at [AWS|company:amazon-web-services] over seven years.',
      ['supply-deal openai > amazon-web-services 38000000000 USD planned'],
    ],
    [
      'en',
      '[Anthropic|company:anthropic] runs its models on [Google Cloud|company:google-cloud].',
      ['supply-deal anthropic > google-cloud'],
    ],
    [
      'en',
      '[Cohere|company:cohere] will run its services on the cloud of [OVHcloud|company:ovhcloud].',
      ['supply-deal cohere > ovhcloud planned'],
    ],
    [
      'en',
      '[CoreWeave|company:coreweave], which counts [Meta|company:meta] and [OpenAI|company:openai] among its customers, lost money.',
      ['supply-deal meta > coreweave', 'supply-deal openai > coreweave'],
    ],
    [
      'en',
      '[G42|company:g42] was by far [Cerebras|company:cerebras]’s biggest customer.',
      ['supply-deal g42 > cerebras'],
    ],
    [
      'en',
      '[Nvidia|company:nvidia], which supplies [CoreWeave|company:coreweave] with processors, holds a stake.',
      ['supply-deal coreweave > nvidia'],
    ],
    [
      'en',
      '[OpenAI|company:openai] gets its computing power from [Microsoft|company:microsoft].',
      ['supply-deal openai > microsoft'],
    ],
    [
      'en',
      '[Amazon|company:amazon] remains [Anthropic|company:anthropic]’s main cloud provider.',
      ['supply-deal anthropic > amazon'],
    ],
    [
      'en',
      '[Microsoft|company:microsoft] buys nuclear power from [Constellation Energy|company:constellation-energy].',
      ['supply-deal microsoft > constellation-energy'],
    ],
    [
      'en',
      '[Meta|company:meta] has signed a 20-year agreement with [Constellation Energy|company:constellation-energy] for 1.1 gigawatts of nuclear energy.',
      ['supply-deal meta > constellation-energy'],
    ],
    [
      'en',
      '[Broadcom|company:broadcom] will build custom chips for [OpenAI|company:openai].',
      ['supply-deal openai > broadcom planned'],
    ],
    [
      'en',
      '[Google|company:google] is to supply [Anthropic|company:anthropic] with up to a million TPUs.',
      ['supply-deal anthropic > google planned'],
    ],
    [
      'en',
      '[xAI|company:xai] will be the first customer of a data centre built by [Humain|company:humain].',
      ['supply-deal xai > humain planned'],
    ],
    [
      'en',
      '[Tesla|company:tesla] awarded [Samsung|company:samsung] a $16.5bn contract for AI chips.',
      ['supply-deal tesla > samsung 16500000000 USD'],
    ],
    ['en', '[TSMC|company:tsmc] makes the chips for [Nvidia|company:nvidia].', ['supply-deal nvidia > tsmc']],
    ['en', '[Nvidia|company:nvidia] makes chips.', []],
    ['en', '[Meta|company:meta] has a contract with [Scale AI|company:scale-ai].', []],
    [
      'en',
      '[Nvidia|company:nvidia] bought [Groq|company:groq] for $20bn.',
      ['acquisition nvidia > groq 20000000000 USD'],
    ],
    [
      'it',
      '[OpenAI|company:openai] ha ordinato ad [AMD|company:amd] chip per sei gigawatt.',
      ['supply-deal openai > amd'],
    ],
    [
      'it',
      '[OpenAI|company:openai] ha firmato con [Oracle|company:oracle] un contratto da 300 miliardi di dollari per potenza di calcolo.',
      ['supply-deal openai > oracle 300000000000 USD'],
    ],
    [
      'it',
      '[OpenAI|company:openai] ha sottoscritto un impegno d’acquisto di servizi [Azure|product:azure] per 250 miliardi di dollari.',
      ['supply-deal openai > microsoft 250000000000 USD'],
    ],
    [
      'it',
      '[Anthropic|company:anthropic] spenderà 30 miliardi di dollari per la capacità di calcolo di [Azure|product:azure].',
      ['supply-deal anthropic > microsoft 30000000000 USD planned'],
    ],
    [
      'it',
      '[Anthropic|company:anthropic] affitta capacità di calcolo da [Google|company:google].',
      ['supply-deal anthropic > google'],
    ],
    [
      'it',
      '[Mistral AI|company:mistral-ai] noleggia gpu da [CoreWeave|company:coreweave].',
      ['supply-deal mistral-ai > coreweave'],
    ],
    [
      'it',
      '[Google|company:google] fornirà ad [Anthropic|company:anthropic] fino a un milione di tpu.',
      ['supply-deal anthropic > google planned'],
    ],
    [
      'it',
      '[Nscale|company:nscale], che [OpenAI|company:openai] ha scelto come fornitore di calcolo, cresce.',
      ['supply-deal openai > nscale'],
    ],
    [
      'it',
      '[Microsoft|company:microsoft] è il principale fornitore di cloud di [OpenAI|company:openai].',
      ['supply-deal openai > microsoft'],
    ],
    [
      'it',
      '[G42|company:g42] è il primo cliente di [Cerebras|company:cerebras].',
      ['supply-deal g42 > cerebras'],
    ],
    [
      'it',
      '[Amazon|company:amazon] comprerà da [Enel|company:enel] energia per i suoi data center.',
      ['supply-deal amazon > enel planned'],
    ],
    [
      'it',
      '[Microsoft|company:microsoft] tratta con [A2A|company:a2a] una fornitura di energia.',
      ['supply-deal microsoft > a2a in-talks'],
    ],
    [
      'it',
      'I modelli di [Cohere|company:cohere] gireranno sul cloud di [OVHcloud|company:ovhcloud].',
      ['supply-deal cohere > ovhcloud planned'],
    ],
    [
      'it',
      '[Oracle|company:oracle] ha in portafoglio un ordine da 300 miliardi di dollari di [OpenAI|company:openai].',
      ['supply-deal openai > oracle 300000000000 USD'],
    ],
    [
      'de',
      '[OpenAI|company:openai] hat bei [AMD|company:amd] Chips für sechs Gigawatt geordert.',
      ['supply-deal openai > amd'],
    ],
    [
      'de',
      '[OpenAI|company:openai] hat mit [Oracle|company:oracle] einen Vertrag über 300 Milliarden Dollar für Rechenleistung geschlossen.',
      ['supply-deal openai > oracle 300000000000 USD'],
    ],
    [
      'de',
      '[Oracle|company:oracle] hat einen Auftrag von [OpenAI|company:openai] über 300 Milliarden Dollar in den Büchern.',
      ['supply-deal openai > oracle 300000000000 USD'],
    ],
    [
      'de',
      '[Mistral AI|company:mistral-ai] mietet Rechenkapazität bei [CoreWeave|company:coreweave] und [Microsoft|company:microsoft].',
      ['supply-deal mistral-ai > coreweave', 'supply-deal mistral-ai > microsoft'],
    ],
    [
      'de',
      '[Nvidia|company:nvidia] beliefert [CoreWeave|company:coreweave] mit Prozessoren.',
      ['supply-deal coreweave > nvidia'],
    ],
    [
      'de',
      '[G42|company:g42] ist der größte Kunde von [Cerebras|company:cerebras].',
      ['supply-deal g42 > cerebras'],
    ],
    [
      'de',
      '[Anthropic|company:anthropic] kauft Azure-Kapazität für 30 Milliarden Dollar bei [Microsoft|company:microsoft].',
      ['supply-deal anthropic > microsoft 30000000000 USD'],
    ],
    [
      'de',
      '[Microsoft|company:microsoft] bezieht Strom von [RWE|company:rwe].',
      ['supply-deal microsoft > rwe'],
    ],
    [
      'de',
      '[OpenAI|company:openai] zahlt [Oracle|company:oracle] 300 Milliarden Dollar für Rechenleistung.',
      ['supply-deal openai > oracle 300000000000 USD'],
    ],
    [
      'fr',
      '[OpenAI|company:openai] a commandé à [AMD|company:amd] des puces pour six gigawatts.',
      ['supply-deal openai > amd'],
    ],
    [
      'fr',
      '[Mistral AI|company:mistral-ai] loue de la puissance à [CoreWeave|company:coreweave] comme à [Microsoft|company:microsoft].',
      ['supply-deal mistral-ai > coreweave', 'supply-deal mistral-ai > microsoft'],
    ],
    [
      'fr',
      '[OpenAI|company:openai] a signé avec [Oracle|company:oracle] un contrat de 300 milliards de dollars pour de la puissance de calcul.',
      ['supply-deal openai > oracle 300000000000 USD'],
    ],
    [
      'fr',
      '[Google|company:google] livrera à [Anthropic|company:anthropic] jusqu’à un million de TPU.',
      ['supply-deal anthropic > google planned'],
    ],
    [
      'fr',
      '[Amazon|company:amazon] demeure le premier fournisseur de cloud d’[Anthropic|company:anthropic].',
      ['supply-deal anthropic > amazon'],
    ],
    [
      'fr',
      '13 800 puces ont été commandées à [Nvidia|company:nvidia] par [Mistral AI|company:mistral-ai].',
      ['supply-deal mistral-ai > nvidia'],
    ],
    [
      'fr',
      '[Cohere|company:cohere] hébergera ses services chez [OVHcloud|company:ovhcloud].',
      ['supply-deal cohere > ovhcloud planned'],
    ],
    [
      'fr',
      '[OpenAI|company:openai] s’est engagée à acheter pour 250 milliards de dollars de services [Azure|product:azure].',
      ['supply-deal openai > microsoft 250000000000 USD'],
    ],
    [
      'fr',
      '[Microsoft|company:microsoft] est le principal client de [CoreWeave|company:coreweave].',
      ['supply-deal microsoft > coreweave'],
    ],
    [
      'es',
      '[OpenAI|company:openai] ha encargado a [AMD|company:amd] chips por seis gigavatios.',
      ['supply-deal openai > amd'],
    ],
    [
      'es',
      '[OpenAI|company:openai] firmó con [Oracle|company:oracle] un contrato de 300.000 millones de dólares por capacidad de cómputo.',
      ['supply-deal openai > oracle 300000000000 USD'],
    ],
    [
      'es',
      '[Anthropic|company:anthropic] alquila capacidad a [Google|company:google].',
      ['supply-deal anthropic > google'],
    ],
    [
      'es',
      '[OpenAI|company:openai] se comprometió a comprar servicios de [Azure|product:azure] por 250.000 millones de dólares.',
      ['supply-deal openai > microsoft 250000000000 USD'],
    ],
    [
      'es',
      '[Google|company:google] suministrará a [Anthropic|company:anthropic] hasta un millón de TPU.',
      ['supply-deal anthropic > google planned'],
    ],
    [
      'es',
      '[Sur Energy|company:sur-energy] negocia con [Central Puerto|company:central-puerto] el suministro eléctrico.',
      ['supply-deal sur-energy > central-puerto in-talks'],
    ],
    [
      'es',
      '[Amazon|company:amazon] es el principal proveedor de nube de [Anthropic|company:anthropic].',
      ['supply-deal anthropic > amazon'],
    ],
    [
      'es',
      '[Meta|company:meta] comprará energía nuclear a [Constellation Energy|company:constellation-energy].',
      ['supply-deal meta > constellation-energy planned'],
    ],
    [
      'es',
      '[Cohere|company:cohere] ejecutará sus modelos en la nube de [OVHcloud|company:ovhcloud].',
      ['supply-deal cohere > ovhcloud planned'],
    ],
  ],
  knowledge,
);

holds(
  'what is only said to be a customer or to have a contract supplies nothing',
  [
    ['en', '[Nvidia|company:nvidia] hands its customer a warrant.', []],
    ['en', '[Nvidia|company:nvidia] has a contract with [Leo Marsh|person:leo-marsh].', []],
    ['it', '[Nvidia|company:nvidia] cresce come fornitore di chip.', []],
    ['de', '[Nvidia|company:nvidia] überlässt seinem Abnehmer Anteile.', []],
    ['fr', '[Mistral AI|company:mistral-ai] poursuit sa mue en fournisseur de cloud.', []],
    ['es', '[Nvidia|company:nvidia] busca clientes para sus chips.', []],
  ],
  knowledge,
);

holds(
  "a contract is the supplier's or the customer's, as its words and their trades tell",
  [
    [
      'en',
      '[Oracle|company:oracle] won an order from [OpenAI|company:openai] worth $300bn.',
      ['supply-deal openai > oracle 300000000000 USD'],
    ],
    [
      'en',
      'The contract between [Nebius|company:nebius] and [Meta|company:meta] is worth $3bn.',
      ['supply-deal meta > nebius 3000000000 USD'],
    ],
    [
      'en',
      '[OpenAI|company:openai] took $38bn of capacity. So much for capacity at [AWS|company:amazon-web-services].',
      [],
    ],
  ],
  knowledge,
);
