import type { Basis, Quote } from '../../core/evaluation';

/**
 * The words of the law itself. A provision stands here only when its words were held, in both languages, against copies of the
 * Official Journal's text; `[…]` marks what was left out. What is not here is not quoted: its address is what a reader has.
 * Laws carry no copyright (Auteurswet art. 11; Commission Decision 2011/833/EU). Not here: the Telecommunicatiewet (art. 11.7
 * was changed on 1 July 2026 and its new words were not at hand), guidelines and judgments, and recitals not found in Dutch.
 */
const GDPR: Record<string, Required<Quote>> = {
  'Art. 4(11)': {
    nl: '„toestemming” van de betrokkene: elke vrije, specifieke, geïnformeerde en ondubbelzinnige wilsuiting waarmee de betrokkene door middel van een verklaring of een ondubbelzinnige actieve handeling hem betreffende verwerking van persoonsgegevens aanvaardt;',
    en: "‘consent’ of the data subject means any freely given, specific, informed and unambiguous indication of the data subject's wishes by which he or she, by a statement or by a clear affirmative action, signifies agreement to the processing of personal data relating to him or her;",
  },
  'Art. 5(1)(a)': {
    nl: 'worden verwerkt op een wijze die ten aanzien van de betrokkene rechtmatig, behoorlijk en transparant is („rechtmatigheid, behoorlijkheid en transparantie”);',
    en: 'processed lawfully, fairly and in a transparent manner in relation to the data subject (‘lawfulness, fairness and transparency’);',
  },
  'Art. 5(1)(b)': {
    nl: 'voor welbepaalde, uitdrukkelijk omschreven en gerechtvaardigde doeleinden worden verzameld en mogen vervolgens niet verder op een met die doeleinden onverenigbare wijze worden verwerkt; […] („doelbinding”);',
    en: 'collected for specified, explicit and legitimate purposes and not further processed in a manner that is incompatible with those purposes; […] (‘purpose limitation’);',
  },
  'Art. 5(1)(c)': {
    nl: 'toereikend zijn, ter zake dienend en beperkt tot wat noodzakelijk is voor de doeleinden waarvoor zij worden verwerkt („minimale gegevensverwerking”);',
    en: 'adequate, relevant and limited to what is necessary in relation to the purposes for which they are processed (‘data minimisation’);',
  },
  'Art. 5(1)(f)': {
    nl: 'door het nemen van passende technische of organisatorische maatregelen op een dusdanige manier worden verwerkt dat een passende beveiliging ervan gewaarborgd is, en dat zij onder meer beschermd zijn tegen ongeoorloofde of onrechtmatige verwerking en tegen onopzettelijk verlies, vernietiging of beschadiging („integriteit en vertrouwelijkheid”).',
    en: 'processed in a manner that ensures appropriate security of the personal data, including protection against unauthorised or unlawful processing and against accidental loss, destruction or damage, using appropriate technical or organisational measures (‘integrity and confidentiality’).',
  },
  'Art. 6(1)': {
    nl: 'De verwerking is alleen rechtmatig indien en voor zover aan ten minste een van de onderstaande voorwaarden is voldaan: […]',
    en: 'Processing shall be lawful only if and to the extent that at least one of the following applies: […]',
  },
  'Art. 6(1)(a)': {
    nl: 'de betrokkene heeft toestemming gegeven voor de verwerking van zijn persoonsgegevens voor een of meer specifieke doeleinden;',
    en: 'the data subject has given consent to the processing of his or her personal data for one or more specific purposes;',
  },
  'Art. 7(1)': {
    nl: 'Wanneer de verwerking berust op toestemming, moet de verwerkingsverantwoordelijke kunnen aantonen dat de betrokkene toestemming heeft gegeven voor de verwerking van zijn persoonsgegevens.',
    en: 'Where processing is based on consent, the controller shall be able to demonstrate that the data subject has consented to processing of his or her personal data.',
  },
  'Art. 7(2)': {
    nl: 'Indien de betrokkene toestemming geeft in het kader van een schriftelijke verklaring die ook op andere aangelegenheden betrekking heeft, wordt het verzoek om toestemming in een begrijpelijke en gemakkelijk toegankelijke vorm en in duidelijke en eenvoudige taal zodanig gepresenteerd dat een duidelijk onderscheid kan worden gemaakt met de andere aangelegenheden. […]',
    en: "If the data subject's consent is given in the context of a written declaration which also concerns other matters, the request for consent shall be presented in a manner which is clearly distinguishable from the other matters, in an intelligible and easily accessible form, using clear and plain language. […]",
  },
  'Art. 7(3)': {
    nl: 'De betrokkene heeft het recht zijn toestemming te allen tijde in te trekken. Het intrekken van de toestemming laat de rechtmatigheid van de verwerking op basis van de toestemming vóór de intrekking daarvan, onverlet. Alvorens de betrokkene zijn toestemming geeft, wordt hij daarvan in kennis gesteld. Het intrekken van de toestemming is even eenvoudig als het geven ervan.',
    en: 'The data subject shall have the right to withdraw his or her consent at any time. The withdrawal of consent shall not affect the lawfulness of processing based on consent before its withdrawal. Prior to giving consent, the data subject shall be informed thereof. It shall be as easy to withdraw as to give consent.',
  },
  'Art. 7(4)': {
    nl: 'Bij de beoordeling van de vraag of de toestemming vrijelijk kan worden gegeven, wordt onder meer ten sterkste rekening gehouden met de vraag of voor de uitvoering van een overeenkomst, met inbegrip van een dienstenovereenkomst, toestemming vereist is voor een verwerking van persoonsgegevens die niet noodzakelijk is voor de uitvoering van die overeenkomst.',
    en: 'When assessing whether consent is freely given, utmost account shall be taken of whether, inter alia, the performance of a contract, including the provision of a service, is conditional on consent to the processing of personal data that is not necessary for the performance of that contract.',
  },
  'Art. 8(1)': {
    nl: 'Wanneer artikel 6, lid 1, punt a), van toepassing is in verband met een rechtstreeks aanbod van diensten van de informatiemaatschappij aan een kind, is de verwerking van persoonsgegevens van een kind rechtmatig wanneer het kind ten minste 16 jaar is. Wanneer het kind jonger is dan 16 jaar is zulke verwerking slechts rechtmatig indien en voor zover de toestemming of machtiging tot toestemming in dit verband wordt verleend door de persoon die de ouderlijke verantwoordelijkheid voor het kind draagt. […]',
    en: 'Where point (a) of Article 6(1) applies, in relation to the offer of information society services directly to a child, the processing of the personal data of a child shall be lawful where the child is at least 16 years old. Where the child is below the age of 16 years, such processing shall be lawful only if and to the extent that consent is given or authorised by the holder of parental responsibility over the child. […]',
  },
  'Art. 8(2)': {
    nl: 'Met inachtneming van de beschikbare technologie doet de verwerkingsverantwoordelijke redelijke inspanningen om in dergelijke gevallen te controleren of de persoon die de ouderlijke verantwoordelijkheid voor het kind draagt, toestemming heeft gegeven of machtiging tot toestemming heeft verleend.',
    en: 'The controller shall make reasonable efforts to verify in such cases that consent is given or authorised by the holder of parental responsibility over the child, taking into consideration available technology.',
  },
  'Art. 9(1)': {
    nl: 'Verwerking van persoonsgegevens waaruit ras of etnische afkomst, politieke opvattingen, religieuze of levensbeschouwelijke overtuigingen, of het lidmaatschap van een vakbond blijken, en verwerking van genetische gegevens, biometrische gegevens met het oog op de unieke identificatie van een persoon, of gegevens over gezondheid, of gegevens met betrekking tot iemands seksueel gedrag of seksuele gerichtheid zijn verboden.',
    en: "Processing of personal data revealing racial or ethnic origin, political opinions, religious or philosophical beliefs, or trade union membership, and the processing of genetic data, biometric data for the purpose of uniquely identifying a natural person, data concerning health or data concerning a natural person's sex life or sexual orientation shall be prohibited.",
  },
  'Art. 9(2)(a)': {
    nl: 'de betrokkene heeft uitdrukkelijke toestemming gegeven voor de verwerking van die persoonsgegevens voor een of meer welbepaalde doeleinden, behalve indien in Unierecht of lidstatelijk recht is bepaald dat het in lid 1 genoemde verbod niet door de betrokkene kan worden opgeheven;',
    en: 'the data subject has given explicit consent to the processing of those personal data for one or more specified purposes, except where Union or Member State law provide that the prohibition referred to in paragraph 1 may not be lifted by the data subject;',
  },
  'Art. 12(1)': {
    nl: 'De verwerkingsverantwoordelijke neemt passende maatregelen opdat de betrokkene de in de artikelen 13 en 14 bedoelde informatie en de in de artikelen 15 tot en met 22 en artikel 34 bedoelde communicatie in verband met de verwerking in een beknopte, transparante, begrijpelijke en gemakkelijk toegankelijke vorm en in duidelijke en eenvoudige taal ontvangt, in het bijzonder wanneer de informatie specifiek voor een kind bestemd is. […]',
    en: 'The controller shall take appropriate measures to provide any information referred to in Articles 13 and 14 and any communication under Articles 15 to 22 and 34 relating to processing to the data subject in a concise, transparent, intelligible and easily accessible form, using clear and plain language, in particular for any information addressed specifically to a child. […]',
  },
  'Art. 13(1)(a)': {
    nl: 'de identiteit en de contactgegevens van de verwerkingsverantwoordelijke en, in voorkomend geval, van de vertegenwoordiger van de verwerkingsverantwoordelijke;',
    en: "the identity and the contact details of the controller and, where applicable, of the controller's representative;",
  },
  'Art. 13(1)(e)': {
    nl: 'in voorkomend geval, de ontvangers of categorieën van ontvangers van de persoonsgegevens;',
    en: 'the recipients or categories of recipients of the personal data, if any;',
  },
  'Art. 25(2)': {
    nl: 'De verwerkingsverantwoordelijke treft passende technische en organisatorische maatregelen om ervoor te zorgen dat in beginsel alleen persoonsgegevens worden verwerkt die noodzakelijk zijn voor elk specifiek doel van de verwerking. Die verplichting geldt voor de hoeveelheid verzamelde persoonsgegevens, de mate waarin zij worden verwerkt, de termijn waarvoor zij worden opgeslagen en de toegankelijkheid daarvan. Deze maatregelen zorgen met name ervoor dat persoonsgegevens in beginsel niet zonder menselijke tussenkomst voor een onbeperkt aantal natuurlijke personen toegankelijk worden gemaakt.',
    en: "The controller shall implement appropriate technical and organisational measures for ensuring that, by default, only personal data which are necessary for each specific purpose of the processing are processed. That obligation applies to the amount of personal data collected, the extent of their processing, the period of their storage and their accessibility. In particular, such measures shall ensure that by default personal data are not made accessible without the individual's intervention to an indefinite number of natural persons.",
  },
  'Art. 28(1)': {
    nl: 'Wanneer een verwerking namens een verwerkingsverantwoordelijke wordt verricht, doet de verwerkingsverantwoordelijke uitsluitend een beroep op verwerkers die afdoende garanties met betrekking tot het toepassen van passende technische en organisatorische maatregelen bieden opdat de verwerking aan de vereisten van deze verordening voldoet en de bescherming van de rechten van de betrokkene is gewaarborgd.',
    en: 'Where processing is to be carried out on behalf of a controller, the controller shall use only processors providing sufficient guarantees to implement appropriate technical and organisational measures in such a manner that processing will meet the requirements of this Regulation and ensure the protection of the rights of the data subject.',
  },
  'Art. 28(9)': {
    nl: 'De in de leden 3 en 4 bedoelde overeenkomst of andere rechtshandeling wordt in schriftelijke vorm, waaronder elektronische vorm, opgesteld.',
    en: 'The contract or the other legal act referred to in paragraphs 3 and 4 shall be in writing, including in electronic form.',
  },
  'Art. 30(1)(d)': {
    nl: 'de categorieën van ontvangers aan wie de persoonsgegevens zijn of zullen worden verstrekt, onder meer ontvangers in derde landen of internationale organisaties;',
    en: 'the categories of recipients to whom the personal data have been or will be disclosed including recipients in third countries or international organisations;',
  },
  'Art. 32(1)(a)': {
    nl: 'de pseudonimisering en versleuteling van persoonsgegevens;',
    en: 'the pseudonymisation and encryption of personal data;',
  },
  R32: {
    nl: '[…] Stilzwijgen, het gebruik van reeds aangekruiste vakjes of inactiviteit mag derhalve niet als toestemming gelden. […]',
    en: '[…] Silence, pre-ticked boxes or inactivity should not therefore constitute consent. […]',
  },
};

