// Zuri's newer pieces. The older ones are whole pages in ../zuri/.
PIECES.zuri = {
  'poem-1': { w: 1100, h: 1420, paper: 'lined', draw(s) {
    s.text('Zuri    Feb 10', 760, 92, hand('zuri', { font: 'Gochi Hand', size: 42 })); s.text('The Heron   (poem)', 160, 134, hand('zuri', { font: 'Gochi Hand', size: 46 }));
    write(s, ['The heron is a beutiful bird.', 'It is gray and blue and very tall.', 'It stands in the water all day.', 'It knows how to be a branch.', 'It knows the creek is a kind of clock.', 'It is never in a hurry, not like me.', 'I am fast. I am always fast.', 'I run in the hall and I run at recess.', 'I finish first and find the mistakes later.', 'My teacher says slow down Zuri.', 'Nature is amazing and we should protect it.', 'Today I stood so still', 'that the ripples forgot about me,', 'and it was very peaceful and calm,', 'and everything I was looking for', 'came back.', 'That is what the heron taught me.'], 'zuri', { y: 262, size: 43, gap: 58 });
    s.flush(.4);
    for (const i of [0, 1, 2, 5, 7, 9, 10, 13, 16]) s.line([[158, 250 + i * 58], [720 + (i % 3) * 60, 246 + i * 58]], { color: '#b03a3a', w: 3.4, wob: 2, passes: 1, a: .75 });
    s.flush(.3); pen(s, ['Which lines could ONLY be yours?'], 480, 1376, 'abara', 46);
  } },
  'poem': { w: 1200, h: 1560, paper: 'white', tooth: .25, draw(s) {
    s.c.save(); s.c.clip(s.path(rect(110, 100, 980, 500), false));
    s.fill(rect(110, 100, 980, 500), '#e6eff0', 1, false); s.hatch(rect(110, 100, 980, 260), { color: '#a9c6cf', angle: .05, gap: 22, a: .5, w: 12, smooth: false });
    water(s, 110, 380, 980, 230, '#a5cfd8', '#5a9cb0'); reeds(s, 930, 440, 1.25, 6); reeds(s, 130, 430, .9, 4);
    heron(s, 560, 520, .82, { f: 1, w: 3.4 });
    for (let i = 0; i < 4; i++) s.line(s.ellipse(566, 528, 90 + i * 66, 12 + i * 12, 24), { color: '#3f86a0', w: 3.4, closed: true, a: .6 });
    s.c.restore(); s.flush(.4, 'source-over'); box(s, 110, 100, 980, 500, { w: 4 }); s.flush(.3);
    s.c.globalAlpha = 1; title(s, 'What the Heron Knows', 'zuri', 150, 720, 68, { color: '#22304a' });
    const L = ['The heron knows how to be a branch.', 'It knows the creek is a kind of clock.', 'It does not ask the water to hurry.', '', 'I am fast. I am always fast.', 'I finish first and find the mistakes later.', '', 'Today I stood so still', 'that the ripples forgot about me,', 'and everything I was looking for', 'came back.'];
    s.c.font = '40px "Source Serif 4"'; s.c.fillStyle = '#20222a'; L.forEach((t, i) => s.c.fillText(t, 150, 810 + i * 60));
    s.c.font = '28px "Source Serif 4"'; s.c.fillStyle = '#555'; s.c.fillText('Zuri D.   February 2026', 150, 1496); s.flush(0);
  } },
  'story-1': { w: 1100, h: 1420, paper: 'lined', draw(s) {
    s.text('Zuri   Nov 4', 800, 92, hand('zuri', { font: 'Gochi Hand', size: 42 })); s.text('The Flood   by Zuri', 160, 134, hand('zuri', { font: 'Gochi Hand', size: 46 }));
    write(s, ['One night it rained and rained. It was', 'so scary. My brother Teo was there and', 'my abuela. The creek was comming up', 'the street and it was dark. I was', 'really really scared. Abuela lit a', 'candel. She said dont worry. Then in', 'the morning it was over and everyone', 'was safe. There was mud in the street', 'and a shoe. It was a night I will', 'never forget.', '', 'The End'], 'zuri', { y: 262, size: 46 });
    s.flush(.4); highlight(s, 560, 494, 190); highlight(s, 152, 552, 420);
    pen(s, ['You TELL me it was scary (twice!).', 'What did you HEAR? What did Abuela', 'say in her own words?'], 300, 1090, 'abara', 52); arrow(s, [[700, 1030], [760, 800], [620, 590]], { color: '#1f7a4d' });
  } },
  'poster-1': { w: 900, h: 1170, paper: 'lined', look: { margin: 0, holes: false }, longest: 1000, draw(s) {
    const g = { color: '#5a5e68', w: 3, wob: 3 };
    s.text('poster idea   Zuri  Jan 12', 60, 90, hand('zuri', { size: 36 })); s.text("Don't Polute!!", 200, 240, { font: 'Gochi Hand', size: 110, color: '#565a66' });
    box(s, 110, 420, 680, 110, { ...g, smooth: false }); for (let i = 0; i < 8; i++) s.line([[180 + i * 75, 440], [180 + i * 75, 515]], { ...g, w: 8 });
    s.line([[200, 535], [220, 640], [340, 720], [560, 740]], g); s.line(s.ellipse(430, 860, 130, 70, 14), { ...g, closed: true }); s.line([[550, 860], [640, 800], [640, 920], [550, 862]], { ...g, smooth: false }); s.fill(s.ellipse(350, 840, 9, 9), '#555', 1); s.line([[320, 890], [350, 878], [380, 892]], g); s.text('sad fish', 380, 1000, hand('zuri', { size: 40 }));
    s.flush(.4); sticky(s, 560, 940, 290, 190, '#ffe98a', 'Everyone says don\'t pollute. What should I DO? - Amina', 'lucia', { rot: .05, size: 32, lead: 38 });
  } },
  'field': { w: 1600, h: 1130, paper: 'cream', draw(s) {
    s.fill(rect(0, 0, 1600, 1130), '#8a6f4d', .18, false); s.flush(.6);
    for (const [x, y] of [[40, 40], [810, 40]]) { s.fill(rect(x, y, 750, 1050), '#fdfaf0', 1, false); for (let i = 0; i < 15; i++) s.line([[x + 20, y + 120 + i * 62], [x + 730, y + 120 + i * 62]], { color: '#b9cde0', w: 2, wob: .5, passes: 1 }); box(s, x, y, 750, 1050, { color: '#b7a888', w: 3 }); }
    s.flush(.1, 'source-over');
    const I = { size: 38 }; title(s, 'Site 3 · Feb 9', 'zuri', 80, 120, 54); s.text('cloudy, 41 degrees, no wind', 80, 178, hand('zuri', I));
    write(s, ['8:52  heron lands below the lot', '8:54  still has not moved!!', '9:03  leaves. 11 min. No fish.', 'water smells a little like gas'], 'zuri', { x: 80, y: 272, gap: 62, size: 40 });
    heron(s, 300, 990, .72, { w: 3 }); reeds(s, 520, 1010, .9, 6); s.line([[90, 1010], [260, 1000], [450, 1012], [740, 1002]], { color: '#5f9ab8', w: 5 }); s.line([[120, 1040], [300, 1030], [560, 1042]], { color: '#5f9ab8', w: 4 });
    s.text('it stood like this', 420, 640, hand('zuri', I)); arrow(s, [[470, 660], [440, 700], [370, 730]]);
    title(s, 'What lives under rocks', 'zuri', 850, 120, 50); table(s, 850, 170, [330, 170, 170], [['', 'bridge', 'lot'], ['mayfly larva', '6', '0'], ['snail', '3', '1'], ['crayfish', '2', '0'], ['worm', '1', '7']], 'zuri', { rh: 62, size: 38 });
    crayfish(s, 1060, 650, .62, { w: 3 }); s.text('6 cm, tail not counted', 900, 790, hand('zuri', { size: 36 }));
    s.para('I notice: the bugs that need clean water are all at the bridge. I wonder: do worms not care?', 850, 866, 660, hand('zuri', { size: 40, lead: 62 }));
    s.flush(.35); sticky(s, 1290, 506, 240, 150, '#bfe3f2', 'count again with Dev on the 16th', 'zuri', { rot: -.05, size: 34, lead: 38 });
  } },
  'brownies': { w: 1100, h: 1200, paper: 'white', draw(s) {
    let y = worksheet(s, 'Brownies for the Bake Sale', ['A pan of brownies uses 3/4 cup of sugar. We want to make 2 1/2 pans.', 'How much sugar do we need? Show how you know.'], ['zuri', 'Zuri'], 'Nov 18');
    write(s, ['3/4 + 2 1/2', '', '3 + 2 = 5     4 + 2 = 6', '', '5/6 and 1 left over', '', 'so   1 5/6  cups  ???'], 'zuri', { x: 100, y: y + 90, gap: 62, size: 54 });
    s.line(s.ellipse(320, y + 448, 260, 54, 14), { ...PEN, closed: true, smooth: true }); s.flush(.45);
    pen(s, ['Is 1 5/6 more or less than you expected?', 'Try it with 2 pans first. Draw the cups.  - Mr. W'], 180, y + 620, 'abara', 50);
    s.text('I guessed. I added because I did not know', 100, y + 800, hand('zuri', { size: 42, color: '#7a4a2a' })); s.text('what else to do.', 100, y + 850, hand('zuri', { size: 42, color: '#7a4a2a' }));
  } },
  'wonder': { w: 1300, h: 900, paper: 'brown', ext: 'png', longest: 1000, draw(s) {
    title(s, 'What I wonder about the creek', 'zuri', 90, 110, 74, { color: '#3b2a17', a: 1 }); s.flush(.5);
    const N = [['#ffe98a', 'Where does it start?'], ['#ffc2c9', 'Who named it Miller?'], ['#bfe3f2', 'Does anything live in it in winter?'], ['#cdeab8', 'Why does it smell by the parking lot?'], ['#ffe98a', 'How fast is it? Faster than me?'], ['#bfe3f2', 'Who takes care of it?']];
    N.forEach(([c, t], i) => sticky(s, 90 + (i % 3) * 390, 180 + (i / 3 | 0) * 340, 340, 280, c, t, 'zuri', { rot: [-.04, .03, -.02, .05, -.03, .02][i], size: 46, lead: 54 }));
    s.text('Zuri · September 22', 900, 868, hand('zuri', { size: 40, color: '#3b2a17' }));
  } },
  'storyart': { w: 1200, h: 520, paper: 'white', tooth: .12, draw(s) {
    s.fill(rect(0, 0, 1200, 520), '#2b3557', 1, false); s.hatch(rect(0, 0, 1200, 520), { color: '#18203c', angle: .9, gap: 14, a: .5, w: 9, smooth: false });
    for (const [x, k, c] of [[180, 1.3, '#6d5a6a'], [420, 1.2, '#5c5368'], [960, 1.35, '#6d5a6a']]) house(s, x, 330, k, c, '#3a2c3c');
    s.fill(rect(400, 240, 30, 34), '#ffdf7e', 1, false); s.line([[690, 340], [690, 120], [740, 100]], { color: '#11131f', w: 9, smooth: false });
    water(s, 0, 330, 1200, 200, '#40587f', '#7f9dc2'); rain(s, 0, 0, 1200, 340, 90);
  } },
};
