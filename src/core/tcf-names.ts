import type { Bilingual } from './text';

/** Purposes by number, as the IAB Europe Transparency & Consent Framework Policies name them (version 4 and later). */
export const PURPOSE_NAMES: Readonly<Record<number, Bilingual>> = {
  1: { nl: 'Informatie op een apparaat opslaan en/of openen', en: 'Store and/or access information on a device' },
  2: {
    nl: 'Beperkte gegevens gebruiken om advertenties te selecteren',
    en: 'Use limited data to select advertising',
  },
  3: {
    nl: 'Profielen voor gepersonaliseerde reclame aanmaken',
    en: 'Create profiles for personalised advertising',
  },
  4: {
    nl: 'Profielen gebruiken om gepersonaliseerde reclame te selecteren',
    en: 'Use profiles to select personalised advertising',
  },
  5: { nl: 'Profielen aanmaken om de content te personaliseren', en: 'Create profiles to personalise content' },
  6: {
    nl: 'Profielen gebruiken om gepersonaliseerde content te selecteren',
    en: 'Use profiles to select personalised content',
  },
  7: { nl: 'De prestaties van reclame meten', en: 'Measure advertising performance' },
  8: { nl: 'De prestaties van content meten', en: 'Measure content performance' },
  9: {
    nl: 'Inzicht verkrijgen in publieksgroepen door middel van statistieken of combinaties van gegevens uit verschillende bronnen',
    en: 'Understand audiences through statistics or combinations of data from different sources',
  },
  10: { nl: 'Diensten ontwikkelen en verbeteren', en: 'Develop and improve services' },
  11: { nl: 'Beperkte gegevens gebruiken om content te selecteren', en: 'Use limited data to select content' },
};

export const SPECIAL_FEATURE_NAMES: Readonly<Record<number, Bilingual>> = {
  1: { nl: 'Precieze geolocatiegegevens gebruiken', en: 'Use precise geolocation data' },
  2: {
    nl: 'Apparaatkenmerken actief scannen voor identificatie',
    en: 'Actively scan device characteristics for identification',
  },
};
