import { createApp, h, reactive } from 'vue';
import { ElButton, ElCheckbox, ElForm, ElFormItem, ElInput, ElRadio, ElRadioGroup, ElSwitch, ElConfigProvider } from 'element-plus';
import it from 'element-plus/es/locale/lang/it.mjs';
const m = reactive({ nome: '', email: '', ordine: 'ritiro', promo: '', profilo: 'si', cessione: false, gialli: false, saggi: false, condizioni: false, informativa: false, ricorda: false });
const bind = (k) => ({ modelValue: m[k], 'onUpdate:modelValue': (v) => { m[k] = v; } });
const item = (label, c) => h(ElFormItem, { label }, { default: () => c() });
const check = (k, c, extra) => h(ElFormItem, {}, { default: () => h(ElCheckbox, { ...bind(k), name: k, id: k, ...extra }, { default: c }) });
const radios = (k, label, opts) => item(label, () => h(ElRadioGroup, { ...bind(k), name: k }, { default: () => opts.map(([v, t]) => h(ElRadio, { value: v }, { default: () => t })) }));
createApp({ render: () => h(ElConfigProvider, { locale: it }, { default: () => h(ElForm, { labelPosition: 'top', action: '/registrazione', method: 'post' }, { default: () => [
  item('Nome e cognome', () => h(ElInput, { ...bind('nome'), name: 'nome' })),
  item('E-mail', () => h(ElInput, { ...bind('email'), name: 'email', type: 'email' })),
  radios('ordine', 'Come preferisce ricevere i libri?', [['ritiro', 'Ritiro in libreria'], ['casa', 'Spedizione a casa']]),
  check('gialli', () => 'Leggo soprattutto gialli'),
  check('saggi', () => 'Leggo soprattutto saggistica'),
  radios('promo', 'Invio di novità e offerte della Libreria Quartapagina via e-mail', [['si', 'Acconsento'], ['no', 'Non acconsento']]),
  radios('profilo', 'Analisi dei miei acquisti per ricevere consigli di lettura su misura', [['si', 'Acconsento'], ['no', 'Non acconsento']]),
  item('Comunicazione dei miei dati alle case editrici partner per le loro promozioni', () => h(ElSwitch, { ...bind('cessione'), name: 'cessione', activeText: 'Sì', inactiveText: 'No' })),
  check('condizioni', () => ['Accetto le ', h('a', { href: '/condizioni' }, 'condizioni generali di vendita')]),
  check('informativa', () => ['Ho preso visione dell’', h('a', { href: '/informativa-privacy' }, 'informativa sulla privacy')]),
  check('ricorda', () => 'Ricordami su questo computer'),
  h(ElButton, { type: 'primary', nativeType: 'submit' }, { default: () => 'Crea account' }),
] }) }) }).mount('#app');
