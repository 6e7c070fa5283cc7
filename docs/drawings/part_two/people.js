// Self-portraits: one face, drawn five different ways.
function portrait(p, d) {
  const ol = { color: '#33251f', w: d.w || 5.5, a: .88, wob: d.wob || 2.6, passes: 2 }, W = p.w, k = W / 1000, S = q => q.map(([x, y]) => [x * k, y * k]), E = (x, y, a, b, n) => p.ellipse(x * k, y * k, a * k, b * k, n);
  d.behind && d.behind(p, S, E);
  const shirt = S([[400, 780], [600, 780], [780, 835], [880, 1000], [120, 1000], [220, 835]]), neck = S([[430, 660], [570, 660], [605, 810], [395, 810]]);
  const face = S(d.round ? [[500, 225], [625, 250], [705, 345], [722, 480], [690, 610], [605, 700], [500, 728], [395, 700], [310, 610], [278, 480], [295, 345], [375, 250]] : [[500, 215], [615, 242], [690, 335], [700, 470], [664, 605], [588, 705], [500, 738], [412, 705], [336, 605], [300, 470], [310, 335], [385, 242]]);
  if (d.hairBack) d.hairBack(p, S, E, ol);
  p.fill(neck, d.skinDark, 1, false); p.fill(shirt, d.shirt, 1, true); p.hatch(shirt, { color: d.shirtDark, angle: d.shirtAngle || 1, gap: 11, a: .5, w: 8 });
  if (d.ears) for (const x of [298, 702]) { p.fill(E(x, 478, 34, 54, 14), d.skin, 1); p.line(E(x, 478, 34, 54, 14), { ...ol, closed: true }); }
  p.fill(face, d.skin, 1); p.hatch(face, { color: d.skinDark, angle: d.angle || .5, gap: 9, a: d.shade || .3, w: 6, passes: 2, curve: 12 });
  for (const x of [375, 625]) p.hatch(E(x, 560, 54, 36, 14), { color: d.cheek, angle: .3, gap: 7, a: .4, w: 6 });
  p.flush(.3, 'source-over');
  p.line(face, { ...ol, closed: true }); p.line(S([[400, 792], [450, 850], [500, 866], [550, 850], [600, 792]]), ol); p.line(S([[220, 835], [160, 930], [122, 1000]]), ol); p.line(S([[780, 835], [840, 930], [878, 1000]]), ol);
  for (const f of [-1, 1]) {
    const x = 500 + f * (d.eyeGap || 94), e = E(x, d.eyeY || 446, 44, d.eyeH || 29, 14); p.fill(e, '#fff', 1); p.line(e, { ...ol, closed: true, w: 4.5 }); p.fill(E(x + 3, (d.eyeY || 446) + 2, 22, 24, 12), d.eyes, 1); p.fill(E(x + 10, (d.eyeY || 446) - 7, 7, 7, 8), '#fff', 1);
    p.line(S([[x - 54, 388 + (f < 0 ? 6 : 0)], [x, 368], [x + 54, 386 + (f > 0 ? 6 : 0)]]), { ...ol, color: d.brow, w: 12 });
    if (d.glasses) p.line(E(x, 450, 80, 66, 20), { color: d.glasses, w: 9, a: .95, wob: 3, closed: true, passes: 2 });
  }
  if (d.glasses) p.line(S([[472, 446], [500, 434], [528, 446]]), { color: d.glasses, w: 9, a: .95, wob: 2 });
  p.line(S([[508, 474], [522, 546], [498, 562], [474, 552]]), { ...ol, w: 5.5 });
  if (d.teeth) { const m = S([[420, 612], [500, 624], [580, 608], [556, 658], [500, 674], [442, 658]]); p.fill(m, '#fff', 1); p.line(m, { ...ol, closed: true }); p.line(S([[430, 637], [500, 645], [570, 634]]), { ...ol, w: 3 }); }
  else { p.line(S([[418, 622], [460, 640], [510, 646], [556, 636], [592, 612]]), { ...ol, w: 7 }); p.line(S([[470, 672], [506, 680], [536, 670]]), { ...ol, w: 4, a: .5 }); }
  (d.freckles || []).forEach(([x, y]) => p.fill(E(x, y, 5, 5, 6), '#a8663e', .7));
  d.front && d.front(p, S, E, ol); p.flush(.12, 'source-over');
}
