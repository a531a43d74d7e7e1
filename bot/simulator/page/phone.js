// One person's phone: draws the chat, sends what the person does.

const WORDS = {
  en: { start: "START", what: "What can this bot do?", message: "Message", menu: "Menu", bot: "bot", typing: "typing…",
        edited: "edited", block: "Block bot", unblock: "UNBLOCK", today: "Today", failed: "That did not work: " },
  ko: { start: "시작", what: "이 봇은 무엇을 할 수 있나요?", message: "메시지", menu: "메뉴", bot: "봇", typing: "입력 중…",
        edited: "수정됨", block: "봇 차단", unblock: "차단 해제", today: "오늘", failed: "실패했습니다: " },
};
const TOAST_MS = 3200;
const TYPING_MS = 5000;
const INLINE_PAUSE_MS = 350;
const TEXT_UNITS = 4096;

export async function ask(path, body) {
  const request = body === undefined ? {} :
    { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
  const response = await fetch(path, request);
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.description ?? response.statusText);
  return answer;
}

function make(tag, name, text) {
  const element = document.createElement(tag);
  if (name) element.className = name;
  if (text !== undefined) element.textContent = text;
  return element;
}

export class Phone {
  constructor(view, startParameter) {
    this.slug = view.slug;
    this.name = view.name;
    this.language = view.language;
    this.words = WORDS[view.language.slice(0, 2)] ?? WORDS.en;
    this.pendingStart = startParameter;
    this.drawn = new Map();
    this.element = document.querySelector("#phone").content.firstElementChild.cloneNode(true);
    this.element.dataset.person = view.slug;
    this.element.setAttribute("aria-label", view.name);
    this.element.lang = view.language;
    this.prepare();
  }

  part(name) { return this.element.querySelector(`.${name}`); }

  act(name, body = {}) {
    return ask(`/sim/people/${encodeURIComponent(this.slug)}/${name}`, body).catch((error) => {
      this.toast(this.words.failed + error.message);
      return null;
    });
  }

