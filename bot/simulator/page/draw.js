// Messages as elements: bubbles, photos, documents, keyboards. What a key does is the phone's business.

const KB = 1024;
const MB = 1024 * KB;
const HUES = 6;
const DOWNLOAD = '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 4v11m0 0 4.5-4.5M12 15l-4.5-4.5M5 20h14"/></svg>';

export function make(tag, name, text) {
  const element = document.createElement(tag);
  if (name) element.className = name;
  if (text !== undefined) element.textContent = text;
  return element;
}

export function drawDay(date, language, today) {
  const at = new Date(date * 1000);
  const isToday = at.toDateString() === new Date().toDateString();
  return make("li", "day", isToday ? today : at.toLocaleDateString(language || undefined, { month: "long", day: "numeric" }));
}

// `inGroup` names who wrote; `onPress(button, key)` is called for every key that is no link.
export function drawMessage(message, { words, inGroup, onPress }) {
  if (message.joined) return make("li", "day joined", `${message.joined} ${words.joined}`);
  const item = make("li", "message");
  item.dataset.message = message.id;
  item.dataset.from = message.mine ? "person" : "bot";
  item.classList.toggle("mine", message.mine);
  item.onanimationend = () => item.classList.remove("fresh");
  const bubble = make("div", "bubble");
  item.append(bubble);
  if (inGroup && !message.mine) bubble.append(drawSender(message.from));
  if (message.forwarded) bubble.append(make("div", "forwarded", `↪ ${message.forwarded}`));
  if (message.via) bubble.append(make("div", "via", `via @${message.via}`));
  if (message.reply) bubble.append(make("div", "reply", message.reply.text || "…"));
  if (message.photo) bubble.append(drawPhoto(message));
  if (message.document) bubble.append(drawDocument(message.document));
  if (message.sticker) { item.classList.add("is-sticker"); bubble.append(make("div", "sticker", message.sticker)); }
  const text = make("div", "text");
  text.dir = "auto";
  text.classList.toggle("bare", !message.text);
  text.innerHTML = message.html; // built from entities by the simulator, everything else escaped
  dress(text, message);
  text.append(drawMeta(message, words));
  bubble.append(text);
  if (message.buttons.length) { item.classList.add("with-keyboard"); item.append(drawKeyboard(message, onPress)); }
  return item;
}

function drawSender(name) {
  const hue = [...name].reduce((sum, sign) => sum + sign.codePointAt(0), 0) % HUES;
  return make("div", `sender ink-${hue}`, name);
}

function drawMeta(message, words) {
  const time = new Date(message.date * 1000).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hour12: false });
  return make("span", "meta", message.edited ? `${words.edited} ${time}` : time);
}

function dress(text, message) {
  for (const link of text.querySelectorAll("a")) { link.target = "_blank"; link.rel = "noopener noreferrer"; }
  for (const block of text.querySelectorAll("blockquote, pre")) {
    const next = block.nextSibling; // the line break that ends the block is not another empty line
    if (next?.nodeType === Node.TEXT_NODE) next.data = next.data.replace(/^\n/, "");
  }
  if (message.mine) return;
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) if (!walker.currentNode.parentElement.closest("a, code, pre")) nodes.push(walker.currentNode);
  for (const node of nodes) {
    const pieces = node.data.split(/((?<![\w/])\/[a-z0-9_]{1,32}(?![\w/]))/);
    if (pieces.length > 1) node.replaceWith(...pieces.map((piece, index) => index % 2 ? make("span", "command", piece) : piece));
  }
}

function drawPhoto(message) {
  const link = make("a", "picture");
  link.href = message.photo.url;
  link.target = "_blank";
  const image = make("img", "photo");
  image.src = message.photo.url;
  image.width = message.photo.width;
  image.height = message.photo.height;
  image.alt = message.text;
  image.classList.toggle("small", message.photo.width < 60);
  link.append(image);
  return link;
}

function drawDocument(file) {
  const link = make("a", "document");
  link.href = file.url;
  link.download = file.name;
  const disc = make("span", "disc");
  disc.innerHTML = DOWNLOAD;
  const about = make("span", "about");
  about.append(make("span", "name", file.name), make("span", "size", sizeOf(file.size)));
  link.append(disc, about);
  return link;
}

function sizeOf(bytes) {
  if (bytes < KB) return `${bytes} B`;
  return bytes < MB ? `${(bytes / KB).toFixed(1)} KB` : `${(bytes / MB).toFixed(1)} MB`;
}

function drawKeyboard(message, onPress) {
  const keyboard = make("div", "keyboard");
  for (const row of message.buttons) {
    const keys = make("div", "keys");
    keys.classList.toggle("crowded", row.length > 4);
    for (const button of row) keys.append(drawKey(button, onPress));
    keyboard.append(keys);
  }
  return keyboard;
}

function drawKey(button, onPress) {
  const key = make(button.kind === "link" ? "a" : "button", "key");
  key.append(make("span", "label", button.text));
  key.title = button.text; // a phone cuts a long label off; here it can be read
  key.dataset.kind = button.kind;
  if (button.style) key.classList.add(`style-${button.style}`);
  if (button.kind === "link") {
    key.href = button.url;
    key.target = "_blank";
    key.rel = "noopener noreferrer";
    key.append(make("span", "corner", "↗"));
  } else {
    key.type = "button";
    key.onclick = () => onPress(button, key);
  }
  return key;
}
