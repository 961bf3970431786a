import '/js/webapp-session.js';

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
