// Shows each new edition of the page, marks drafts, and says so when jss has stopped.
"use strict";

const panel = document.getElementById("jss-preview");
let events = null;

function follow() {
  if (events || document.hidden) return;
  events = new EventSource("/__jss/events?token=" + panel.dataset.token);
  events.addEventListener("edition", (event) => {
    if (event.data !== panel.dataset.edition) location.reload();
  });
  events.onerror = () => {
    rest();
    gone();
  };
}

// A browser keeps few connections open to one host: a tab that nobody sees needs none.
function rest() {
  if (events) events.close();
  events = null;
}

function gone() {
  panel.classList.add("jss-gone");
  panel.querySelector("summary strong").textContent = panel.dataset.gone;
  setTimeout(() => fetch("/__jss/preview.css").then(() => location.reload(), gone), 1500);
}

function markDrafts() {
  const drafts = new Set(panel.dataset.drafts.split(" ").filter(Boolean).map((path) => "/" + path));
  if (!drafts.size) return;
  for (const link of document.links) {
    if (panel.contains(link) || !drafts.has(decodeURI(link.pathname))) continue;
    const mark = document.createElement("span");
    mark.className = "jss-mark";
    mark.lang = panel.lang;
    mark.textContent = panel.dataset.draft;
    link.append(" ", mark);
  }
}

document.addEventListener("visibilitychange", () => (document.hidden ? rest() : follow()));
markDrafts();
follow();
