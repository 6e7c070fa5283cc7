// The drawing kit: kinds of student work (a page on lined paper, a chart, a map, a comic ...) made from pencil.js.
// A piece is a value in PIECES: where it goes, what paper it is on, and a function that draws it with the kit.
const PIECES = {};
const HANDS = {
  zuri:  { font: 'Patrick Hand', title: 'Gochi Hand', ink: '#50545e' },
  dev:   { font: 'Architects Daughter', title: 'Architects Daughter', ink: '#2d3f6b' },
  lucia: { font: 'Indie Flower', title: 'Indie Flower', ink: '#5a2f63' },
  mateo: { font: 'Gaegu', weight: '700', title: 'Gaegu', ink: '#34383f' },
  abara: { font: 'Caveat', weight: '600', title: 'Caveat', ink: '#1f7a4d' },
  ibarra:{ font: 'Kalam', title: 'Kalam', ink: '#a3402a' },
};
const PAPERS = {
  plain:  { color: '#fbf9f2', grain: 9 },
  lined:  { color: '#fbf9f1', grain: 8, lines: { top: 150, gap: 58 }, margin: 130, holes: true },
  graph:  { color: '#fcfbf6', grain: 8, graph: 38, lineColor: '#a3bcd6' },
  green:  { color: '#fbfcf4', grain: 8, graph: 38, lineColor: '#9ccbb2' },
  brown:  { color: '#d9bd92', grain: 16 },
  cream:  { color: '#fff7e6', grain: 9 },
  yellow: { color: '#fdf6c8', grain: 8, lines: { top: 150, gap: 58 }, margin: 130, lineColor: '#b7c9a8' },
  white:  { color: '#fefefd', grain: 5 },
};
const PEN = { color: '#2c3240', w: 3.4, a: .8, wob: 1.5, passes: 2, smooth: false };
const hand = (who, more = {}) => ({ font: HANDS[who].font, weight: HANDS[who].weight || '', color: HANDS[who].ink, ...more });

/** Lines of handwriting, one array entry a line, on the rules of the paper. */
function write(s, lines, who, { x = 160, y = 194, gap = 58, size = 46, ...o } = {}) {
  lines.forEach((t, i) => s.text(t, x + s.n(3), y + i * gap, hand(who, { size, jit: 1.2, ...o })));
  return y + lines.length * gap;
}
const title = (s, t, who, x, y, size = 70, o = {}) => s.text(t, x, y, { font: HANDS[who].title, weight: HANDS[who].weight || '', size, color: HANDS[who].ink, jit: .9, ...o });
/** A grown-up's or partner's pen, a little slanted. */
const pen = (s, lines, x, y, who = 'abara', size = 50) => [].concat(lines).forEach((t, i) => s.text(t, x, y + i * size * 1.15, hand(who, { size, rot: -.025, jit: .5 })));
function strike(s, x, y, w, color = '#50545e') { s.line([[x, y], [x + w, y - 4]], { color, w: 5, wob: 4 }); s.line([[x + 4, y - 12], [x + w - 4, y - 6]], { color, w: 4, wob: 4, passes: 1 }); }
function highlight(s, x, y, w, color = '#ffe45c', h = 48) { s.flush(.3); s.c.globalAlpha = .5; s.c.fillStyle = color; s.c.fillRect(x, y - h * .8, w, h); s.flush(0); }
function arrow(s, pts, o = {}) {
  o = { ...PEN, smooth: true, w: 3.5, ...o }; s.line(pts, o);
  const [x, y] = pts[pts.length - 1], [a, b] = pts[pts.length - 2], t = Math.atan2(y - b, x - a);
  for (const d of [2.6, -2.6]) s.line([[x, y], [x + Math.cos(t + d) * 24, y + Math.sin(t + d) * 24]], { ...o, smooth: false });
}
/** Printed type, as on a worksheet. */
function type(s, t, x, y, size = 28, bold = false) { const c = s.c; c.globalAlpha = 1; c.font = `${bold ? '700 ' : ''}${size}px Liberation Sans, Arial`; c.fillStyle = '#222'; c.fillText(t, x, y); }
function worksheet(s, name, task, who, date) {
  type(s, 'Problem-Based Task: ' + name, 70, 92, 34, true); type(s, 'Name:', 70, 150, 24); type(s, 'Date:', s.w - 330, 150, 24);
  s.text(who[1], 150, 152, hand(who[0], { size: 40 })); s.text(date, s.w - 255, 152, hand(who[0], { size: 40 }));
  task.forEach((t, i) => type(s, t, 70, 212 + i * 36, 26)); return 212 + task.length * 36;
}
function box(s, x, y, w, h, o = {}) { s.line([[x, y], [x + w, y], [x + w, y + h], [x, y + h]], { ...PEN, closed: true, ...o }); }
const rect = (x, y, w, h) => [[x, y], [x + w, y], [x + w, y + h], [x, y + h]];
function table(s, x, y, widths, rows, who, { rh = 66, size = 42, head = true, color } = {}) {
  const W = widths.reduce((a, b) => a + b, 0);
  rows.forEach((r, i) => { let X = x; r.forEach((v, j) => { s.text(String(v), j ? X + widths[j] / 2 : X + 16, y + i * rh + rh * .68, hand(who, { size, align: j ? 'center' : 'left', jit: .7, ...(color ? { color } : {}) })); X += widths[j]; }); });
  for (let i = 0; i <= rows.length; i++) s.line([[x, y + i * rh], [x + W, y + i * rh]], { ...PEN, w: i === 1 && head ? 5 : 3 });
  let X = x; for (const w of [0, ...widths]) { X += w; s.line([[X, y], [X, y + rh * rows.length]], PEN); }
}
function sticky(s, x, y, w, h, color, text, who, { rot = 0, size = 36, lead = 42 } = {}) {
  const c = s.c; s.flush(.2); s.c.save(); s.c.translate(x + w / 2, y + h / 2); s.c.rotate(rot);
  s.c.globalAlpha = .18; s.c.fillStyle = '#000'; s.c.fillRect(-w / 2 + 6, -h / 2 + 9, w, h); s.c.globalAlpha = 1; s.c.fillStyle = color; s.c.fillRect(-w / 2, -h / 2, w, h);
  s.c.globalAlpha = .10; s.c.fillRect(-w / 2, -h / 2, w, 26);
  s.para(text, -w / 2 + 20, -h / 2 + 56, w - 36, hand(who, { size, lead, jit: .6 })); s.c.restore(); s.flush(0, 'source-over');
}
function tape(s, x, y, rot = 0) { s.c.save(); s.c.translate(x, y); s.c.rotate(rot); s.c.globalAlpha = .75; s.c.fillStyle = '#eee3b4'; s.c.fillRect(-60, -18, 120, 36); s.c.restore(); s.flush(0, 'source-over'); }

