// Search is Material's. Its script is larger than a page, so it is only fetched by a reader who means to search.
// It opens with its hidden checkbox, and closes by itself on Escape.
(() => {
  const find = selector => document.querySelector(selector)
  const toggle = find("#__search")
  toggle.checked = false // some browsers restore it with the page
  const button = find("[data-slc-search]")
  const load = url => new Promise((done, failed) => {
    const script = document.createElement("script")
    Object.assign(script, { src: url, onload: done, onerror: failed })
    document.head.append(script)
  })
  const query = find("[data-md-component=search-query]")
  // Material closes its search once, an eighth of a second after it starts: not when somebody has just opened it.
  const keep = event => event.preventDefault()
  const keepOpen = () => {
    toggle.addEventListener("click", keep)
    setTimeout(() => toggle.removeEventListener("click", keep), 250)
  }
  const close = () => {
    toggle.removeEventListener("click", keep)
    if (toggle.checked) toggle.click()
  }
  let loaded
  const fetchSearch = () => loaded ||= button.dataset.slcSearch.split(" ")
    .reduce((before, url) => before.then(() => load(url)), Promise.resolve())
    .then(() => toggle.checked && keepOpen())
  const open = () => {
    if (!toggle.checked) toggle.click()
    query.focus()
    fetchSearch()
  }
  // Material listens for keys; words that are pasted, spoken or written with accents come without any.
  query.addEventListener("input", () => query.dispatchEvent(new Event("keyup")))
  button.addEventListener("pointerenter", fetchSearch)
  button.addEventListener("click", open)
  document.addEventListener("keydown", event => {
    if (event.key === "Escape") close()
    if (event.key === "Tab" && toggle.checked) { // on to the results; Material would close the search
      event.stopPropagation()
      document.querySelectorAll(".slc-search__list a").forEach(link => { link.tabIndex = 0 })
    }
    if (event.key !== "/" || toggle.checked || event.target.closest("input, textarea")) return
    event.preventDefault()
    open()
  })
  find("[data-slc-search-close]").addEventListener("click", close)
  find(".slc-search").addEventListener("click", event => event.target.closest("a[href*='#']") && close())
  toggle.addEventListener("change", () => {
    for (const behind of document.querySelectorAll(".slc-skip, .slc-top > :not(.slc-search), main, footer"))
      behind.inert = toggle.checked
    if (!toggle.checked) button.focus()
  })
})()
