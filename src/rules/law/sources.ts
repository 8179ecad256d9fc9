import type { Basis } from '../../core/evaluation';
import { citationOf } from './citation';
import { quoteOf } from './quotes';

/**
 * Legal sources at public addresses that stay: ELI for EU law, wetten.overheid.nl for Dutch law, CELEX for the Court. A
 * provision is given only as precisely as it was read in the source itself; where the paragraph was not, without paragraph.
 */
export const gdpr = cite('GDPR', 'https://eur-lex.europa.eu/eli/reg/2016/679/oj');
/** As changed in 2009: the text of 2002 asked no consent for reading and storing on a device (Art. 5(3)). */
export const ePrivacy = cite('ePrivacy', 'https://eur-lex.europa.eu/eli/dir/2002/58/2009-12-19');
/** Telecommunicatiewet. */
export const tw = cite('Tw', 'https://wetten.overheid.nl/BWBR0009950');
/** Uitvoeringswet Algemene verordening gegevensbescherming. */
export const uavg = cite('UAVG', 'https://wetten.overheid.nl/BWBR0040940');
/** Guidelines 05/2020 on consent, version 1.1. */
export const edpbConsent = cite(
  'EDPB-05/2020',
  `${edpb('guidelines')}guidelines-052020-consent-under-regulation-2016679_en`,
);
/** Report of the Cookie Banner Taskforce, 17 January 2023. */
export const edpbTaskforce = cite('EDPB-TF-2023', `${edpb('other')}report-work-undertaken-cookie-banner-taskforce_en`);
/** Guidelines 03/2022 on deceptive design patterns, version 2.0. */
export const edpbPatterns = cite(
  'EDPB-03/2022',
  `${edpb('guidelines')}guidelines-032022-deceptive-design-patterns-social-media_en`,
);
/** Guidelines 4/2019 on Article 25, version 2.0. */
export const edpbByDesign = cite(
  'EDPB-4/2019',
  `${edpb('guidelines')}guidelines-42019-article-25-data-protection-design-and_en`,
);
/** Autoriteit Persoonsgegevens on accountability: names the pre-ticked box, the newsletter form and HTTPS as its own examples. */
export const apAccountability = cite(
  'AP',
  'https://www.autoriteitpersoonsgegevens.nl/themas/basis-avg/avg-algemeen/verantwoordingsplicht',
);

/** AP on cookies: its rules of thumb for banners. */
export const apCookies = cite(
  'AP',
  'https://www.autoriteitpersoonsgegevens.nl/themas/internet-slimme-apparaten/cookies',
);

/** Consent by a pre-ticked box is no consent. */
export const PLANET49: Basis = court('C-673/17 (Planet49)', '62017CJ0673');
/** A box ticked by the seller shows no consent; the controller must prove it. */
export const ORANGE_ROMANIA: Basis = court('C-61/19 (Orange Romania)', '62019CJ0061');
/** Soft opt-in for a free account: mailing own customers without consent can be allowed. */
export const INTELIGO_MEDIA: Basis = court('C-654/23 (Inteligo Media)', '62023CJ0654');
/** Who embeds the code of another is, for the collecting, a controller too. */
export const FASHION_ID: Basis = court('C-40/17 (Fashion ID)', '62017CJ0040');

function cite(instrument: Basis['instrument'], url: string): (provision: string) => Basis {
  return (provision) => {
    const quote = quoteOf(instrument, provision);
    return { instrument, provision, citation: citationOf(provision), url, ...(quote ? { quote } : {}) };
  };
}

function court(provision: string, celex: string): Basis {
  const url = `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:${celex}`;
  return { instrument: 'CJEU', provision, citation: citationOf(provision), url };
}

function edpb(shelf: string): string {
  return `https://www.edpb.europa.eu/our-work-tools/our-documents/${shelf}/`;
}