/** Fill, crayon and outline in one go. */
function shape(s, p, { fill, a = 1, hatch, ang = .6, gap = 8, ha = .5, hw = 4, line = '#2a2d36', w = 4, smooth = true, open = false, wob = 2, passes = 2 } = {}) {
  if (fill) s.fill(p, fill, a, smooth); if (hatch) s.hatch(p, { color: hatch, angle: ang, gap, a: ha, w: hw, smooth, curve: 3 });
  if (line) s.line(p, { color: line, w, wob, closed: !open, smooth, passes, a: .85 });
}
const at = (x, y, k = 1, f = 1) => p => p.map(([a, b]) => [x + a * k * f, y + b * k]);

/** Axes with labels, then bars or runs (lines). */
function chart(s, who, { head, sub, x = 170, y = 780, w = 900, h = 560, max, step, unit = '', bars, runs, labels, note }) {
  const ink = { ...PEN, w: 4 }, u = h / max, col = HANDS[who].ink;
  title(s, head, who, x - 60, 100, 62); if (sub) s.text(sub, x - 60, 152, hand(who, { size: 34 }));
  s.line([[x, y - h - 20], [x, y], [x + w, y]], ink);
  for (let v = 0; v <= max; v += step) { s.line([[x - 12, y - v * u], [x, y - v * u]], ink); s.text(v + unit, x - 22, y - v * u + 12, hand(who, { size: 34, align: 'right', jit: .5 })); }
  if (bars) { const bw = w / (bars.length * 1.45); bars.forEach(([n, v, c], i) => { const X = x + w * (i + .5) / bars.length - bw / 2, p = [[X, y - v * u], [X + bw, y - v * u], [X + bw, y], [X, y]];
    s.fill(p, c, .3, false); s.hatch(p, { color: c, angle: .85, gap: 8, a: .65, w: 5, smooth: false, curve: 3 }); s.line(p, { ...ink, closed: true });
    s.text(String(v), X + bw / 2, y - v * u - 14, hand(who, { size: 38, align: 'center' })); [].concat(n).forEach((t, j) => s.text(t, X + bw / 2, y + 44 + j * 38, hand(who, { size: 34, align: 'center', jit: .6 }))); }); }
  if (runs) { const n = runs[0].v.length, px = i => x + 60 + i * (w - 190) / (n - 1); labels.forEach((t, i) => s.text(t, px(i), y + 46, hand(who, { size: 34, align: 'center' })));
    for (const r of runs) { const p = r.v.map((v, i) => [px(i), y - v * u]); s.line(p, { ...ink, color: r.c, w: 6 }); p.forEach(q => s.fill(s.ellipse(q[0], q[1], 12, 12, 10), r.c, 1)); s.text(r.n, p[n - 1][0] + 24, p[n - 1][1] + 10, hand(who, { size: 36, color: r.c })); } }
  if (note) s.para(note, x - 40, y + (runs ? 110 : 140), w + 60, hand(who, { size: 40, lead: 50 }));
}

