"use strict";
// The drawing: which events fit the window, in which lanes; Vega paints what is laid out here in pixels.
const Timeline = (() => {
  const LANE = 27;
  // rows are [id, start, end, status, certainty, disputed, importance, origins, headline, year, origin numbers]
  const EMPTY = { points: [], bars: [], both: [], fadein: [], fadeout: [], labels: [], rug: [], ticks: [], density: [], years: [], window: [] };
  const { measure, cut } = Lettering;
  let spec, rows, shown, leading, view, width, height, lanes, colours, domain, span, chosen = -1, zh = true, onPick = () => {}, onMove = () => {};
  let queued = false, drawing = null, dragEnd = 0;
  // the days an event is drawn over; an open side fades out over a part of the window
  const reach = (row, size) => [row[1] === null ? row[2] - size : row[1], row[2] === null ? row[1] + size : row[2]];
  const middle = (row) => (row[1] === null ? row[2] - 1 : row[2] === null ? row[1] : (row[1] + row[2]) / 2);

  function start(data, options) {
    spec = data.spec;
    rows = data.events;
    onPick = options.onPick;
    onMove = options.onMove;
    zh = options.zh;
    shown = rows.map((_, n) => n);
    leading = new Set(data.leading);
    let low = Infinity, high = -Infinity;
    for (const row of rows) {
      low = Math.min(low, row[1] === null ? row[2] - 1 : row[1]);
      high = Math.max(high, row[2] === null ? row[1] + 1 : row[2]);
    }
    const pad = Math.max((high - low) * 0.02, 8);
    span = [low - pad, high + pad];
    domain = options.window || core();
  }
  // where most events lie, if that is a small part of the whole: a founding legend must not squeeze the story to a line
  function core() {
    const days = rows.map(middle).sort((a, b) => a - b);
    let window = [...span];
    for (const share of [0.95, 0.85, 0.75, 0.65]) {
      const need = Math.ceil(days.length * share);
      let best = window;
      for (let n = 0; n + need <= days.length; n++) {
        if (days[n + need - 1] - days[n] < best[1] - best[0]) best = [days[n], days[n + need - 1]];
      }
      const size = Math.max(best[1] - best[0], 60);
      // events are left out of the first view only where that makes the rest three times as clear
      if (size * 3 <= window[1] - window[0]) window = [Math.max(best[0] - size * 0.08, span[0]), Math.min(best[1] + size * 0.15, span[1])];
    }
    return window;
  }

  function palette() {
    const css = getComputedStyle(document.documentElement);
    const get = (name) => css.getPropertyValue(`--${name}`).trim();
    colours = { $accent: get("accent"), $bar: get("bar"), $line: get("line"), $muted: get("muted"), $ink: get("ink"), $clear: get("clear"), $second: get("second"), $paper: get("paper"), $font: Lettering.FONT };
  }
  const filled = (node) => {
    if (typeof node === "string") return node in colours ? colours[node] : node;
    if (Array.isArray(node)) return node.map(filled);
    if (node && typeof node === "object") return Object.fromEntries(Object.entries(node).map(([k, v]) => [k, filled(v)]));
    return node;
  };

  async function draw(place, room = place.clientWidth) {
    const turn = (drawing = {});
    palette();
    document.documentElement.dataset.drawn = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
    width = Math.max(Math.floor(room), 260);
    lanes = needed(Math.min(width < 600 ? 11 : 12, Math.max(4, rows.length)));
    height = lanes * LANE + 34;
    const ready = filled(spec);
    for (const part of ready.vconcat) part.width = width;
    ready.vconcat[1].height = height;
    ready.vconcat[0].layer[0].encoding.x.scale.domain = [0, width];
    ready.vconcat[1].encoding.x.scale.domain = [0, width];
    ready.vconcat[1].encoding.y.scale.domain = [height, 0];
    const layout = arrange();
    ready.datasets = { ...EMPTY, ...layout, ...strip() };
    const done = await vegaEmbed(place, ready, { ast: true, actions: false, renderer: "svg", defaultStyle: false, tooltip: false, mode: "vega-lite" });
    if (turn !== drawing) return done.finalize();
    if (view) view.finalize();
    view = done.view;
    view.addEventListener("click", (_, item) => {
      if (performance.now() - dragEnd < 100) return;
      const n = item && item.datum ? item.datum.n : undefined;
      if (n !== undefined) onPick(n);
    });
    onMove();
  }
  // lanes that the first view fills, so that a short story leaves no empty room under it, and some for the whole span
  function needed(most) {
    const keep = domain;
    lanes = most;
    height = 0;
    const used = (window) => {
      domain = window;
      return Math.max(4, ...placed().kept.map((box) => box.lane + 1));
    };
    const first = used(keep), all = used(span);
    domain = keep;
    return Math.max(first, Math.min(all, 6));
  }
  const whole = () => domain[0] <= span[0] + 0.5 && domain[1] >= span[1] - 0.5;
  const toX = (day) => ((day - domain[0]) / (domain[1] - domain[0])) * width;
  const onStrip = (day) => ((day - span[0]) / (span[1] - span[0])) * width;
  const fromStrip = (x) => span[0] + (x / width) * (span[1] - span[0]);
  function within([a, b]) {
    const size = Math.min(Math.max(Math.abs(b - a), 12), span[1] - span[0]);
    let from = (a + b) / 2 - size / 2;
    from = Math.min(Math.max(from, span[0]), span[1] - size);
    return [from, from + size];
  }
  function later() {
    if (queued) return;
    queued = true;
    requestAnimationFrame(() => {
      queued = false;
      refresh();
    });
  }
  async function refresh() {
    if (!view) return;
    const layout = { ...EMPTY, ...arrange(), ...strip() };
    for (const name of Object.keys(EMPTY)) view.data(name, layout[name]);
    await view.runAsync();
    onMove();
  }

  // density over the whole span, and its years
  function strip() {
    const bins = Math.max(Math.floor(width / 5), 1), counts = new Array(bins).fill(0);
    for (const n of shown) {
      const at = Math.floor(((middle(rows[n]) - span[0]) / (span[1] - span[0])) * bins);
      counts[Math.min(Math.max(at, 0), bins - 1)]++;
    }
    const most = Math.max(...counts, 1);
    const density = [{ x: 0, x2: width, y: 35.5, y2: 36 }];
    counts.forEach((count, n) => {
      // the root keeps a single event visible beside a hundred
      if (count) density.push({ x: (n * width) / bins + 0.5, x2: ((n + 1) * width) / bins - 0.5, y: 36 - Math.max(32 * Math.sqrt(count / most), 4), y2: 36 });
    });
    const years = Calendar.ticks(span[0], span[1], width, 84, zh).map((tick) => ({ x: onStrip(tick.day), t: tick.text, a: "center" }));
    for (const year of years) {
      const half = measure(year.t) / 2;
      if (year.x < half) year.a = "left";
      else if (year.x > width - half) year.a = "right";
      year.from = year.a === "left" ? year.x : year.a === "right" ? year.x - 2 * half : year.x - half;
      year.to = year.from + 2 * half;
    }
    let end = -Infinity;
    for (const year of years) {
      if (year.from < end + 8) year.t = "";
      else end = year.to;
    }
    // a window of a few pixels must still be seen
    const [x, x2] = domain.map(onStrip), wider = Math.max(5 - (x2 - x), 0) / 2;
    const window = whole() ? [] : [{ x: x - wider, x2: x2 + wider, y: 1, y2: 41 }];
    return { density, years, window };
  }

  // the box an event with its label takes in a lane, or null where it is outside of the window
  function boxed(n) {
    const row = rows[n], size = (domain[1] - domain[0]) * 0.15;
    const [a, b] = reach(row, size);
    let x = toX(a), x2 = toX(b);
    if (x2 < 0 || x > width) return null;
    const open = row[1] === null || row[2] === null;
    const bar = open || (x2 - x >= 14 && row[2] - row[1] > 1);
    if (!bar) {
      x = x2 = toX(middle(row));
      if (x < 2 || x > width - 2) return null;
    }
    const most = Math.min(bar ? Math.max(260, x2 - x) : 260, width * 0.62);
    const weight = leading.has(n) ? 700 : 400;
    const text = cut(row[8], most, weight), w = measure(text, weight);
    if (bar) {
      const left = Math.min(Math.max(x, 0), width - w - 2);
      return { n, bar, x: Math.max(x, -4), x2: Math.min(x2, width + 4), rawx: x, rawx2: x2, text, tx: left, a: "left", from: Math.min(left, x) - 6, to: Math.max(left + w, Math.min(x2, width)) + 8 };
    }
    const flip = x + 10 + w > width;
    if (flip && x - 10 - w < 0) return { n, bar, x, x2, text: cut(row[8], width - x - 14, weight), tx: x + 10, a: "left", from: x - 8, to: width };
    return flip
      ? { n, bar, x, x2, text, tx: x - 10, a: "right", from: x - 10 - w - 8, to: x + 8 }
      : { n, bar, x, x2, text, tx: x + 10, a: "left", from: x - 8, to: x + 10 + w + 10 };
  }
  function fits(lane, box) {
    for (const other of lane) if (box.from < other.to && other.from < box.to) return false;
    return true;
  }
  function arrange() {
    const { kept, order, named } = placed();
    return { ...marks(kept), ...axis(), rug: rug(order, named) };
  }
  function placed() {
    const order = shown.filter((n) => {
      const row = rows[n];
      return (row[2] === null || row[2] >= domain[0]) && (row[1] === null || row[1] <= domain[1]);
    });
    order.sort((p, q) => rows[q][6] - rows[p][6] || p - q);
    if (chosen >= 0 && order.includes(chosen)) order.unshift(chosen);
    const taken = Array.from({ length: lanes }, () => []);
    const kept = [], named = new Set();
    let failures = 0;
    for (const n of order) {
      if (named.has(n) || failures > 400) continue;
      const box = boxed(n);
      if (!box || !box.text) continue;
      const lane = taken.find((each) => fits(each, box));
      if (!lane) { failures++; continue; }
      lane.push(box);
      kept.push(box);
      named.add(n);
    }
    // as many lanes as overlap at most suffice when dealt from the left, and time then reads downwards
    kept.sort((p, q) => p.from - q.from || p.n - q.n);
    const ends = new Array(lanes).fill(-Infinity);
    for (const box of kept) {
      box.lane = ends.findIndex((end) => end <= box.from);
      ends[box.lane] = box.to;
    }
    return { kept, order, named };
  }
  function axis() {
    const ticks = Calendar.ticks(domain[0], domain[1], width, zh ? 100 : 92, zh).map((tick) => ({ x: toX(tick.day), y: 0, y2: height, t: tick.text }));
    // a label that would run over the edge or into the next one is not written; its line stays
    ticks.forEach((tick, n) => {
      const next = n + 1 < ticks.length ? ticks[n + 1].x : width + 4;
      if (tick.x + 8 + measure(tick.t) > next) tick.t = "";
    });
    return { ticks };
  }
  function rug(order, named) {
    const columns = new Map();
    for (const n of order) {
      if (named.has(n)) continue;
      const x = Math.round(toX(middle(rows[n])));
      if (x >= 0 && x <= width) columns.set(x, (columns.get(x) || 0) + 1);
    }
    const most = Math.max(...columns.values(), 6);
    return [...columns].map(([x, count]) => ({ x, y: height - 20 - 12 * Math.sqrt(count / most), y2: height - 20 }));
  }
  function marks(kept) {
    const out = { points: [], bars: [], both: [], fadein: [], fadeout: [], labels: [] };
    const { $accent: accent, $second: second, $ink: ink, $muted: muted, $paper: paper } = colours;
    for (const box of kept) {
      const row = rows[box.n], n = box.n, h = row[8], y = box.lane * LANE + LANE / 2 + 2;
      const planned = row[3] === "planned", off = row[3] === "postponed" || row[3] === "cancelled";
      const colour = row[5] ? second : accent;
      const hollow = planned || off;
      out.labels.push({ n, h, x: box.tx, y: box.bar ? y - 3 : y, t: box.text, a: box.a, w: leading.has(n) ? 700 : 400, c: n === chosen ? colour : hollow ? muted : ink });
      if (box.bar) {
        const soft = row[4] === "approximate" || row[4] === "assumed";
        const bar = { n, h, x: box.rawx < -4 ? -4 : box.rawx, x2: box.rawx2 > width + 4 ? width + 4 : box.rawx2, y: y + 6, y2: y + 10, f: hollow ? paper : colour, c: colour };
        // a plan stays hollow, whatever its ends: filled, it would look done
        if (hollow) out.bars.push(bar);
        else if (row[1] === null) out.fadein.push(bar);
        else if (row[2] === null) out.fadeout.push(bar);
        else if (soft) out.both.push(bar);
        else out.bars.push(bar);
        if (row[5]) out.points.push({ n, h, x: Math.max(bar.x, 6), y: y + 8, s: "diamond", f: paper, c: second });
      } else {
        const shape = row[5] ? "diamond" : off ? "M-.8,-.8L.8,.8M.8,-.8L-.8,.8" : "circle";
        out.points.push({ n, h, x: box.x, y, s: shape, f: hollow || row[5] ? paper : n === chosen ? ink : colour, c: n === chosen ? ink : colour });
      }
    }
    return out;
  }

  function zoom(factor, at = 0.5) {
    const size = domain[1] - domain[0], pivot = domain[0] + size * at;
    domain = within([pivot - size * factor * at, pivot + size * factor * (1 - at)]);
    later();
  }
  // where in the window its events lie, so that zooming in does not end in an empty century
  function heart() {
    const days = shown.map((n) => middle(rows[n])).filter((day) => day >= domain[0] && day <= domain[1]).sort((a, b) => a - b);
    return days.length ? (days[days.length >> 1] - domain[0]) / (domain[1] - domain[0]) : 0.5;
  }
  function pan(part) {
    const size = domain[1] - domain[0];
    domain = within([domain[0] + size * part, domain[1] + size * part]);
    later();
  }
  return {
    start,
    draw,
    zoom,
    heart,
    pan,
    whole,
    window: () => domain,
    pixels: () => domain.map(onStrip),
    showPixels(range) { domain = within(range.map(fromStrip)); later(); },
    dragged() { dragEnd = performance.now(); },
    all() { domain = [...span]; later(); },
    show(range) { domain = within(range); later(); },
    filter(indices) { shown = indices; later(); },
    language(now) { zh = now; later(); },
    choose(n) {
      chosen = n;
      const day = n >= 0 ? middle(rows[n]) : null;
      if (day !== null && (day < domain[0] || day > domain[1])) {
        const half = (domain[1] - domain[0]) / 2;
        domain = within([day - half, day + half]);
      }
      later();
    },
  };
})();
