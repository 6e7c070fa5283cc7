{
const A = 'Amina Yusuf/', F = A + 'Fall 2025/', hand = 'Coming Soon', ink = '#1d2a3d';

piece(A + 'Self-portrait.jpg', { size: [900, 900], hand, seed: 301, paper: { color: '#f4f7ef', grain: 10 }, draw(p) {
  p.hatch(p.rect(0, 0, 900, 900), { color: '#7fcfca', angle: .2, gap: 12, a: .5, w: 9, smooth: false, curve: 6 });
  for (const [x, y] of [[110, 120], [790, 130], [90, 440], [815, 460], [450, 60]]) star(p, x, y, 62, '#f3d27a', '#2f8f92');
  const cloth = '#1f7f86', dk = '#0e555c';
  portrait(p, { skin: '#c08a5e', skinDark: '#93603b', cheek: '#c85f4a', eyes: '#3b2415', brow: '#2b1a10', shirt: cloth, shirtDark: dk, round: true, teeth: true, eyeY: 450,
    hairBack(p, S) { const q = S([[500, 120], [640, 150], [745, 260], [785, 420], [770, 600], [720, 740], [800, 850], [700, 900], [300, 900], [200, 850], [280, 740], [230, 600], [215, 420], [255, 260], [360, 150]]); p.fill(q, cloth, 1); p.hatch(q, { color: dk, angle: .9, gap: 11, a: .5, w: 8 }); },
    front(p, S, E, ol) {
      p.flush(0, 'source-over');
      const cap = S([[288, 470], [262, 380], [292, 250], [380, 170], [500, 140], [620, 170], [708, 250], [738, 380], [712, 470], [706, 380], [660, 300], [580, 258], [500, 250], [420, 258], [340, 300], [294, 380]]); p.fill(cap, cloth, 1); p.hatch(cap, { color: dk, angle: .4, gap: 10, a: .45, w: 7 });
      const wrap = S([[288, 470], [300, 600], [380, 700], [500, 735], [620, 700], [700, 600], [712, 470], [770, 560], [770, 690], [690, 800], [520, 850], [330, 800], [240, 700], [225, 560]]); p.fill(wrap, cloth, 1); p.hatch(wrap, { color: dk, angle: 1.1, gap: 10, a: .45, w: 7 });
      p.line(S([[300, 380], [340, 300], [420, 258], [500, 250], [580, 258], [660, 300], [700, 380]]), ol); p.line(S([[500, 120], [640, 150], [745, 260], [785, 420], [770, 600], [724, 745]]), ol); p.line(S([[500, 120], [360, 150], [255, 260], [215, 420], [230, 600], [276, 745]]), ol); p.line(S([[300, 600], [380, 704], [500, 738], [620, 704], [706, 590]]), ol);
      p.line(S([[760, 610], [640, 760], [420, 800], [270, 740]]), { ...ol, color: dk }); p.line(S([[740, 700], [600, 820], [400, 850]]), { ...ol, color: dk });
    } });
} });

// {8/2}: two squares make the star; 16 corners
function star(p, x, y, r, col, line, rot = 0) { const q = []; for (let i = 0; i < 16; i++) { const R = i % 2 ? r * .7654 : r, t = rot + i * Math.PI / 8; q.push([x + Math.cos(t) * R, y + Math.sin(t) * R]); } if (col) p.color(q, col, { a: .75, dark: col, gap: 6, ha: .7 }); p.line(q, p.pen({ closed: true, color: line, w: r > 80 ? 5 : 3.4 })); return q; }

const letter = A + 'English language arts/A Letter to My Grandmother/';
piece(letter + 'draft 1.jpg', { hand, ink, seed: 5, paper: LINED, draw: handwriting, head: [['Amina', 880, 96], ['Letter, draft 1', 182, 150]], pt: 40,
  body: 'Dear Teta,\nHow are you? I am fine. School is good. We are studying a creek. It is called Miller\'s Run. It is a nice creek and I like it. We do math and science and spanish and PE.\nIt is cold here. We had snow. I miss you alot. ~~Do you remeber~~ I wish you could see our school.\nI am drawing bugs now. They live in the water. They are interesting.\nI hope you are well. Please say hi to everybody.\nLove,\nAmina',
  notes: [['This could be to anyone!', 560, 1050, { rot: -.03, size: 54 }], ['What would only SHE understand?  — Ms. Abara', 290, 1260, { rot: -.02, size: 50 }]],
  more: p => p.line([[170, 780], [158, 840], [164, 910], [150, 930], [164, 950], [158, 1000], [172, 1040]], { color: '#1f7a4d', w: 4, passes: 1, wob: 2 }) });

const may = A + 'Expedition/Mayfly Nymph/';
piece(may + 'draft 1.jpg', { size: [900, 1180], hand, ink, paper: { color: '#fbf8f0' }, draw(p) { p.title('bug from the creek', 90, 110, { size: 56 }); mayfly(p, 450, 560, 1, 1); p.flush(.4); p.text('Amina   Feb 2', 560, 1130, { size: 40 }); } });
piece(may + 'draft 2.jpg', { size: [1000, 1300], hand, ink, paper: { color: '#fbf8f0' }, draw(p) {
  p.title('Mayfly nymph', 70, 110, { size: 62 }); p.text('draft 2', 820, 100, { size: 36 }); mayfly(p, 500, 600, 1.02, 2); p.flush(.35);
  p.label('eye', 640, 210, [[634, 214], [580, 282]]); p.label('6 legs', 810, 600, [[804, 586], [764, 510]]); p.label('gills (5?)', 110, 820, [[250, 800], [392, 720]]); p.label('3 tails', 720, 1060, [[710, 1046], [640, 1040]]);
  p.sticky(40, 1030, 290, 190, 'Are the gills sticks or leaves? Look in the tray again. — Priya', { font: 'Indie Flower', size: 34, lead: 40, rot: -.03 }); p.text('Amina  Feb 10', 690, 1250, { size: 40 });
} });
piece(may + 'final.jpg', { size: [1080, 1400], hand, ink, paper: { color: '#fdfbf5', grain: 8 }, draw(p) {
  for (let i = 0; i < 4; i++) p.line([[60, 1290 + i * 16], [400, 1284 + i * 16], [760, 1294 + i * 16], [1020, 1286 + i * 16]], { color: '#8cc7d6', w: 4, a: .35, wob: 4 });
  mayfly(p, 530, 670, 1.08, 3); p.flush(.45);
  p.title('Mayfly Nymph', 60, 106, { size: 74, font: 'Gaegu', weight: '700' }); p.text('family Heptageniidae  ·  Miller’s Run, riffle at site 1', 62, 152, { size: 33 });
  p.label('antenna', 706, 206, [[700, 200], [618, 190]]); p.label('compound eye', 800, 268, [[794, 262], [632, 330]]); p.text('(on top, looks up)', 800, 306, { size: 30 });
  p.label('flat head, so the', 30, 216, [[268, 226], [436, 360]]); p.text('current slides over', 30, 254, { size: 34, max: 260 });
  p.label('wing pad', 30, 440, [[170, 440], [482, 640]]); p.text('(it will fly in May)', 30, 474, { size: 30, max: 230 });
  p.label('one claw', 862, 500, [[872, 546], [842, 568]]); p.text('on each foot', 862, 536, { size: 32, max: 200 });
  p.label('7 pairs of leaf gills', 720, 880, [[716, 866], [604, 790]]); p.text('They flutter when', 720, 920, { size: 30 }); p.text('oxygen is low.', 720, 954, { size: 30 });
  p.label('3 tails, with hairs', 62, 1090, [[330, 1076], [470, 1080]]);
  p.line([[790, 1180], [970, 1180]], p.pen()); p.line([[790, 1166], [790, 1194]], p.pen()); p.line([[970, 1166], [970, 1194]], p.pen()); p.text('4 mm', 880, 1226, { align: 'center', size: 34 }); p.text('real size: 9 mm without tails', 640, 1360, { size: 30 }); p.text('Amina Y.   Feb 23', 62, 1360, { size: 36 });
} });

piece(A + 'Expedition/Who Lives Under the Rocks.jpg', { size: [1350, 1000], hand, ink, seed: 77, paper: { color: '#fbfaf3', graph: 36, lineColor: '#bcd0cf' }, draw(p) {
  p.title('Who lives under the rocks?', 70, 100, { size: 58 }); p.text('Miller’s Run, February 9. 10 rocks at each site.', 72, 146, { size: 32 });
  const C = [['caddis', 'caddisfly', 'builds a tube of sand', 250, 300], ['scud', 'scud', 'swims on its side', 560, 300], ['penny', 'water penny', 'sticks like a suction cup', 250, 540], ['stone', 'stonefly', '2 tails, not 3!', 570, 540]];
  for (const [k, n, t, x, y] of C) { BUGS[k](p, x, y, 1.02); p.text(n, x, y + 104, { size: 38, align: 'center' }); p.text(t, x, y + 140, { size: 28, align: 'center' }); }
  for (const [x, y, a, b] of [[130, 850, 90, 56], [330, 880, 120, 60], [560, 860, 96, 50], [720, 890, 70, 44]]) rock(p, x, y, a, b); p.flush(.4);
  const tx = 770, ty = 220, cw = [210, 110, 110, 110], R = [['', 'site 1', 'site 3', 'site 5'], ['caddisfly', '11', '0', '9'], ['scud', '6', '2', '14'], ['water penny', '7', '0', '3'], ['stonefly', '5', '0', '2'], ['red worms', '1', '23', '4']];
  R.forEach((r, i) => { let x = tx; r.forEach((v, j) => { p.box(x, ty + i * 66, cw[j], 66, { w: 2.6 }); p.text(v, j ? x + cw[j] / 2 : x + 12, ty + i * 66 + 44, { size: 33, align: j ? 'center' : 'left' }); x += cw[j]; }); });
  p.flush(.2); const e = p.ellipse(tx + 355, ty + 360, 44, 38, 14); p.line(e, p.pen({ color: '#c65b3c', closed: true, smooth: true, w: 5 }));
  p.flow('Site 3 is below the parking lot. No stoneflies there, and 23 worms that can live with almost no oxygen.', 790, 684, 500, { size: 35, lead: 46 });
  p.text('Amina Y. and Dev (he held the tray)', 816, 930, { size: 32 });
} });

const eight = A + 'Mathematics/Eight-Point Star/';
piece(eight + 'draft 1.jpg', { size: [950, 1150], hand, ink, paper: { color: '#fcfbf6', graph: 40, lineColor: '#b7c6dc' }, draw(p) {
  p.text('star pattern, try 1', 80, 90, { size: 46 }); star(p, 330, 360, 172, null, ink, .04); star(p, 664, 372, 158, null, ink, -.05); star(p, 336, 702, 164, null, ink, .09); star(p, 660, 690, 170, null, ink, 0); p.flush(.3);
  p.note('a gap??', 436, 542, { font: 'Coming Soon', weight: '400', size: 34, color: '#c65b3c' }); p.line(p.ellipse(498, 530, 120, 60, 16), { color: '#c65b3c', w: 4, closed: true, wob: 3 });
  p.flow('I traced a cardboard star. The points should touch but they don’t.', 90, 950, 800, { size: 38, lead: 50 }); p.text('Amina  Jan 12', 640, 1100, { size: 38 });
} });
piece(eight + 'final.png', { size: [1100, 1400], hand, ink, seed: 88, paper: { color: '#fffdf7', grain: 0 }, draw(p) {
  p.title('Eight-Point Star', 70, 110, { size: 72, font: 'Gaegu', weight: '700' }); p.text('Every line is a square, or a square turned 45°.', 72, 160, { size: 34 });
  const a = 300, x0 = 100, y0 = 210, c = p.c, cols = ['#2fa3a4', '#1b6f86', '#e9b949'];
  p.fill(p.rect(x0, y0, 900, 900), '#f1dfae', 1, false); p.fill(p.rect(x0, y0, 900, 900), '#d9744f', .22, false);
  const P = (x, y, r) => { const q = []; for (let i = 0; i < 16; i++) { const R = i % 2 ? r * .7654 : r, t = i * Math.PI / 8; q.push([x + Math.cos(t) * R, y + Math.sin(t) * R]); } return q; };
  for (let i = 0; i < 3; i++) for (let j = 0; j < 3; j++) { const x = x0 + a * (i + .5), y = y0 + a * (j + .5); p.fill(P(x, y, a / 2), cols[(i + j) % 2], 1, false); p.fill(P(x, y, a / 3.1), '#fdf6e0', 1, false); p.fill(P(x, y, a / 5), cols[2], 1, false); p.fill(p.ellipse(x, y, 16, 16, 16), cols[1], 1); for (const r of [a / 2, a / 3.1, a / 5]) p.line(P(x, y, r), p.pen({ closed: true, w: 3.4, wob: .5, color: '#20343f' })); }
  p.box(x0, y0, 900, 900, { w: 6 }); p.flush(0);
  p.arrow([86, 1170], [238, 1070], { color: '#b33a22' });
  p.text('star tip = 90°', 70, 1212, { size: 36, color: '#b33a22' }); p.text('cross tip = 90°', 70, 1258, { size: 36, color: '#b33a22' }); p.text('90 + 90 + 90 + 90 = 360', 70, 1304, { size: 36 });
  p.flow('The star has 16 corners: 8 of 90° and 8 of 225°. That is 720 + 1800 = 2520°. The cross has 2520° too. I did not believe it, so I measured.', 540, 1190, 500, { size: 34, lead: 44 }); p.text('Amina Y.  Jan 29', 70, 1366, { size: 36 });
} });

piece(A + 'Spanish/Mi familia de dos países.jpg', { size: [1350, 1000], hand, ink, seed: 19, paper: { color: '#fffaf0' }, draw(p) {
  p.title('Mi familia de dos países', 675, 104, { size: 70, align: 'center', color: '#1f7f86' });
  const N = [['mi abuela', 'Samira', 'vive en Alepo', 330, 270, '#e7b4a4'], ['mi abuelo', 'Yusuf', 'era panadero', 560, 270, '#b9d3c2'], ['mi abuela', 'Huda', 'hace buen té', 830, 270, '#e9cf92'], ['mi abuelo', 'Karim', 'cuenta chistes', 1060, 270, '#b7cbe4'], ['mi papá', 'Omar', 'maneja el autobús 14', 440, 545, '#b9d3c2'], ['mi mamá', 'Rania', 'es enfermera', 945, 545, '#e9cf92'], ['yo', 'Amina', 'dibujo insectos', 560, 820, '#8fd3d0'], ['mi hermano', 'Sami', 'tiene seis años', 830, 820, '#e7b4a4']];
  const ln = q => p.line(q, p.pen({ w: 5, color: '#7a5a36' }));
  ln([[400, 300], [490, 300]]); ln([[900, 300], [990, 300]]); ln([[445, 300], [440, 480]]); ln([[945, 300], [945, 480]]); ln([[520, 560], [865, 560]]); ln([[692, 560], [692, 700], [560, 745]]); ln([[692, 700], [830, 745]]); p.flush(.3);
  for (const [r, n, t, x, y, c] of N) { const e = p.ellipse(x, y, 92, 76, 16); p.solid(e, '#fffaf0', true); p.color(e, c, { a: .7, smooth: true }); p.line(e, p.pen({ closed: true, smooth: true })); p.text(r, x, y - 14, { size: 29, align: 'center', max: 150 }); p.text(n, x, y + 28, { size: 42, align: 'center' }); p.text(t, x, y + 110, { size: 29, align: 'center' }); }
  p.flush(.15); p.text('Siria', 90, 290, { size: 46, color: '#b3552f' }); p.text('Estados Unidos', 1080, 840, { size: 46, color: '#b3552f', max: 240 }); p.text('Amina  6B', 70, 950, { size: 36 });
} });

piece(A + 'Physical education/Jump-Rope Graph.jpg', { size: [1350, 980], hand, ink, seed: 23, paper: { color: '#fcfbf6', graph: 40, lineColor: '#b7cfd0' }, draw(p, d) {
  p.title('Jumps without a miss', 150, 100, { size: 62 }); chart(p, { x0: 170, y0: 800, w: 1080, h: 560, max: 140, step: 20, labels: ['Jan 5', 'Jan 8', 'Jan 15', 'Jan 22', 'Jan 29', 'Feb 5', 'Feb 12', 'Feb 26'], lines: [{ color: '#2fa3a4', values: [22, 31, 38, 36, 58, 74, 71, 112] }] });
  p.flush(.4); p.text('new rope (shorter)', 560, 470, { size: 34 }); p.arrow([690, 486], [738, 556]); p.text('had a cold', 1000, 560, { size: 34 }); p.text('112!', 1130, 300, { size: 44, color: '#b33a22' });
  p.text('My rope was too long. Coach Lindo cut it and I stopped tripping.', 170, 920, { size: 38 });
} });

piece(F + 'English language arts/Letter About a Book.jpg', { hand, ink, seed: 6, paper: LINED, draw: handwriting, head: [['Amina Y.', 820, 96], ['October 14', 182, 150]], pt: 40,
  body: 'Dear Ms. Abara,\nI am reading a book about a girl who keeps a lighthouse. Her father is sick so she has to light the lamp every night for 41 nights.\nMy favorite part is when she counts the steps. There are 97. I think the author counts the steps so that we feel tired to.\nI do not understand why she lies to the mail boat man. She could of asked him for help. Maybe she is too proud. I am like that sometimes.\nYour reader,\nAmina',
  notes: [['“so that we feel tired” — what a smart reader’s thought.', 190, 1250, { rot: -.015, size: 46 }]] });
piece(F + 'Expedition/Cattail.jpg', { size: [950, 1240], hand, ink, seed: 9, paper: { color: '#fbf8f0' }, draw(p) { cattail(p, 440, 1090, 620); p.flush(.45); for (let i = 0; i < 4; i++) p.line([[180, 1090 + i * 18], [440, 1082 + i * 18], [760, 1094 + i * 18]], { color: '#6fb0c4', w: 4, a: .6, wob: 3 }); p.flush(.4); p.title('Cattail', 80, 120, { size: 70 }); p.label('brown part is', 620, 380, [[612, 374], [480, 430]]); p.text('thousands of seeds', 620, 418, { size: 34, max: 300 }); p.label('leaf, 1 m 40', 660, 700, [[650, 690], [556, 640]]); p.text('Amina  Oct 2', 640, 1200, { size: 38 }); } });
piece(F + 'Mathematics/Fraction Quilt.jpg', { size: [1050, 1300], hand, ink, seed: 12, paper: { color: '#fffdf6' }, draw(p) {
  p.title('My fraction quilt', 80, 110, { size: 64 }); const C = ['#2fa3a4', '#e9b949', '#d9744f', '#6b7fb8'], x0 = 115, y0 = 170, u = 102, map = ['11223344', '12223334', '11443322', '41144332', '44112233', '34411223', '33441122', '13344112']; const count = [0, 0, 0, 0];
  map.forEach((r, j) => [...r].forEach((v, i) => { const k = v - 1; count[k]++; const q = p.rect(x0 + i * u, y0 + j * u, u, u); p.color(q, C[k], { a: .5, angle: .5 + k * .5 }); p.line(q, p.pen({ closed: true, w: 3 })); })); p.flush(.4);
  ['blue-green', 'yellow', 'orange', 'violet'].forEach((n, k) => { const y = 1060 + Math.floor(k / 2) * 84, x = 120 + (k % 2) * 450; p.color(p.rect(x, y - 34, 44, 44), C[k], { a: .6 }); p.text(`${n}: ${count[k]}/64`, x + 62, y, { size: 40 }); }); p.text('Check: ' + count.join(' + ') + ' = ' + count.reduce((a, b) => a + b), 120, 1226, { size: 40 }); p.flush(.1);
} });
piece(F + 'Physical education/September Jump-Rope Count.jpg', { size: [1100, 760], hand, ink, seed: 14, paper: { color: '#fbf9f1', lines: { top: 150, gap: 58 } }, draw(p) { p.text('Jump rope, September', 80, 108, { size: 54 }); [['Sept 9', '6'], ['Sept 11', '9'], ['Sept 16', '9'], ['Sept 18', '14']].forEach(([d, n], i) => { p.text(d, 110, 266 + i * 58, { size: 42 }); p.text(n + ' jumps', 380, 266 + i * 58, { size: 42 }); for (let k = 0; k < +n; k++) p.line([[620 + k * 24 + Math.floor(k / 5) * 14, 234 + i * 58], [618 + k * 24 + Math.floor(k / 5) * 14, 268 + i * 58]], p.pen({ w: 3.4 })); }); p.flush(.35); p.flow('I trip because I look at my feet. Coach says look at the wall.', 110, 556, 880, { size: 42, lead: 58 }); } });
}
