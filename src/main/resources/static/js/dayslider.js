// Swaps the map for that of another day while its slider moves. Without this script the form is sent with its button.

const form = document.querySelector("form.dayslider");
const slide = form.elements.slide;
const written = form.elements.on;

/** Milliseconds between two maps, so that sliding does not use up the reader's share of requests. */
const PAUSE = 150;

const part = (page, name) => page.querySelector(`[data-map-part="${name}"]`);

const dayAt = (position) => {
  const day = new Date(`${slide.dataset.first}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + Number(position));
  return day.toISOString().slice(0, 10);
};

const positionOf = (day) => (Date.parse(day) - Date.parse(slide.dataset.first)) / 86_400_000;

// As the page writes days: in the Gregorian calendar in every language.
const language = document.documentElement.lang;
const days = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
  calendar: "gregory",
  dateStyle: "long",
  timeZone: "UTC",
});

const spoken = (day) => days.format(Date.parse(day));

/** The shapes stay where they are and take over the marks: only those are fetched. */
function swapMap(from, to) {
  for (const shape of from.querySelectorAll("[data-state]")) {
    const fresh = to.querySelector(`[data-state="${shape.dataset.state}"]`);
    for (const name of ["class", "fill", "href"]) {
      shape.setAttribute(name, fresh.getAttribute(name));
    }
    shape.querySelector("title").textContent = fresh.querySelector("title").textContent;
  }
  from.querySelectorAll(".stays").forEach((stays, n) => {
    stays.setAttribute("class", to.querySelectorAll(".stays")[n]?.getAttribute("class") ?? "stays");
  });
  for (const rest of [".legend", ".controls"]) {
    from.querySelector(rest)?.replaceWith(to.querySelector(rest));
  }
}

let shown = written.value;
let busy = false;

async function show() {
  const day = written.value;
  if (busy || day === shown || !day) {
    return;
  }
  busy = true;
  try {
    const address = new URL(form.dataset.map ?? form.action, location.href);
    for (const [name, value] of new FormData(form)) {
      if (name !== "slide" && name !== "shown") {
        address.searchParams.set(name, value);
      }
    }
    address.searchParams.set("bare", "");
    const answer = await fetch(address);
    if (answer.ok) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      swapMap(part(document, "map"), part(page, "map"));
      for (const name of ["title", "list"]) {
        part(document, name)?.replaceChildren(...part(page, name).childNodes);
      }
      shown = day;
      form.elements.shown.value = day;
      const here = new URL(location.href);
      here.searchParams.delete("slide");
      here.searchParams.delete("shown");
      here.searchParams.set("on", day);
      history.replaceState(null, "", here);
    }
  } finally {
    setTimeout(() => {
      busy = false;
      show();
    }, PAUSE);
  }
}

slide.addEventListener("input", () => {
  written.value = dayAt(slide.value);
  slide.setAttribute("aria-valuetext", spoken(written.value));
  show();
});

written.addEventListener("change", () => {
  if (written.value) {
    slide.value = positionOf(written.value);
    slide.setAttribute("aria-valuetext", spoken(written.value));
    show();
  }
});
