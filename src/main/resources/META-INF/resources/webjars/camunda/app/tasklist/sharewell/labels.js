// Names for the buttons that Tasklist shows as a sign only, for those who hear the screen instead of seeing it.

const names = {
  '.region-toggle[data-region="filters"]': 'Show or hide the lists of work',
  '.region-toggle[data-region="list"]': 'Show or hide the tasks',
  '.region-toggle[data-region="task"]': 'Show or hide the task',
  'button.maximize': 'Show the task over the whole page',
  'button.reset-regions': 'Show the lists beside the task again',
  'button.unclaim': 'Put this task back for the team',
  '.sort-direction': 'Turn the order round',
  '.new-sort > .dropdown-toggle': 'Sort by something more',
  '.app-switch > .dropdown-toggle': 'Other pages',
  '.tasks-list input.main-field': 'Search these tasks'
};

new MutationObserver(() => {
  for (const [selector, name] of Object.entries(names)) {
    for (const control of document.querySelectorAll(`${selector}:not([aria-label])`)) {
      control.setAttribute('aria-label', name);
      // Tasklist says "expanded" of a plain text field, which has no such state.
      if (control.matches('input')) control.setAttribute('role', 'combobox');
    }
  }
}).observe(document.body, { childList: true, subtree: true });
