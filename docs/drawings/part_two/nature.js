// What lives at Miller's Run, and what grows there.
const INK = { color: '#262b36', w: 3, a: .85, wob: 1.8, passes: 2 };
const xf = (q, x, y, k, f = 1) => q.map(([a, b]) => [x + a * k * f, y + b * k]);

// a frog that sits and looks to the left; about 320 wide at k = 1
function frog(p, x, y, k = 1, o = {}) {
  const q = { col: '#8fb65a', dark: '#4c7a2e', belly: '#f2eecb', f: 1, mask: null, ...o }, T = a => xf(a, x, y, k, q.f), ol = { ...INK, w: Math.max(2, 3.4 * k), wob: 2 * k };
  const body = T([[-150, -18], [-132, -58], [-98, -92], [-58, -98], [-20, -92], [50, -80], [110, -34], [142, 26], [130, 66], [60, 78], [-30, 74], [-92, 52], [-132, 22]]);
  const thigh = T([[60, -6], [112, -4], [150, 34], [140, 72], [84, 84], [42, 60], [38, 22]]), foot = T([[52, 74], [120, 78], [150, 92], [110, 104], [40, 100], [-6, 98], [-14, 86]]), arm = T([[-70, 44], [-52, 50], [-50, 86], [-66, 100], [-112, 104], [-116, 94], [-82, 84]]);
  if (q.bw) { } else {
    p.fill(body, q.col, .55); p.hatch(body, { color: q.dark, angle: .5, gap: 6 * k + 2, a: .5, w: 3.4, passes: 2 }); p.fill(T([[-140, 8], [-90, 30], [-40, 50], [-30, 72], [-92, 52], [-132, 22]]), q.belly, .9);
    for (const a of [thigh, foot, arm]) { p.fill(a, q.col, .7); p.hatch(a, { color: q.dark, angle: 1.1, gap: 6 * k + 2, a: .5, w: 3.2 }); }
    for (let i = 0; i < 3; i++) p.line(T([[78 + i * 22, 4 + i * 9], [70 + i * 22, 40 + i * 8]]), { ...ol, color: q.dark, w: 7 * k, a: .6 });
    if (q.mask) { p.fill(T([[-150, -18], [-112, -52], [-80, -44], [-40, -28], [-46, -6], [-96, -18]]), q.mask, .85); }
    for (let i = 0; i < (q.spots ?? 7); i++) p.fill(xf(p.ellipse(0, 0, 9 + p.n(3), 7, 8), x + (-10 + i % 4 * 34 + p.n(8)) * k * q.f, y + (-60 + Math.floor(i / 4) * 34 + p.n(8) + i % 4 * 12) * k, k, q.f), q.dark, .6);
  }
  p.line(body, { ...ol, closed: true }); for (const a of [thigh, foot, arm]) p.line(a, { ...ol, closed: true });
  p.line(T([[-150, -14], [-110, -10], [-66, -22]]), { ...ol, w: 2.6 * k }); p.line(T([[-50, -88], [20, -52], [90, -18]]), { ...ol, color: q.bw ? INK.color : q.dark, w: 3 * k });
  const eye = T(p.ellipse(-92, -78, 24, 23, 12)); p.fill(eye, q.bw ? '#fff' : '#e9c64c', 1); p.line(eye, { ...ol, closed: true }); p.fill(T(p.ellipse(-94, -78, 14, 8, 10)), '#16181c', 1);
  p.line(T(p.ellipse(-42, -52, 15, 16, 12)), { ...ol, closed: true, w: 2.4 * k }); for (let i = 0; i < 3; i++) p.line(T([[-106, 96], [-128, 90 + i * 10]]), { ...ol, w: 2.6 * k });
  if (q.sings) { const s = T(p.ellipse(-128, 36, 46, 36, 14)); p.fill(s, '#f6f0cf', .9); p.line(s, { ...ol, closed: true }); }
}

