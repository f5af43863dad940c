"use strict";
// How wide words are as the drawing sets them, and how they are cut to a room.
const Lettering = (() => {
  const FONT = '"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif';
  const pen = document.createElement("canvas").getContext("2d");
  const widths = new Map();

  function measure(text, weight = 400) {
    const key = weight + text;
    let w = widths.get(key);
    if (w === undefined) {
      pen.font = `${weight} 13px ${FONT}`;
      widths.set(key, (w = pen.measureText(text).width));
    }
    return w;
  }
  function cut(text, room, weight) {
    if (measure(text, weight) <= room) return text;
    const chars = [...text];
    let low = 0, high = chars.length;
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if (measure(chars.slice(0, mid).join("") + "…", weight) <= room) low = mid;
      else high = mid - 1;
    }
    return low > 1 ? chars.slice(0, low).join("").replace(/[\s，、：“（《]+$/, "") + "…" : "";
  }
  return { FONT, measure, cut };
})();
