// A button and a menu. Every word that is said comes from the page itself.
(() => {
  const find = selector => document.querySelector(selector)
  const root = document.documentElement

  const dark = find("[data-slc-dark]")
  const show = mode => {
    root.dataset.mode = mode
    dark.setAttribute("aria-pressed", mode === "dark")
  }
  show(root.dataset.mode)
  dark.addEventListener("click", () => {
    const mode = root.dataset.mode === "dark" ? "light" : "dark"
    show(mode)
    window.__md_set("mode", mode)
  })

  // A picture that does not come: what it shows, and its name, on its paper.
  const words = text => Object.assign(document.createElement("span"), { textContent: text })
  const broken = image => {
    if (!image.alt) return
    const paper = words("")
    const file = image.dataset.slcFile || image.closest("[data-slc-file]")?.dataset.slcFile
    paper.className = "slc-broken"
    paper.append(...[document.body.dataset.slcBroken, image.alt, file].filter(Boolean).map(words))
    image.replaceWith(paper)
  }
  document.addEventListener("error", event => event.target.matches("img") && broken(event.target), true)
  for (const image of document.images) if (image.complete && !image.naturalWidth) broken(image)

  const menu = find(".slc-menu")
  if (menu) {
    document.addEventListener("click", event => menu.contains(event.target) || menu.removeAttribute("open"))
    document.addEventListener("keydown", event => {
      if (event.key !== "Escape" || !menu.open) return
      menu.removeAttribute("open")
      menu.firstElementChild.focus()
    })
  }
})()
