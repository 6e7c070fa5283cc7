// What all the drawings share: a sheet that knows whose hand writes on it, and the
// few kinds of page a sixth grader hands in (handwriting, worksheet, chart, map, card).
const PIECES = {};                     // file name -> {size, paper, draw, ...}; filled by pieces/*.js
const piece = (file, spec) => { PIECES[file] = spec; };

const HANDS = ['Patrick Hand', 'Gaegu', 'Gochi Hand', 'Caveat', 'Indie Flower', 'Shadows Into Light', 'Kalam',
  'Architects Daughter', 'Coming Soon', 'Schoolbell', 'Noto Naskh Arabic', 'Typed'];
async function loadHands() {
  for (const f of HANDS) for (const w of ['400', '700'])
    await document.fonts.load(`${w} 40px "${f}"`, 'abc ąęłżźćńó é ñ جدتي');
}

class Page extends Sheet {
  constructor(w, h, o = {}) { super(w, h, o); this.hand = o.hand || 'Patrick Hand'; this.ink = o.ink || '#33343c'; this.name = o.name || ''; this.boxes = []; }
  wide(s, o) { const c = this.c; c.font = `${o.weight || ''} ${o.size || 40}px "${o.font || this.hand}"`; let W = 0; for (const ch of s) W += c.measureText(ch).width + (o.track || 0); return W; }
  text(s, x, y, o = {}) {
    const q = { font: this.hand, color: this.ink, size: 40, ...o }; let W = this.wide(s, q);
    if (q.max && W > q.max) { q.size *= q.max / W; W = q.max; }
    const x0 = q.align === 'center' ? x - W / 2 : q.align === 'right' ? x - W : x;
    this.watch(s, [x0, y - q.size * .62, x0 + W, y + q.size * .12], q.over);
    return super.text(s, x, y, q);
  }
  watch(s, b, over) { // tell the renderer about text that runs off the paper or over other text
    if (!s.trim()) return;
    if (b[0] < 2 || b[1] < 2 || b[2] > this.w - 2 || b[3] > this.h - 2) console.log(`${this.name}: off the paper: "${s}" ${b.map(Math.round)}`);
    if (!over) {
      for (const [t, k] of this.boxes) {
        const w = Math.min(b[2], k[2]) - Math.max(b[0], k[0]), h = Math.min(b[3], k[3]) - Math.max(b[1], k[1]);
        if (w > 3 && h > 6) console.log(`${this.name}: "${s}" lies over "${t}"`);
      }
      this.boxes.push([s, b]);
    }
  }
  // running text that wraps; ~~crossed out~~ and ==marked== words; returns the next baseline
  flow(s, x, y, W, o = {}) {
    const q = { size: 40, lead: 54, ...o }, sp = this.wide(' ', q) + (q.size * .06); let strike = false, mark = false;
    for (const par of s.split('\n')) {
      let X = x + this.n(3);
      for (let wd of par.split(' ')) {
        let endS = false, endM = false;
        if (wd.startsWith('~~')) { strike = true; wd = wd.slice(2); } if (wd.startsWith('==')) { mark = true; wd = wd.slice(2); }
        wd = wd.replace(/~~([.,!?]?)$/, (m, p) => { endS = true; return p; }).replace(/==([.,!?]?)$/, (m, p) => { endM = true; return p; });
        const w = this.wide(wd, q); if (X + w > x + W && X > x + 4) { X = x + this.n(3); y += q.lead; }
        if (mark) { this.c.globalAlpha = .5; this.c.fillStyle = '#ffe14d'; this.c.fillRect(X - 4, y - q.size * .72, w + sp, q.size * .95); this.c.globalAlpha = 1; }
        this.text(wd, X, y, q);
        if (strike) { for (const k of [0, 7]) this.line([[X - 3, y - q.size * .28 + k], [X + w + 3, y - q.size * .33 + k]], { color: q.color || this.ink, w: 3, wob: 3, passes: 1, smooth: false }); }
        X += w + sp; if (endS) strike = false; if (endM) mark = false;
      }
      y += q.lead;
    }
    return y;
  }
  typed(s, x, y, W, o = {}) { return this.flow(s, x, y, W, { font: 'Typed', size: 30, lead: 42, color: '#222', jit: 0, a: 1, ...o }); }
  title(s, x, y, o = {}) { return this.text(s, x, y, { size: 74, jit: .8, ...o }); }
  // an adult's or a friend's pen
  note(s, x, y, o = {}) { const q = { font: 'Caveat', weight: '600', size: 50, lead: 52, color: '#1f7a4d', rot: 0, jit: .5, W: 2000, ...o }; q.max = q.max || this.w - x - 30; return q.W < 2000 ? this.flow(s, x, y, q.W, q) : this.text(s, x, y, q); }
  pen(o = {}) { return { color: this.ink, w: 4, a: .85, wob: 1.6, passes: 2, smooth: false, ...o }; }
  label(s, x, y, pts, o = {}) { this.text(s, x, y, { size: 34, ...o }); if (pts) this.line(pts, { color: '#6b6f7c', w: 2.2, a: .85, wob: 1, passes: 1, smooth: false }); }
  // a word on a busy picture: the paper shows around it
  tag(s, x, y, o = {}) { const q = { size: 34, ...o }, W = this.wide(s, q), X = q.align === 'center' ? x - W / 2 : x; this.flush(.2); this.b.fillStyle = 'rgba(255,252,242,.86)'; this.b.fillRect(X - 7, y - q.size * .8, W + 14, q.size * 1.05); this.text(s, x, y, q); this.flush(0); }
  rect(x, y, w, h) { return [[x, y], [x + w, y], [x + w, y + h], [x, y + h]]; }
  box(x, y, w, h, o = {}) { this.line(this.rect(x, y, w, h), this.pen({ closed: true, ...o })); }
  color(p, col, o = {}) { const q = { a: .35, gap: 8, w: 5, angle: .7, dark: col, smooth: false, ...o }; this.fill(p, col, q.a, q.smooth); this.hatch(p, { color: q.dark, angle: q.angle, gap: q.gap, w: q.w, a: q.ha || .5, smooth: q.smooth, curve: 4, passes: q.passes || 1 }); }
  solid(p, col, smooth = false) { this.flush(0); this.fill(p, col, 1, smooth); this.flush(0, 'source-over'); }
  arrow(a, b, o = {}) { const t = Math.atan2(b[1] - a[1], b[0] - a[0]), q = this.pen({ w: 3.5, ...o }); this.line([a, b], q); for (const d of [2.6, -2.6]) this.line([b, [b[0] + Math.cos(t + d) * 22, b[1] + Math.sin(t + d) * 22]], q); }
  // a sticky note
  sticky(x, y, w, h, s, o = {}) {
    const q = { paper: '#ffe27a', font: this.hand, size: 34, lead: 38, color: '#3a3630', ...o }; this.flush(0);
    const b = this.b; b.save(); b.translate(x, y); b.rotate(q.rot || 0); b.fillStyle = 'rgba(60,50,30,.22)'; b.fillRect(5, 8, w, h); b.fillStyle = q.paper; b.fillRect(0, 0, w, h); b.fillStyle = 'rgba(255,255,255,.18)'; b.fillRect(0, 0, w, 26); b.restore();
    const end = this.flow(s, x + 16, y + q.size + 10, w - 28, { ...q, over: true }) - q.lead; if (end > y + h - 6) console.log(`${this.name}: the sticky note is too full: "${s}"`);
    this.flush(0);
  }
}

