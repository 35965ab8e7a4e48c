// The way to the page where people find what they asked, decided and received.

const home = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

export default {
  id: 'sharewell-records',
  pluginPoint: 'tasklist.navbar.action',
  priority: 20,
  render: node => {
    const link = document.createElement('a');
    link.textContent = 'My records';
    link.href = `${home}/record`;
    node.append(link);
  }
};
