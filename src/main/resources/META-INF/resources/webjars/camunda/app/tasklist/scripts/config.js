export default {
  app: { name: 'Tasks', vendor: 'Sharewell' },
  locales: { availableLocales: ['en'], fallbackLocale: 'en' },
  dateFormat: { normal: 'D MMM YYYY, HH:mm', long: 'dddd D MMMM YYYY, HH:mm' },
  csrfCookieName: 'XSRF-TOKEN',
  disableWelcomeMessage: true,
  customScripts: ['sharewell/complete.js', 'sharewell/drafts.js', 'sharewell/reopen.js', 'sharewell/handover.js',
    'sharewell/documents.js', 'sharewell/record.js', 'sharewell/recorded.js', 'sharewell/team.js', 'sharewell/records.js',
    'sharewell/absence.js', 'sharewell/labels.js', 'sharewell/refused.js', 'sharewell/password.js'],
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'claims the task that is open' },
    focusFilter: { key: 'ctrl+shift+f', description: 'goes to the first list of work' },
    focusList: { key: 'ctrl+alt+l', description: 'goes to the first task in the list' },
    focusForm: { key: 'ctrl+alt+f', description: 'goes to the first field of the form' },
    startProcess: { key: 'ctrl+alt+p', description: 'starts a procedure' }
  }
};
