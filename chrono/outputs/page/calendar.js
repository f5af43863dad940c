"use strict";
// Days are whole numbers, the proleptic Gregorian ordinals of the data; no Date object, so no time zone can move them.
const Calendar = (() => {
  const BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
  const leap = (y) => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const ordinal = (y, m = 1, d = 1) => {
    const b = y - 1;
    return b * 365 + Math.floor(b / 4) - Math.floor(b / 100) + Math.floor(b / 400) + BEFORE[m - 1] + (m > 2 && leap(y) ? 1 : 0) + d;
  };
  const civil = (n) => {
    const day = Math.floor(n);
    let y = Math.floor((day - 1) / 365.2425) + 1;
    while (ordinal(y) > day) y--;
    while (ordinal(y + 1) <= day) y++;
    let m = 12;
    while (ordinal(y, m) > day) m--;
    return [y, m, day - ordinal(y, m) + 1];
  };
  const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"];
  const yearText = (y, zh) => (zh ? (y < 1 ? `公元前${1 - y}年` : `${y}年`) : y < 1 ? `${1 - y} BC` : `${y}`);

  // Ticks of the finest unit whose labels keep `room` pixels: {day, text}
  function ticks(from, to, width, room, zh) {
    const perDay = width / (to - from);
    const years = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
    const out = [];
    const [y0, m0] = civil(from);
    const [y1] = civil(to);
    const days = [1, 2, 5, 10].find((n) => n * perDay >= room);
    const months = [1, 3, 6].find((n) => n * 30.4 * perDay >= room);
    if (days) {
      for (let y = y0, m = m0; ordinal(y, m) <= to; m === 12 ? (y++, (m = 1)) : m++) {
        for (let d = 1; d <= (days === 1 ? 31 : 31 - days); d += d === 1 && days > 2 ? days - 1 : days) {
          const day = ordinal(y, m, d);
          if (civil(day)[1] !== m || day < from || day > to) continue;
          const month = zh ? `${m}月` : ` ${MONTHS[m - 1]}`;
          const text = zh ? `${month}${d}日` : `${d}${month}`;
          out.push({ day, text: (m === 1 && d === 1) || !out.length ? (zh ? yearText(y, zh) + text : `${text} ${yearText(y, zh)}`) : text });
        }
      }
    } else if (months) {
      for (let y = y0; y <= y1; y++)
        for (let m = 1; m <= 12; m += months) {
          const day = ordinal(y, m);
          if (day < from || day > to) continue;
          const month = zh ? `${m}月` : MONTHS[m - 1];
          out.push({ day, text: m === 1 || !out.length ? (zh ? yearText(y, zh) + (m === 1 ? "" : month) : m === 1 ? yearText(y, zh) : `${month} ${y}`) : month });
        }
    } else {
      const step = years.find((n) => n * 365.25 * perDay >= room) || 10000;
      for (let k = Math.floor(y0 / step); k * step <= y1; k++) {
        // readers have no year 0: 200 BC is -199 in the data, and round years before it are one off
        const y = k < 0 && step > 1 ? k * step + 1 : k * step;
        const day = ordinal(y);
        if (day >= from && day <= to && (k !== 0 || step === 1)) out.push({ day, text: yearText(y, zh) });
      }
    }
    return out;
  }
  return { ordinal, civil, ticks, yearText };
})();
