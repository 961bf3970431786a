import '/js/webapp-session.js';
import '/js/webapp-patience.js';
import '/js/webapp-words.js';

export default {
  app: {
    name: 'Cockpit',
    vendor: 'Mandate'
  },
  locales: {
    availableLocales: ['en'],
    fallbackLocale: 'en'
  },
  disableWelcomeMessage: true
};
