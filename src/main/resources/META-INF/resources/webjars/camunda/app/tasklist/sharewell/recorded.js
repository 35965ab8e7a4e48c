// Says, once a form was sent, where its record is read again and copied as text for the case file.

import { formIn } from './form.js';

const sending = /\/task\/[^/]+\/submit-form$/;
const home = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');
const { open } = XMLHttpRequest.prototype;

function reference() {
  const container = document.querySelector('.form-pane .fjs-container');
  return container && formIn(container)?._getState().data.reference;
}

function say(record) {
  document.querySelector('.recorded')?.remove();
  const line = document.createElement('p');
  line.className = 'recorded';
  line.setAttribute('role', 'status');
  const link = document.createElement('a');
  link.href = `${home}/record/${encodeURIComponent(record)}`;
  link.textContent = 'Read it again, or copy it as text';
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Close';
  close.addEventListener('click', () => line.remove());
  line.append(`${record} is recorded. `, link, close);
  document.body.append(line);
}

XMLHttpRequest.prototype.open = function (method, url, ...others) {
  if (method === 'POST' && sending.test(url)) {
    const record = reference();
    this.addEventListener('load', () => { if (this.status < 300 && record) say(record); });
  }
  return open.call(this, method, url, ...others);
};
