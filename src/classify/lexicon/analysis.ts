import { lexicon } from './lexicon';

/** Reading what somebody does: payments, bookings, a meter. Whose it is stands after it or before it, always said. */
export const ANALYSES = /* @__PURE__ */ lexicon({
  nl: `
    (analyse(er|ren|ert)*|uitlezen|inzien|bekijken|volgen|meten|combineren|bijhouden) … (mijn|je|jouw|uw|jullie) *;
    (mijn|je|jouw|uw|jullie) … (geanalyseerd|uit te lezen|uitlezen|uitgelezen|inzien|in te zien|inziet|bekijken|bekijkt|te bekijken|analyse\\w+|volgen|volgt|te volgen|gevolgd|combineren|combineert|bijhouden|bijhoudt)`,
  en: `
    (analy[sz](e|es|ing)|analysis of|evaluat(e|es|ing)|study|monitor|track|follow|look at|read out|combine) … (my|your) *;
    (my|your) … (analy[sz]ed|evaluated|monitored|tracked|read out|combined)`,
  de: `
    (analysier*|analyse|auswertung|auswerten|werten) … (mein|meine|meiner|meinen|meines|ihr|ihre|ihrer|ihren|ihres|dein|deine|deiner|deinen|deines) *;
    (mein|meine|meinen|ihr|ihre|ihren|dein|deine|deinen) … (analysier*|auswerten|auszuwerten|ausgewertet|auslesen|auszulesen|ausgelesen|einsehen|verfolgen|beobachten)`,
  fr: `
    (analyse(r|nt|z)?|étudi(e|er|ent|ez)|exploit(e|er|ent)|observ(e|er|ent)|suiv(re|ent)|relev(e|er|ent)|consult(e|er|ent)) … (mes|mon|ma|vos|votre) *;
    (mémoris|retenir|retien|enregistr|utilis)* (mes|mon|ma|vos|votre) (achats?|consommation|visites|recherches|lectures|écoutes|habitudes|paiements|goûts|trajets|historique);
    (mes|mon|ma|vos|votre) … (soi(t|ent)|être) (analysée?s?|étudiée?s?|exploitée?s?|relevée?s?)`,
  es: `(analizar|analice|analicen|análisis de|estudiar|estudie|analicen|consultar|leer) … (mis|mi|sus|su|tus|tu) *; (recordar|record|guard|registr|us|utiliz|utilic)* (mis|mi|sus|su) (compras?|consumo|visitas|búsquedas|lecturas|escuchas|hábitos|pagos|gustos|viajes|historial)`,
  it: `(analizzare|analizzi|analizzino|analisi de(i|l|lle)|studiare|monitorare|leggere) … (miei|mio|mia|mie|suoi|sue|tuoi|tue|vostri) *; (ricord|memorizz|registr|us|utilizz)* (i miei|le mie|la mia|il mio|i suoi|le sue) (acquisti|consumi|visite|ricerche|letture|ascolti|abitudini|pagamenti|gusti|viaggi|cronologia|storico)`,
  pl: `(analizować|analizuj|analizujcie|analizowanie|analiza|analizowa(ł|ła|ło|li)|odczytywać|śledzić|monitorować) … (moje|moich|mojego|twoje|twoich|państwa) *; (zapamięt|zapisuj|zapisyw|wykorzyst|używa)* (moje|moich|moją|mojej|państwa) (zakup|zużyci|wizyt|wyszukiwa|lektur|nawyk|płatnośc|upodoba|podróż|histori)*`,
  pt: `(analisar|analise|analisem|análise d(os|as|o|a)|estudar|consultar|ler) … (os |as |o |a )?(meus|minhas|meu|minha|seus|suas|teus|tuas) *; (memoriz|guard|regist|us|utiliz)* (os meus|as minhas|o meu|os seus|as suas) (compras?|consumos?|visitas|pesquisas|leituras|hábitos|pagamentos|gostos|viagens|histórico)`,
});

/** To what end: to make somebody an offer. */
export const TO_OFFER = /* @__PURE__ */ lexicon({
  nl: `
    *aanbiedingen; *aanbieding; *voordeel; *kortingen; voor te stellen; voorstellen; aan te bevelen; aan te bieden; *reclame; *advertenties; (aanbod|voorstel) … (doen|op maat)`,
  en: `
    offers?; deals?; discounts?; (suggest|recommend|propose) … (products|shows|trips|books|titles|things|items|places|restaurants|events|courses);
    *advertis*; ads; promotions?`,
  de: `*angebote?n?; *rabatte?; vorzuschlagen; vorschl(ag|äg)*; empfehl*; zu empfehlen; anzubieten; *werbung; *vorteile?`,
  fr: `propos(er|e|ent)?; propositions?; offres?; recommand(er|e|ent|ations?); promotions?; réductions?; bons plans; publicité*; suggér(er|e|ent)`,
  es: `ofertas?; propuestas?; (proponer|ofrecer|recomendar|sugerir)(me|le|te|nos)?; me (propon|ofrez|recomien|sugier)*; descuentos?; promociones; publicidad`,
  it: `offert[ae]; propost[ae]; (proporre|offrire|consigliare|suggerire|propor|offrir|consigliar|suggerir)(mi|le|ti|ci)?; mi (propon|offr|consigli|sugger)*; sconti; promozioni; pubblicità`,
  pl: `ofert*; propon*; proponować; polecać; rabat*; promocj*; reklam*`,
  pt: `ofertas?; propostas?; (propor|oferecer|recomendar|sugerir)(em)?(-me|-lhe)?; descontos?; promoções; publicidade`,
});

/** To what end: advice that fits this one person. */
export const TO_ADVISE = /* @__PURE__ */ lexicon({
  nl: `(persoonlijk|gericht|passend)* … *(advies|adviezen|tips?|inzicht*); *(bespaar|besparings)(advies|adviezen|tips?); advies op maat; tips op maat; mij … te adviseren`,
  en: `(personal|personali[sz]ed|tailored|individual) … (advice|tips?|insights?|plan|recommendations?|suggestions?); (saving|savings|spending) (advice|tips?)`,
  de: `(persönlich|individuell|passend)\\w* … *(tipps?|beratung|empfehlung*|hinweise); *(spar|energie)(tipps?|beratung)`,
  fr: `(conseils?|recommandations?|astuces?|bilan) (\\w+ ){0,3}(personnalisée?s?|personnels?|sur mesure|adaptée?s?)`,
  es: `(consejos?|recomendaciones|asesoramiento) (\\w+ ){0,2}(personal*|a (su|mi) medida)`,
  it: `(consigli|suggerimenti|consulenza) (\\w+ ){0,2}(personal*|su misura)`,
  pl: `(spersonalizowan|osobist|indywidualn)\\w* (porad*|wskazów*)`,
  pt: `(conselhos?|recomendações|dicas?) (\\w+ ){0,2}(personal*|à (minha|sua) medida)`,
});
