// The way from a task to the documents of its record, for those who can see or add some. The server says which it is.

import { onClaim } from './claims.js';

const home = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');
const shownTask = () => new URLSearchParams(window.location.hash.split('?')[1]).get('task');

async function offered(task) {
  try {
    const answer = await fetch(`${home}/document/task/${encodeURIComponent(task)}/offered`);
    return answer.ok ? await answer.json() : {};
  } catch {
    return {};
  }
}

export default {
  id: 'sharewell-documents',
  pluginPoint: 'tasklist.task.action',
  priority: 15,
  render: node => {
    const link = document.createElement('a');
    link.className = 'handover';
    let looks = 0;
    const look = async () => {
      const task = shownTask();
      const mine = ++looks;
      link.hidden = true;
      if (!task) return;
      const { link: text } = await offered(task);
      if (mine !== looks) return;
      link.textContent = text ?? '';
      link.href = `${home}/document/task/${encodeURIComponent(task)}`;
      link.hidden = !text;
    };
    window.addEventListener('hashchange', look);
    onClaim(look);
    look();
    node.append(link);
  }
};
