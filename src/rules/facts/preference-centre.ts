import { fold } from '../../classify/fold';
import { lexicon } from '../../classify/lexicon/lexicon';
import type { ControlArtifact } from '../artifacts';

/**
 * A page on which a known person manages own settings: what is on may be what that person chose before, and the choice is taken back
 * where it was given.
 */
export function isPreferenceCentre({ control, form, notice, frame }: ControlArtifact): boolean {
  if (notice?.kind === 'banner' || notice?.kind === 'dialog') return false;
  if (form && form.purpose !== 'other' && form.purpose !== 'survey') return false;
  const headings = [frame.title, control.heading, form?.form.heading ?? '', notice?.heading ?? ''];
  if (headings.some((words) => OWN_SETTINGS.test(fold(words)))) return true;
  return form?.form.buttons.some(({ text }) => SAVES_CHANGES.test(fold(text.normalised))) ?? false;
}

const OWN_SETTINGS = /* @__PURE__ */ lexicon({
  nl: `mijn (account|profiel|voorkeuren|abonnementen|gegevens); *accountinstellingen; (e-?mail|communicatie|contact|nieuwsbrief|meldings)-?voorkeuren; voorkeuren (beheren|wijzigen|aanpassen); persoonlijke instellingen`,
  en: `(my|your) (account|profile|preferences|subscriptions|(\\w+ )?preferences); account (settings|preferences); preference cent(er|re); (e-?mail|communication|contact|notification|subscription|newsletter) (preferences|settings); manage (your )?(subscriptions|preferences); board preferences`,
  de: `mein (konto|profil); meine (einstellungen|abonnements|benachrichtigungen); kontoeinstellungen; persönlicher bereich; (persönliche|globale) einstellungen; einstellungen ändern; benachrichtigungseinstellungen; kontakteinstellungen`,
  fr: `mon (compte|profil); mes (préférences|abonnements|paramètres); (paramètres|préférences) (du compte|de (communication|contact|notification)); gérer (mes|vos) (préférences|abonnements)`,
  es: `mi (cuenta|perfil); mis (preferencias|suscripciones); (preferencias|configuración|ajustes) de (la cuenta|mi cuenta|comunicación|contacto|notificaciones|correo); gestionar (mis|tus) (preferencias|suscripciones)`,
  it: `il mio (account|profilo); le mie (preferenze|iscrizioni); (preferenze|impostazioni) (dell'account|di (contatto|comunicazione)|delle notifiche); gestisci (le )?(tue )?(preferenze|iscrizioni)`,
  pl: `moje (konto|preferencje|subskrypcje|ustawienia); mój profil; ustawienia (konta|powiadomień); preferencje (kontaktu|komunikacji)`,
  pt: `(a )?minha conta; (o )?meu perfil; (as )?minhas (preferências|subscrições|assinaturas); (definições|configurações|preferências) (da conta|de (contacto|contato|comunicação|notificações))`,
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
