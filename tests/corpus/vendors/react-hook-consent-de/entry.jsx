import { createRoot } from 'react-dom/client';
import { ConsentBanner, ConsentProvider } from 'react-hook-consent';
createRoot(document.getElementById('app')).render(
  <ConsentProvider options={{ theme: 'light', services: [
    { id: 'basis', name: 'Betrieb der Website', description: 'Sitzung, Warenkorb und Ihre Auswahl in diesem Fenster.', mandatory: true },
    { id: 'matomo', name: 'Matomo', description: 'Wir zählen, welche Kursseiten besucht werden.', cookies: [{ pattern: /^_pk_/ }] },
    { id: 'maps', name: 'Google Maps', description: 'Zeigt unsere Häfen auf einer Karte. Dabei wird Ihre IP-Adresse an Google übertragen.' },
    { id: 'meta', name: 'Meta Pixel', description: 'Misst den Erfolg unserer Anzeigen auf Facebook und Instagram.' },
  ] }}>
    <main><h1>Segelschule Windhaken</h1><p>Sportbootführerschein, Jollenkurse und Ferienwochen am See.</p></main>
    <ConsentBanner settings={{ label: 'Mehr', modal: { title: 'Datenschutz-Einstellungen', description: 'Wählen Sie aus, welche Dienste wir einsetzen dürfen.', decline: { label: 'Alle ablehnen' }, approve: { label: 'Auswahl speichern' }, approveAll: { label: 'Alle annehmen' } } }} decline={{ label: 'Nein' }} approve={{ label: 'Ja' }}>
      <>Dürfen wir gemäß unserer <a href="/datenschutz">Datenschutzerklärung</a> Cookies und externe Dienste einsetzen, um Ihren Besuch angenehmer zu machen?</>
    </ConsentBanner>
  </ConsentProvider>);