/** A speech bubble; text is wrapped first so that the bubble fits it. */
function bubble(s, cx, y, w, text, { size = 30, tail, who = 'lucia', fill = '#fff', box: square = false } = {}) {
  const c = s.c, h = hand(who, { size }); c.font = `${h.weight} ${size}px "${h.font}"`;
  const lines = []; let ln = ''; for (const wd of text.split(' ')) { const t = ln ? ln + ' ' + wd : wd; if (c.measureText(t).width > w - 40) { lines.push(ln); ln = wd; } else ln = t; } lines.push(ln);
  const H = lines.length * size * 1.12 + 30, x = cx - w / 2;
  const p = square ? rect(x, y, w, H) : [[x + 14, y + 10], [cx, y - 4], [x + w - 14, y + 10], [x + w + 4, y + H / 2], [x + w - 14, y + H - 8], [cx, y + H + 4], [x + 14, y + H - 8], [x - 4, y + H / 2]];
  if (tail) { const t = [[cx - 24, y + H - 12], tail, [cx + 18, y + H - 10]]; s.fill(t, fill, 1, false); s.line(t, { ...PEN, w: 4 }); }
  s.fill(p, fill, 1, !square); s.line(p, { ...PEN, w: 4, smooth: !square, closed: true, passes: 1 });
  if (tail) s.fill([[cx - 18, y + H - 16], [cx + 12, y + H - 16], [cx + 10, y + H - 4], [cx - 18, y + H - 4]], fill, 1, false);
  lines.forEach((t, i) => s.text(t, cx, y + 15 + size * .85 + i * size * 1.12, { ...h, align: 'center', jit: .5, color: '#22242b', a: 1 }));
  return y + H;
}
/** Panels in a grid: each gets its box, is clipped to it, and is drawn by its own function. */
function comic(s, cells, { x = 50, y = 150, w, cols = 2, h = 400, gap = 22, pencil = false } = {}) {
  w = w || s.w - 2 * x; const pw = (w - gap * (cols - 1)) / cols; let cx = 0, cy = 0;
  for (const cell of cells) { const span = cell.span || 1, W = pw * span + gap * (span - 1), X = x + cx * (pw + gap), Y = y + cy * (h + gap);
    s.c.save(); s.c.clip(s.path(rect(X, Y, W, h), false)); if (cell.bg && !pencil) s.fill(rect(X, Y, W, h), cell.bg, 1, false); cell.draw(X, Y, W, h); s.c.restore();
    box(s, X, Y, W, h, { w: pencil ? 3 : 7, color: pencil ? '#666' : '#1c1c22' }); cx += span; if (cx >= cols) { cx = 0; cy++; } }
}
async function loadFonts() {
  const names = ['Patrick Hand', 'Gochi Hand', 'Caveat', 'Indie Flower', 'Architects Daughter', 'Shadows Into Light', 'Nanum Pen Script', 'Source Serif 4', 'Gaegu', 'Kalam'];
  await Promise.all(names.map(f => document.fonts.load(`40px "${f}"`, 'aéñ¿'))); await document.fonts.load('700 40px "Gaegu"'); await document.fonts.load('700 40px "Kalam"'); await document.fonts.load('600 40px "Caveat"');
}
/** Draw one piece and hand back its picture as a data address. */
async function make(student, id, type = 'image/png', extra = {}) {
  const p = PIECES[student][id], paper = PAPERS[p.paper || 'plain'];
  let h = 7; for (const ch of student + id) h = (h * 31 + ch.charCodeAt(0)) | 0;
  const s = new Sheet(p.w || 1200, p.h || 900, { seed: p.seed || Math.abs(h) % 9999, ...paper, ...(p.look || {}) });
  p.draw(s, extra); s.flush(p.tooth ?? .38, p.cover ? 'source-over' : 'multiply'); s.finish({ shade: p.shade ?? .09, fold: p.fold || false });
  const url = s.base.toDataURL(type, .95); s.base.remove(); return url;
}
