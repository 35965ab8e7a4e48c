// Shows a task's form again after the task was claimed or put back. Who has the task decides what its form shows, and
// Tasklist asks for that only when it builds the form: leaving the form's tab and coming back makes it build it again.

const claiming = /\/task\/([^/]+)\/(?:claim|unclaim)$/;
const { open } = XMLHttpRequest.prototype;

XMLHttpRequest.prototype.open = function (method, url, ...others) {
  const [, task] = (method === 'POST' && claiming.exec(url)) || [];
  if (task) this.addEventListener('load', () => { if (this.status < 300) showAgain(task); });
  return open.call(this, method, url, ...others);
};

function showAgain(task) {
  const tabs = [...document.querySelectorAll('.task-details .nav-tabs > li')];
  const [form, ...others] = tabs;
  if (!window.location.hash.includes(task) || !form?.classList.contains('active') || !others.length) return;
  others.at(-1).querySelector('a').click();
  setTimeout(() => form.querySelector('a').click());
}
