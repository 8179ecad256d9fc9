import { fold } from '../../classify/fold';
import { lexicon } from '../../classify/lexicon/lexicon';
import type { ControlArtifact } from '../artifacts';

/** A page on which a known person manages own settings: what is on may be what that person chose before. */
export function isPreferenceCentre(artifact: ControlArtifact): boolean {
  return isNoNotice(artifact) && titlesAround(artifact).some((words) => OWN_SETTINGS.test(words));
}

/** Whatever was chosen, and by whom: what is taken back is taken back where it was given. */
export function isChangedHere(artifact: ControlArtifact): boolean {
  if (!isNoNotice(artifact)) return false;
  const buttons = artifact.form?.form.buttons ?? [];
  return (
    titlesAround(artifact).some((words) => OWN_SETTINGS.test(words) || SETTINGS.test(words)) ||
    buttons.some(({ text }) => SAVES_CHANGES.test(fold(text.normalised)))
  );
}

/** Neither a notice that asks nor a form for something else. */
function isNoNotice({ form, notice }: ControlArtifact): boolean {
  if (notice?.kind === 'banner' || notice?.kind === 'dialog') return false;
  return !form || form.purpose === 'other' || form.purpose === 'survey';
}

function titlesAround({ control, form, notice, frame }: ControlArtifact): string[] {
  return [frame.title, control.heading, form?.form.heading ?? '', notice?.heading ?? ''].map(fold);
}

const OWN_SETTINGS = /* @__PURE__ */ lexicon({
  nl: `mijn (account|profiel|voorkeuren|abonnementen); *accountinstellingen; (e-?mail|communicatie|nieuwsbrief)voorkeuren; voorkeuren (beheren|wijzigen|aanpassen)`,
  en: `my (account|profile|preferences|subscriptions); account settings; preference cent(er|re); (e-?mail|communication|notification|subscription|newsletter) (preferences|settings); manage (your )?(subscriptions|preferences)`,
  de: `mein (konto|profil); meine (einstellungen|abonnements); kontoeinstellungen`,
  fr: `mon (compte|profil); mes (préférences|abonnements)`,
  es: `mi (cuenta|perfil); mis (preferencias|suscripciones)`,
  it: `il mio (account|profilo); le mie (preferenze|iscrizioni)`,
  pl: `moje (konto|preferencje|subskrypcje); mój profil; ustawienia konta`,
  pt: `minha conta; meu perfil; minhas (preferências|subscrições|assinaturas)`,
});

const SETTINGS = /* @__PURE__ */ lexicon({
  nl: `contact-?voorkeuren; persoonlijke instellingen; (meldings|notificatie)-?voorkeuren`,
  en: `(your|contact) (\\w+ )?preferences; account preferences`,
  de: `persönlicher bereich; (persönliche|globale) einstellungen; einstellungen ändern; (benachrichtigungs|kontakt)-?einstellungen`,
  fr: `(paramètres|préférences) (du compte|de (communication|contact|notification)); gérer (mes|vos) (préférences|abonnements)`,
  es: `(preferencias|configuración|ajustes) de (la cuenta|comunicación|contacto|notificaciones|correo)`,
  it: `(preferenze|impostazioni) (dell'account|di (contatto|comunicazione)|delle notifiche)`,
  pl: `ustawienia powiadomień; preferencje (kontaktu|komunikacji)`,
  pt: `(definições|configurações|preferências) (da conta|de (contacto|contato|comunicação|notificações))`,
});

/** What there is to change was there before. */
const SAVES_CHANGES = /* @__PURE__ */ lexicon({
  nl: `wijzigingen (opslaan|bewaren); (bewaar|sla) … wijzigingen (op)?; voorkeuren (bijwerken|wijzigen)`,
  en: `(save|apply) … changes; update (my |your )?(preferences|profile|account|settings)`,
  de: `änderungen (speichern|übernehmen); einstellungen aktualisieren`,
  fr: `enregistrer (les|mes|vos) modifications; mettre à jour (mes|vos|les) (préférences|paramètres)`,
  es: `guardar (los |mis )?cambios; actualizar (mis |tus )?(preferencias|datos)`,
  it: `salva(re)? (le )?modifiche; aggiorna (le )?(tue )?preferenze`,
  pl: `zapisz zmiany; zaktualizuj (preferencje|ustawienia)`,
  pt: `(guardar|salvar|gravar) (as )?alterações; atualizar (as )?preferências`,
});
