// Lets a form with a list in it be sent.
//
// form-js 1.8.7 leaves an empty list of errors behind for each field of a list's rows, and Tasklist takes a field that is
// named among the errors for a field that has one: its button stays grey for ever. So the empty ones go before it looks.

import { formIn } from './form.js';

const beforeTasklist = 5000;

function withoutEmpty(errors) {
  for (const [field, found] of Object.entries(errors)) {
    if (found.flat(Infinity).length === 0) delete errors[field];
  }
}

const seen = new WeakSet();
new MutationObserver(() => {
  for (const container of document.querySelectorAll('.fjs-container')) {
    const form = seen.has(container) ? null : formIn(container);
    if (!form) continue;
    seen.add(container);
    form.on('changed', beforeTasklist, event => withoutEmpty(event.errors));
  }
}).observe(document.body, { childList: true, subtree: true });

export default { id: 'sharewell-complete', pluginPoint: 'tasklist.header', render: () => {} };