// ---- kinds of pages --------------------------------------------------------------------------------
// a page of handwriting on lined paper: {head, body, pt, gap, notes:[[text,x,y,opts]]}
function handwriting(p, d) {
  const gap = d.gap || 62, left = d.left || 180, size = d.pt || 44;
  (d.head || []).forEach(([s, x, y, o]) => p.text(s, x, y, { size: 44, ...o }));
  p.flow(d.body, left, d.top || 318, d.width || p.w - left - 60, { size, lead: gap, jit: d.jit ?? 1.2 });
  p.flush(d.tooth ?? .12);
  (d.notes || []).forEach(([s, x, y, o]) => p.note(s, x, y, o)); if (d.more) d.more(p);
}
const LINED = { color: '#fbf9f1', lines: { top: 200, gap: 62 }, margin: 150, holes: true };

// a printed task sheet with answers in pencil
function worksheet(p, d) {
  p.text(d.title, 80, 104, { font: 'Typed', size: 40, weight: '700', color: '#222', jit: 0, a: 1, max: p.w - 160 });
  p.typed('Name:', 80, 172, 200, { size: 28 }); p.typed('Date:', p.w - 360, 172, 200, { size: 28 });
  p.text(d.name, 176, 172, { size: 42 }); p.text(d.date, p.w - 270, 172, { size: 42 });
  p.typed(d.task, 80, 240, p.w - 160, { size: 29, lead: 40 });
}

