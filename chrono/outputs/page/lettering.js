"use strict";
// How wide words are as the drawing sets them, and how they are cut to a room.
const Lettering = (() => {
  const FONT = '"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif';
  const pen = document.createElement("canvas").getContext("2d");
  pen.font = `13px ${FONT}`;
  const widths = new Map();

  const measure = (text) => {
    let w = widths.get(text);
    if (w === undefined) widths.set(text, (w = pen.measureText(text).width));
    return w;
  };
  function cut(text, room) {
    if (measure(text) <= room) return text;
    const chars = [...text];
    let low = 0, high = chars.length;
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if (pen.measureText(chars.slice(0, mid).join("") + "…").width <= room) low = mid;
      else high = mid - 1;
    }
    return low > 1 ? chars.slice(0, low).join("").replace(/[\s，、：“（《]+$/, "") + "…" : "";
  }
  return { FONT, measure, cut };
})();
