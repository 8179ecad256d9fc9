import { lexicon } from './lexicon';

/** Contract terms. Compounds count ("actievoorwaarden", "Teilnahmebedingungen"). */
export const TERMS = /* @__PURE__ */ lexicon({
  nl: `
    *(?<!privacy[- ]?)voorwaarden; *(?<!privacy[- ]?)reglement; spelregels; huisregels; gedragsregels; gedragscode; *overeenkomst;
    incassomachtiging; machtig* … (afschrijv*|af te schrijven|incass*|bedrag|rekening); herroepingsrecht;
    (akkoord|accepteer*|aanvaard*|ga akkoord|gelezen) … (annulerings|retour|reserverings|restitutie|huis)-?(beleid|regeling|regels)`,
  en: `
    terms; terms (of|and|&|for) *; t ?(&|and|\\+) ?c'?s; conditions of (use|sale|service|carriage); user agreement;
    licen[cs]e agreement; (acceptable|fair) use policy; code of conduct; house rules; community guidelines; eula; contest rules; official rules;
    direct debit; debit my; (service|rental|subscription|membership|customer|hosting|participation) agreement; right of withdrawal; return policy;
    booking conditions;
    (accept*|agree*|read|acknowledge) … (cancellation|refund|returns?|booking|house|no-show|deposit) (policy|policies|rules)`,
  de: `
    agbs?; anbs?; *(?<!datenschutz[- ]?)bedingungen; *geschäftsbedingungen; widerrufs(belehrung|recht|bestimmungen|erklärung|folgen);
    hausordnung; nutzungsordnung; *(gebühren|benutzungs|benutzer|platz|bade|park|schul|beitrags|ausleih|leih|wettkampf|studien|prüfungs)ordnung; satzung; lastschrift*; sepa-?*; netiquette; *(?<!datenschutz[- ]?|cookie[- ]?)richtlinien; spielregeln; vertrag*;
    (akzeptier*|stimme|einverstanden|gelesen|anerkenn*) … (storno|stornierungs|rücktritts|erstattungs)-?(regel|regeln|regelung|regelungen)`,
  fr: `
    cg[uv]s?;
    conditions (générales|d'utilisation|d'usage|de vente|de participation|d'abonnement|particulières|d'accès|du service);
    règlement; droit de rétractation; mandat (de prélèvement|sepa); prélèvement*; charte (d'utilisation|informatique|des utilisateurs|du forum|de bonne conduite); contrat;
    conditions (de (location|réservation|transport|voyage)|d'(hébergement|adhésion)); (accepte|lu|connaissance) … conditions (de (livraison|paiement|remboursement|retour)|d'(annulation|inscription)); (accepte|lu|connaissance) … politique (d'annulation|de remboursement|de retour)`,
  es: `términos; condiciones; bases legales; contrato;
    (acept*|leído|conforme) … (política de (cancelación|reembolso|devolución(es)?|reservas?)|normas de la casa|normas del)`,
  it: `termini; condizioni; regolamento; contratto;
    (accett*|letto|visione) … (politica di (cancellazione|rimborso|reso)|regole della casa)`,
  pl: `regulamin*; warunk(i|ami|ów);
    (akceptuj*|zapozna*|zgadzam) … zasad\\w* (anulowania|rezygnacji|zwrot(u|ów)|odwołania)`,
  pt: `termos; condições; regulamento;
    (aceito|li|concordo) … (política de (cancelamento|reembolso|devoluç(ão|ões))|regras da casa)`,
  da: `*betingelser; *betingelserne; vilkår*`,
  sv: `*villkor; *villkoren; regler`,
});

