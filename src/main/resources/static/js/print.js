// Prints the page. Without this script the button stays hidden, and the browser's own command does the same.

for (const button of document.querySelectorAll("button[data-prints]")) {
  button.hidden = false;
  button.addEventListener("click", () => globalThis.print());
}
