{
const A = 'Noé Étienne-Baptiste/', F = A + 'Fall 2025/', hand = 'Kalam', ink = '#3a2746', pencil = '#4a4650';

// cut paper: flat shapes with a little shadow
function cut(p, q, col, smooth = true) { p.flush(0); const b = p.b, P = p.path(q, smooth); b.save(); b.shadowColor = 'rgba(50,30,40,.35)'; b.shadowBlur = 10; b.shadowOffsetX = 3; b.shadowOffsetY = 6; b.fillStyle = col; b.fill(P); b.restore(); }
piece(A + 'Portrait.jpg', { size: [900, 900], hand, seed: 503, paper: { color: '#e3a3d2', grain: 12 }, draw(p) {
  const E = (x, y, a, b) => p.ellipse(x, y, a, b, 24);
  for (let i = 0; i < 5; i++) cut(p, p.rect(-20, 90 + i * 170, 940, 12), '#c47fb2', false);
  const noteShape = (x, y, c) => { cut(p, [[x + 24, y], [x + 36, y], [x + 36, y - 120], [x + 24, y - 120]], c, false); cut(p, E(x, y, 36, 26), c); };
  noteShape(110, 330, '#5b2a63'); noteShape(770, 250, '#f2c94c'); noteShape(100, 640, '#f2c94c'); noteShape(790, 560, '#5b2a63');
  cut(p, [[120, 900], [180, 770], [340, 712], [560, 712], [720, 770], [780, 900]], '#f0b02e'); cut(p, [[390, 600], [510, 600], [530, 740], [450, 780], [370, 740]], '#6b422c');
  for (let i = 0; i < 30; i++) { const t = Math.PI * (1.02 + i / 30 * .98) + p.n(.05), r = 205 + (i % 3) * 34; cut(p, E(450 + Math.cos(t) * r * .92, 340 + Math.sin(t) * r, 56, 54), ['#1f1714', '#2c201b', '#3a2a22'][i % 3]); }
  cut(p, [[450, 205], [560, 225], [632, 310], [644, 430], [612, 545], [540, 632], [450, 660], [360, 632], [288, 545], [256, 430], [268, 310], [340, 225]], '#7d4f35');
  for (const x of [270, 632]) cut(p, E(x, 430, 52, 74), '#5b2a63'); cut(p, [[230, 440], [240, 240], [330, 130], [450, 100], [570, 130], [660, 240], [670, 440], [650, 440], [632, 260], [556, 160], [450, 134], [344, 160], [268, 260], [252, 440]], '#5b2a63');
  for (const x of [368, 532]) { cut(p, E(x, 408, 44, 30), '#fffaf2'); cut(p, E(x + 5, 410, 20, 22), '#23150f'); cut(p, [[x - 50, 352], [x, 334], [x + 50, 350], [x + 46, 364], [x, 350], [x - 46, 366]], '#23150f'); }
  cut(p, [[450, 430], [486, 500], [450, 520], [414, 500]], '#69402a'); cut(p, [[366, 556], [450, 572], [536, 552], [506, 604], [450, 618], [394, 604]], '#fffaf2');
} });

piece(A + 'ELA/The Drum That Was a Bucket - draft 1.jpg', { hand, ink: pencil, seed: 11, paper: LINED, draw: handwriting, head: [['Noé', 900, 96], ['Jan 20', 182, 150]], pt: 40,
  body: 'The Bucket Drum\nOnce there was a boy named Teo and he wanted a drum but they cost to much. So he found a bucket and he played it. Everybody in the building got mad at him. Then they liked it. Then he was famus. The end.\n==Then they liked it.==',
  notes: [['WHY did they like it?? you skipped the best part', 190, 1010, { size: 46, font: 'Schoolbell', color: '#3565b0', weight: '400' }], ['— Zuri', 760, 1070, { size: 46, font: 'Schoolbell', color: '#3565b0', weight: '400' }], ['Slow down here. What did the neighbors hear?  Ms. A', 190, 1200, { size: 48, rot: -.01 }]] });

const SITE = { creek: [[-20, 620], [160, 580], [300, 640], [460, 700], [620, 640], [760, 540], [920, 520], [1120, 560]], width: 84 };
piece(A + 'Expedition/Listening Map of Site 2 - draft 1.jpg', { size: [1100, 820], hand, ink: pencil, seed: 21, paper: { color: '#faf7f1' }, draw(p) { creekMap(p, { ...SITE, creek: [[-20, 500], [300, 480], [700, 520], [1120, 500]], colors: false, trees: [[200, 250, 1.4], [860, 240, 1.4], [300, 680, 1.3]] }); p.title('sounds at site 2', 60, 90, { size: 52 }); p.text('birds', 230, 200, { size: 40 }); p.text('water', 560, 520, { size: 40, over: true }); p.text('cars', 900, 730, { size: 40 }); p.text('X = me', 480, 640, { size: 40 }); p.text('Noé  Feb 5', 820, 800, { size: 34 }); } });
piece(A + 'Expedition/Listening Map of Site 2.webp', { size: [1200, 1000], hand, ink, seed: 22, paper: { color: '#fbf6ee', grain: 9 }, draw(p) {
  creekMap(p, { land: [[[[20, 150], [1180, 150], [1180, 480], [700, 500], [300, 560], [20, 520]], '#e6dcc0', '#b7a777'], [[[20, 740], [600, 800], [1180, 660], [1180, 980], [20, 980]], '#d8e2bd', '#93b06b']], ...SITE, creek: SITE.creek.map(([x, y]) => [x * 1.1, y + 30]), trees: [[120, 360, 1.6], [210, 330, 1.6], [980, 300, 1.7], [1080, 350, 1.6], [240, 850, 1.5], [400, 900, 1.6]], roads: [{ pts: [[-10, 186], [1210, 176]], w: 40, dash: true }] });
  p.title('Listening map, site 2', 50, 110, { size: 64, font: 'Gaegu', weight: '700', color: '#7a2b68' }); p.text('ten minutes, eyes closed, February 19', 700, 106, { size: 30, max: 470 });
  const rings = (x, y, n, c, k = 30) => { for (let i = 1; i <= n; i++) p.line(p.ellipse(x, y, k * i, k * i * .7, 20), { color: c, w: 4, a: .8, wob: 2, closed: true, passes: 1 }); };
  rings(620, 690, 5, '#8b2868', 26); rings(1010, 210, 3, '#b0512a'); rings(200, 290, 3, '#2f7d3a', 24); rings(1020, 640, 3, '#2a6f9e', 28); p.flush(.2);
  const tag = (s, t, x, y, c) => { p.tag(s, x, y, { size: 36, color: c, weight: '700' }); p.tag(t, x, y + 36, { size: 28, color: c }); };
  tag('riffle', 'ssshhh, one low note: G', 730, 830, '#8b2868'); tag('trucks', 'every 40 seconds', 690, 290, '#b0512a'); tag('chickadee', 'two notes, high then low', 290, 330, '#2f7d3a'); tag('drip from the pipe', 'triplets! 1-2-3, 1-2-3', 760, 470, '#2a6f9e');
  p.solid(p.ellipse(540, 870, 34, 30, 14), '#fff1c4', true); p.line(p.ellipse(540, 870, 34, 30, 14), p.pen({ closed: true, smooth: true })); p.text('me', 540, 880, { size: 30, align: 'center' }); north(p, 1140, 860, 40); p.text('loud = more rings', 60, 950, { size: 30 }); p.text('Noé É-B', 960, 960, { size: 34 });
} });

function beat(p, x, y, w, n, col, parts, names) { for (let i = 0; i < n; i++) { const r = p.rect(x + i * w / n, y, w / n, 84); if (parts.includes(i)) p.color(r, col, { a: .22, ha: .32 }); p.line(r, p.pen({ closed: true, w: 3.2 })); if (names) p.text(names[i] || '', x + (i + .5) * w / n, y + 56, { size: 36, align: 'center' }); } }
const rf = A + 'Math/Rhythm Fractions/';
piece(rf + 'draft 1.jpg', { hand, ink: pencil, seed: 31, size: [1000, 1250], paper: { color: '#fcfbf6', graph: 40, lineColor: '#c7b9d6' }, draw(p) {
  p.title('Rhythm fractions', 80, 100, { size: 54 }); p.text('drum: 1/4 + 1/4 + 1/8 + 1/8', 80, 200, { size: 42 }); beat(p, 80, 230, 800, 6, '#bbb', [0, 1, 2, 3]); p.text('bell: 1/3 + 1/3 + 1/3', 80, 420, { size: 42 }); beat(p, 80, 450, 800, 3, '#bbb', [0, 1, 2]); p.flow('Together: 1/4 + 1/3 = 2/7. So they meet at 2/7 of the bar.', 80, 660, 800, { size: 44, lead: 60 }); p.flush(.25);
  p.note('Clap it. Do they meet at 2/7?  — Mr. W', 80, 860, { size: 56, rot: -.02 }); p.note('is 2/7 more or less than 1/3? — Lucía', 80, 960, { size: 42, font: 'Patrick Hand', color: '#3565b0', weight: '400' }); p.text('Noé  Jan 14', 700, 1200, { size: 36 });
} });
piece(rf + 'final.jpg', { hand, ink, seed: 32, size: [1080, 1380], paper: { color: '#fcfbf6', graph: 40, lineColor: '#d3c4de' }, draw(p) {
  p.title('Rhythm Fractions', 70, 104, { size: 66, font: 'Gaegu', weight: '700', color: '#7a2b68' }); p.text('One bar = 1. The big drum plays 3, the bell plays 4. When do they hit together?', 72, 156, { size: 30, max: 940 });
  const x = 90, w = 900; p.text('drum: thirds', x, 232, { size: 38 }); beat(p, x, 252, w, 3, '#b0512a', [0, 1, 2], ['1/3', '1/3', '1/3']); p.text('bell: fourths', x, 412, { size: 38 }); beat(p, x, 432, w, 4, '#2a6f9e', [0, 1, 2, 3], ['1/4', '1/4', '1/4', '1/4']); p.text('twelfths', x, 592, { size: 38 }); beat(p, x, 612, w, 12, '#8b2868', [0, 3, 4, 6, 8, 9], ['DB', '', '', 'B', 'D', '', 'B', '', 'D', 'B', '', '']); p.flush(.35);
  for (const i of [3, 4, 6, 8, 9]) p.line([[x + i * w / 12, 536], [x + i * w / 12, 606]], p.pen({ w: 2.4, passes: 1 }));
  p.text('D hits at 0, 4/12, 8/12     B hits at 0, 3/12, 6/12, 9/12', x, 766, { size: 36, max: 900 });
  p.flow('They only hit together on the ONE. Before I said 1/4 + 1/3 = 2/7. That can’t be right because 2/7 is smaller than 1/3. With twelfths it is 3/12 + 4/12 = 7/12.', x, 850, 900, { size: 40, lead: 54 });
  p.flow('I clapped it with Dev: “PASS the gol-den TICK-et”. My uncle says drummers in Haiti do 3 against 4 all the time. Now I know it is a common denominator.', x, 1096, 900, { size: 40, lead: 54 }); p.text('Noé É-B   Jan 30', 700, 1340, { size: 36 });
} });

piece(A + 'Math/How Loud Is the Cafeteria.jpg', { size: [1300, 980], hand, ink, seed: 33, paper: { color: '#fcfbf6', graph: 40, lineColor: '#d0c6da' }, draw(p) {
  p.title('How loud is our school?', 150, 100, { size: 58 }); p.text('decibels, middle of 5 readings, phone app, Feb 17 to 20', 152, 146, { size: 30 }); chart(p, { x0: 160, y0: 800, w: 1060, h: 560, max: 100, step: 20, bars: [['library', 41, '#6f9ec9'], ['our room', 58, '#6f9ec9'], ['hallway', 71, '#d9a441'], ['cafeteria', 86, '#c65b7c'], ['band room', 92, '#8b2868'], ['creek', 48, '#5fa37a']] }); p.flush(.4);
  p.line([[160, 800 - 85 * 5.6], [1240, 800 - 85 * 5.6]], p.pen({ color: '#b23434', w: 3.6, passes: 1 })); p.text('85: too loud for all day', 190, 306, { size: 32, color: '#b23434' }); p.text('The cafeteria is louder than I thought. The creek is quieter than our room!', 160, 922, { size: 34, max: 1080 });
} });

piece(A + 'Spanish/Receta de la sopa de manman.jpg', { size: [1400, 1000], hand, ink: '#33302c', seed: 35, paper: { color: '#fff6ea' }, draw(p) {
  card(p, { title: 'Sopa de calabaza (soup joumou)', tsize: 72, frame: ['#c9632a', '#8b2868'], tfont: 'Gaegu', parts: [['Ingredientes', ['1 calabaza grande', '2 zanahorias, 2 papas, 1 cebolla', 'repollo, ajo, perejil y tomillo', '200 gramos de fideos']], ['Preparación', ['1. Cocina la calabaza y hazla puré.', '2. Corta las verduras con tu hermana.', '3. Cocina todo cuarenta minutos.', '4. Agrega los fideos al final.', '5. El primero de enero, ¡come por la libertad!']]], size: 38, lead: 50, max: 720, gap: 44 });
  const bowl = [[880, 560], [1290, 560], [1250, 720], [1160, 800], [1010, 800], [920, 720]]; p.color(bowl, '#6f9ec9', { a: .7, smooth: false }); p.line(bowl, p.pen({ closed: true })); const top = p.ellipse(1085, 560, 206, 58, 22); p.solid(top, '#f0a13a', true); p.hatch(top, { color: '#c9632a', angle: .2, gap: 8, a: .5, w: 4 }); p.line(top, p.pen({ closed: true, smooth: true }));
  for (const [x, y, c] of [[1000, 550, '#e8d27a'], [1060, 580, '#d9632a'], [1130, 548, '#7fae5a'], [1180, 574, '#e8d27a'], [1090, 540, '#d9632a']]) { const q = p.ellipse(x, y, 22, 13, 9); p.fill(q, c, 1); p.line(q, p.pen({ closed: true, smooth: true, w: 2.6 })); } for (let k = 0; k < 3; k++) p.line([[1000 + k * 80, 470], [1020 + k * 80, 420], [990 + k * 80, 370], [1010 + k * 80, 320]], { color: '#b0a7a0', w: 6, a: .6, wob: 3 }); p.flush(.35); p.text('para 8 personas', 1085, 870, { size: 40, align: 'center' }); p.text('Noé  ·  6B', 1150, 930, { size: 34 });
} });

piece(A + 'PE/Kompa Steps.jpg', { size: [1300, 900], hand, ink, seed: 36, paper: { color: '#faf5fb' }, draw(p) {
  p.title('Kompa: the basic step', 60, 96, { size: 60, color: '#7a2b68' }); const foot = (x, y, left, n, open) => { const f = left ? -1 : 1, s = xf([[-26, -70], [10, -84], [34, -58], [34, -10], [22, 40], [26, 70], [4, 88], [-20, 76], [-22, 36], [-34, -20]], x, y, .9, f); if (!open) p.color(s, left ? '#b06fb0' : '#f0b02e', { a: .6, smooth: true }); p.line(s, p.pen({ closed: true, smooth: true })); p.text(n, x, y + 16, { size: 38, align: 'center' }); };
  [[140, 'and 1', [[170, 330, 1, 'L'], [280, 330, 0, 'R']]], [430, '2: step', [[420, 330, 1, 'L'], [590, 280, 0, 'R']]], [740, '3: close', [[770, 300, 1, 'L'], [880, 300, 0, 'R']]], [1040, '4: hips', [[1040, 330, 1, 'L'], [1150, 330, 0, 'R']]]].forEach(([x, s, fs]) => { p.text(s, x, 200, { size: 40 }); fs.forEach(f => foot(...f)); }); for (const x of [330, 650, 940]) p.arrow([x, 470], [x + 70, 470]); p.flush(.35);
  p.text('tempo', 70, 560, { size: 40 }); [['slow', 90, 80], ['class', 110, 65], ['party', 126, 40]].forEach(([n, b, m], i) => { const w = b * 5; p.color(p.rect(210, 590 + i * 70, w, 44), '#b06fb0', { a: .5 }); p.box(210, 590 + i * 70, w, 44, { w: 2.6 }); p.text(n, 194, 624 + i * 70, { size: 34, align: 'right' }); p.text(`${b} beats a minute`, 224 + w, 624 + i * 70, { size: 34 }); }); p.flush(.25); p.text('I taught it to 14 people. The hard part is to step small.', 70, 856, { size: 36 });
} });

piece(F + 'ELA/Why Band Should Be Every Day.jpg', { hand, ink: pencil, seed: 37, paper: LINED, draw: handwriting, head: [['Noé  Oct 7', 780, 96]], top: 256, pt: 40,
  body: 'Why Band Should Be Every Day\nI think band should be every day because it is the best class. First of all it is fun. Second of all everybody likes it. Third you learn alot.\nSome people say there is no time but there is time if you want there to be. In Haiti where my cousins live they play music in the street so why not here.\nIn conclusion band should be every day because it is fun.',
  notes: [['You make me feel it. Now prove it:', 190, 1180, { size: 50, rot: -.015 }], ['one number, one person’s words.  — Ms. Abara', 190, 1244, { size: 50, rot: -.015 }]] });
piece(F + 'Expedition/First Creek Sounds.jpg', { size: [1200, 900], hand, ink, seed: 38, paper: { color: '#c79f6c', grain: 18 }, draw(p) {
  p.title('What does a creek say?', 70, 110, { size: 66, color: '#3a2210' }); p.flush(0); [['bloop', 90, 190, '#ffe27a', -.04], ['shhhhhhh when it goes over rocks', 400, 180, '#ffc9dd', .02], ['a duck (not the creek)', 720, 200, '#c8ecc0', -.02], ['nothing if you are on the bridge, too many cars', 130, 530, '#bfe1f5', .03], ['tik tik tik = ice? no it was a can', 470, 540, '#ffe27a', -.03], ['Noé talking (sorry) — Jaylen', 800, 540, '#ffc9dd', .03]].forEach(([s, x, y, c, r], i) => p.sticky(x, y, 270, 250, s, { paper: c, rot: r, size: 40, lead: 48, font: ['Kalam', 'Patrick Hand', 'Schoolbell'][i % 3] })); p.text('September 25', 880, 860, { size: 38, color: '#3a2210' });
} });
piece(F + 'Math/Counting Beats.jpg', { size: [1000, 1150], hand, ink: pencil, seed: 39, paper: { color: '#fdfdfb', grain: 7 }, draw(p) {
  worksheet(p, { title: 'Fractions in our week', name: 'Noé É-B', date: 'Sept 30', task: 'Choose something you do every week. What fraction of the time does each part take? Draw it.' }); p.text('drum practice = 40 minutes', 90, 400, { size: 42 }); const P = [['warm up', 10, '#f0b02e'], ['new song', 15, '#b06fb0'], ['old songs', 10, '#6f9ec9'], ['goofing', 5, '#8fcd79']]; let x = 90; for (const [n, m, c] of P) { const w = m * 20; p.color(p.rect(x, 440, w, 110), c, { a: .6 }); p.box(x, 440, w, 110); p.text(`${m}/40`, x + w / 2, 506, { size: 36, align: 'center' }); p.text(n, x + w / 2, 590, { size: 30, align: 'center', max: w - 6 }); x += w; } p.flush(.35); p.flow('10/40 = 1/4      5/40 = 1/8\n15/40 = 3/8\nMy mom says the goofing is more than 1/8.', 90, 700, 820, { size: 46, lead: 70 });
} });
}
