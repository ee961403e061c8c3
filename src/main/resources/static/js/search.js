// The key "/" leads to the box, wherever on the page one is, unless one is writing.

const box = document.getElementById("q");

document.addEventListener("keydown", (event) => {
  const writes = event.target instanceof Element && event.target.closest("input, select, textarea, [contenteditable]");
  if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !writes) {
    event.preventDefault();
    box.focus();
    box.select();
  }
});