// a mayfly nymph from above; level 1 = from memory, 2 = counted, 3 = through the hand lens
function mayfly(p, x, y, k, level) {
  const T = (a, f = 1) => xf(a, x, y, k, f), ol = { ...INK, w: level === 1 ? 5 : 3, wob: level === 1 ? 4 : 1.5 };
  if (level === 1) {
    const b = T(p.ellipse(0, 0, 90, 250, 18)); p.line(b, { ...ol, closed: true }); for (let i = -2; i < 4; i++) p.line(T([[-84 + Math.abs(i) * 8, i * 60], [84 - Math.abs(i) * 8, i * 60 + 6]]), ol);
    p.line(T(p.ellipse(0, -300, 70, 62, 14)), { ...ol, closed: true }); for (const f of [-1, 1]) { p.line(T(p.ellipse(28, -312, 14, 14, 8), f), { ...ol, closed: true }); p.line(T([[20, -358], [60, -430]], f), ol); for (const j of [-150, -50, 60, 160]) p.line(T([[78, j], [150, j - 26], [190, j + 30]], f), ol); p.line(T([[20, 246], [70, 360]], f), ol); }
    p.line(T([[-30, -276], [0, -262], [30, -276]]), ol); return;
  }
  const head = [[0, -352], [64, -344], [96, -306], [92, -262], [52, -238], [0, -234]], thor = [[0, -238], [56, -236], [92, -206], [96, -150], [88, -82], [74, -30], [0, -20]], abd = [[0, -30], [72, -26], [70, 60], [58, 170], [40, 270], [0, 284]], pad = [[10, -120], [66, -110], [82, -30], [62, 44], [34, 62], [16, 10]];
  const both = h => T(h.concat(h.slice().reverse().map(([a, b]) => [-a, b])));
  if (level === 3) { for (const [h, c, dk] of [[thor, '#b99a5b', '#6e5226'], [abd, '#c9b06e', '#7c6130'], [head, '#a98a4e', '#5d4520']]) { p.fill(both(h), c, .55); p.hatch(both(h), { color: dk, angle: .5, gap: 6, a: .45, w: 3, passes: 2 }); } }
  for (const f of [-1, 1]) {
    const legs = [[[60, -214], [150, -262], [196, -330], [214, -352]], [[90, -150], [190, -160], [256, -110], [280, -92]], [[84, -70], [176, -34], [232, 60], [250, 96]]];
    for (const L of legs) { if (level === 3) { p.line(T(L.slice(0, 2), f), { color: '#a98a4e', w: 26 * k, a: .7, wob: 1, passes: 1 }); p.line(T(L.slice(1), f), { color: '#b99a5b', w: 15 * k, a: .7, wob: 1, passes: 1 }); for (let i = 0; i < 6; i++) { const t = i / 6, a = L[0], b = L[1]; p.line(T([[a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t + 12], [a[0] + (b[0] - a[0]) * t + 4, a[1] + (b[1] - a[1]) * t + 24]], f), { ...ol, w: 1.6, passes: 1 }); } } p.line(T(L, f), { ...ol, smooth: false }); if (level === 3) { const M = L.map(([a, b], i) => [a - (i ? 8 : 0), b + (i ? 12 : 22)]); p.line(T(M, f), { ...ol, smooth: false, w: 2.2 }); p.line(T([[L[3][0], L[3][1]], [L[3][0] + 14, L[3][1] - 4]], f), { ...ol, w: 4 }); } }
    if (level === 2) for (let i = 0; i < 5; i++) p.line(T([[66 - i * 5, 10 + i * 48], [112 - i * 6, 20 + i * 48]], f), ol);
    if (level === 3) for (let i = 0; i < 7; i++) { const y0 = 8 + i * 36, w = 74 - i * 5, g = [[w - 8, y0], [w + 40, y0 - 16], [w + 74 - i * 4, y0 + 8], [w + 42, y0 + 26]]; p.fill(T(g, f), '#d8c79a', .8); p.hatch(T(g, f), { color: '#7a6236', angle: .2, gap: 5, a: .5, w: 2 }); p.line(T(g, f), { ...ol, closed: true, w: 2.2 }); p.line(T([[w, y0 + 2], [w + 60 - i * 4, y0 + 8]], f), { ...ol, w: 1.6, passes: 1 }); }
    const e = T(p.ellipse(70, -300, 22, 27, 12), f); if (level === 3) p.fill(e, '#2c2218', .9); p.line(e, { ...ol, closed: true }); p.line(T([[34, -346], [70, -420], [82, -480]], f), { ...ol, w: 2.4 });
    const t = [[16, 278], [70, 380], [150, 500]]; p.line(T(t, f), { ...ol, w: level === 3 ? 4 : 3 }); if (level === 3) for (let i = 1; i < 14; i++) { const u = i / 14, X = 16 + 134 * u * (.55 + .45 * u), Y = 278 + 222 * u; p.line(T([[X, Y], [X + 13, Y + 6]], f), { ...ol, w: 1.5, passes: 1 }); p.line(T([[X, Y], [X - 12, Y + 12]], f), { ...ol, w: 1.5, passes: 1 }); }
  }
  p.line(T([[0, 282], [2, 400], [0, 530]]), { ...ol, w: level === 3 ? 4 : 3 }); if (level === 3) for (let i = 1; i < 15; i++) for (const f of [-1, 1]) p.line(T([[0, 290 + i * 16], [12, 298 + i * 16]], f), { ...ol, w: 1.5, passes: 1 });
  for (const h of [head, thor, abd]) p.line(both(h), { ...ol, closed: true }); for (let i = 0; i < (level === 3 ? 9 : 6); i++) { const n = level === 3 ? 9 : 6, t = i / n, w = 72 - t * 30; p.line(T([[-w, -2 + t * 270], [0, 6 + t * 270], [w, -2 + t * 270]]), { ...ol, w: 2.6 }); }
  p.line(T([[-94, -158], [0, -148], [94, -158]]), { ...ol, w: 2.6 });
  if (level === 3) for (const f of [-1, 1]) { p.fill(T(pad, f), '#6b5128', .55); p.hatch(T(pad, f), { color: '#3d2c12', angle: 1.3, gap: 5, a: .5, w: 2.4 }); p.line(T(pad, f), { ...ol, closed: true }); for (let i = 0; i < 3; i++) p.line(T([[26 + i * 14, -104], [30 + i * 12, 20 - i * 6]], f), { ...ol, w: 1.4, passes: 1 }); }
}

