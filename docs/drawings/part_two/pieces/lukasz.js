{
const A = 'Łukasz Wójcik/', F = A + 'Fall 2025/', hand = 'Architects Daughter', ink = '#23405f', pencil = '#4a4d55';

piece(A + 'Self-portrait.jpg', { size: [900, 900], hand, seed: 402, paper: { color: '#f7f7f2', grain: 12 }, draw(p) {
  p.hatch(p.rect(0, 0, 900, 900), { color: '#8ec3e8', angle: -.6, gap: 14, a: .5, w: 10, smooth: false, curve: 10 });
  portrait(p, { skin: '#f0cba8', skinDark: '#d19a72', cheek: '#e2796a', eyes: '#4f7fa3', brow: '#a97f45', shirt: '#4f8a4a', shirtDark: '#2f5f30', ears: true, eyeH: 31, freckles: [[360, 540], [395, 556], [430, 540], [570, 544], [606, 556], [640, 540], [470, 570], [530, 572]],
    front(p, S, E, ol) { const h = S([[300, 430], [278, 330], [300, 230], [370, 160], [480, 128], [600, 140], [700, 200], [734, 320], [702, 430], [684, 340], [640, 300], [566, 330], [520, 290], [450, 328], [400, 290], [330, 350]]); p.fill(h, '#d9b063', 1); p.hatch(h, { color: '#a5782f', angle: 1.2, gap: 8, a: .6, w: 5, passes: 2 }); p.line(h, { ...ol, closed: true }); p.flush(.2, 'source-over'); frog(p, 690 * .9, 900 * .9, .46, { spots: 5 }); } });
} });

const diary = A + 'English language arts/Mój pamiętnik żab 🐸';
piece(diary + ' - draft 1.jpg', { size: [1000, 1300], hand, ink: pencil, seed: 41, paper: { ...LINED, margin: 130 }, draw: handwriting, left: 160, head: [['Łukasz   Feb 16', 640, 96], ['Frog diary, draft 1', 165, 150]], pt: 40,
  body: 'Feb 9. No frogs. Cold.\nFeb 11. No frogs.\nFeb 13. No frogs, ice on the pond.\nFeb 16. Still no frogs. I think I saw one but it was a leaf.\nThis diary is boring because nothing ~~hapens~~ happens.',
  notes: [['What does “nothing” look like?', 170, 860, { size: 58, rot: -.02 }], ['Where ARE they? Tell me that.', 170, 930, { size: 58, rot: -.02 }], ['— Ms. Abara', 560, 1010, { size: 54, rot: -.02 }]] });
piece(diary + '.jpg', { size: [1080, 1400], hand, ink, seed: 43, paper: { color: '#fdf9ec', grain: 10 }, draw(p) {
  const E = [[250, 'Feb 9, ice', 'Nie ma żab. But they are here. Mr. Okafor says wood frogs freeze under the leaves. The heart stops. In spring it starts again.'], [548, 'Feb 18, 4 °C', 'I lay on the bridge for twenty minutes. I heard water, one crow, and Jaylen eating chips.'], [836, 'Feb 23, rain', 'First call! It sounds like a duck laughing: kwak, kwak-ak. I counted 3 voices at the pond.'], [1106, 'Mar 2, 11 °C', 'Eleven voices and one big jelly ball of eggs. Babcia said on the phone: żaby wiedzą pierwsze. The frogs know first.']];
  p.text('Mój pamiętnik żab', 60, 110, { size: 72, color: '#2f6d33' }); p.text('(my frog diary)', 760, 106, { size: 38 });
  for (const [y, d, s] of E) { p.text(d, 60, y - 40, { size: 40, color: '#b0512a' }); p.flow(s, 60, y + 14, 560, { size: 35, lead: 46 }); }
  p.flush(.15);
  for (let i = 0; i < 16; i++) { const x = 690 + p.R() * 300, y = 300 + p.n(46), q = p.ellipse(x, y, 46, 18, 7).map(t => [t[0], t[1] + (t[0] - x) * p.n(.4)]); p.color(q, ['#a9733b', '#8a5a2c', '#c19150'][i % 3], { a: .6, smooth: true }); p.line(q, { ...INK, closed: true, w: 2.2 }); }
  p.line(p.ellipse(850, 300, 62, 22, 14), p.pen({ closed: true, smooth: true, w: 3, passes: 1 })); p.text('one is under here', 720, 236, { size: 30 }); p.arrow([850, 246], [850, 272], { w: 2.6 });
  for (const y of [560, 590, 620]) p.line([[680, y + 90], [800, y + 82], [920, y + 92], [1020, y + 84]], { color: '#5aa0c4', w: 5, a: .6, wob: 3 }); p.color(p.rect(670, 560, 350, 34), '#a5793f', { a: .7 }); p.box(670, 560, 350, 34); p.line(p.ellipse(760, 540, 26, 24, 12), p.pen({ closed: true, smooth: true })); p.line([[786, 546], [900, 548], [980, 556]], p.pen({ w: 14, color: '#4f8a4a' })); p.text('me', 720, 500, { size: 30 });
  p.flush(.35); frog(p, 850, 890, 1, { col: '#b98a5a', dark: '#77502b', mask: '#3b2415', spots: 3, sings: true }); p.flush(.4); p.text('kwak-ak!', 680, 760, { size: 44, color: '#b0512a', rot: -.08 });
  for (let i = 0; i < 44; i++) { const t = p.R() * 6.28, r = Math.sqrt(p.R()) * 116, x = 850 + Math.cos(t) * r, y = 1190 + Math.sin(t) * r * .8; p.line(p.ellipse(x, y, 17, 17, 10), { ...INK, w: 2, closed: true, passes: 1, color: '#5f8196' }); p.fill(p.ellipse(x, y, 5, 5, 7), '#16181c', 1); } p.flush(.3); p.text('eggs, about 600', 740, 1330, { size: 32 }); p.text('Łukasz W.   Mar 4', 60, 1352, { size: 36 });
} });

const CREEK = [[-30, 330], [120, 360], [220, 300], [330, 250], [450, 300], [520, 410], [620, 450], [740, 400], [850, 440], [930, 560], [1060, 600], [1180, 540], [1390, 560]];
const map = A + "Expedition/Mapping Miller's Run";
piece(map + ' - draft 1.jpg', { size: [1300, 900], hand, ink: pencil, seed: 51, paper: { color: '#fbfaf5' }, draw(p) {
  creekMap(p, { colors: false, creek: [[-20, 300], [300, 340], [700, 420], [1320, 560]], width: 90, roads: [{ pts: [[500, 0], [520, 900]], w: 60 }], houses: [[640, 120, 190, 120, '#ddd', 'school']], trees: [[200, 180, 1.2], [260, 600, 1.3], [900, 240, 1.2], [1000, 760, 1.2]], lsize: 38 });
  p.title('map of the creek', 60, 90, { size: 56 }); p.text('pond??', 880, 620, { size: 40 }); p.text('Łukasz Feb 3', 1010, 860, { size: 36 });
} });
piece(map + ' - draft 2.jpg', { size: [1300, 900], hand, ink, seed: 52, paper: { color: '#fbfaf5', graph: 50, lineColor: '#b9c7dc' }, draw(p) {
  creekMap(p, { colors: false, creek: CREEK, width: 54, roads: [{ pts: [[300, -10], [340, 240], [330, 480], [360, 910]], w: 46 }], houses: [[480, 110, 190, 110, '#ddd', 'school'], [640, 560, 200, 130, '#ddd', 'parking']], ponds: [[960, 730, 110, 70]], trees: [[150, 200], [200, 560], [800, 260], [1150, 380], [1180, 720]], sites: [[1, '', 326, 256], [2, '', 530, 405], [3, '', 740, 402], [4, '', 925, 650], [5, '', 1180, 545]] });
  p.title("Miller's Run, draft 2", 700, 90, { size: 50 }); north(p, 1230, 180); p.sticky(60, 640, 250, 190, 'How far is it from 1 to 2? I can’t walk with this map. — Mateo', { font: 'Kalam', size: 29, lead: 36, rot: .02 }); p.text('Łukasz Feb 12', 990, 860, { size: 36 });
} });
piece(map + '.jpg', { size: [1400, 1000], hand, ink, seed: 53, paper: { color: '#fdfaf0', grain: 9 }, draw(p) {
  const s = q => q.map(([x, y]) => [x * 1.04, y * 1.0 + 70]);
  creekMap(p, { land: [[[[700, 60], [1380, 60], [1390, 420], [1000, 480], [760, 380]], '#cfe2a8', '#8fb765'], [[[20, 480], [520, 560], [620, 960], [30, 970]], '#cfe2a8', '#8fb765'], [[[1040, 640], [1390, 640], [1390, 960], [900, 960]], '#b8d8c8', '#5f9f86']], creek: s(CREEK), width: t => 40 + t * 34, flow: .9, roads: [{ pts: s([[300, -90], [340, 240], [330, 480], [360, 960]]), w: 48, dash: true }], houses: [[500, 170, 210, 112, '#d98f6a', 'Three Oaks'], [650, 620, 220, 140, '#c9c6bf', 'parking lot']], ponds: [[1000, 810, 118, 72]], trees: [[130, 250], [190, 220], [150, 640], [210, 700], [180, 800], [840, 320], [920, 300], [1140, 420], [1220, 400], [1300, 450], [1260, 740], [1180, 900, .9]], sites: [[1, 'Bridge', 336, 322, 44, -30], [2, 'School', 552, 474, -130, 50], [3, 'Parking lot', 770, 474, -10, -50], [4, 'Pond', 966, 738, -104, -30], [5, 'Marsh', 1228, 612, 36, -36]] });
  p.solid(p.rect(640, 64, 735, 96), '#fdfaf0'); p.title("Miller's Run", 660, 128, { size: 64 }); p.text('from the bridge to the marsh', 1010, 128, { size: 28, max: 330 });
  p.text('Alder Street', 420, 890, { size: 34, rot: -1.5, over: true }); 
  north(p, 1320, 250, 48); scaleBar(p, 50, 940, 240, 4, 'm', 50);
  p.solid(p.rect(40, 96, 240, 96), '#fdfaf0'); p.box(40, 96, 240, 96, { w: 2.6 }); frog(p, 96, 148, .22, { spots: 0 }); p.text('frogs heard', 140, 156, { size: 24, max: 128 });
  frog(p, 1080, 900, .24, { spots: 0 }); frog(p, 1120, 720, .24, { spots: 0 }); frog(p, 1330, 690, .24, { spots: 0, f: -1 });
  p.arrow([40, 480], [170, 500], { color: '#1c5d80' }); p.text('flow', 70, 540, { size: 30, color: '#1c5d80' }); p.text('Łukasz W.  Feb 25', 1080, 974, { size: 30 }); p.flush(.2);
} });

const scale = A + 'Mathematics/Map Scale and the Real Creek';
const mapTask = { title: 'Problem-Based Task: How long is the creek really?', name: 'Łukasz W.', task: 'Your map has a scale of 6 cm to 150 m. Lay a string along the creek on your map and measure it. How long is the real creek from site 1 to site 5? Show two ways and explain.' };
piece(scale + ' - draft 1.jpg', { hand, ink: pencil, seed: 61, paper: { color: '#fdfdfb', grain: 7 }, draw(p) {
  worksheet(p, { ...mapTask, date: 'Feb 4' }); p.text('string = 34.4 cm', 100, 470, { size: 48 }); p.text('150 ÷ 6 = 25', 100, 560, { size: 48 }); p.text('34.4 + 25 = 59.4 m', 100, 650, { size: 48 }); p.flow('The creek is 59.4 m. I added because each cm is more.', 100, 780, 850, { size: 46, lead: 62 }); p.flush(.2);
  p.note('You RAN this creek in September. Was it 59 meters?', 100, 980, { size: 52, rot: -.02 }); p.note('What does the 25 mean? — Mr. W', 100, 1050, { size: 52, rot: -.02 });
} });
piece(scale + '.jpg', { hand, ink, seed: 62, paper: { color: '#fdfdfb', grain: 7 }, draw(p) {
  worksheet(p, { ...mapTask, date: 'Feb 10' }); p.text('string = 34.4 cm', 90, 440, { size: 44 }); p.line([[480, 424], [560, 400], [640, 436], [720, 396], [800, 440], [900, 410], [960, 426]], p.pen({ color: '#b0512a', smooth: true, w: 6 }));
  p.text('Way 1: unit rate', 90, 530, { size: 44, color: '#b0512a' }); p.text('150 m ÷ 6 cm = 25 m for every 1 cm', 90, 590, { size: 42 }); p.text('34.4 × 25 = 860 m', 90, 648, { size: 42 });
  p.text('Way 2: ratio table', 90, 738, { size: 44, color: '#b0512a' }); const R = [['map cm', '6', '30', '4.4', '34.4'], ['real m', '150', '750', '110', '860']]; R.forEach((r, i) => r.forEach((v, j) => { const x = 90 + (j ? 190 + (j - 1) * 160 : 0), w = j ? 160 : 190; p.box(x, 768 + i * 76, w, 76, { w: 2.8 }); p.text(v, x + w / 2, 820 + i * 76, { size: 40, align: 'center' }); }));
  p.flow('30 is 5 times 6. Then I needed 4.4 more. 750 + 110 = 860, so both ways agree. Then I checked with my feet: 1,150 steps, and one step of mine is about 75 cm. That is 862 m!', 90, 1004, 880, { size: 40, lead: 54 }); p.flush(.15);
  p.note('Checking with your feet: this is what mathematicians do. — Mr. W', 90, 1310, { size: 46, rot: -.012 });
} });

piece(A + 'Spanish/Menú de la Rana Verde.jpg', { size: [1350, 1000], hand, ink: '#33302c', seed: 71, paper: { color: '#f5fae9' }, draw(p) {
  card(p, { title: 'La Rana Verde', frame: ['#3c7a35', '#2f7fa3'], parts: [['Para empezar', ['Sopa de remolacha (barszcz)   $4', 'Ensalada del pantano   $3']], ['Platos fuertes', ['Pierogi de papa y queso   $7', 'Trucha del arroyo (¡no es del nuestro!)   $9']], ['Postres', ['Panqueques con manzana   $4', 'Gelatina con ojos de rana   $2']]], size: 38, max: 720, lead: 52 });
  frog(p, 1080, 640, 1.25, { spots: 9 }); p.flush(.35); const hat = [[900, 520], [880, 456], [910, 416], [960, 426], [990, 396], [1040, 418], [1060, 466], [1030, 524]]; p.fill(hat, '#ffffff', 1); p.flush(0, 'source-over'); p.line(hat, p.pen({ closed: true, smooth: true })); p.text('«¿Qué desea?»', 900, 350, { size: 46, color: '#3c7a35' }); p.text('Łukasz  ·  6B', 1050, 930, { size: 34 }); p.flush(.2);
} });

piece(A + 'Physical education/My Heart on the Hill.jpg', { size: [1350, 980], hand, ink, seed: 73, paper: { color: '#fcfbf6', graph: 40, lineColor: '#bccadd' }, draw(p) {
  p.title('My heart on the hill', 150, 96, { size: 58 }); p.text('beats per minute, every minute', 152, 142, { size: 32 });
  chart(p, { x0: 170, y0: 810, w: 1100, h: 580, min: 60, max: 200, step: 20, labels: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'], lines: [{ color: '#8a97a8', values: [84, 112, 148, 182, 188, 176, 160, 148, 138, 130, 124], name: 'Nov', dx: 16, dy: 0 }, { color: '#2a7fb0', values: [80, 108, 136, 158, 166, 152, 128, 112, 100, 94, 90], name: 'Feb', dx: 16, dy: 12 }] }); p.flush(.4);
  p.text('top of the hill', 560, 200, { size: 34 }); p.arrow([650, 214], [650, 280]); p.text('minutes', 1120, 900, { size: 32 }); p.text('In February I was back under 100 in 4 minutes.', 170, 942, { size: 38 });
} });

piece(F + 'Expedition/First Map of the Schoolyard.jpg', { size: [1150, 820], hand, ink: pencil, seed: 81, paper: { color: '#fbfaf5' }, draw(p) {
  creekMap(p, { creek: [[-20, 700], [300, 690], [700, 730], [1170, 700]], width: 46, houses: [[120, 180, 420, 180, '#d98f6a', 'school'], [760, 160, 240, 120, '#c9c6bf', 'cars']], trees: [[650, 480, 1.5], [740, 520, 1.5], [830, 470, 1.5], [180, 520, 1.4]], roads: [{ pts: [[0, 110], [1150, 100]], w: 40 }] }); p.box(340, 430, 220, 140); p.text('field', 450, 510, { size: 36, align: 'center' }); p.text('3 oaks', 690, 430, { size: 36 }); p.title('our school', 60, 66, { size: 48 }); p.text('Łukasz  Sept 18', 800, 800, { size: 32 });
} });
piece(F + 'Mathematics/Fractions of a Pierogi.jpg', { size: [1050, 1150], hand, ink, seed: 83, paper: { color: '#fdfdfb', graph: 42, lineColor: '#c4cfdd' }, draw(p) {
  p.title('Fractions of a pierogi', 80, 100, { size: 54 }); const pie = (x, y, n, k) => { for (let i = 0; i < n; i++) { const a = Math.PI + i * Math.PI / n, b = a + Math.PI / n, q = [[x, y]]; for (let t = 0; t <= 6; t++) q.push([x + Math.cos(a + (b - a) * t / 6) * 190, y + Math.sin(a + (b - a) * t / 6) * 150]); if (i < k) p.color(q, '#e6bd6a', { a: .7 }); p.line(q, p.pen({ closed: true })); } for (let i = 0; i < 15; i++) { const t = Math.PI + (i + .5) * Math.PI / 15; p.line(p.ellipse(x + Math.cos(t) * 198, y + Math.sin(t) * 158, 15, 12, 8), p.pen({ closed: true, w: 2.6, smooth: true })); } };
  pie(300, 390, 4, 3); pie(770, 390, 3, 2); p.text('3/4 left', 300, 450, { size: 44, align: 'center' }); p.text('2/3 left', 770, 450, { size: 44, align: 'center' }); p.flush(.35);
  p.text('Which is more? Make twelfths.', 90, 570, { size: 44 }); p.text('3/4 = 9/12', 130, 650, { size: 46 }); p.text('2/3 = 8/12', 130, 720, { size: 46 }); p.flow('My brother took the 3/4 one and said it is the same. It is not. He got 1/12 more pierogi than me.', 90, 830, 860, { size: 42, lead: 58 }); p.text('Łukasz  Oct 21', 700, 1100, { size: 36 });
} });
}
