// A picture seen bigger, and two drafts one over the other. Every word that is said comes from the page itself.
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)]
  const find = selector => document.querySelector(selector)

  const dialog = find(".slc-bigger")
  const stage = dialog.firstElementChild
  const caption = dialog.querySelector("p")
  const button = name => dialog.querySelector(`[data-slc-do=${name}]`)
  const links = all("a[data-slc-bigger]")
  // The final piece hangs on the mat and in the strip of drafts: it is one picture.
  const views = links.filter((link, n) => link.firstElementChild && links.findIndex(other => other.href === link.href) === n)
  const most = 6
  let view = 0, zoom = 1, x = 0, y = 0, image, opener

  const inside = (value, size, room) => {
    const most = Math.max(0, size * zoom - room) / 2
    return Math.min(most, Math.max(-most, value))
  }
  const place = () => {
    x = inside(x, image.offsetWidth, stage.clientWidth)
    y = inside(y, image.offsetHeight, stage.clientHeight)
    image.style.transform = `translate(${x}px, ${y}px) scale(${zoom})`
    button("out").setAttribute("aria-disabled", zoom === 1)
    button("in").setAttribute("aria-disabled", zoom === most)
  }
  // Changes the size and leaves the spot at (px, py), counted from the middle of the stage, where it is.
  const zoomTo = (to, px = 0, py = 0) => {
    const from = zoom
    zoom = Math.min(most, Math.max(1, to))
    x = px - (px - x) * zoom / from
    y = py - (py - y) * zoom / from
    place()
  }
  const move = (dx, dy) => { x += dx; y += dy; place() }
  const turn = to => {
    view = (to + views.length) % views.length
    const link = views[view], shown = link.querySelector("img")
    image = Object.assign(new Image(), { alt: shown ? shown.alt : "", src: link.href, draggable: false })
    image.dataset.slcFile = link.dataset.slcFile || ""
    image.onload = place
    stage.replaceChildren(image)
    caption.textContent = [stage.dataset.slcTitle, link.dataset.slcBigger].filter(Boolean).join(" · ")
    zoom = 1
    x = y = 0
    place()
  }
  const does = {
    back: () => turn(view - 1), forth: () => turn(view + 1), out: () => zoomTo(zoom / 1.5), in: () => zoomTo(zoom * 1.5),
    whole: () => zoomTo(1), close: () => dialog.close()
  }
  const flip = document.dir === "rtl" ? -1 : 1
  const sideways = way => zoom > 1 ? move(-90 * way, 0) : turn(view + way * flip)
  const keys = {
    "+": does.in, "=": does.in, "-": does.out, _: does.out, 0: does.whole, Home: does.whole, PageUp: does.back, PageDown: does.forth,
    ArrowLeft: () => sideways(-1), ArrowRight: () => sideways(1), ArrowUp: () => move(0, 90), ArrowDown: () => move(0, -90)
  }
  for (const link of links) link.addEventListener("click", event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    opener = link
    dialog.showModal()
    turn(views.findIndex(other => other.href === link.href))
    stage.focus()
  })
  for (const name of ["back", "forth"]) button(name).hidden = views.length < 2
  dialog.addEventListener("close", () => opener.focus())
  dialog.addEventListener("click", event => {
    const pressed = event.target.closest("[data-slc-do]")
    if (pressed) does[pressed.dataset.slcDo]()
  })
  dialog.addEventListener("keydown", event => {
    if (!keys[event.key] || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    keys[event.key]()
  })
  addEventListener("resize", () => dialog.open && place())

  const spot = event => {
    const box = stage.getBoundingClientRect()
    return [event.clientX - box.left - box.width / 2, event.clientY - box.top - box.height / 2]
  }
  const fingers = new Map()
  const apart = () => {
    const [a, b] = [...fingers.values()]
    return Math.hypot(a[0] - b[0], a[1] - b[1])
  }
  stage.addEventListener("wheel", event => {
    event.preventDefault()
    zoomTo(zoom * Math.exp(-event.deltaY / 400), ...spot(event))
  }, { passive: false })
  stage.addEventListener("dblclick", event => zoomTo(zoom > 1 ? 1 : 2.5, ...spot(event)))
  stage.addEventListener("pointerdown", event => {
    fingers.set(event.pointerId, spot(event))
    stage.setPointerCapture(event.pointerId)
  })
  stage.addEventListener("pointermove", event => {
    const last = fingers.get(event.pointerId), now = spot(event)
    if (!last) return
    const before = fingers.size > 1 && apart()
    fingers.set(event.pointerId, now)
    if (before) zoomTo(zoom * apart() / before, ...now)
    else move(now[0] - last[0], now[1] - last[1])
  })
  for (const end of ["pointerup", "pointercancel"]) stage.addEventListener(end, event => fingers.delete(event.pointerId))

  const compare = find(".slc-compare")
  if (!compare) return
  const range = compare.querySelector("input")
  const buttons = all("[data-slc-at]")
  const show = value => {
    range.value = value
    compare.style.setProperty("--at", value + "%")
    range.setAttribute("aria-valuetext", range.dataset.slcWords.replace("#", value))
  }
  const press = pressed => buttons.forEach(one => one.setAttribute("aria-pressed", one === pressed))
  range.addEventListener("input", () => {
    show(range.value)
    press(buttons[1])
  })
  for (const one of buttons) one.addEventListener("click", () => {
    show(one.dataset.slcAt)
    press(one)
  })
  show(range.value)
  press(buttons[1])
})()
