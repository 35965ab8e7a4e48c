// The way from a task to the page where it is given back to the team or to a colleague, for those who find something to
// do or to read there; beside it the way to say that one knows the family; and no button for claiming what is not offered
// to the person. The server says which it is.

import { onClaim } from './claims.js';

const home = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');
const shownTask = () => new URLSearchParams(window.location.hash.split('?')[1]).get('task');

async function offered(task) {
  try {
    const answer = await fetch(`${home}/work/${encodeURIComponent(task)}/offered`);
    return answer.ok ? await answer.json() : { claims: true };
  } catch {
    return { claims: true };
  }
}

export default {
  id: 'sharewell-handover',
  pluginPoint: 'tasklist.task.action',
  priority: 10,
  render: node => {
    const link = document.createElement('a');
    link.className = 'handover';
    const conflict = document.createElement('a');
    conflict.className = 'handover';
    conflict.textContent = 'I know this family or colleague';
    conflict.hidden = true;
    const show = (task, { claims, conflict: says, link: text }) => {
      link.textContent = text ?? '';
      link.href = `${home}/work/${encodeURIComponent(task)}`;
      link.hidden = !text;
      conflict.href = `${home}/work/${encodeURIComponent(task)}/conflict`;
      conflict.hidden = !says;
      document.body.classList.toggle('not-offered', !claims);
    };
    let looks = 0;
    const look = async () => {
      const task = shownTask();
      const mine = ++looks;
      link.hidden = conflict.hidden = true;
      if (!task) return;
      const answer = await offered(task);
      if (mine === looks) show(task, answer);
    };
    window.addEventListener('hashchange', look);
    onClaim(look);
    look();
    node.append(link, conflict);
  }
};
