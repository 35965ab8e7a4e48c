// The way to the page where people say that they are away and who covers.

const home = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

export default {
  id: 'sharewell-absence',
  pluginPoint: 'tasklist.navbar.action',
  priority: 15,
  render: node => {
    const link = document.createElement('a');
    link.textContent = 'Absence and cover';
    link.href = `${home}/absence`;
    node.append(link);
  }
};
