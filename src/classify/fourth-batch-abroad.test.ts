import { expect, it } from 'vitest';
import { confusion, type Expected, type LabelledPage } from './confusion';
import { classesOf } from './test-controls';

const PERSON = { heading: '', fields: ['name', 'email', 'telephone'], buttons: ['OK'] } as const;
const YES_NO: Readonly<Record<string, readonly string[]>> = {
  fr: ['Oui', 'Non'],
  es: ['Sí', 'No'],
  it: ['Sì', 'No'],
  pl: ['Tak', 'Nie'],
  pt: ['Sim', 'Não'],
};

const PERMISSION: readonly Expected[] = [
  ['opt-in', 'Solenca pourra me contacter au sujet de ses offres'],
  ['opt-in', 'La mutuelle Orme a le droit de m’écrire à propos de ses produits'],
  ['opt-in', 'Energía Clara puede llamarme para contarme sus tarifas'],
  ['opt-in', 'Podéis contactar conmigo para otros estudios'],
  ['opt-in', 'Banca Felce può telefonarmi per proporre prodotti'],
  ['opt-in', 'Potete inviarmi le vostre proposte'],
  ['opt-in', 'Salon Malwa może do mnie dzwonić z ofertą'],
  ['opt-in', 'Możecie do mnie pisać w sprawie promocji'],
  ['opt-in', 'A Ótica Lume pode ligar-me com campanhas'],
  ['opt-in', 'Podem entrar em contacto comigo sobre outros produtos'],
  ['opt-in', 'Mes achats peuvent être analysés pour des conseils personnalisés'],
  ['opt-in', 'La aseguradora puede consultar mi historial'],
  ['opt-in', 'Le mie risposte potranno essere pubblicate'],
  ['opt-in', 'Moje wyniki mogą zostać wykorzystane w badaniach'],
  ['opt-in', 'Podem usar as minhas fotografias no vosso site'],
  ['none', 'Vous pouvez nous appeler'],
  ['none', 'Le livreur peut m’appeler en arrivant'],
  ['none', 'El repartidor puede llamarme al llegar'],
  ['none', 'Il corriere può telefonarmi prima della consegna'],
  ['none', 'Kurier może do mnie zadzwonić'],
  ['none', 'O estafeta pode ligar-me à chegada'],
  ['none', 'Puede llamarnos de lunes a viernes'],
  ['none', 'Le mie preferenze di viaggio possono cambiare'],
];

const ASSENT: readonly Expected[] = [
  ['opt-in', 'Ça me va que vous m’écriviez de temps en temps'],
  ['opt-in', 'Je veux bien que le club m’appelle pour ses tombolas'],
  ['opt-in', 'Je veux bien apparaître sur les photos du spectacle'],
  ['opt-in', 'Va bene se il mio nome e la mia foto finiscono sul sito'],
  ['opt-in', 'Per me va bene comparire nelle foto del corso'],
  ['opt-in', 'Non mi dispiace se mi chiamate'],
  ['opt-in', 'Nie mam nic przeciwko temu, żebyście do mnie dzwonili'],
  ['opt-in', 'Zgadzam się, by moje zdjęcia trafiły na stronę szkoły'],
  ['opt-in', 'Concordo que a associação me contacte'],
  ['opt-in', 'Por mim tudo bem que me liguem com propostas'],
  ['opt-in', 'No me importa que me llamen'],
  ['opt-in', 'Me parece bien que la academia me escriba sobre otros cursos'],
  ['unsure', 'Me parece bien que mi hija vuelva sola a casa'],
  ['unsure', 'Ça me va que le rendez-vous soit déplacé'],
  ['none', 'Me va bien por la tarde'],
  ['none', 'Va bene qualsiasi orario'],
  ['none', 'Por mim, à tarde'],
];

