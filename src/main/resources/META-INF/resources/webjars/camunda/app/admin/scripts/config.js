export default {
  app: { name: 'Admin', vendor: 'Sharewell' },
  locales: { availableLocales: ['en'], fallbackLocale: 'en' },
  csrfCookieName: 'XSRF-TOKEN',
  disableWelcomeMessage: true
};