/** The information document. */
export const PRIVACY_DOC = /* @__PURE__ */ lexicon({
  nl: `
    privacy-?(verklaring|beleid|statement|policy|reglement|voorwaarden|bepalingen|regels|informatie|document)*;
    *privacyverklaring; privacy; cookie(verklaring|beleid|statement); gegevensbescherming*;
    verwerking van (mijn |uw |je )?(persoons)?gegevens`,
  en: `
    privacy; privacy (policy|notice|statement|terms|information|agreement);
    data protection (policy|notice|statement|information|declaration); data privacy; gdpr; personal data policy;
    cookie (policy|notice|statement)`,
  de: `datenschutz*; hinweise* zum datenschutz; dsgvo; datenverarbeitung; informationspflicht*; privacy policy`,
  fr: `
    (politique|charte|déclaration|règles|clause|mentions) … (confidentialité|vie privée|données|légales|protection);
    confidentialité; rgpd; protection des données; données (personnelles|à caractère personnel);
    politique … cookies; notice d'information; mentions légales`,
  es: `política de (privacidad|protección|datos); privacidad; aviso legal; protección de datos; rgpd`,
  it: `informativa*; privacy; trattamento dei (miei )?dati`,
  pl: `polityk\\w* (prywatności|cookies|plików); rodo; obowiązek informacyjny; klauzul*`,
  pt: `política de (privacidade|proteção|dados|cookies); privacidade; rgpd; lgpd`,
  da: `privatlivspolitik*; persondatapolitik*; privatliv*; databeskyttelse*; cookiepolitik*`,
  sv: `integritetspolicy*; dataskydd*; personuppgiftspolicy; integritets*; cookiepolicy*`,
});

/** Having read, understood, taken note: a read-receipt, not a consent (EDPB 05/2020 para 96). */
export const ACK = /* @__PURE__ */ lexicon({
  nl: `
    kennis ?(genomen|nemen); (heb|hebben) … (gelezen|begrepen); gelezen en (akkoord|begrepen); begrijp* … dat;
    ik begrijp; ik weet dat; het is (mij|me) bekend; ervan op de hoogte (ben|dat); ben (ik )?(ervan )?op de hoogte (van|dat);
    op de hoogte (ben )?van (de|het); bekend met`,
  en: `
    i (\\w+ )?understand; i (\\w+ )?acknowledge; acknowledg*; (have|having) … (read|understood|reviewed|seen);
    i am aware; i know that; aware (of|that); read and (understood|agree*|accept*); taken note`,
  de: `
    (zur )?kenntnis (genommen|nehme|zu nehmen|nehmen); (habe|haben) … (gelezen|gelesen|verstanden|erhalten);
    gelesen und (akzeptiert|verstanden|einverstanden); mir ist bekannt; ich weiß, dass; bestätige* … (gelesen|kenntnis)`,
  fr: `
    (pris|prendre|prends) connaissance; (ai|avoir|avez) … (lu|compris); lu et (accepté|approuvé|compris|accepte);
    je comprends; je reconnais; je sais que`,
  es: `he leído; entiendo; sé que; leído y acept*; reconozco`,
  it: `(ho|aver) … (letto|preso visione|compreso); presa visione; dichiaro di; so che`,
  pl: `zapozna(łem|łam|ł)*; przeczyta(łem|łam)*; rozumiem; wiem, że`,
  pt: `li e (aceito|compreendi|concordo); tomei conhecimento; compreendo; declaro que li`,
  da: `har læst; jeg forstår; læst og (accepteret|forstået|accepterer); bekræfter`,
  sv: `har läst; jag förstår; tagit del av; bekräftar`,
});

/** Declarations a contract or an age gate asks for. */
export const DECLARE = /* @__PURE__ */ lexicon({
  nl: `
    ik verklaar; naar waarheid; (ben|ouder dan|minimaal|tenminste|minstens) … (16|18|21) jaar;
    (16|18|21) jaar (of|en) ouder; ik bevestig`,
  en: `
    i (hereby )?(confirm|declare|certify|warrant|attest|affirm); (over|at least|older than|aged) (13|16|18|21);
    (13|16|18|21) (years|or over|or older|and over|\\+); true and (correct|complete|accurate)`,
  de: `
    (ich )?(bestätige|versichere|erkläre); (mindestens|über) (16|18|21); (16|18|21) jahre; volljährig;
    wahrheitsgemäß`,
  fr: `(je )?(déclare|certifie|confirme|atteste); (plus de|au moins) (15|16|18|21) ans; majeure?; l'exactitude`,
  es: `(declaro|confirmo|certifico); mayor de (16|18)`,
  it: `(dichiaro|confermo|certifico); maggiorenne; maggiore di (16|18)`,
  pl: `(oświadczam|potwierdzam); ukończyłem`,
  pt: `(declaro|confirmo); maior de (16|18)`,
  da: `jeg (erklærer|bekræfter); fyldt (15|16|18)`,
  sv: `jag (intygar|bekräftar|försäkrar); fyllt (15|16|18)`,
});
