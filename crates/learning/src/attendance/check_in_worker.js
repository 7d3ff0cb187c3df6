// Keeps the check-in page and what it needs, so that it opens without a network.
"use strict";
const KEPT = "check-in-1";
const isPage = (url) => /^\/teaching\/[^/]+\/check-in$/.test(url.pathname);
const isPart = (url) => url.pathname.startsWith("/assets/") || url.pathname === "/teaching/check-in.js";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== location.origin || !(isPage(url) || isPart(url))) return;
  event.respondWith(answer(event.request, url));
});

async function answer(request, url) {
  const kept = await caches.open(KEPT);
  const name = url.origin + url.pathname;
  try {
    const fresh = await fetch(request);
    if (fresh.ok && !fresh.redirected) await kept.put(name, fresh.clone());
    return fresh;
  } catch (problem) {
    const held = await kept.match(name);
    if (held) return held;
    throw problem;
  }
}
