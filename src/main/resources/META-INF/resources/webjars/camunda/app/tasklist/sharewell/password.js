// Leads from the menu under one's name to our own page for changing one's password. Tasklist leads to Camunda's page
// there, which is for administrators.

const home = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

new MutationObserver(() => {
  for (const link of document.querySelectorAll('.account .profile a:not([href$="/password"])')) {
    link.href = `${home}/password`;
  }
}).observe(document.body, { childList: true, subtree: true });
