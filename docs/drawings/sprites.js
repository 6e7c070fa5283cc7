// Things children draw again and again: animals of the creek, people, houses, trees, water, the self-portrait.
// Each takes the sheet, a place, a scale k and (where it matters) a facing f: 1 looks left, -1 looks right.
function crayfish(s, x, y, k, { f = 1, col = '#b4552d', dark = '#7c3116', leg = 0, w = 4, paint = true } = {}) {
  const P = at(x, y, k, f), o = { fill: paint && col, hatch: paint && dark, gap: 9, ha: .35, w };
  for (const m of [-1, 1]) {
    for (let i = 0; i < 4; i++) { const a = -40 + i * 26, b = Math.sin(leg + i * 1.7 + m) * 14; s.line(P([[a, m * 38], [a + 6 + b, m * 78], [a - 14 + b, m * 108]]), { color: dark, w: w * 1.3 }); }
    s.line(P([[-104, m * 10], [-170, m * 60], [-270, m * (96 + Math.sin(leg) * 10)]]), { color: dark, w: w * .7, passes: 1 });
    shape(s, P([[-70, m * 30], [-120, m * 66], [-150, m * 74], [-144, m * 92], [-110, m * 84], [-58, m * 44]]), o);
    shape(s, P([[-140, m * 70], [-180, m * 50], [-236, m * 56], [-282, m * 84], [-232, m * 82], [-252, m * 104], [-200, m * 112], [-150, m * 98]]), o);
  }
  for (const [a, b] of [[262, -46], [280, 0], [262, 46]]) shape(s, P([[a - 60, b * .4], [a, b - 16], [a + 34, b], [a, b + 16]]), o);
  for (let i = 4; i >= 0; i--) shape(s, P(s.ellipse(78 + i * 33, 0, 24, 42 - i * 5, 12)), o);
  shape(s, P([[-118, 0], [-88, -36], [0, -48], [62, -40], [74, 0], [62, 40], [0, 48], [-88, 36]]), o);
  s.line(P([[10, -46], [28, 0], [10, 46]]), { color: dark, w });
  for (const m of [-1, 1]) s.fill(P(s.ellipse(-96, m * 20, 9, 9, 10)), '#16120f', 1);
}
/** The comic hero: a crayfish that stands up and wears a cape. */
function captain(s, x, y, k, { mood = 'ok', cape = '#2f6fb3', paint = true, arm = 0, w = 4 } = {}) {
  const P = at(x, y, k), red = paint && '#d8573a', o = { fill: red, hatch: paint && '#9c2f1c', gap: 10, ha: .3, w };
  shape(s, P([[-50, -150], [-120, -60], [-150, 40], [-80, 20], [-20, 46], [40, 18], [120, 44], [110, -50], [50, -150]]), { fill: paint && cape, hatch: paint && '#1c4a80', gap: 11, ha: .4, w });
  for (let i = 0; i < 3; i++) shape(s, P(s.ellipse(0, 8 + i * 24, 44 - i * 8, 18, 12)), o);
  shape(s, P([[-40, 62], [0, 54], [40, 62], [58, 92], [0, 84], [-58, 92]]), o);
  for (const m of [-1, 1]) { s.line(P([[m * 44, -120], [m * 100, -150 + arm], [m * 120, -190 + arm]]), { color: '#8c2c1a', w: w * 3.2, passes: 2 });
    shape(s, P([[m * 104, -190 + arm], [m * 88, -250 + arm], [m * 118, -280 + arm], [m * 128, -236 + arm], [m * 152, -276 + arm], [m * 166, -226 + arm], [m * 140, -184 + arm]]), o); }
  shape(s, P([[0, -240], [56, -214], [64, -120], [50, -20], [0, 0], [-50, -20], [-64, -120], [-56, -214]]), o);
  for (const m of [-1, 1]) { s.line(P([[m * 22, -226], [m * 28, -262]]), { color: '#8c2c1a', w: w * 1.6 }); shape(s, P(s.ellipse(m * 29, -274, 20, 20, 12)), { fill: '#fff', w }); s.fill(P(s.ellipse(m * 29 - 4, -272, 8, 9, 8)), '#111', 1); s.line(P([[m * 14, -238], [m * 50, -330], [m * 110, -366]]), { color: '#8c2c1a', w: w * .8, passes: 1 }); }
  s.line(P(mood === 'bad' ? [[-26, -150], [0, -164], [26, -150]] : [[-28, -166], [0, -148], [28, -166]]), { color: '#222', w: w * 1.3 });
  s.text('C', x - 15 * k, y - 66 * k, { font: 'Gochi Hand', size: 64 * k, color: '#ffe27a', a: 1 });
}
function heron(s, x, y, k, { f = 1, paint = true, w = 4, ink = '#2a3040' } = {}) { // origin: between the feet
  const P = at(x, y, k, f), o = { w, line: ink };
  for (const a of [-14, 34]) { s.line(P([[a, -170], [a - 4, -90], [a + 2, 0]]), { color: '#7a6138', w: w * 1.4, smooth: false }); for (const t of [-40, -14, 26]) s.line(P([[a + 2, 0], [a + t, 10]]), { color: '#7a6138', w }); }
  shape(s, P([[-80, -250], [-30, -280], [60, -250], [170, -180], [220, -150], [90, -150], [0, -150], [-60, -190]]), { fill: paint && '#b9c8db', hatch: paint && '#48658f', gap: 8, ...o });
  shape(s, P([[-30, -250], [60, -236], [150, -184], [200, -156], [80, -176], [0, -200]]), { fill: paint && '#8ea6c6', hatch: paint && '#2f4c78', gap: 7, ...o });
  shape(s, P([[-74, -240], [-116, -290], [-100, -350], [-74, -400], [-86, -436], [-60, -446], [-40, -412], [-64, -350], [-76, -300], [-34, -262]]), { fill: paint && '#dfe5ec', hatch: paint && '#8c9cb5', gap: 9, ...o });
  shape(s, P([[-110, -446], [-80, -468], [-46, -460], [-40, -436], [-84, -430]]), { fill: paint && '#f1efe9', ...o });
  shape(s, P([[-100, -458], [-230, -428], [-100, -438]]), { fill: paint && '#edbd4a', smooth: false, ...o });
  s.line(P([[-70, -464], [-20, -466], [30, -430]]), { color: ink, w: w * 1.8 }); s.fill(P(s.ellipse(-82, -450, 6, 6, 8)), '#15171c', 1);
}
function fish(s, x, y, k, col = '#e58b3b', f = 1, mood = 'ok') {
  const P = at(x, y, k, f); shape(s, P([[80, 0], [140, -44], [124, 0], [140, 44]]), { fill: col, smooth: false });
  shape(s, P([[-90, 0], [-40, -44], [30, -40], [92, 0], [30, 40], [-40, 44]]), { fill: col, hatch: '#8a3d14', ha: .25, gap: 11 });
  shape(s, P(s.ellipse(-52, -10, 13, 13, 10)), { fill: '#fff', w: 3 }); s.fill(P(s.ellipse(-55, -9, 6, 6, 8)), '#111', 1);
  s.line(P(mood === 'ok' ? [[-84, 12], [-68, 22], [-50, 16]] : [[-84, 20], [-68, 12], [-50, 20]]), { color: '#222', w: 4 });
}
function kid(s, x, y, k, { skin = '#b97a4e', hair = '#2a1a12', shirt = '#3f86a8', pants = '#3a4258', style = 'short', mood = 'ok', arms = 'down', f = 1, w = 4 } = {}) { // origin: feet
  const P = at(x, y, k, f), limb = (p, c, t = 16) => { s.line(P(p), { color: '#2a2d36', w: t * k + 5, wob: 1, passes: 1, a: 1, press: .1 }); s.line(P(p), { color: c, w: t * k, wob: 1, passes: 2, a: 1, press: .1 }); };
  limb([[-16, -90], [-20, -6]], pants, 22); limb([[16, -90], [20, -6]], pants, 22); for (const m of [-1, 1]) s.line(P([[m * 20, -4], [m * 20 - 16, 0]]), { color: '#222', w: 12 * k, passes: 2 });
  const A = { down: [[[-34, -170], [-50, -110]], [[34, -170], [50, -110]]], up: [[[-34, -170], [-66, -220]], [[34, -170], [66, -220]]], point: [[[-34, -170], [-92, -186]], [[34, -170], [48, -110]]], hold: [[[-34, -170], [-54, -130], [-20, -120]], [[34, -170], [54, -130], [20, -120]]] }[arms];
  A.forEach(p => limb(p, shirt, 17)); A.forEach(p => s.fill(P(s.ellipse(p[p.length - 1][0], p[p.length - 1][1], 10, 10, 8)), skin, 1));
  shape(s, P([[-38, -184], [38, -184], [44, -84], [-44, -84]]), { fill: shirt, hatch: '#1d2b3a', ha: .18, gap: 10, smooth: false, w });
  if (style === 'long' || style === 'puffs' || style === 'braids') for (const m of [-1, 1]) shape(s, P(style === 'puffs' ? s.ellipse(m * 44, -268, 28, 28, 12) : [[m * 20, -280], [m * 52, -240], [m * (style === 'braids' ? 50 : 56), -160], [m * 34, -166], [m * 30, -230]]), { fill: hair, w });
  shape(s, P(s.ellipse(0, -226, 44, 46, 16)), { fill: skin, w });
  shape(s, P([[-46, -226], [-44, -262], [-14, -284], [24, -282], [46, -256], [46, -226], [26, -254], [-12, -250]]), { fill: hair, w });
  for (const m of [-1, 1]) s.fill(P(s.ellipse(m * 16 - 4, -226, 5, 6, 8)), '#15110e', 1);
  s.line(P({ ok: [[-18, -206], [-2, -198], [14, -206]], bad: [[-16, -198], [-2, -206], [12, -198]], oh: s.ellipse(-2, -200, 8, 9, 8) }[mood]), { color: '#3a1a12', w: 4 });
}
function tree(s, x, y, k, col = '#5b9a4a', fall = false) { const P = at(x, y, k); shape(s, P([[-14, 0], [-10, -90], [10, -90], [14, 0]]), { fill: '#8a5f3a', smooth: false, w: 3 }); shape(s, P([[-60, -90], [-76, -140], [-40, -190], [0, -206], [46, -188], [76, -140], [58, -90], [0, -80]]), { fill: fall ? '#e29a3c' : col, a: .8, hatch: fall ? '#b4552d' : '#2f6b2f', gap: 9, w: 3 }); }
function house(s, x, y, k, col = '#d9a25c', roof = '#9b3d2f') { const P = at(x, y, k); shape(s, P([[-60, 0], [-60, -80], [60, -80], [60, 0]]), { fill: col, smooth: false, w: 3, hatch: '#8a5f3a', ha: .25 }); shape(s, P([[-74, -78], [0, -140], [74, -78]]), { fill: roof, smooth: false, w: 3 }); shape(s, P([[-14, 0], [-14, -46], [14, -46], [14, 0]]), { fill: '#5c4334', smooth: false, w: 2 }); }
function cloud(s, x, y, k, col = '#fff') { shape(s, at(x, y, k)([[-90, 10], [-84, -26], [-44, -34], [-20, -64], [30, -60], [50, -30], [92, -22], [90, 12], [0, 20]]), { fill: col, w: 3, line: '#6b7a88' }); }
function rain(s, x, y, w, h, n = 40) { for (let i = 0; i < n; i++) { const X = x + s.R() * w, Y = y + s.R() * h; s.line([[X, Y], [X - 8, Y + 34]], { color: '#5b8fb8', w: 4, passes: 1, smooth: false }); } }
function rock(s, x, y, k, col = '#a8a49b') { shape(s, at(x, y, k)([[-60, 10], [-50, -24], [-10, -40], [36, -30], [60, 6], [0, 22]]), { fill: col, hatch: '#6d6a62', gap: 9, w: 3 }); }
function reeds(s, x, y, k, n = 6) { for (let i = 0; i < n; i++) { const X = x + i * 20 * k + s.n(8), h = (140 + s.R() * 120) * k; s.line([[X, y], [X - 6, y - h * .5], [X + s.n(26), y - h]], { color: ['#5f8f3e', '#7ca84f', '#4c7a36'][i % 3], w: 6 * k + 1, passes: 2 }); } }
function water(s, x, y, w, h, col = '#6fb4cf', dark = '#2f86ab') { s.fill(rect(x, y, w, h), col, .75, false); s.hatch(rect(x, y, w, h), { color: dark, angle: .03, gap: 16, a: .45, w: 8, curve: 8, smooth: false }); }
function creek(s, x, y, w, h, { sky = '#cfe6f2', bank = '#9cbf6c', level = .45, night = false } = {}) {
  s.fill(rect(x, y, w, h), night ? '#2d3a5c' : sky, 1, false); s.hatch(rect(x, y, w, h * .6), { color: night ? '#1c2542' : '#8fbfdd', angle: .1, gap: 18, a: .35, w: 9, smooth: false });
  const Y = y + h * (1 - level); shape(s, [[x - 20, Y - 40], [x + w * .3, Y - 56], [x + w * .7, Y - 36], [x + w + 20, Y - 54], [x + w + 20, Y + 40], [x - 20, Y + 40]], { fill: bank, hatch: '#5d8a3a', w: 3 });
  water(s, x, Y, w, h * level);
}
/** A child's drawing of a face: everything that makes it one child is in the options. */
function portrait(s, o) {
  const W = s.w, H = s.h, k = W / 1000, P = p => p.map(([a, b]) => [a * k, b * k]), ol = { color: o.line || '#33231c', w: 6 * k, a: .85, wob: 3, passes: 2 };
  s.hatch([[0, 0], [W, 0], [W, H], [0, H]], { color: o.bg, angle: o.bgAngle ?? .7, gap: 13, a: .55, w: 10, smooth: false, curve: 8 });
  if (o.behind) o.behind(s, P, ol);
  s.fill(P([[420, 680], [580, 680], [606, 810], [394, 810]]), o.shade, 1, false);
  const face = P([[500, 200], [616, 230], [694, 330], [706, 470], [664, 612], [588, 700], [500, 730], [412, 700], [336, 612], [294, 470], [306, 330], [384, 230]]);
  for (const m of [-1, 1]) { const e = P(s.ellipse(500 + m * 208, 470, 30, 46, 12)); s.fill(e, o.skin, 1); s.line(e, { ...ol, closed: true }); }
  s.fill(face, o.skin, 1); s.hatch(face, { color: o.shade, angle: .5, gap: 9, a: .33, w: 6, passes: 2, curve: 12 });
  for (const x of [390, 610]) s.hatch(P(s.ellipse(x, 560, 48, 34, 14)), { color: '#d9604a', angle: .3, gap: 7, a: .4, w: 6 });
  const shirt = P([[390, 780], [610, 780], [770, 832], [860, 1010], [140, 1010], [230, 832]]); s.fill(shirt, o.shirt, 1); s.hatch(shirt, { color: o.shirtDark || '#26323f', angle: 1, gap: 11, a: .45, w: 8 });
  o.hair(s, P, ol);
  s.flush(.35, 'source-over'); s.line(face.slice(4, 9), ol);
  for (const m of [-1, 1]) { const x = 500 + m * 92, e = P(s.ellipse(x, 446, 42, 28, 14)); s.fill(e, '#fff', 1); s.line(e, { ...ol, closed: true }); s.fill(P(s.ellipse(x + 2, 448, 20, 22, 12)), o.eyes || '#3a2110', 1); s.fill(P(s.ellipse(x + 9, 440, 7, 7, 8)), '#fff', 1); s.line(P([[x - 54, 384], [x, 366], [x + 52, 384]]), { ...ol, w: (o.brow || 10) * k }); if (o.glasses) s.line(P(s.ellipse(x, 450, 76, 62, 20)), { color: o.glasses, w: 9 * k, a: .95, closed: true, passes: 2 }); }
  if (o.glasses) s.line(P([[470, 446], [500, 434], [530, 446]]), { color: o.glasses, w: 9 * k });
  s.line(P([[506, 476], [522, 544], [496, 560], [474, 550]]), ol);
  if (o.mouth === 'grin') { s.fill(P([[416, 610], [500, 628], [584, 606], [558, 660], [500, 676], [440, 658]]), '#fff', 1); s.line(P([[404, 604], [450, 620], [500, 626], [552, 618], [594, 598]]), ol); s.line(P([[420, 626], [500, 680], [578, 624]]), ol); for (const x of [460, 500, 540]) s.line(P([[x, 624], [x, 664]]), { ...ol, w: 3 * k, passes: 1 }); }
  else if (o.mouth === 'small') s.line(P([[440, 630], [480, 644], [520, 644], [556, 628]]), ol);
  else { s.fill(P([[424, 616], [500, 632], [576, 614], [540, 668], [500, 676], [456, 666]]), '#a8433c', 1); s.line(P([[414, 610], [500, 632], [586, 608]]), ol); s.line(P([[426, 622], [500, 678], [574, 620]]), ol); }
  s.line(P([[390, 786], [450, 850], [500, 862], [550, 850], [610, 786]]), ol); s.line(P([[230, 832], [176, 930], [140, 1010]]), ol); s.line(P([[770, 832], [826, 930], [860, 1010]]), ol);
  if (o.front) o.front(s, P, ol);
}
/** Map parts. */
function stream(s, pts, w = 60, col = '#7fbcd8', dark = '#2f86ab') { s.line(pts, { color: col, w, a: 1, wob: 2, passes: 1, press: .05 }); s.line(pts, { color: dark, w: w * .16, a: .5, wob: w * .3, passes: 3 }); }
function road(s, pts, name, [x, y, rot] = [0, 0, 0], who = 'dev') { s.line(pts, { color: '#9a958b', w: 44, a: 1, passes: 1, press: .03, wob: 1 }); s.line(pts, { color: '#e9e5db', w: 36, a: 1, passes: 1, press: .03, wob: 1 }); if (name) s.text(name, x, y, hand(who, { size: 28, rot, jit: .4 })); }
function pin(s, x, y, n, col = '#d2452f') { shape(s, s.ellipse(x, y, 27, 27, 14), { fill: col, w: 4 }); s.text(String(n), x, y + 13, { font: 'Architects Daughter', size: 36, color: '#fff', align: 'center', a: 1, jit: .3 }); }
function compass(s, x, y, k = 1, who = 'dev') { const P = at(x, y, k); shape(s, P([[0, -80], [16, -14], [80, 0], [16, 14], [0, 80], [-16, 14], [-80, 0], [-16, -14]]), { fill: '#f1d27a', smooth: false, w: 3 }); for (const [t, a, b] of [['N', 0, -92], ['S', 0, 122], ['E', 98, 12], ['W', -100, 12]]) s.text(t, x + a * k, y + b * k, hand(who, { size: 34 * k, align: 'center', jit: .3 })); }
function scalebar(s, x, y, n, each, labels, who = 'dev') { for (let i = 0; i < n; i++) { const p = rect(x + i * each, y, each, 16); s.fill(p, i % 2 ? '#fff' : '#2d3240', 1, false); box(s, x + i * each, y, each, 16, { w: 2.5 }); } labels.forEach((t, i) => s.text(t, x + i * each, y + 52, hand(who, { size: 28, align: 'center', jit: .3 }))); }
