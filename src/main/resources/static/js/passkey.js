// Puts the question that stands in the page's form to the browser's passkeys, and sends the answer with the form.
// Without this script the form has no button, and the page says what else can be done.

const form = document.querySelector("form[data-question]");
const question = JSON.parse(form.dataset.question);
const button = form.querySelector("button");

const TRANSPORTS = ["usb", "nfc", "ble", "smart-card", "hybrid", "internal"];

const bytes = (base64url) =>
  Uint8Array.from(atob(base64url.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));

const base64url = (buffer) =>
  btoa(Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

const described = (passkeys) =>
  (passkeys ?? []).map((passkey) => ({
    type: "public-key",
    id: bytes(passkey.id),
    transports: (passkey.transports ?? []).filter((transport) => TRANSPORTS.includes(transport)),
  }));

/** Shows one of the texts that wait in the form, or none. */
function tell(what) {
  for (const text of form.querySelectorAll("[data-tells]")) {
    text.hidden = text.dataset.tells !== what;
  }
}

function fill(fields) {
  for (const [name, value] of Object.entries(fields)) {
    form.elements[name].value = value;
  }
}

async function make() {
  const made = await navigator.credentials.create({
    publicKey: {
      rp: question.rp,
      user: { ...question.user, id: bytes(question.user.id) },
      challenge: bytes(question.challenge),
      pubKeyCredParams: question.pubKeyCredParams,
      timeout: question.timeout,
      excludeCredentials: described(question.excludeCredentials),
      authenticatorSelection: question.authenticatorSelection,
      attestation: question.attestation,
    },
  });
  fill({
    id: base64url(made.rawId),
    clientData: base64url(made.response.clientDataJSON),
    attestation: base64url(made.response.attestationObject),
    transports: (made.response.getTransports?.() ?? []).join(","),
  });
}

async function sign() {
  const signed = await navigator.credentials.get({
    publicKey: {
      challenge: bytes(question.challenge),
      rpId: question.rpId,
      timeout: question.timeout,
      allowCredentials: described(question.allowCredentials),
      userVerification: question.userVerification,
    },
  });
  fill({
    id: base64url(signed.rawId),
    clientData: base64url(signed.response.clientDataJSON),
    authenticatorData: base64url(signed.response.authenticatorData),
    signature: base64url(signed.response.signature),
  });
}

async function answer() {
  tell("");
  button.disabled = true;
  try {
    await (form.dataset.asks === "make" ? make() : sign());
    form.submit();
  } catch (fault) {
    // Browsers do not tell a page more than this.
    tell(fault.name === "InvalidStateError" ? "known" : "failed");
    button.disabled = false;
    button.focus();
  }
}

if (window.PublicKeyCredential) {
  button.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    answer();
  });
  if (form.dataset.atOnce === "true") {
    answer();
  }
} else {
  tell("unsupported");
}
