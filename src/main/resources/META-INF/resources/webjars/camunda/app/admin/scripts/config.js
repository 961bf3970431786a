import '/js/webapp-session.js';

export default {
  app: {
    name: 'Admin',
    vendor: 'Mandate'
  },
  locales: {
    availableLocales: ['en'],
    fallbackLocale: 'en'
  },
  disableWelcomeMessage: true
};
