"use strict";
// The list: cards beyond the first are drawn as they scroll into view; filtering hides what does not match.
const List = (() => {
  const CARD = 150; // pixels, for the room of cards not yet drawn
  const simple = new Map(); // traditional characters to simplified ones
  let rows, fixed, other = null, later = null, words = [], match = [], lists, years, swap = () => {};

  async function unpacked(id) {
    const element = document.getElementById(id);
    if (!element) return null;
    const bytes = Uint8Array.from(atob(element.textContent), (char) => char.charCodeAt(0));
    element.remove();
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
  }
  function start(data, options) {
    rows = data.events;
    fixed = data.static;
    swap = options.swap;
    const pairs = [...data.scripts];
    for (let n = 0; n < pairs.length; n += 2) simple.set(pairs[n], pairs[n + 1]);
    other = simple.size ? new RegExp(`[${[...simple.keys()].join("")}]`, "gu") : null;
    match = rows.map(() => true);
    lists = [...document.querySelectorAll("#list ol[data-from]")].map((ol) => ({ ol, from: +ol.dataset.from, to: +ol.dataset.to, full: +ol.dataset.from < fixed }));
    years = [...document.querySelectorAll("#list .year")];
    for (const list of lists) if (!list.full) list.ol.style.minHeight = `${(list.to - list.from) * CARD}px`;
  }
  async function load() {
    if (fixed >= rows.length) return;
    later = JSON.parse(await unpacked("later"));
    const watch = new IntersectionObserver((entries) => {
      for (const entry of entries) if (entry.isIntersecting) fill(lists[+entry.target.dataset.place], watch);
    }, { rootMargin: "1200px 0px" });
    lists.forEach((list, n) => {
      if (list.full) return;
      list.ol.dataset.place = n;
      watch.observe(list.ol);
    });
  }
  function fill(list, watch) {
    if (list.full || !later) return;
    list.full = true;
    if (watch) watch.unobserve(list.ol);
    // written by the same program as the cards above and escaped there
    list.ol.innerHTML = later.slice(list.from - fixed, list.to - fixed).join("");
    list.ol.style.minHeight = "";
    swap(list.ol);
    apply(list);
  }
  function apply(list) {
    let seen = 0;
    for (let n = list.from; n < list.to; n++) {
      if (match[n]) seen++;
      if (list.full) {
        const item = list.ol.children[n - list.from];
        if (item.hidden === match[n]) item.hidden = !match[n];
      }
    }
    list.ol.hidden = !seen;
    if (!list.full) list.ol.style.minHeight = `${seen * CARD}px`;
    return seen;
  }
  // what search looks through: folded to lower case, compatible forms and simplified script, once for each card
  function haystack(n) {
    if (words[n] === undefined) {
      if (n < fixed) words[n] = fold(item(n).textContent);
      else if (later) words[n] = fold(later[n - fixed].replace(/<[^>]*>/g, " ").replace(/&quot;/g, '"').replace(/&#x27;/g, "'").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&"));
      else return fold(rows[n][8]);
    }
    return words[n];
  }
  const fold = (text) => {
    const plain = text.normalize("NFKC").toLowerCase();
    return other ? plain.replace(other, (char) => simple.get(char)) : plain;
  };
  function item(n) {
    const list = lists.find((each) => n >= each.from && n < each.to);
    fill(list);
    return list.ol.children[n - list.from];
  }
  const place = (card) => +card.parentNode.dataset.from + [...card.parentNode.children].indexOf(card);
  function warm(from = 0) {
    const idle = window.requestIdleCallback || ((job) => setTimeout(() => job({ timeRemaining: () => 8 }), 30));
    idle((deadline) => {
      let n = from;
      while (n < rows.length && deadline.timeRemaining() > 2) haystack(n++);
      if (n < rows.length) warm(n);
    });
  }
  function filter(test) {
    const left = [];
    for (let n = 0; n < rows.length; n++) if ((match[n] = test(n))) left.push(n);
    for (const list of lists) apply(list);
    for (const year of years) year.hidden = ![...year.querySelectorAll("ol")].some((ol) => !ol.hidden);
    document.getElementById("none").hidden = left.length > 0;
    return left;
  }
  function choose(n, scroll) {
    for (const old of document.querySelectorAll(".card.chosen")) old.classList.remove("chosen");
    if (n < 0) return;
    const card = item(n);
    card.classList.add("chosen");
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches || lists.length > 60;
    if (scroll) {
      card.scrollIntoView({ behavior: calm ? "auto" : "smooth", block: "center" });
      card.querySelector("h3 a").focus({ preventScroll: true });
    }
  }
  return { start, load, filter, place, haystack, fold, choose, warm, unpacked, fillAll: () => lists.forEach((list) => fill(list)) };
})();
