// The list of guides narrows while one types. Without this, the form asks the server.
const field = document.querySelector(".search input");
const none = document.querySelector(".none");
const items = [...document.querySelectorAll(".guides li")];

const plain = (text) => text.normalize("NFKC").toLowerCase().replace(/[\s\-_.]/g, "");

field.addEventListener("input", () => {
  const wanted = plain(field.value);
  for (const item of items) item.hidden = !item.dataset.words.includes(wanted);
  none.hidden = items.some((item) => !item.hidden);
  none.textContent = none.dataset.sentence.replace("%s", () => field.value);
});
