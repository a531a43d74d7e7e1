// The page: whose phones are shown, and the live stream that says who has something new.
import { Phone, ask } from "./phone.js";

const wanted = new URLSearchParams(location.search);
const phones = new Map();
const strip = document.querySelector(".people");
const row = document.querySelector(".phones");
const dialog = document.querySelector(".new-person");

async function show(view) {
  if (phones.has(view.slug)) return phones.get(view.slug).show(view);
  const phone = new Phone(view, wanted.get("start") ?? "");
  phones.set(view.slug, phone);
  row.append(phone.element);
  phone.show(view);
  draw();
  return phone;
}

function draw() {
  strip.replaceChildren(...[...phones.values()].map(chip), adder());
  mark();
}

function chip(phone, index) {
  const button = document.createElement("button");
  button.className = "chip";
  button.type = "button";
  button.dataset.person = phone.slug;
  const face = span("face", [...phone.name][0].toUpperCase());
  face.classList.add(`hue-${index % 6}`);
  button.append(face, span("name", phone.name), span("language", phone.language.slice(0, 2)));
  button.onclick = () => phone.element.scrollIntoView({ behavior: "smooth", inline: "center", block: "nearest" });
  return button;
}

function span(name, text) {
  const element = document.createElement("span");
  element.className = name;
  element.textContent = text;
  return element;
}

function adder() {
  const button = document.createElement("button");
  button.className = "chip add";
  button.type = "button";
  button.textContent = "+ Person";
  button.onclick = () => { dialog.querySelector("form").reset(); dialog.showModal(); };
  return button;
}

function mark() {
  const middle = row.scrollLeft + row.clientWidth / 2;
  for (const button of strip.querySelectorAll(".chip[data-person]")) {
    const { element } = phones.get(button.dataset.person);
    const left = element.offsetLeft - row.offsetLeft;
    button.setAttribute("aria-current", String(left <= middle && middle < left + element.offsetWidth));
  }
}

dialog.addEventListener("close", async () => {
  if (dialog.returnValue !== "add") return;
  const body = { name: dialog.querySelector(".new-name").value, language: dialog.querySelector(".new-language").value };
  const phone = await show(await ask("/sim/people", body));
  phone.element.scrollIntoView({ behavior: "smooth", inline: "center", block: "nearest" });
});
row.addEventListener("scroll", mark, { passive: true });

function listen() {
  const events = new EventSource("/sim/events");
  const offline = document.querySelector(".offline");
  events.onopen = () => {
    if (!offline.hidden) location.reload(); // another run of the simulator knows nothing of this chat
    refreshAll();
  };
  events.onerror = () => { offline.hidden = false; };
  events.onmessage = ({ data }) => {
    const event = JSON.parse(data);
    if (event.event === "action") phones.get(event.slug)?.typing(event.after);
    else if (event.event === "profile") refreshAll();
    else if (event.event === "chat") for (const phone of phones.values()) if (phone.shows(event)) phone.refresh();
  };
}

function refreshAll() {
  for (const phone of phones.values()) phone.refresh();
}

const slugs = (wanted.get("people") ?? "").split(",").map((slug) => slug.trim()).filter(Boolean);
for (const view of await ask("/sim/phones", { people: slugs })) await show(view);
listen();
document.body.dataset.ready = "true";
