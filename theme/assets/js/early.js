// Before the first paint: colours as this reader chose them or as the system says, and a mark that scripts run.
// The four names at the end are what Material's script asks for.
(() => {
  const root = document.documentElement
  const scope = new URL(".", location)
  const get = (key, store = localStorage, at = scope) => {
    try { return JSON.parse(store.getItem(at.pathname + "." + key)) } catch { return null }
  }
  const set = (key, value, store = localStorage, at = scope) => {
    try { store.setItem(at.pathname + "." + key, JSON.stringify(value)) } catch { /* private window: forget it */ }
  }
  root.classList.add("js")
  // The fonts of every page, before the style sheets name them; a memory stick has them at hand, and takes no orders.
  if (scope.protocol !== "file:") for (const name of ["bricolage", "literata", "atkinson"]) {
    const link = document.createElement("link")
    Object.assign(link, { rel: "preload", as: "font", crossOrigin: "", href: `assets/fonts/${name}-latin.woff2` })
    document.head.append(link)
  }
  root.dataset.mode = get("mode") || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")
  Object.assign(window, {
    __md_scope: scope,
    __md_hash: text => [...text].reduce((sum, letter) => (sum << 5) - sum + letter.charCodeAt(0), 0),
    __md_get: get,
    __md_set: set
  })
})()
