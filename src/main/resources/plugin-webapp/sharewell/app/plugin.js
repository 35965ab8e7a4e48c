// What Sharewell adds to Cockpit: how things stand on the dashboard, the page "Code of Practice", and numbers and times on
// each model's diagram. Nothing here knows a person; what is shown comes from our own addresses, which look at who asks.

const CHARTS = "/webjars/chart.js/4.5.1/dist/chart.umd.min.js";
const PATH = "/code-of-practice";
// Blue and vermillion of Okabe and Ito, which the colour-blind tell apart; the two also differ in lightness.
const BLUE = "#0072b2";
const VERMILLION = "#d55e00";
const HOUR = 3600;

const root = (api) => api.cockpitApi.replace(/\/camunda\/api\/cockpit$/, "");
// Not every place of Cockpit's says by which name it knows the engine; its own address does.
const engine = () => location.pathname.match(/\/app\/cockpit\/([^/]+)/)?.[1] ?? "default";
const address = (api, path, query = {}) => {
  const asked = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== "" && value != null));
  return `${api.cockpitApi}/plugin/sharewell/${engine()}/${path}${asked.size ? `?${asked}` : ""}`;
};

/** What is at an address; a refusal is an error with its sentence. */
async function ask(api, path, query) {
  const answer = await fetch(address(api, path, query), { headers: { "X-XSRF-TOKEN": api.CSRFToken } });
  const said = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(said.message || "This could not be shown. Reload the page and try again.");
  return said;
}

/** An element with its text or children; attributes by name, listeners as onclick. */
function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value == null || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child != null));
  return element;
}

const cell = (content, header) => el(header ? "th" : "td", header ? { scope: header } : {}, content ?? "");
const row = (cells) => el("tr", {}, cells.map((content, index) => cell(content, index === 0 ? "row" : null)));
const table = (caption, headings, rows) => el("div", { class: "sharewell-scroll", tabindex: 0, role: "region", "aria-label": caption },
  el("table", { class: "sharewell-table" }, el("caption", {}, caption),
    el("thead", {}, el("tr", {}, headings.map((heading) => cell(heading, "col")))), el("tbody", {}, rows)));
/** A reference, which leads to its instance for whoever Cockpit shows one. */
const reference = (one) => (one.instance ? el("a", { href: `#/process-instance/${one.instance}` }, one.reference) : one.reference);
const note = (text) => el("p", { class: "sharewell-note" }, text);
const problem = (error) => el("p", { class: "sharewell-problem", role: "alert" }, error.message);

/** Runs only the newest of what was begun: each call gives a question that says whether it still is that. */
function newest() {
  let last = 0;
  return () => {
    const mine = ++last;
    return () => mine === last;
  };
}

const share = (part, whole) => (whole == null ? "" : `${part} of ${whole} (${Math.round((part * 100) / whole)} per cent)`);

/** Where the answer to a click is shown: that to the last click, however late others come, and then read from its heading. */
function answers() {
  const element = el("div", { class: "sharewell-trail" });
  const begin = newest();
  const show = (asked, draw) => {
    const current = begin();
    return asked.then((answer) => {
      if (!current()) return;
      element.replaceChildren(...draw(answer));
      element.querySelector("h4").focus();
    }).catch((error) => current() && element.replaceChildren(problem(error)));
  };
  const clear = () => {
    begin();
    element.replaceChildren();
  };
  return { element, show, clear };
}

/* The dashboard */

function health(running) {
  const { engine } = running;
  const line = (what, value, bad) => el("div", { class: bad ? "sharewell-bad" : null }, el("dt", {}, what), el("dd", {}, `${value}`));
  return el("dl", { class: "sharewell-tiles" },
    line("Mails stuck", engine.mailsStuck, engine.mailsStuck > 0),
    line("Jobs without retries", engine.withoutRetries, engine.withoutRetries > 0),
    line("Incidents", engine.incidents, engine.incidents > 0),
    line("Timers due", engine.timersDue, false),
    line("Jobs behind by", running.behind, engine.secondsBehind > 60),
    line("Register sealed", running.sealedAt ? `${running.sealedAt} (seal ${running.seal})` : "Not yet", !running.sealedAt),
    line("Register verified", running.verified, running.sound === false));
}

