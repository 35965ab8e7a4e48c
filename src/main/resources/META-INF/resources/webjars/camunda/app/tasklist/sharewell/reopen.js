// Shows a task's form again after the task was claimed or put back. Who has the task decides what its form shows, and
// Tasklist asks for that only when it builds the form: leaving the form's tab and coming back makes it build it again.

import { onClaim } from './claims.js';

onClaim(task => {
  const tabs = [...document.querySelectorAll('.task-details .nav-tabs > li')];
  const [form, ...others] = tabs;
  if (!window.location.hash.includes(task) || !form?.classList.contains('active') || !others.length) return;
  others.at(-1).querySelector('a').click();
  setTimeout(() => form.querySelector('a').click());
});
