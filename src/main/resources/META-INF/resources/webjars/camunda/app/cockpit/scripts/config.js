export default {
  app: { name: 'Cockpit', vendor: 'Sharewell' },
  locales: { availableLocales: ['en'], fallbackLocale: 'en' },
  csrfCookieName: 'XSRF-TOKEN',
  disableWelcomeMessage: true
};