/** A number of open work, which leads to the tasks behind it; nothing stands behind none. */
function behindNow(api, one, part, count, place) {
  if (count === 0) return "0";
  const what = `${part.replace("-", " ")}: ${one.procedure}, ${one.agency}`;
  const show = () => place.show(ask(api, `work/${one.procedureId}/${part}`, { agency: one.agencyId }), (pieces) => [
    el("h4", { tabindex: -1 }, `Behind “${what}”`), table(`Tasks ${what}`, ["Reference", "Task", "Due"],
      pieces.map((piece) => row([reference(piece), piece.task, piece.due ?? ""])))]);
  return el("button", { type: "button", class: "sharewell-link", onclick: show }, `${count}`, el("span", { class: "sharewell-unseen" }, `, show ${what}`));
}

function standing(api, now) {
  const place = answers();
  const work = now.work.map((one) => row([one.procedure, one.agency, behindNow(api, one, "open", one.open, place),
    behindNow(api, one, "overdue", one.overdue, place), behindNow(api, one, "due-today", one.dueToday, place),
    behindNow(api, one, "urgent-unopened", one.urgentUnopened, place)]));
  const clocks = now.clocks.map((one) => el("tr", { class: one.late ? "sharewell-bad" : null },
    [one.reference, one.agency, one.endsAt, one.left].map((content, index) => cell(content, index === 0 ? "row" : null))));
  return [
    note(`As of ${now.at}`),
    work.length === 0 ? note("Nothing is open.") : table("Open work",
      ["Procedure", "Agency", "Open", "Overdue", "Due today", "Urgent and unopened"], work), place.element,
    clocks.length === 0 ? note("No breach clock runs.") : table("Breach clocks running",
      ["Assessment", "Agency", "72 hours end", "Time"], clocks),
    now.running && health(now.running),
    el("p", {}, el("a", { href: `#${PATH}` }, "Code of Practice: how long, how late, how often")),
  ].filter(Boolean);
}

const dashboard = {
  id: "sharewell-now",
  pluginPoint: "cockpit.dashboard",
  priority: 20,
  render: (node, { api }) => {
    const place = el("section", { class: "sharewell sharewell-now", "aria-label": "Code of Practice now" }, note("Being counted…"));
    node.append(place);
    ask(api, "now").then((now) => place.replaceChildren(el("h3", {}, "Code of Practice: now"), ...standing(api, now)),
      (error) => place.replaceChildren(problem(error)));
  },
  unmount: () => {},
};

/* The page */

// What Chart.js keeps of what it drew, until it is told to forget it.
const drawn = new Set();

function forgetDrawings() {
  drawn.forEach((chart) => chart.destroy());
  drawn.clear();
}

function drawing(api, figures) {
  const wide = figures.rows.map((one) => one.label);
  const bars = (label, values, colour) => ({ label, data: values, backgroundColor: colour, maxBarThickness: 22 });
  const sets = figures.times
    ? [bars("Half within (hours)", figures.rows.map((one) => (one.half ?? 0) / HOUR), BLUE),
      bars("Nine of ten within (hours)", figures.rows.map((one) => (one.ninety ?? 0) / HOUR), VERMILLION)]
    : [bars("How many", figures.rows.map((one) => one.count), BLUE)];
  const canvas = el("canvas", { role: "img", "aria-label": figures.inWords });
  const height = 60 + figures.rows.length * (figures.times ? 52 : 32);
  const frame = el("div", { class: "sharewell-frame" }, canvas);
  frame.style.height = `${height}px`;
  import(root(api) + CHARTS).then(() => canvas.isConnected && drawn.add(new globalThis.Chart(canvas, {
    type: "bar",
    data: { labels: wide, datasets: sets },
    options: {
      indexAxis: "y",
      animation: false,
      maintainAspectRatio: false,
      plugins: { legend: { display: figures.times, position: "bottom" } },
      scales: { x: { beginAtZero: true, ticks: { precision: figures.times ? undefined : 0 } } },
    },
  })), () => frame.replaceWith(note("The chart could not be drawn. The table says the same.")));
  return frame;
}

