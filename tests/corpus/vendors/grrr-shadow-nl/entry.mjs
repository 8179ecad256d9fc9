import CookieConsent from '@grrr/cookie-consent';
customElements.define('cookie-consent', CookieConsent);
const el = document.createElement('div');
const cookies = JSON.stringify([
  { id: 'functioneel', label: 'Functionele cookies', description: '<p>Nodig om kaarten te bestellen en uw taal te onthouden.</p>', required: true },
  { id: 'analytisch', label: 'Analytische cookies', description: '<p>Hiermee zien we welke pagina’s goed gelezen worden, via Google Analytics.</p>', checked: true },
  { id: 'marketing', label: 'Marketingcookies', description: '<p>Hiermee laten we u op Facebook en Instagram voorstellingen zien die bij u passen.</p>' },
]);
el.innerHTML = `<cookie-consent data-title="Cookies &amp; privacy" data-description="<p>Deze site gebruikt cookies van derden. Lees meer in onze <a href='/privacyverklaring'>privacyverklaring</a>.</p>" data-saveButtonText="Voorkeuren opslaan" data-cookies='${cookies}'></cookie-consent>`;
document.body.append(el);
document.querySelector('cookie-consent').show();