  prepare() {
    const input = this.part("input");
    this.part("start").textContent = this.words.start;
    this.part("unblock").textContent = this.words.unblock;
    this.part("block").textContent = this.words.block;
    this.part("welcome-title").textContent = this.words.what;
    this.part("menu-text").textContent = this.words.menu;
    input.placeholder = this.words.message;
    input.setAttribute("aria-label", this.words.message);
    this.part("status").textContent = this.words.bot;
    this.part("start").onclick = () => this.start();
    this.part("unblock").onclick = () => this.act("unblock");
    this.part("more").onclick = () => this.toggle("more-sheet", "more");
    this.part("block").onclick = () => { this.toggle("more-sheet", "more"); this.act("block"); };
    this.part("menu").onclick = () => { this.fillCommands(""); this.toggle("commands", "menu"); };
    this.part("alert-ok").onclick = () => { this.part("veil").hidden = true; };
    this.part("file").onchange = (event) => this.upload(event.target);
    this.part("composer").onsubmit = (event) => { event.preventDefault(); this.sendInput(); };
    input.oninput = () => this.typed();
    input.onkeydown = (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); this.sendInput(); }
    };
    this.element.addEventListener("keydown", (event) => { if (event.key === "Escape") this.closeSheets(); });
    this.part("scroller").addEventListener("click", (event) => { this.closeSheets(); this.clicked(event); });
  }

  // What is shown

  refresh() {
    if (this.refreshing) { this.again = true; return; }
    this.refreshing = true;
    ask(`/sim/people/${encodeURIComponent(this.slug)}`)
      .then((view) => this.show(view))
      .catch(() => {})
      .finally(() => { this.refreshing = false; if (this.again) { this.again = false; this.refresh(); } });
  }

  show(view) {
    this.view = view;
    const empty = !view.messages.length && !view.started;
    const starting = !view.blocked && (empty || Boolean(this.pendingStart));
    this.part("bot-name").textContent = view.bot.name;
    this.part("welcome").hidden = !empty;
    this.part("welcome-text").textContent = view.bot.description;
    this.part("start").hidden = !starting;
    this.part("unblock").hidden = !view.blocked;
    this.part("composer").hidden = starting || view.blocked;
    this.part("block").hidden = view.blocked || !view.started;
    this.part("more").hidden = view.blocked || !view.started;
    this.part("menu").hidden = !view.commands.length;
    if (view.messages.some((message) => message.bot && message.id > this.typingAfter)) this.stopTyping();
    this.drawMessages(view.messages);
    return this;
  }

  drawMessages(messages) {
    const scroller = this.part("scroller");
    const atEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 80;
    const list = this.part("messages");
    const first = !this.drawn.size;
    const kept = new Map();
    const items = [];
    let day = "";
    for (const message of messages) {
      const key = JSON.stringify(message);
      const old = this.drawn.get(message.id);
      const item = old?.key === key ? old.item : this.drawMessage(message);
      if (!old && !first) item.classList.add("fresh");
      kept.set(message.id, { key, item });
      const today = new Date(message.date * 1000).toDateString();
      if (today !== day) {
        const pill = this.drawn.get(today)?.item ?? this.drawDay(message.date);
        kept.set(today, { item: pill });
        items.push(pill);
      }
      day = today;
      items.push(item);
    }
    const grown = messages.length > 0 && !this.drawn.has(messages.at(-1).id);
    this.drawn = kept;
    items.forEach((item, index) => { if (list.children[index] !== item) list.insertBefore(item, list.children[index] ?? null); });
    while (list.children.length > items.length) list.lastElementChild.remove();
    if (atEnd || grown) scroller.scrollTop = scroller.scrollHeight;
  }

  drawDay(date) {
    const at = new Date(date * 1000);
    const isToday = at.toDateString() === new Date().toDateString();
    const text = isToday ? this.words.today : at.toLocaleDateString(this.language || undefined, { month: "long", day: "numeric" });
    return make("li", "day", text);
  }

  drawMessage(message) {
    const item = make("li", "message");
    item.dataset.message = message.id;
    item.dataset.from = message.mine ? "person" : "bot";
    item.classList.toggle("mine", message.mine);
    item.onanimationend = () => item.classList.remove("fresh");
    const bubble = make("div", "bubble");
    item.append(bubble);
    if (message.forwarded) bubble.append(make("div", "forwarded", `↪ ${message.forwarded}`));
    if (message.via) bubble.append(make("div", "via", `via @${message.via}`));
    if (message.reply) bubble.append(make("div", "reply", message.reply.text || "…"));
    if (message.photo) bubble.append(this.drawPhoto(message));
    if (message.document) bubble.append(this.drawDocument(message.document));
    if (message.sticker) { item.classList.add("is-sticker"); bubble.append(make("div", "sticker", message.sticker)); }
    const text = make("div", "text");
    text.dir = "auto";
    text.innerHTML = message.html; // built from entities by the simulator, everything else escaped
    this.dress(text, message);
    text.append(this.drawMeta(message));
    bubble.append(text);
    if (message.buttons.length) { item.classList.add("with-keyboard"); item.append(this.drawKeyboard(message)); }
    return item;
  }

  drawMeta(message) {
    const time = new Date(message.date * 1000).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hour12: false });
    return make("span", "meta", message.edited ? `${this.words.edited} ${time}` : time);
  }

  dress(text, message) {
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

  drawPhoto(message) {
    const image = make("img", "photo");
    image.src = message.photo.url;
    image.width = message.photo.width;
    image.height = message.photo.height;
    image.alt = message.text;
    image.classList.toggle("bare", !message.text);
    image.classList.toggle("small", message.photo.width < 60);
    return image;
  }

  drawDocument(file) {
    const link = make("a", "document");
    link.href = file.url;
    link.download = file.name;
    const disc = make("span", "disc");
    disc.innerHTML = '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 4v11m0 0 4.5-4.5M12 15l-4.5-4.5M5 20h14"/></svg>';
    const about = make("span", "");
    const size = file.size < 1024 ? `${file.size} B` : file.size < 1048576 ? `${(file.size / 1024).toFixed(1)} KB` : `${(file.size / 1048576).toFixed(1)} MB`;
    about.append(make("span", "name", file.name), make("span", "size", size));
    link.append(disc, about);
    return link;
  }

  drawKeyboard(message) {
    const keyboard = make("div", "keyboard");
    for (const row of message.buttons) {
      const keys = make("div", "keys");
      for (const button of row) keys.append(this.drawKey(message, button));
      keyboard.append(keys);
    }
    return keyboard;
  }

  drawKey(message, button) {
    const key = make(button.kind === "link" ? "a" : "button", "key");
    key.append(make("span", "label", button.text));
    key.dataset.kind = button.kind;
    if (button.style) key.classList.add(`style-${button.style}`);
    if (button.kind === "link") {
      key.href = button.url;
      key.target = "_blank";
      key.rel = "noopener noreferrer";
      key.append(make("span", "corner", "↗"));
    } else {
      key.type = "button";
      key.onclick = () => this.pressed(message, button, key);
    }
    return key;
  }

  // What the person does

  async pressed(message, button, key) {
    if (button.kind === "copy") { await navigator.clipboard?.writeText(button.value); return; }
    if (button.kind === "inline") { this.write(`@${this.view.bot.username} ${button.value ?? ""}`); return; }
    if (button.kind !== "callback") return;
    key.setAttribute("aria-busy", "true");
    const result = await this.act("tap", { message: message.id, data: button.data });
    key.removeAttribute("aria-busy");
    const answer = result?.answer;
    if (answer?.url) window.open(answer.url, "_blank", "noopener");
    if (answer?.text) answer.alert ? this.alert(answer.text) : this.toast(answer.text);
  }

  clicked(event) {
    const hidden = event.target.closest("tg-spoiler, blockquote[expandable]");
    if (hidden) hidden.classList.toggle("open");
    const command = event.target.closest(".command");
    if (command) this.send(command.textContent);
    const link = event.target.closest("a[href]");
    const start = link && this.deepLink(link.href);
    if (start !== null && start !== undefined) { event.preventDefault(); this.pendingStart = start; this.show(this.view); }
  }

  deepLink(href) {
    const url = new URL(href, location.href);
    const own = url.hostname === "t.me" && url.pathname.slice(1).toLowerCase() === this.view.bot.username.toLowerCase();
    return own ? url.searchParams.get("start") : null;
  }

  start() {
    const parameter = this.pendingStart;
    this.pendingStart = "";
    const url = new URL(location.href);
    url.searchParams.delete("start"); // used: not offered again when the page is reloaded
    history.replaceState(null, "", url);
    return this.send(parameter ? `/start ${parameter}` : "/start");
  }

  async send(text) {
    this.closeSheets();
    const units = text.length;
    for (let at = 0; at < units; at += TEXT_UNITS) await this.act("send", { text: text.slice(at, at + TEXT_UNITS) });
  }

  sendInput() {
    const text = this.part("input").value.trim();
    if (!text) return;
    this.write("");
    this.send(text);
  }

  write(text) {
    const input = this.part("input");
    input.value = text;
    input.focus({ preventScroll: true });
    this.typed();
  }

  typed() {
    const input = this.part("input");
    input.style.height = "auto";
    input.style.height = `${input.scrollHeight}px`;
    if (/^\/[a-z0-9_]*$/i.test(input.value)) { this.fillCommands(input.value.slice(1)); this.open("commands", this.part("commands").childElementCount > 0); }
    else this.open("commands", false);
    this.askInline(input.value);
  }

  fillCommands(begin) {
    const found = this.view.commands.filter(({ command }) => command.startsWith(begin.toLowerCase()));
    this.part("commands").replaceChildren(...found.map(({ command, description }) => {
      const button = make("button", "command-item");
      button.type = "button";
      button.dataset.command = command;
      button.append(make("span", "name", `/${command}`), make("span", "about", description));
      button.onclick = () => { this.write(""); this.send(`/${command}`); };
      return button;
    }));
  }

  askInline(value) {
    clearTimeout(this.inlineTimer);
    const name = `@${this.view.bot.username} `.toLowerCase();
    if (!value.toLowerCase().startsWith(name)) { this.open("results", false); return; }
    const text = value.slice(name.length);
    this.inlineTimer = setTimeout(async () => {
      const found = await this.act("inline", { text });
      if (this.part("input").value !== value) return;
      const results = found?.results ?? [];
      this.part("results").replaceChildren(...results.map((result) => this.drawResult(result, text)));
      this.open("results", results.length > 0);
    }, INLINE_PAUSE_MS);
  }

  drawResult(result, text) {
    const button = make("button", "result");
    button.type = "button";
    button.append(make("span", "name", result.title), make("span", "about", result.description ?? ""));
    button.onclick = () => { this.write(""); this.act("choose", { result, text }); };
    return button;
  }

  async upload(input) {
    const [file] = input.files;
    if (!file) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    let binary = "";
    for (let at = 0; at < bytes.length; at += 32768) binary += String.fromCharCode(...bytes.subarray(at, at + 32768));
    const kind = /^image\/(png|jpeg|gif)$/.test(file.type) ? "photo" : "document";
    await this.act("upload", { kind, name: file.name, mime: file.type || "application/octet-stream", content: btoa(binary) });
    input.value = "";
  }

  // Sheets, toasts, alerts

  open(name, isOpen) {
    this.part(name).hidden = !isOpen;
    const opener = { commands: "menu", "more-sheet": "more" }[name];
    if (opener) this.part(opener).setAttribute("aria-expanded", String(isOpen));
  }

  toggle(name) { this.open(name, this.part(name).hidden); }

  closeSheets() { for (const name of ["commands", "results", "more-sheet"]) this.open(name, false); }

  toast(text) {
    const toast = this.part("toast");
    toast.textContent = text;
    toast.hidden = false;
    clearTimeout(this.toastTimer);
    this.toastTimer = setTimeout(() => { toast.hidden = true; }, TOAST_MS);
  }

  alert(text) {
    this.part("alert-text").textContent = text;
    this.part("veil").hidden = false;
    this.part("alert-ok").focus({ preventScroll: true });
  }

  typing(after) {
    this.typingAfter = after;
    this.element.dataset.typing = "true";
    this.part("status").textContent = this.words.typing;
    clearTimeout(this.typingTimer);
    this.typingTimer = setTimeout(() => this.stopTyping(), TYPING_MS);
  }

  stopTyping() {
    delete this.element.dataset.typing;
    this.part("status").textContent = this.words.bot;
  }
}