function trail(api, figures, one, query, place) {
  const path = `behind/${figures.id}/${one.measure}`;
  const show = (page) => place.show(ask(api, path, { ...query, value: one.value, page }), (steps) => {
    const rows = steps.map((step) => row([reference(step), step.procedure, step.agency, step.at, step.took ?? "", step.inTime == null ? "" : step.inTime ? "Yes" : "No",
      step.state, step.due ?? ""]));
    const more = steps.length < 50 ? null : el("button", { type: "button", class: "btn btn-default",
      onclick: () => show(page + 1) }, "The next 50");
    return [el("h4", { tabindex: -1 }, `Behind “${one.label}”`), rows.length === 0 ? note("Nothing more.")
      : table(`Instances behind “${one.label}”`, ["Reference", "Procedure", "Agency", "Counted", "Took", "In time", "Now", "Due"], rows),
    ...(more ? [more] : [])];
  });
  return show(0);
}

function counted(api, figures, query) {
  if (figures.rows.length === 0) return [note(figures.nothing)];
  const place = answers();
  const behind = (one) => el("button", { type: "button", class: "sharewell-link", onclick: () => trail(api, figures, one, query, place) },
    `${one.count}`, el("span", { class: "sharewell-unseen" }, `, show what is behind ${one.label}`));
  const due = figures.rows.some((one) => one.due != null);
  const rows = figures.rows.map((one) => row([one.label, behind(one), ...(figures.times ? [one.halfInWords, one.ninetyInWords] : []),
    ...(due ? [share(one.inTime, one.due)] : [])]));
  const headings = ["What", "How many", ...(figures.times ? ["Half within", "Nine of ten within"] : []), ...(due ? ["In time"] : [])];
  return [drawing(api, figures), table(figures.title, headings, rows), place.element];
}

function section(api, heading, query) {
  const place = el("div", {}, note("Being counted…"));
  const title = `sharewell-${heading.id}`;
  const download = el("a", { href: address(api, `table/${heading.id}`, query), download: true }, "Download whole months as CSV",
    el("span", { class: "sharewell-unseen" }, `: ${heading.title}`));
  ask(api, `chart/${heading.id}`, query).then((figures) => place.replaceChildren(...counted(api, figures, query)),
    (error) => place.replaceChildren(problem(error)));
  return el("article", { class: "sharewell-chart", "aria-labelledby": title }, el("h3", { id: title }, heading.title),
    note(heading.definition), place, el("p", {}, download));
}

function select(name, label, choices, all) {
  return el("label", {}, label, el("select", { name, class: "form-control" }, el("option", { value: "" }, all),
    choices.map((choice) => el("option", { value: choice.value }, choice.label))));
}

function filters(choices, show) {
  const day = (name, label, value) => el("label", {}, label, el("input", { type: "date", name, value, class: "form-control" }));
  return el("form", { class: "sharewell-filters", "aria-label": "What is counted",
    onsubmit: (event) => { event.preventDefault(); show(Object.fromEntries(new FormData(event.target))); } },
  day("from", "First day", choices.from), day("until", "Last day", choices.until),
  select("agency", "Agency", choices.agencies, "All that you see"), select("urgency", "Urgency", choices.urgencies, "All"),
  select("kind", "Kind of enquiry", choices.kinds, "All"), el("button", { type: "submit", class: "btn btn-primary" }, "Show"));
}

function groups(api, choices, query) {
  const names = [...new Set(choices.charts.map((chart) => chart.group))];
  return names.map((name) => el("section", {}, el("h2", {}, name),
    el("div", { class: "sharewell-grid" }, choices.charts.filter((chart) => chart.group === name)
      .map((heading) => section(api, heading, query)))));
}