const WISHES: readonly Expected[] = [
  ['opt-in', 'Chciałabym dostawać oferty na maila'],
  ['opt-in', 'Chętnie dowiem się o nowych kursach'],
  ['opt-in', 'Zapiszcie mnie na newsletter'],
  ['opt-in', 'Proszę informować mnie o promocjach'],
  ['opt-in', 'Fammi sapere quando ci sono novità'],
  ['opt-in', 'Per favore, scrivetemi con le vostre proposte'],
  ['opt-in', 'Mi interessa ricevere sconti e inviti'],
  ['opt-in', 'Avisadme de los próximos conciertos'],
  ['opt-in', 'Apuntadme para recibir novedades'],
  ['opt-in', 'Gostava de receber descontos e novidades'],
  ['opt-in', 'Avisem-me das campanhas por SMS'],
  ['opt-in', 'Gardez-moi au courant de vos nouveautés'],
  ['opt-in', 'Merci de me prévenir de vos ventes privées'],
  ['none', 'Avisadme media hora antes de la clase'],
  ['none', 'Avisatemi se la lezione viene annullata'],
  ['none', 'Proszę o kontakt'],
  ['none', 'Powiadomcie mnie dzień wcześniej o wizycie'],
  ['none', 'Prévenez-moi une heure avant le rendez-vous'],
  ['none', 'Avisem-me quando o meu cartão expirar'],
  ['none', 'Inviatemi la fattura via e-mail'],
];

const QUESTIONS: readonly (readonly [string, string, string])[] = [
  ['opt-in', 'fr', 'Pouvons-nous communiquer vos coordonnées à nos assureurs ?'],
  ['opt-in', 'fr', 'Acceptez-vous d’être recontacté(e) par le théâtre ?'],
  ['opt-in', 'es', '¿Podemos pasar sus datos a la empresa instaladora?'],
  ['opt-in', 'es', '¿Quiere que le llamemos con otras ofertas?'],
  ['opt-in', 'it', 'Possiamo trasmettere i suoi dati a Casa Verde?'],
  ['opt-in', 'it', 'Vuole che le scriviamo per le prossime iniziative?'],
  ['opt-in', 'pl', 'Czy możemy przekazać Państwa dane firmie Sosna?'],
  ['opt-in', 'pl', 'Czy chcesz, żebyśmy dzwonili do Ciebie z ofertami?'],
  ['opt-in', 'pt', 'Podemos partilhar os seus dados com a Casa Norte?'],
  ['opt-in', 'pt', 'Quer que lhe enviemos novidades da loja?'],
  ['none', 'fr', 'Voulez-vous être rappelé ?'],
  ['none', 'es', '¿Podemos dejar el paquete a un vecino?'],
  ['none', 'it', 'Possiede un animale domestico?'],
  ['none', 'pl', 'Czy mamy zapakować na prezent?'],
  ['none', 'pt', 'Podemos substituir produtos esgotados?'],
];

const OBJECTIONS: readonly Expected[] = [
  ['opt-out', 'Je m’oppose à la mesure de mes lectures'],
  ['opt-out', 'Me opongo al análisis de mis compras'],
  ['opt-out', 'Mi oppongo alla profilazione'],
  ['opt-out', 'Sprzeciwiam się profilowaniu'],
  ['opt-out', 'Oponho-me à utilização dos meus dados'],
  ['opt-out', 'No permito que mis datos se cedan a terceros'],
  ['opt-out', 'Nie zezwalam na publikację moich zdjęć'],
  ['opt-out', 'Não consinto a partilha dos meus dados com parceiros'],
  ['opt-out', 'Non vorrei ricevere offerte'],
  ['opt-out', 'Nie dzwońcie do mnie'],
  ['opt-in', 'Nie sprzeciwiam się otrzymywaniu ofert'],
  ['opt-in', 'No me opongo a recibir ofertas'],
  ['none', 'No quiero bolsa'],
  ['none', 'Nie chcę paragonu'],
  ['none', 'Non voglio posate'],
];

const DATA_OF_MINE: readonly Expected[] = [
  ['opt-in', 'Transmettre mes relevés au fabricant'],
  ['opt-in', 'Ceder mis entrenamientos a la aseguradora'],
  ['opt-in', 'Comunicare i miei ascolti alle case discografiche'],
  ['opt-in', 'Przekażcie moje wyniki firmie Zdrowo'],
  ['opt-in', 'Transmitir os meus consumos aos fabricantes'],
  ['opt-in', 'Publicar mi nombre y mi foto en la lista de donantes'],
  ['opt-in', 'Mostra il mio nome e la mia città sotto l’appello'],
  ['opt-in', 'Pokażcie moje imię na liście darczyńców'],
  ['opt-in', 'Mostrar o meu nome na página da campanha'],
  ['opt-in', 'Utiliser ma position pour m’avertir des ventes à proximité'],
  ['opt-in', 'Usa la mia posizione per suggerirmi negozi vicini'],
  ['opt-in', 'Wykorzystuj moją lokalizację, aby pokazywać sklepy w pobliżu'],
  ['opt-in', 'Usar a minha localização para me avisar de aulas perto de mim'],
  ['none', 'Envoyer ma commande à une autre adresse'],
  ['none', 'Afficher mon nom sur la facture'],
  ['none', 'Stampa il mio nome sul biglietto'],
  ['none', 'Partager mes listes avec mes amis'],
  ['none', 'Enviar mi pedido a otra dirección'],
];

