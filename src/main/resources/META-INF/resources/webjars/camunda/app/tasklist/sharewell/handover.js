// The way from a task to the page where it is given back to the team or to a colleague. That page decides who may.

const home = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

export default {
  id: 'sharewell-handover',
  pluginPoint: 'tasklist.task.action',
  priority: 10,
  render: node => {
    const link = document.createElement('a');
    link.className = 'handover';
    link.textContent = 'Give this work back or to a colleague';
    const point = () => {
      const task = new URLSearchParams(window.location.hash.split('?')[1]).get('task');
      link.href = task ? `${home}/work/${encodeURIComponent(task)}` : '#';
      link.hidden = !task;
    };
    window.addEventListener('hashchange', point);
    point();
    node.append(link);
  }
};
