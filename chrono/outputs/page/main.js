"use strict";
(() => {
  const PAPER = 680; // pixels between the margins of A4
  const $ = (id) => document.getElementById(id);
  const root = document.documentElement;
  const first = root.dataset.labels;
  const source = $("data");
  const data = source ? JSON.parse(source.textContent) : null;
  const find = $("find");
  let zh = first === "zh", chosen = -1, state = {}, ready = false;

  // every label carries the other language's words beside its own
  const NAMES = ["aria-label", "placeholder", "title"];
  function exchange(place) {
    for (const node of place.querySelectorAll("[data-o]")) {
      const other = node.dataset.o;
      node.dataset.o = node.textContent;
      node.textContent = other;
    }
    for (const name of NAMES)
      for (const node of place.querySelectorAll(`[data-o-${name}]`)) {
        const other = node.getAttribute(`data-o-${name}`);
        node.setAttribute(`data-o-${name}`, node.getAttribute(name));
        node.setAttribute(name, other);
      }
  }
  function language(now) {
    if ((now === "zh") === zh) return;
    zh = now === "zh";
    exchange(document.body);
    root.lang = now;
    root.dataset.labels = now;
    if (data) {
      Timeline.language(zh);
      counted();
    }
  }
  $("switch").addEventListener("click", () => {
    language(zh ? "en" : "zh");
    if (data) keep();
  });
  if (!data) {
    root.dataset.ready = "1";
    return;
  }

  const rows = data.events;
  const places = new Map(rows.map((row, n) => [row[0], n]).reverse());
  let left = rows.map((_, n) => n);

  function read() {
    const hash = location.hash.slice(1);
    state = {};
    if (hash.startsWith("e-")) state.e = decode(hash.slice(2));
    else for (const [name, value] of new URLSearchParams(hash)) state[name] = value;
    for (const field of find.elements) if (field.name) field.value = state[field.name] || "";
    if (state.l === "zh" || state.l === "en") language(state.l);
  }
  const decode = (text) => { try { return decodeURIComponent(text); } catch { return text; } };
  function keep() {
    const parts = new URLSearchParams();
    for (const field of find.elements) if (field.name && field.value) parts.set(field.name, field.value);
    if ((zh ? "zh" : "en") !== first) parts.set("l", zh ? "zh" : "en");
    if (ready && state.moved) parts.set("z", Timeline.window().map((day) => Math.round(day)).join("_"));
    if (chosen >= 0) parts.set("e", rows[chosen][0]);
    const hash = parts.toString();
    // replaceState throws where a page from a file is shown inside another one
    try { history.replaceState(null, "", hash ? `#${hash}` : location.pathname + location.search); } catch { /* the view stays, only its address does not */ }
  }
  function filter() {
    const value = (name) => find.elements[name].value;
    const terms = List.fold(value("q")).split(/\s+/).filter(Boolean);
    const from = value("from") === "" ? -Infinity : +value("from"), to = value("to") === "" ? Infinity : +value("to");
    const status = value("status"), certainty = value("certainty"), least = +value("min") || 0;
    const name = value("source") === "" ? -1 : data.origins.indexOf(value("source"));
    left = List.filter((n) => {
      const row = rows[n];
      return row[9] >= from && row[9] <= to && (!status || row[3] === status) && (!certainty || row[4] === certainty) &&
        row[7] >= least && (name < 0 || row[10].includes(name)) && (!terms.length || terms.every((term) => List.haystack(n).includes(term)));
    });
    counted();
    if (ready) Timeline.filter(left);
  }
  function counted() {
    $("count").textContent = left.length === rows.length ? "" : zh ? `${left.length} / ${rows.length} 件` : `${left.length} of ${rows.length}`;
    alternative();
  }
  function alternative() {
    if (!ready) return;
    const [a, b] = Timeline.window();
    const years = [a, b].map((day) => Calendar.yearText(Calendar.civil(day)[0], zh));
    const inside = left.filter((n) => (rows[n][2] ?? Infinity) > a && (rows[n][1] ?? -Infinity) < b).length;
    const say = zh ? `图中为${years[0]}至${years[1]}，${inside}件事；下方列表内容相同。` : `Shown: ${years[0]} to ${years[1]}, ${inside} events; the list below holds the same.`;
    $("drawing").setAttribute("aria-label", say);
    $("chart-text").textContent = say;
  }
  function choose(n, scroll) {
    chosen = n;
    List.choose(n, scroll);
    if (ready) Timeline.choose(n);
    keep();
  }

  function listen() {
    listenToForm();
    listenToChart();
    window.addEventListener("hashchange", () => {
      const hash = location.hash.slice(1);
      if (!hash.startsWith("e-") && $(hash)) return; // a jump inside the page is no view of it
      read();
      filter();
      if (asked()) Timeline.show(asked());
      pick(state.e);
    });
    document.querySelector("main").addEventListener("click", (event) => {
      const link = event.target.closest("#list h3 a, #brief a");
      if (!link) return;
      event.preventDefault();
      const card = link.closest("#list li");
      if (card) choose(List.place(card), false);
      else pick(decode(link.hash.slice(3)));
    });
    document.addEventListener("keydown", (event) => {
      if (event.key === "/" && !event.target.closest("input,select")) {
        event.preventDefault();
        find.elements.q.focus();
      }
    });
    printing();
  }
  function listenToForm() {
    find.addEventListener("submit", (event) => {
      event.preventDefault();
      $("list").scrollIntoView();
    });
    find.addEventListener("input", () => { filter(); keep(); });
    find.addEventListener("reset", () => setTimeout(() => { filter(); keep(); }));
  }
  function listenToChart() {
    document.querySelector("#timeline .tools").addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (button) act(button.dataset.do);
    });
    $("chart").addEventListener("keydown", (event) => {
      const does = { ArrowLeft: "earlier", ArrowRight: "later", "+": "in", "=": "in", "-": "out", 0: "all", Home: "all", Escape: "none" }[event.key];
      if (!does || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      act(does);
    });
    $("chart").addEventListener("wheel", (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const box = $("drawing").getBoundingClientRect();
      state.moved = true;
      Timeline.zoom(event.deltaY > 0 ? 1.25 : 0.8, Math.min(Math.max((event.clientX - box.left) / box.width, 0), 1));
    }, { passive: false });
  }
  function act(what) {
    state.moved = what !== "none";
    if (what === "in") Timeline.zoom(0.6, Timeline.heart());
    else if (what === "out") Timeline.zoom(1 / 0.6);
    else if (what === "earlier") Timeline.pan(-0.3);
    else if (what === "later") Timeline.pan(0.3);
    else if (what === "all") Timeline.all();
    else choose(-1, false);
  }
  function printing() {
    let closed = [];
    window.addEventListener("beforeprint", () => {
      List.fillAll();
      closed = [...document.querySelectorAll("#list details:not([open], .raw)")];
      for (const each of closed) each.open = true;
      // drawn anew for paper: shrunk to it, the letters would be too small to read
      if (ready) Timeline.draw($("drawing"), PAPER);
    });
    window.addEventListener("afterprint", () => {
      for (const each of closed) each.open = false;
      if (ready) Timeline.draw($("drawing"));
    });
  }
  function pick(id) {
    const n = places.get(id);
    if (n === undefined) return;
    // what a filter hides cannot be shown
    if (!left.includes(n)) {
      find.reset();
      filter();
    }
    choose(n, true);
  }

  function asked() {
    const range = (state.z || "").split("_").map(Number);
    return range.length === 2 && range.every(Number.isFinite) && range[1] > range[0] ? range : null;
  }
  async function chart() {
    if (!window.DecompressionStream) return;
    const code = await List.unpacked("vega");
    const script = document.createElement("script");
    script.textContent = code; // runs only because the policy names its hash
    document.head.append(script);
    const section = $("timeline");
    section.hidden = false;
    state.moved = Boolean(asked());
    let timer = 0;
    Timeline.start(data, {
      zh,
      window: asked(),
      onPick: (n) => choose(n, true),
      onMove: () => {
        alternative();
        clearTimeout(timer);
        timer = setTimeout(keep, 250);
      },
    });
    ready = true;
    const place = $("drawing");
    await Timeline.draw(place);
    const moving = (how) => (range) => { state.moved = true; how(range); };
    brushing(place, 56, { ...Timeline, show: moving(Timeline.show), showPixels: moving(Timeline.showPixels) });
    if (left.length !== rows.length) Timeline.filter(left);
    redrawing(place);
    alternative();
  }
  // a new width or a new colour scheme is a new drawing
  function redrawing(place) {
    let width = place.clientWidth, wait = 0;
    new ResizeObserver(() => {
      if (place.clientWidth === width) return;
      width = place.clientWidth;
      clearTimeout(wait);
      wait = setTimeout(() => Timeline.draw(place), 120);
    }).observe(place);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => Timeline.draw(place));
  }

  async function begin() {
    find.hidden = false;
    List.start(data, { swap: (place) => { if ((zh ? "zh" : "en") !== first) exchange(place); } });
    read();
    const loaded = List.load();
    listen();
    filter();
    await chart();
    await loaded;
    if (find.elements.q.value) filter();
    pick(state.e);
    root.dataset.ready = "1";
    List.warm();
  }
  begin();
})();