const SERVICE: readonly Expected[] = [
  ['none', 'J’accepte le remplacement des produits manquants'],
  ['none', 'Autorizo la sustitución de productos agotados'],
  ['none', 'Accetto prodotti sostitutivi'],
  ['none', 'Zgadzam się na zamienniki'],
  ['none', 'Autorizo a substituição de artigos em falta'],
  ['none', 'J’autorise le livreur à déposer le colis chez un voisin'],
  ['none', 'Autorizo al repartidor a dejar el paquete en la portería'],
  ['none', 'Autorizzo il corriere a lasciare il pacco dal portiere'],
  ['none', 'Zgadzam się, żeby kurier zostawił paczkę u sąsiada'],
  ['none', 'Autorizo o estafeta a deixar a encomenda à porta'],
];

/** What a company keeps, looks at or asks for later; refusals without a verb; acts, not data. */
const MORE: readonly Expected[] = [
  ['opt-in', 'Guardad mi currículum para futuras vacantes'],
  ['opt-in', 'Conservate il mio curriculum per altre posizioni'],
  ['opt-in', 'Zachowajcie moje CV do przyszłych rekrutacji'],
  ['opt-in', 'Guardem o meu currículo para outras vagas'],
  ['opt-in', 'Recomendaciones según mis compras'],
  ['opt-in', 'Suggerimenti in base ai miei acquisti'],
  ['opt-in', 'Polecenia na podstawie moich zakupów'],
  ['opt-in', 'Sugestões com base nas minhas compras'],
  ['opt-in', 'Personnaliser mon expérience'],
  ['opt-in', 'Mémoriser mes achats pour me proposer des idées'],
  ['opt-in', 'Analisem os meus consumos para me proporem um tarifário'],
  ['opt-in', 'Utilizzare le mie conversazioni per addestrare l’assistente'],
  ['opt-in', 'Grabar mis llamadas para mejorar el servicio'],
  ['opt-in', 'As minhas chamadas podem ser gravadas'],
  ['opt-in', 'Accetto che i miei dati siano comunicati ai soci'],
  ['opt-in', 'Je veux bien que mes réponses servent à une étude'],
  ['opt-in', 'Moje dziecko może być fotografowane podczas zajęć'],
  ['opt-in', 'Mio figlio può essere fotografato durante le attività'],
  ['opt-in', 'Estoy de acuerdo en participar en encuestas'],
  ['unsure', 'Participar em estudos de mercado'],
  ['opt-out', 'No me parece bien salir en las fotos'],
  ['opt-out', 'Non mi va bene se mi chiamate'],
  ['opt-out', 'No mostrar mi nombre en la lista de donantes'],
  ['opt-out', 'N’affichez pas mon nom sur la liste des donateurs'],
  ['opt-out', 'Não usar a minha localização para me avisar'],
  ['opt-out', 'Nie zachowujcie mojego CV do innych rekrutacji'],
  ['opt-out', 'Non comunicate i miei ascolti alle case discografiche'],
  ['none', 'No quiero utilizar mi saldo'],
  ['opt-out', 'Sin publicidad, por favor'],
  ['opt-out', 'Bez reklam, proszę'],
  ['opt-out', 'Niente pubblicità, grazie'],
  ['opt-out', 'Sem publicidade, por favor'],
  ['opt-out', 'Merci de ne pas me démarcher'],
  ['opt-out', 'Ne pas vendre mes données'],
  ['opt-out', 'Nie sprzedawajcie moich danych'],
  ['opt-out', 'Sono contrario all’uso delle mie foto'],
  ['opt-out', 'Nie chcę, żeby moje dane trafiały do innych firm'],
  ['unsure', 'Autorizo a mi hijo a salir solo del centro'],
  ['unsure', 'J’autorise mon enfant à rentrer seul'],
  ['unsure', 'Pozwalam dziecku wracać samodzielnie'],
  ['opt-out', 'Nie zgadzam się, żeby moje zdjęcia trafiły na stronę'],
  ['none', 'Zgadzam się na płatność z góry'],
  ['none', 'Zgadzam się na kontakt w sprawie zgłoszenia'],
  ['none', 'Vorrei essere ricontattato per un preventivo'],
  ['none', 'Personnaliser ma gravure'],
  ['none', 'Personalizar mi funda'],
  ['none', 'Usar mi cupón de descuento'],
  ['none', 'Guardar mis ofertas favoritas'],
  ['none', 'Passar o meu lugar a outra pessoa'],
  ['none', 'Compartir mi coche con otros pasajeros'],
  ['none', 'Partager mon itinéraire avec un ami'],
  ['none', 'Mostra il mio nome sul campanello'],
  ['none', 'Publicar mi anuncio'],
  ['none', 'Opublikuj moje ogłoszenie'],
  ['none', 'Publier mon avis'],
  ['none', 'Bez laktozy'],
  ['none', 'Sin gluten'],
  ['none', 'Volume 500 ml'],
  ['none', 'Mon adresse peut changer'],
];

