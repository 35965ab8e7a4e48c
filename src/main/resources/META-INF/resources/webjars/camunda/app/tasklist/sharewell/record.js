// The way from a task to its record, to be read again. That page decides who may.

const home = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

export default {
  id: 'sharewell-record',
  pluginPoint: 'tasklist.task.action',
  priority: 20,
  render: node => {
    const link = document.createElement('a');
    link.className = 'handover';
    link.textContent = 'Read this record';
    const point = () => {
      const task = new URLSearchParams(window.location.hash.split('?')[1]).get('task');
      link.href = task ? `${home}/record/task/${encodeURIComponent(task)}` : '#';
      link.hidden = !task;
    };
    window.addEventListener('hashchange', point);
    point();
    node.append(link);
  }
};
