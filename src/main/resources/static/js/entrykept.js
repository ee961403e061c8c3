// Carries what was typed into a form over to the same form in another language. Without this script it is lost there.

const form = document.querySelector("form.entry");
const place = `typed ${location.pathname}`;

/** What was read stays with what is typed; the word that shows that the form is ours belongs to one page. */
const READ = ["version", "readAt"];

const fields = () => [...form.elements].filter(
  (field) => field.name && (field.type !== "hidden" || READ.includes(field.name)),
);

const valueOf = (field) => (field.type === "checkbox" ? field.checked : field.value);

function fill(field, value) {
  if (field.type === "checkbox") {
    field.checked = value;
    return;
  }
  field.value = value;
  if (field.type === "date" && field.value !== value) {
    field.type = "text";
    field.value = value;
  }
}

/** A list of which a fault was told has more places than an empty one. */
function another(field) {
  const more = field.cloneNode();
  field.after(more);
  return more;
}

function fillIn(kept) {
  const empty = Map.groupBy(fields(), (field) => field.name);
  const last = new Map();
  for (const [name, value] of kept) {
    const field = empty.get(name)?.shift() ?? (last.has(name) ? another(last.get(name)) : undefined);
    if (field) {
      last.set(name, field);
      fill(field, value);
      if (value && field.type !== "hidden") {
        field.closest("details")?.setAttribute("open", "");
      }
    }
  }
}

const kept = sessionStorage.getItem(place);
if (kept) {
  sessionStorage.removeItem(place);
  fillIn(JSON.parse(kept));
}

for (const link of document.querySelectorAll(".languages a")) {
  link.addEventListener("click", (event) => {
    // Opened elsewhere, the form stays here as it is.
    if (!(event.ctrlKey || event.metaKey || event.shiftKey)) {
      sessionStorage.setItem(place, JSON.stringify(fields().map((field) => [field.name, valueOf(field)])));
    }
  });
}
