import '/js/webapp-session.js';

export default {
  app: {
    name: 'Welcome',
    vendor: 'Mandate'
  },
  locales: {
    availableLocales: ['en'],
    fallbackLocale: 'en'
  },
  disableWelcomeMessage: true
};