/** The regulator's own page exists in Dutch only; its words as they stood there. */
const AP: Record<string, Quote> = {
  'privacy by default': {
    nl: 'Privacy by default houdt in dat u technische en organisatorische maatregelen moet nemen om ervoor te zorgen dat u, als standaard, alléén persoonsgegevens verwerkt die noodzakelijk zijn voor het specifieke doel dat u wilt bereiken. Bijvoorbeeld door: […] op uw website het vakje ‘Ja, ik wil aanbiedingen ontvangen’ niet vooraf aan te vinken; als iemand zich op uw nieuwsbrief wil abonneren niet meer gegevens te vragen dan nodig is.',
  },
  'Maakt u gebruik van HTTPS?': {
    nl: 'Verzamelt u persoonsgegevens via een website? Bijvoorbeeld door middel van webformulieren? Dan moet u uw website met HTTPS beveiligen.',
  },
  privacyverklaring: {
    nl: 'Maar iedere organisatie is wél verplicht om mensen heldere informatie te geven over de persoonsgegevens die de organisatie verwerkt en voor welke doelen dat gebeurt.',
  },
  verwerkersovereenkomst: {
    nl: 'Schakelt u een andere organisatie in om persoonsgegevens voor u te verwerken? Dan moet u met deze organisatie een verwerkersovereenkomst afsluiten.',
  },
};

/** The provision's own words; null when they are not kept here. */
export function quoteOf(instrument: Basis['instrument'], provision: string): Quote | null {
  if (instrument === 'GDPR') return GDPR[provision] ?? null;
  return (instrument === 'AP' && AP[provision]) || null;
}
