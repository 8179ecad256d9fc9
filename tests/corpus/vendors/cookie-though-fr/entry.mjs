import { init } from 'cookie-though';
init({
  policies: [
    { id: 'essential', label: 'Cookies essentiels', description: 'Sans eux, le panier et la vérification de l’âge ne fonctionnent pas.', category: 'essential' },
    { id: 'functional', label: 'Cookies fonctionnels', description: 'Retenir votre langue et la brasserie la plus proche de chez vous.', category: 'functional' },
    { id: 'statistics', label: 'Statistiques', description: 'Savoir combien de personnes lisent nos pages et d’où elles viennent.', category: 'statistics' },
    { id: 'marketing', label: 'Marketing', description: 'Vous montrer nos bières sur d’autres sites et mesurer nos campagnes.', category: 'marketing' },
    { id: 'social', label: 'Réseaux sociaux', description: 'Afficher nos publications Instagram et les vidéos YouTube.', category: 'social' },
  ],
  essentialLabel: 'Toujours actifs',
  permissionLabels: { accept: 'Accepter', acceptAll: 'Tout accepter', decline: 'Refuser' },
  cookiePreferenceKey: 'cookie-preferences',
  header: { title: 'Des cookies, oui mais…', subTitle: 'Vos préférences', description: 'Nous utilisons des cookies pour faire tourner ce site et, si vous le voulez bien, pour le mesurer et en parler ailleurs.' },
  cookiePolicy: { url: '/politique-cookies', label: 'Lire notre politique en matière de cookies' },
  customizeLabel: 'Personnaliser',
});