const page = {
  id: "sharewell-page",
  pluginPoint: "cockpit.route",
  priority: 5,
  properties: { path: PATH },
  render: (node, { api }) => {
    const place = el("main", { class: "sharewell sharewell-page" }, note("Being counted…"));
    node.append(place);
    ask(api, "choices").then((choices) => {
      const figures = el("div", {});
      const show = (query) => {
        forgetDrawings();
        figures.replaceChildren(...groups(api, choices, query));
      };
      place.replaceChildren(el("h1", {}, "Code of Practice"),
        note("Counted from the register as it is entered; never about anybody. A number leads to the instances behind it. "
          + "What you download is of months that are over, leaves out what was counted fewer than five times and rounds the "
          + "rest, so that nobody can be worked out from it."),
        filters(choices, show), figures);
      show({ from: choices.from, until: choices.until });
    }, (error) => place.replaceChildren(problem(error)));
  },
  unmount: forgetDrawings,
};

const navigation = {
  id: "sharewell-navigation",
  pluginPoint: "cockpit.navigation",
  priority: 5,
  properties: { path: PATH },
  render: (node) => node.append(el("a", { href: `#${PATH}` }, "Code of Practice")),
  unmount: () => {},
};

/* The diagrams */

function badge(at, days, show) {
  const here = at.here > 0 && el("button", { type: "button", class: "sharewell-link", onclick: (event) => show(at, event.currentTarget) }, `${at.here} here now`,
    el("span", { class: "sharewell-unseen" }, `, show what is at ${at.name}`));
  const parts = [here, at.overdue > 0 && `${at.overdue} overdue`,
    at.half && `half within ${at.half}`, at.ninety && `nine of ten within ${at.ninety}`].filter(Boolean);
  return el("div", { class: `sharewell-badge${at.overdue > 0 ? " sharewell-bad" : ""}`,
    title: `${at.done} done in the last ${days} days` }, parts.map((part) => el("span", {}, part)));
}

/** What is at an element, over the diagram until it is closed; then who read it is back where they were. */
function waiting(api, procedure, at, panel, from) {
  const close = el("button", { type: "button", class: "btn btn-default", onclick: () => {
    panel.clear();
    from.focus();
  } }, "Close");
  return panel.show(ask(api, `elements/${procedure}/${at.id}`), (here) => [el("div", {},
    el("h4", { tabindex: -1 }, `At “${at.name}” now`), close,
    table(at.here > here.length ? `The first ${here.length} of ${at.here}` : "The first due first", ["Reference", "Since", "Due"],
      here.map((one) => row([reference(one), one.since, one.due ?? ""]))))]);
}

const overlay = {
  id: "sharewell-diagram",
  pluginPoint: "cockpit.processDefinition.diagram.plugin",
  priority: 5,
  render: (viewer, { api, processDefinitionId }) => {
    const overlays = viewer.get("overlays");
    const elements = viewer.get("elementRegistry");
    const procedure = processDefinitionId.split(":")[0];
    const panel = answers();
    panel.element.className = "sharewell sharewell-here";
    const begin = newest();
    const name = (id) => elements.get(id).businessObject.name ?? "this element";
    const added = [];
    const off = () => {
      begin();
      added.splice(0).forEach((id) => overlays.remove(id));
      panel.clear();
    };
    const draw = (answer) => answer.elements.filter((at) => elements.get(at.id) && (at.here > 0 || at.overdue > 0 || at.done > 0)).forEach((at) =>
      added.push(overlays.add(at.id, "sharewell", { position: { bottom: -4, left: 0 }, scale: { min: 1 },
        html: badge({ ...at, name: name(at.id) }, answer.days, (one, from) => waiting(api, procedure, one, panel, from)) })));
    const on = () => {
      const current = begin();
      return ask(api, `elements/${procedure}`).then((answer) => current() && draw(answer),
        (error) => current() && panel.element.replaceChildren(el("div", {}, problem(error))));
    };
    let shown = true;
    const button = el("button", { type: "button", class: "btn btn-default sharewell-switch",
      onclick: () => {
        shown = !shown;
        button.textContent = shown ? "Hide numbers and times" : "Show numbers and times";
        if (shown) on(); else off();
      } }, "Hide numbers and times");
    viewer.get("canvas").getContainer().append(button, panel.element);
    on();
  },
  unmount: () => {},
};

export default [dashboard, page, navigation, overlay];