// bars or lines on one scale: {x0,y0,w,h, max, step, unit, bars:[[label,value,color]] | lines:[{color,name,values}], labels}
function chart(p, d) {
  const { x0, y0, w, h, min = 0, max, step } = d, Y = v => y0 - (v - min) / (max - min) * h, ax = p.pen();
  p.line([[x0, y0 - h - 20], [x0, y0], [x0 + w, y0]], ax);
  for (let v = min; v <= max + 1e-9; v += step) { p.line([[x0 - 12, Y(v)], [x0, Y(v)]], p.pen({ w: 3 })); p.text(String(v), x0 - 20, Y(v) + 11, { size: 33, align: 'right' }); }
  if (d.bars) { const g = w / d.bars.length; d.bars.forEach(([n, v, col], i) => { const r = p.rect(x0 + g * (i + .17), Y(v), g * .66, y0 - Y(v)); p.color(r, col, { a: .3, angle: .6 + i * .12 }); p.line(r, p.pen({ closed: true })); p.text(n, x0 + g * (i + .5), y0 + 44, { size: 33, align: 'center', max: g * .96 }); p.text(String(v), x0 + g * (i + .5), Y(v) - 14, { size: 38, align: 'center' }); }); }
  if (d.labels) { const g = w / d.labels.length; d.labels.forEach((n, i) => n && p.text(n, x0 + g * (i + .5), y0 + 44, { size: 31, align: 'center', max: g * .98 })); }
  if (d.lines) for (const L of d.lines) { const g = w / L.values.length, q = L.values.map((v, i) => v == null ? null : [x0 + g * (i + .5), Y(v)]).filter(Boolean); p.line(q, p.pen({ color: L.color, w: 6 })); q.forEach(t => p.fill(p.ellipse(t[0], t[1], 11, 11, 10), L.color, 1)); if (L.name) p.text(L.name, q[q.length - 1][0] + (L.dx ?? 18), q[q.length - 1][1] + (L.dy ?? 10), { size: 36, color: L.color, align: L.align || 'left' }); }
  return Y;
}

// a recipe or a menu on a framed card: {title, parts:[[heading, [lines]]]}
function card(p, d) {
  const m = 36; p.line(p.rect(m, m, p.w - 2 * m, p.h - 2 * m), { color: d.frame[0], w: 9, a: .9, wob: 4, closed: true, smooth: false }); p.line(p.rect(m + 22, m + 22, p.w - 2 * m - 44, p.h - 2 * m - 44), { color: d.frame[1], w: 5, a: .9, wob: 3, passes: 1, closed: true, smooth: false });
  p.text(d.title, d.tx || 110, 165, { size: d.tsize || 92, color: d.frame[0], max: d.tmax || p.w - 220, font: d.tfont || p.hand }); let y = 262;
  for (const [h, ls] of d.parts) { p.text(h, 110, y, { size: 52, color: d.frame[1], weight: '700', font: d.hfont || p.hand }); y += 58; for (const t of ls) { p.text(t, 126, y, { size: d.size || 41, max: d.max || 700 }); y += d.lead || 54; } y += d.gap || 26; }
  return y;
}

