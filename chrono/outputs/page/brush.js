"use strict";
// Fingers and mice on the drawing: the band above moves or redraws the window, the drawing below is dragged along.
function brushing(place, stripHeight, timeline) {
  const EDGE = 9;
  let grip = null;
  const at = (event) => {
    const box = place.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top, width: box.width };
  };
  function kind(point) {
    if (point.y > stripHeight) return "pan";
    const [left, right] = timeline.pixels();
    if (timeline.whole()) return "new";
    // a window narrower than a finger is moved, not resized
    const edge = right - left > 4 * EDGE ? EDGE : 0;
    if (edge && Math.abs(point.x - left) <= edge) return "left";
    if (edge && Math.abs(point.x - right) <= edge) return "right";
    return point.x > left - 2 && point.x < right + 2 ? "move" : "new";
  }
  place.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    const point = at(event);
    grip = { kind: kind(point), x: point.x, from: timeline.pixels(), days: timeline.window(), far: false, id: event.pointerId };
  });
  place.addEventListener("pointermove", (event) => {
    const point = at(event);
    if (!grip) {
      const cursor = { pan: "", new: "crosshair", move: "grab", left: "ew-resize", right: "ew-resize" }[kind(point)];
      if (place.style.cursor !== cursor) place.style.cursor = cursor;
      return;
    }
    const shift = point.x - grip.x;
    if (!grip.far && Math.abs(shift) < 4) return;
    if (!grip.far) place.setPointerCapture(grip.id);
    grip.far = true;
    const [left, right] = grip.from;
    if (grip.kind === "pan") {
      const days = (-shift / point.width) * (grip.days[1] - grip.days[0]);
      timeline.show([grip.days[0] + days, grip.days[1] + days]);
    } else if (grip.kind === "move") timeline.showPixels([left + shift, right + shift]);
    else if (grip.kind === "left") timeline.showPixels([Math.min(point.x, right - 2), right]);
    else if (grip.kind === "right") timeline.showPixels([left, Math.max(point.x, left + 2)]);
    else timeline.showPixels([Math.min(point.x, grip.x), Math.max(point.x, grip.x)]);
  });
  const stop = (event) => {
    if (grip && !grip.far && grip.kind === "new" && event.type === "pointerup" && !timeline.whole()) {
      const half = (grip.from[1] - grip.from[0]) / 2;
      timeline.showPixels([grip.x - half, grip.x + half]);
    }
    // the click that ends a drag must not choose the event under the pointer
    if (grip && grip.far) timeline.dragged();
    grip = null;
  };
  place.addEventListener("pointerup", stop);
  place.addEventListener("pointercancel", stop);
}
