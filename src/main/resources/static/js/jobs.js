// Keeps the jobs up to date while one is open. Without this script the link below them loads the page again.

const PAUSE = 1500;

const jobs = document.querySelector("[data-jobs]");
const said = document.querySelector("[data-said]");
const rowsOf = (part) => [...part.querySelectorAll("[data-job]")];
const keysOf = (part) => rowsOf(part)
  .map((row) => row.dataset.job)
  .join();

/** Where nothing but the count has changed, the rest stays as it is: someone may be about to press its button. */
function follow(row, fresh) {
  if (row.dataset.phase === fresh.dataset.phase) {
    row.querySelector("[data-course]").replaceChildren(...fresh.querySelector("[data-course]").childNodes);
    return;
  }
  const held = row.contains(document.activeElement);
  said.textContent = fresh.dataset.says;
  row.replaceWith(fresh);
  if (held) {
    (fresh.querySelector("button, a") ?? document.querySelector("[data-refresh]")).focus();
  }
}

async function look() {
  if (!document.hidden) {
    const answer = await fetch("/administration/work");
    if (answer.redirected || answer.status === 403) {
      return false;
    }
    if (answer.ok) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.querySelector("[data-jobs]");
      if (keysOf(fresh) === keysOf(jobs)) {
        const rows = rowsOf(fresh);
        rowsOf(jobs).forEach((row, n) => {
          follow(row, rows[n]);
        });
      } else {
        jobs.replaceChildren(...fresh.childNodes);
      }
      return fresh.dataset.jobs === "open";
    }
  }
  return true;
}

async function followAll() {
  // One that fails is tried again: the server may be about to come back.
  const goesOn = await look().catch(() => true);
  if (goesOn) {
    setTimeout(followAll, PAUSE);
  }
}

if (jobs.dataset.jobs === "open") {
  setTimeout(followAll, PAUSE);
}