// a map of the creek: {creek:[[x,y]..], width, roads, houses, trees, sites:[[n,name,x,y,dx,dy]], rough}
function ribbon(p, pts, w) { const c = p.curve(pts), L = [], R = []; for (let i = 0; i < c.length; i++) { const a = c[Math.max(0, i - 2)], b = c[Math.min(c.length - 1, i + 2)], t = Math.atan2(b[1] - a[1], b[0] - a[0]) + Math.PI / 2, k = (typeof w === 'function' ? w(i / c.length) : w) / 2; L.push([c[i][0] + Math.cos(t) * k, c[i][1] + Math.sin(t) * k]); R.push([c[i][0] - Math.cos(t) * k, c[i][1] - Math.sin(t) * k]); } return { poly: L.concat(R.reverse()), left: L, right: R.slice().reverse() }; }
function creekMap(p, d) {
  const col = d.colors !== false, pen = p.pen({ w: 3.2 });
  if (col && d.land) for (const [poly, c, dk] of d.land) p.color(poly, c, { a: .22, dark: dk || c, gap: 13, w: 8, ha: .32, smooth: true, angle: .3 });
  for (const r of d.roads || []) { const b = ribbon(p, r.pts, r.w || 44); p.fill(b.poly, col ? '#d8d4cb' : '#ffffff', col ? .9 : 0, false); p.line(b.left, p.pen({ w: 3, smooth: false })); p.line(b.right, p.pen({ w: 3 })); if (r.dash) { const c = p.curve(r.pts); for (let i = 4; i < c.length - 4; i += 9) p.line([c[i], c[i + 4]], p.pen({ w: 2.4, passes: 1, color: '#8b857a' })); } }
  const b = ribbon(p, d.creek, d.width || 56);
  if (col) { p.fill(b.poly, '#9fd0e6', .8, false); p.hatch(b.poly, { color: '#3f8fb5', angle: d.flow || 1.3, gap: 9, a: .5, w: 4, smooth: false, curve: 10 }); }
  p.line(b.left, p.pen({ w: 3.6, color: col ? '#235e7c' : p.ink })); p.line(b.right, p.pen({ w: 3.6, color: col ? '#235e7c' : p.ink }));
  for (const [x, y, rx, ry] of d.ponds || []) { const e = p.ellipse(x, y, rx, ry, 16); if (col) p.color(e, '#9fd0e6', { a: .8, dark: '#3f8fb5', smooth: true }); p.line(e, p.pen({ closed: true, smooth: true })); }
  for (const [x, y, w, h, c, n] of d.houses || []) { const r = p.rect(x, y, w, h); if (col) { p.fill(r, '#fff', 1, false); p.color(r, c, { a: .5 }); } p.line(r, p.pen({ closed: true })); if (n) p.text(n, x + w / 2, y + h / 2 + 10, { size: 30, align: 'center', max: w - 12 }); }
  for (const [x, y, k = 1] of d.trees || []) tree(p, x, y, k, col);
  p.flush(col ? .4 : .25);
  for (const [n, s, x, y, dx = 40, dy = 10, o = {}] of d.sites || []) { p.solid(p.ellipse(x, y, 25, 25, 12), d.dot || '#fff5c9', true); p.line(p.ellipse(x, y, 25, 25, 12), p.pen({ closed: true, w: 3.4, smooth: true })); p.text(String(n), x, y + 13, { size: 36, align: 'center' }); if (s) p.tag(s, x + dx, y + dy, { size: d.lsize || 34, ...o }); }
}
function tree(p, x, y, k = 1, col = true) { const q = p.ellipse(x, y, 26 * k, 24 * k, 10).map(t => [t[0] + p.n(6 * k), t[1] + p.n(6 * k)]); if (col) p.color(q, '#86b56a', { a: .7, dark: '#4d7c3a', smooth: true, gap: 6, w: 4 }); p.line([[x, y + 22 * k], [x, y + 48 * k]], p.pen({ w: 5 * k, color: '#6a4a2c' })); p.line(q, p.pen({ closed: true, smooth: true, w: 3 })); }
function north(p, x, y, r = 46) { p.line([[x, y + r], [x, y - r]], p.pen()); p.line([[x - 16, y - r + 26], [x, y - r], [x + 16, y - r + 26]], p.pen()); p.text('N', x, y - r - 12, { size: 44, align: 'center' }); }
function scaleBar(p, x, y, w, n, s, step) { for (let i = 0; i < n; i++) { const r = p.rect(x + i * w / n, y, w / n, 16); if (i % 2 === 0) p.fill(r, p.ink, .85, false); p.line(r, p.pen({ closed: true, w: 2.6 })); } for (let i = 0; i <= n; i++) p.text(String(i * step), x + i * w / n, y - 12, { size: 28, align: 'center' }); p.text(s, x + w + 26, y + 18, { size: 32 }); }

async function drawPiece(file) {
  document.body.querySelectorAll('canvas').forEach(e => e.remove()); document.title = 'working';
  const d = PIECES[file], [w, h] = d.size || [1050, 1365];
  const p = new Page(w, h, { seed: d.seed || file.length * 31, ...d.paper, hand: d.hand, ink: d.ink, name: file });
  d.draw(p, d); p.finish({ shade: d.shade ?? .08, fold: d.fold || false });
}
