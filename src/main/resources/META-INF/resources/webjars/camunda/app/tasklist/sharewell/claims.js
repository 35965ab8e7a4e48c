// Tells who asks for it that the person has just claimed a task or put it back.

const claiming = /\/task\/([^/]+)\/(?:claim|unclaim)$/;
const { open } = XMLHttpRequest.prototype;
const told = [];

XMLHttpRequest.prototype.open = function (method, url, ...others) {
  const [, task] = (method === 'POST' && claiming.exec(url)) || [];
  if (task) this.addEventListener('load', () => { if (this.status < 300) told.forEach(tell => tell(task)); });
  return open.call(this, method, url, ...others);
};

export const onClaim = tell => told.push(tell);
