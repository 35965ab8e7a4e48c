export default {
  app: { name: 'Welcome', vendor: 'Sharewell' },
  locales: { availableLocales: ['en'], fallbackLocale: 'en' },
  csrfCookieName: 'XSRF-TOKEN',
  disableWelcomeMessage: true
};
