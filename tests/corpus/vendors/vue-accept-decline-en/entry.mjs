import { createApp, h } from 'vue';
import VueCookieAcceptDecline from 'vue-cookie-accept-decline';
createApp({ render: () => h(VueCookieAcceptDecline, { elementId: 'panel', position: 'bottom-left', type: 'floating', transitionName: 'slideFromBottom', showPostponeButton: true }, {
  message: () => ['We use cookies to ensure you get the best experience on our website. ', h('a', { href: '/cookie-notice' }, 'Learn More...')] }) }).mount('#app');