const SETTINGS: readonly string[] = [
  'Mode nuit',
  'Sous-titres',
  'Lire les vidéos automatiquement',
  'Reproducir vídeos automáticamente',
  'Modo nocturno',
  'Volumen constante',
  'Riproduzione automatica',
  'Tema scuro',
  'Scarica solo tramite Wi-Fi',
  'Ciemny motyw',
  'Automatyczne odtwarzanie',
  'Duże litery',
  'Modo escuro',
  'Reproduzir automaticamente o episódio seguinte',
  'Legendas sempre ativas',
];

const WORDED: readonly LabelledPage[] = [PERMISSION, ASSENT, WISHES, OBJECTIONS, DATA_OF_MINE, SERVICE, MORE].map(
  (controls) => ({ form: PERSON, controls }),
);

it.each(WORDED.map((page, i) => [i, page] as const))('reads ways of speaking %i', (_, page) => {
  expect(confusion([page])).toBe('');
});

it('reads questions', () => {
  const controls = QUESTIONS.map(
    ([expected, language, text]): Expected => [expected, { text, options: YES_NO[language] ?? [] }],
  );
  expect(confusion([{ form: PERSON, controls }])).toBe('');
});

it('takes settings of a player or a page for preferences', () => {
  for (const text of SETTINGS) {
    expect([text, classesOf({ controls: [{ text, kind: 'switch' }] })[0]?.role]).toEqual([text, 'preference']);
  }
});

it('takes another article and what is taken along for an option of the product', () => {
  for (const [text] of SERVICE.slice(0, 5).map(([, sketch]) => [sketch])) {
    expect(classesOf({ controls: [text as string] })[0]?.role).toBe('product-option');
  }
  const search = { heading: '', fields: ['other', 'other'] as const, buttons: ['Rechercher'] };
  for (const text of ['Je voyage avec mon vélo', 'Viajo con mi perro', 'Podróżuję z rowerem', 'Levo bicicleta']) {
    expect([text, classesOf({ form: search, controls: [text] })[0]?.role]).toEqual([text, 'product-option']);
  }
});

it('reads switches by the words below them', () => {
  const rows = [
    ['Para ti', 'Creamos un perfil de tus gustos con lo que escuchas'],
    ['Aiutaci a migliorare', 'Invio di statistiche di utilizzo e segnalazioni di errore'],
    ['Dla Ciebie', 'Tworzymy profil Twoich zainteresowań'],
  ] as const;
  for (const [text, below] of rows) {
    const found = classesOf({ controls: [{ text, kind: 'switch', around: `${text} ${below}` }] })[0];
    expect([text, found?.consentClass]).toEqual([text, 'optional-consent']);
  }
});

it('reads a loose request to be told, and advertising that follows somebody', () => {
  const texts = ['Escribidme con vuestras ofertas', 'Anuncios personalizados', 'Reklamy dopasowane do mnie'];
  expect(classesOf({ controls: texts }).map((found) => found.consentClass)).toEqual(
    texts.map(() => 'optional-consent'),
  );
});

it('reads the row of a consent manager by its answers', () => {
  const rows = [
    { text: 'Medición de audiencia', options: ['Aceptar', 'Rechazar'], chosen: 1 },
    { text: 'Statistiche', options: ['Accetta', 'Rifiuta'] },
    { text: 'Statistiche', options: ['Uomini', 'Donne'] },
    { text: 'Cambio de asiento', options: ['Aceptar', 'Rechazar'] },
  ];
  const found = classesOf({ controls: rows });
  expect(found.map((one) => one.consentClass)).toEqual(['optional-consent', 'optional-consent', 'none', 'none']);
  expect(found[0]?.optionMeanings).toEqual(['consent', 'refuse']);
});
