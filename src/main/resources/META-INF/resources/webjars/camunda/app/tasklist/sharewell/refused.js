// Says why a form was not sent in a list above its button, read out and with the keyboard on it. Tasklist says it in a
// corner, as one paragraph; that message is closed then.

const sending = /\/(?:task|process-definition)\/[^/]+\/submit-form$/;
const { open } = XMLHttpRequest.prototype;
let said = null;

// Tasklist breaks its lines by other means than ours.
const unspaced = text => text.replace(/\s+/g, '');

function reasons(request) {
  try {
    const { type, message } = JSON.parse(request.responseText);
    // Administrators get the engine's own words, which are no sentences for a list.
    return type === 'Refused' ? message : null;
  } catch {
    return null;
  }
}

function forget() {
  said = null;
  document.querySelectorAll('.not-sent').forEach(box => box.remove());
}

function show(message) {
  const form = [...document.querySelectorAll('.fjs-container')].filter(container => container.offsetParent).at(-1);
  if (!form) return;
  const box = document.createElement('div');
  const heading = document.createElement('strong');
  const list = document.createElement('ul');
  box.className = 'not-sent';
  box.tabIndex = -1;
  box.setAttribute('role', 'alert');
  heading.textContent = 'This was not sent';
  for (const sentence of message.split('\n')) {
    const item = document.createElement('li');
    item.textContent = sentence;
    list.append(item);
  }
  box.append(heading, list);
  form.after(box);
  box.focus();
  said = unspaced(message);
}

XMLHttpRequest.prototype.open = function (method, url, ...others) {
  if (method === 'POST' && sending.test(url)) {
    forget();
    this.addEventListener('load', () => {
      const message = this.status === 400 && reasons(this);
      if (message) show(message);
    });
  }
  return open.call(this, method, url, ...others);
};

new MutationObserver(() => {
  if (!said) return;
  for (const message of document.querySelectorAll('[notifications-panel] .alert')) {
    const text = message.querySelector('.message')?.textContent ?? '';
    if (unspaced(text) === said) message.querySelector('[ng-click^=removeNotification]')?.click();
  }
}).observe(document.body, { childList: true, subtree: true });

export default { id: 'sharewell-refused', pluginPoint: 'tasklist.header', render: () => {} };
