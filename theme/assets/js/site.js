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
