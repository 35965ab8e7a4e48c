// Keeps what somebody types into a task's form on the server, for them alone, and nothing of it in the browser.
//
// Tasklist itself writes it in clear into localStorage, also after signing out, and lets it override newer facts. So
// its reading and writing there end here; what was kept comes back with the form's values. A start form has no task to
// keep it for, and starts are short: nothing of it is kept.

import { formIn } from './form.js';

const prefix = 'camunda-form:';
const settled = 1000;
const home = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');
const { getItem, setItem, removeItem } = Storage.prototype;
const isForm = key => String(key).startsWith(prefix);
const taskOf = key => String(key).slice(prefix.length);

let opening = null;
const forms = new Map();

for (const key of Object.keys(localStorage).filter(isForm)) removeItem.call(localStorage, key);

Storage.prototype.getItem = function (key) {
  if (!isForm(key)) return getItem.call(this, key);
  if (taskOf(key) !== 'undefined') opening = taskOf(key);
  return null;
};

Storage.prototype.setItem = function (key, value) {
  if (isForm(key)) keep(taskOf(key));
  else setItem.call(this, key, value);
};

// Tasklist removes what it kept when the task is completed.
Storage.prototype.removeItem = function (key) {
  if (isForm(key)) forget(taskOf(key));
  else removeItem.call(this, key);
};

function watch(container) {
  const form = formIn(container);
  if (!form || !opening) return false;
  const shown = { form, container, task: opening, kept: null, timer: null, sending: Promise.resolve() };
  forms.set(shown.task, shown);
  form.on('changed', () => {
    clearTimeout(shown.timer);
    shown.timer = setTimeout(() => keep(shown.task), settled);
  });
  // A form still arranges itself after it is shown; what counts is what changes once a person is at it.
  const begin = () => { shown.kept ??= typed(form); };
  container.addEventListener('pointerdown', begin, true);
  container.addEventListener('focusin', begin, true);
  container.addEventListener('focusout', () => keep(shown.task));
  return true;
}

const typed = form => JSON.stringify(form._getSubmitData());

function keep(task) {
  const shown = forms.get(task);
  // A task that nobody claimed shows its form but is not theirs to fill in.
  if (!shown || shown.kept === null || shown.container.closest('.disabled-form')) return;
  clearTimeout(shown.timer);
  const text = typed(shown.form);
  if (text === shown.kept) return;
  shown.kept = text;
  // One after the other, so that an older state never arrives after a newer one.
  shown.sending = shown.sending.then(() => send(shown, text));
}

async function send(shown, text) {
  try {
    const answer = await fetch(`${home}/drafts/${shown.task}`, {
      method: 'PUT', body: text, headers: { 'Content-Type': 'application/json' }, keepalive: text.length < 50000
    });
    if (answer.ok) {
      const now = new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
      say(shown, `Draft kept at ${now}, for you only.`);
    } else if (forms.has(shown.task)) {
      shown.kept = '';
      say(shown, `Draft not kept. ${(await answer.json()).message}`);
    }
  } catch {
    shown.kept = '';
    say(shown, 'Draft not kept: Sharewell cannot be reached. It is tried again while you type.');
  }
}

function forget(task) {
  const shown = forms.get(task);
  forms.delete(task);
  if (shown) clearTimeout(shown.timer);
}

function say(shown, sentence) {
  const actions = shown.container.closest('.form-pane')?.querySelector('.form-actions');
  if (!actions) return;
  let line = actions.querySelector('.draft-state');
  if (!line) {
    line = document.createElement('p');
    line.className = 'draft-state';
    line.setAttribute('role', 'status');
    actions.prepend(line);
  }
  line.textContent = sentence;
}

const watched = new WeakSet();
new MutationObserver(() => {
  for (const container of document.querySelectorAll('.form-pane .fjs-container')) {
    if (!watched.has(container) && watch(container)) watched.add(container);
  }
  for (const shown of forms.values()) {
    if (!shown.container.isConnected) { keep(shown.task); forget(shown.task); }
  }
}).observe(document.body, { childList: true, subtree: true });

const keepAll = () => [...forms.keys()].forEach(keep);
document.addEventListener('visibilitychange', keepAll);
window.addEventListener('pagehide', keepAll);
