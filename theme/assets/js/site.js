// Two buttons and a menu. Every word that is said comes from the page itself.
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

  // Search is Material's: it opens with its hidden checkbox, and closes by itself on Escape.
  const toggle = find("#__search")
  const button = find("[data-slc-search]")
  button.addEventListener("click", () => {
    toggle.click()
    find("[data-md-component=search-query]").focus()
  })
  document.addEventListener("keydown", event => {
    if (event.key !== "/" || toggle.checked || event.target.closest("input, textarea")) return
    event.preventDefault()
    button.click()
  })
  find("[data-slc-search-close]").addEventListener("click", () => toggle.checked && toggle.click())
  toggle.addEventListener("change", () => {
    root.classList.toggle("slc-searching", toggle.checked)
    if (!toggle.checked) button.focus()
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
