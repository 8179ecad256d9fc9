import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Checkbox, Field, Fieldset, Label, Legend, Radio, RadioGroup, Switch } from '@headlessui/react';
const Inter = ({ id, on, children }) => { const [v, set] = useState(!!on); return <Field className="rang"><Label>{children}</Label><Switch id={id} className="inter" checked={v} onChange={set} /></Field>; };
const Case = ({ id, on, children }) => { const [v, set] = useState(!!on); return <Field className="coche"><Checkbox id={id} className="case" checked={v} onChange={set} /><Label>{children}</Label></Field>; };
const Partage = () => { const [v, set] = useState('non'); return <Fieldset><Legend>Donner mes coordonnées aux producteurs de la Ruche pour leurs propres promotions</Legend>
  <RadioGroup value={v} onChange={set} aria-label="Partage avec les producteurs"><Radio id="p1" value="oui" className="rond">Oui, volontiers</Radio><Radio id="p2" value="non" className="rond">Non merci</Radio></RadioGroup></Fieldset>; };
createRoot(document.getElementById('app')).render(
  <form action="/compte/preferences" method="post">
    <h2>Mes paniers</h2>
    <Inter id="pret" on>Me prévenir par SMS quand mon panier est prêt</Inter>
    <Inter id="sombre">Affichage sombre</Inter>
    <h2>Ce que la Ruche m’envoie</h2>
    <Inter id="offres" on>Les bons plans de la semaine, par courriel</Inter>
    <Inter id="idees">Des idées de recettes et de produits d’après mes achats</Inter>
    <Partage />
    <Case id="stats">Je m’oppose à ce que mes commandes servent à mesurer la fréquentation du site</Case>
    <Case id="session" on>Rester connecté sur cet ordinateur</Case>
    <p>Pour tout savoir : notre <a href="/confidentialite">politique de confidentialité</a>.</p>
    <button>Enregistrer</button>
  </form>);
