/*!
 * Copyright (c) 2020-2022 Martin Donath <martin.donath@squidfunk.com>. MIT licence, see LICENSE beside this file.
 *
 * After iframe-worker 1.0.4: a Worker for pages opened from a folder, where browsers allow none. Changed for slcfolio: the
 * frame is filled through the DOM instead of an inline script, so that the page's content security policy can forbid those.
 */
(() => {
  // Scripts one after the other, in the document of the frame.
  const load = (doc, urls) => urls.reduce((before, url) => before.then(() => new Promise((done, failed) => {
    const script = doc.createElement("script")
    script.src = url
    script.onload = done
    script.onerror = failed
    doc.body.appendChild(script)
  })), Promise.resolve())

  class FrameWorker extends EventTarget {
    constructor(url) {
      super()
      this.frame = document.createElement("iframe")
      this.frame.hidden = true
      document.body.appendChild(this.frame)
      const inside = this.frame.contentWindow
      inside.postMessage = data => {
        this.dispatchEvent(new MessageEvent("message", { data }))
        if (this.onmessage) this.onmessage(new MessageEvent("message", { data }))
      }
      inside.importScripts = (...urls) => load(inside.document, urls)
      this.ready = load(inside.document, [url])
    }

    postMessage(data) {
      this.ready.catch(() => {}).then(() => {
        this.frame.contentWindow.dispatchEvent(new MessageEvent("message", { data: structuredClone(data) }))
      })
    }

    terminate() {
      this.frame.remove()
    }
  }

  window.IFrameWorker = FrameWorker // Material's worker looks for this name to know that it is in a frame
  if (location.protocol === "file:") window.Worker = FrameWorker
})()