// a crayfish from above
function crayfish(p, x, y, k, o = {}) {
  const q = { col: '#b5673a', dark: '#6e331a', colored: true, ...o }, T = (a, f = 1) => xf(a, x, y, k, f), ol = { ...INK, w: 3.4, ...(q.line || {}) };
  const part = (a, f = 1) => { const P = T(a, f); if (q.colored) { p.fill(P, q.col, .5); p.hatch(P, { color: q.dark, angle: .5 * f, gap: 7, a: .5, w: 3.2 }); } p.line(P, { ...ol, closed: true }); };
  for (const f of [-1, 1]) { for (let i = 0; i < 4; i++) p.line(T([[60, -60 + i * 38], [150 + i * 6, -80 + i * 60], [190 + i * 4, -20 + i * 64]], f), { ...ol, w: 6, color: q.colored ? q.dark : INK.color }); part([[58, -150], [104, -206], [136, -256], [118, -272], [76, -226], [40, -170]], f); part([[112, -262], [86, -330], [96, -404], [140, -462], [150, -392], [158, -350], [176, -398], [196, -442], [204, -370], [178, -292], [142, -250]], f); p.line(T([[20, -218], [90, -330], [60, -470], [30, -540]], f), { ...ol, w: 2.4 }); p.line(T([[14, -222], [40, -300], [34, -340]], f), { ...ol, w: 2 }); }
  for (let i = 4; i >= 0; i--) { const w = 70 - i * 7, y0 = 60 + i * 44; part([[-w, y0], [0, y0 - 10], [w, y0], [w + 10, y0 + 30], [w - 6, y0 + 56], [0, y0 + 60], [-w + 6, y0 + 56], [-w - 10, y0 + 30]]); }
  for (const f of [-1, 1]) { part([[14, 296], [60, 292], [106, 330], [110, 380], [60, 372], [22, 330]], f); part([[4, 300], [30, 316], [48, 372], [40, 412], [6, 410]], f); }
  part([[0, -240], [22, -196], [56, -160], [82, -90], [88, 0], [70, 72], [0, 86], [-70, 72], [-88, 0], [-82, -90], [-56, -160], [-22, -196]]); p.line(T([[-80, -20], [0, 14], [80, -20]]), ol); p.line(T([[0, 14], [0, 84]]), { ...ol, w: 2.4 });
  for (const f of [-1, 1]) { const e = T(p.ellipse(36, -196, 12, 14, 8), f); p.fill(e, '#17120e', 1); p.line(e, { ...ol, closed: true }); }
}

