// The way to the page where line managers see all work of their teams; it tells everybody else where their own is.

const home = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

export default {
  id: 'sharewell-team',
  pluginPoint: 'tasklist.navbar.action',
  priority: 10,
  render: node => {
    const link = document.createElement('a');
    link.textContent = 'Work of my team';
    link.href = `${home}/work`;
    node.append(link);
  }
};
