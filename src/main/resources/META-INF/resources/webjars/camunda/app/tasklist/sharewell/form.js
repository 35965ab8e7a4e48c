// What Tasklist keeps to itself: the form-js form behind what is on the screen.

// The one place where form-js hands out the form behind what is on the screen is the context of its Preact tree.
export function formIn(container) {
  const open = [container.__k];
  while (open.length) {
    const node = open.pop();
    if (node?.props?.value?.getService) return node.props.value.getService('form');
    if (node?.__k) open.push(...node.__k);
  }
  return null;
}