// smaller neighbors for a page of field notes
const BUGS = {
  caddis(p, x, y, k) { const T = a => xf(a, x, y, k), c = T([[-90, -30], [70, -36], [84, 0], [70, 36], [-90, 30], [-98, 0]]); p.color(c, '#b7a27a', { a: .5, dark: '#6a5530', smooth: true }); for (let i = 0; i < 26; i++) { const X = -84 + p.R() * 150, Y = -26 + p.R() * 52; p.line(T(p.ellipse(X, Y, 9 + p.n(3), 7, 7)), { ...INK, w: 2, closed: true, passes: 1 }); } p.line(c, { ...INK, closed: true }); const h = T(p.ellipse(104, 0, 24, 17, 10)); p.color(h, '#5d4520', { a: .8, smooth: true }); p.line(h, { ...INK, closed: true }); for (const j of [-1, 0, 1]) p.line(T([[88, 12], [104 + j * 18, 48]]), { ...INK, w: 2.4 }); },
  scud(p, x, y, k) { const T = a => xf(a, x, y, k), b = T([[-100, 30], [-70, -30], [0, -58], [70, -34], [108, 24], [88, 40], [50, 4], [0, -14], [-50, 6], [-84, 44]]); p.color(b, '#cfc7a8', { a: .6, dark: '#86805c', smooth: true }); p.line(b, { ...INK, closed: true }); for (let i = 0; i < 7; i++) { const t = i / 6, X = -66 + t * 132, Y = -10 - Math.sin(t * 3.1) * 34; p.line(T([[X, Y - 6], [X - 4, Y + 22]]), { ...INK, w: 1.8 }); p.line(T([[X, Y + 20], [X - 14, Y + 62]]), { ...INK, w: 2 }); } p.fill(T(p.ellipse(-80, 2, 7, 8, 8)), '#1b1712', 1); p.line(T([[-98, 18], [-150, -4]]), { ...INK, w: 2 }); p.line(T([[-98, 24], [-146, 30]]), { ...INK, w: 2 }); },
  penny(p, x, y, k) { const T = a => xf(a, x, y, k), b = T(p.ellipse(0, 0, 84, 66, 18)); p.color(b, '#b9783c', { a: .55, dark: '#71441c', smooth: true }); p.line(b, { ...INK, closed: true }); for (let i = -3; i < 4; i++) p.line(T([[i * 22, -64 + Math.abs(i) * 9], [i * 20 + 4, 64 - Math.abs(i) * 9]]), { ...INK, w: 2 }); p.line(T([[-84, 0], [84, 0]]), { ...INK, w: 2 }); },
  stone(p, x, y, k) { const T = (a, f = 1) => xf(a, x, y, k, 1).map((q, i) => f > 0 ? q : [q[0], 2 * y - q[1]]), b = T([[-96, 0], [-84, -20], [-40, -26], [10, -20], [70, -14], [84, 0], [70, 14], [10, 20], [-40, 26], [-84, 20]]); p.color(b, '#d3b252', { a: .6, dark: '#7e6220', smooth: true }); p.line(b, { ...INK, closed: true }); for (const f of [-1, 1]) { p.line(T([[84, -6], [150, -26]], f), { ...INK, w: 2.4 }); p.line(T([[-94, -8], [-140, -30]], f), { ...INK, w: 2.4 }); for (const j of [-60, -36, -8]) p.line(T([[j, -22], [j - 10, -56], [j - 34, -66]], f), { ...INK, w: 2.6 }); } for (let i = 0; i < 6; i++) p.line(T([[8 + i * 12, -16], [8 + i * 12, 16]]), { ...INK, w: 1.8, passes: 1 }); p.line(T([[-64, -24], [-64, 24]]), { ...INK, w: 2 }); p.line(T([[-34, -26], [-34, 26]]), { ...INK, w: 2 }); },
};

// cattails with their long leaves
function cattail(p, x, y, h, o = {}) { const q = { colored: true, ...o }; for (let i = 0; i < 5; i++) { const d = (i - 2) * 34; p.line([[x + d * .2, y], [x + d * .7, y - h * .5], [x + d * 1.7 + p.n(12), y - h * (.8 + .1 * (i % 2))]], { color: q.colored ? ['#5f8f3e', '#7ca84f', '#4c7a36'][i % 3] : INK.color, w: q.colored ? 15 : 4, a: .75, wob: 2.5, passes: 2 }); } p.line([[x, y], [x + 6, y - h]], { color: q.colored ? '#6f8d45' : INK.color, w: 8, a: .9, wob: 1.5 }); const e = p.ellipse(x + 6, y - h - 20, 27, 110, 20); if (q.colored) { p.fill(e, '#7a4a25', .85); p.hatch(e, { color: '#4e2c12', angle: 1.4, gap: 5, a: .7, w: 3 }); } p.line(e, { ...INK, closed: true }); p.line([[x + 6, y - h - 130], [x + 8, y - h - 210]], { ...INK, w: 4 }); }

// a rock, for creek beds
function rock(p, x, y, rx, ry, c = '#b9b4aa') { const e = p.ellipse(x, y, rx, ry, 9).map(t => [t[0] + p.n(rx * .2), t[1] + p.n(ry * .2)]); p.color(e, c, { a: .55, dark: '#7d776b', smooth: true, gap: 7 }); p.line(e, { ...INK, closed: true, w: 2.8 }); }
