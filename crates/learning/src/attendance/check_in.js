// Check-in on the trainer's phone: arrivals are kept on the phone until the network takes them.
"use strict";
(() => {
  const page = document.querySelector("[data-check-in]");
  if (!page) return;
  const key = `arrivals:${page.dataset.checkIn}`;
  const address = page.dataset.address;
  const status = page.querySelector("[data-check-in-status]");
  const read = () => {
    try { return JSON.parse(localStorage.getItem(key)) || {}; } catch { return {}; }
  };
  const write = (arrivals) => localStorage.setItem(key, JSON.stringify(arrivals));
  const lines = () => [...page.querySelectorAll("[data-seat]")];

  const show = () => {
    const waiting = read();
    for (const line of lines()) {
      const at = waiting[line.dataset.seat];
      const mark = line.querySelector("[data-arrived]");
      if (!at || !mark) continue;
      const time = new Date(at).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
      mark.textContent = `${page.dataset.kept} ${time}`;
      const form = line.querySelector("form");
      if (form) form.hidden = true;
    }
    const count = Object.keys(waiting).length;
    status.textContent = count ? `${page.dataset.waiting} ${count}` : "";
  };

  const arrive = (seat) => {
    const line = lines().find((one) => one.dataset.seat === seat || seat.endsWith(one.dataset.code));
    if (!line) { status.textContent = page.dataset.unknown; return false; }
    const arrivals = read();
    arrivals[line.dataset.seat] = arrivals[line.dataset.seat] || new Date().toISOString();
    write(arrivals);
    show();
    line.scrollIntoView({ block: "nearest" });
    send();
    return true;
  };

  let sending = false;
  const send = async () => {
    const arrivals = read();
    const seats = Object.keys(arrivals);
    if (sending || seats.length === 0 || !navigator.onLine) return;
    sending = true;
    try {
      const body = new URLSearchParams({ csrf: page.querySelector("input[name=csrf]").value });
      for (const seat of seats) body.append(`arrival_${seat}`, arrivals[seat]);
      const answer = await fetch(address, { method: "POST", body, headers: { Accept: "text/html" } });
      if (answer.ok && new URL(answer.url).pathname === location.pathname) {
        const now = read();
        for (const seat of seats) delete now[seat];
        write(now);
        location.reload();
      } else {
        status.textContent = page.dataset.refused;
      }
    } catch {
      // No network: what is kept is sent when it is back.
    } finally {
      sending = false;
    }
  };

  page.addEventListener("submit", (event) => {
    const form = event.target;
    const seat = form.elements.seat || form.elements.code;
    if (!seat) return;
    // Nothing is sent by the form itself, so nothing else may take it for sent.
    event.preventDefault();
    event.stopImmediatePropagation();
    const typed = seat.value.trim().toUpperCase();
    if (typed && arrive(seat.name === "seat" ? seat.value : typed) && form.elements.code) form.reset();
  }, true);

  // A code that a camera leads to names the seat in the address.
  const scanned = new URLSearchParams(location.search).get("seat");
  if (scanned) {
    history.replaceState(null, "", location.pathname);
    arrive(scanned);
  }

  // Where the browser reads QR codes itself, the page has a camera of its own.
  const camera = page.querySelector("[data-camera]");
  if (camera && "BarcodeDetector" in window && navigator.mediaDevices) {
    camera.hidden = false;
    camera.querySelector("button").addEventListener("click", async () => {
      const video = camera.querySelector("video");
      const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      video.srcObject = stream;
      video.hidden = false;
      await video.play();
      const detector = new BarcodeDetector({ formats: ["qr_code"] });
      const look = async () => {
        if (!video.srcObject) return;
        for (const code of await detector.detect(video)) {
          const seat = code.rawValue.split("seat=").pop();
          if (seat.startsWith("enr_")) arrive(seat);
        }
        setTimeout(look, 400);
      };
      look();
    });
  }

  window.addEventListener("online", send);
  setInterval(send, 20000);
  if ("serviceWorker" in navigator) {
    navigator.serviceWorker.register("/teaching/check-in-worker.js", { scope: "/teaching/" }).catch(() => {});
  }
  show();
  send();
})();
