// One person's phone: the chat with the bot, or a group of friends; sends what the person does.
import { Composer } from "./composer.js";
import { drawDay, drawMessage, make } from "./draw.js";
import { wordsOf } from "./words.js";

const TOAST_MS = 3200;
const TYPING_MS = 5000;
const TEXT_UNITS = 4096;
const AT_END_PX = 80;

export async function ask(path, body) {
  const request = body === undefined ? {} :
    { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
  const response = await fetch(path, request);
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.description ?? response.statusText);
  return answer;
}

export class Phone {
  constructor(view, startParameter) {
    this.slug = view.slug;
    this.name = view.name;
    this.language = view.language;
    this.words = wordsOf(view.language);
    this.pendingStart = startParameter;
    this.group = null; // the group that is open instead of the chat with the bot
    this.drawn = new Map();
    this.element = document.querySelector("#phone").content.firstElementChild.cloneNode(true);
    this.element.dataset.person = view.slug;
    this.element.setAttribute("aria-label", view.name);
    this.element.lang = view.language;
    this.prepare();
  }

  part(name) { return this.element.querySelector(`.${name}`); }

  get path() { return `/sim/people/${encodeURIComponent(this.slug)}`; }

  act(name, body = {}) {
    return ask(`${this.path}/${name}`, { chat: this.group?.id ?? 0, ...body }).catch((error) => {
      this.toast(this.words.failed + error.message);
      return null;
    });
  }

  prepare() {
    const words = { start: "start", unblock: "unblock", block: "block", "welcome-title": "what", "menu-text": "menu",
                    invite: "invite", kick: "kick" };
    for (const [part, word] of Object.entries(words)) this.part(part).textContent = this.words[word];
    this.part("back").setAttribute("aria-label", this.words.back);
    this.part("back").onclick = () => this.enter(null);
    this.part("start").onclick = () => this.start();
    this.part("unblock").onclick = () => this.act("unblock");
    this.part("more").onclick = () => this.toggle("more-sheet");
    for (const act of ["block", "invite", "kick"]) this.part(act).onclick = () => { this.closeSheets(); this.act(act); };
    this.part("alert-ok").onclick = () => { this.part("veil").hidden = true; };
    this.composer = new Composer(this);
    this.element.addEventListener("keydown", (event) => { if (event.key === "Escape") this.closeSheets(); });
    this.part("scroller").addEventListener("click", (event) => { this.closeSheets(); this.clicked(event); });
    this.part("scroller").addEventListener("scroll", () => this.scrolled(), { passive: true });
    new ResizeObserver(() => { if (this.atEnd) this.toEnd(); }).observe(this.part("messages")); // a picture that loads
    this.atEnd = true;
  }

  // What is shown

  refresh() {
    if (this.refreshing) { this.again = true; return; }
    this.refreshing = true;
    ask(this.path)
      .then((view) => this.show(view))
      .catch(() => {})
      .finally(() => { this.refreshing = false; if (this.again) { this.again = false; this.refresh(); } });
  }

  shows({ slug, chat }) { return slug === this.slug || chat === this.group?.id; }

  async show(view) {
    this.view = view;
    this.group = view.groups.find(({ id }) => id === this.group?.id) ?? null;
    const group = this.group;
    const messages = group ? await ask(`${this.path}/chats/${group.id}`) : view.messages;
    if (group !== this.group) return this; // another chat was opened meanwhile and is on its way
    this.showFrame(view);
    if (messages.some((message) => message.bot && message.id > this.typingAfter)) this.stopTyping();
    this.drawMessages(messages);
    return this;
  }

  showFrame(view) {
    const inGroup = this.group !== null;
    const empty = !inGroup && !view.messages.length && !view.started;
    const starting = !inGroup && !view.blocked && (empty || Boolean(this.pendingStart));
    const blocked = !inGroup && view.blocked;
    this.part("bot-name").textContent = inGroup ? this.group.title : view.bot.name;
    if (this.element.dataset.typing === undefined) this.part("status").textContent = inGroup ? this.words.group : this.words.bot;
    this.part("back").hidden = !inGroup;
    this.part("avatar").hidden = inGroup;
    this.part("group-face").hidden = !inGroup;
    this.part("welcome").hidden = !empty;
    this.part("welcome-text").textContent = view.bot.description;
    this.part("start").hidden = !starting;
    this.part("unblock").hidden = !blocked;
    this.part("composer").hidden = starting || blocked;
    this.part("block").hidden = inGroup || view.blocked || !view.started;
    this.part("invite").hidden = !inGroup || this.group.has_bot;
    this.part("kick").hidden = !inGroup || !this.group.has_bot;
    this.part("menu").hidden = inGroup || !view.commands.length;
    this.part("groups").replaceChildren(...(inGroup ? [] : view.groups.map((group) => this.drawGroup(group))));
  }

  drawGroup(group) {
    const button = make("button", "group-item", `👥 ${group.title}`);
    button.type = "button";
    button.onclick = () => this.enter(group);
    return button;
  }

  enter(group) {
    this.closeSheets();
    this.group = group;
    this.atEnd = true;
    this.part("messages").replaceChildren();
    this.drawn = new Map();
    this.refresh();
  }

  drawMessages(messages) {
    const list = this.part("messages");
    const first = !this.drawn.size;
    const kept = new Map();
    const items = [];
    let day = "";
    for (const message of messages) {
      const key = JSON.stringify(message);
      const old = this.drawn.get(message.id);
      const item = old?.key === key ? old.item : this.draw(message);
      if (!old && !first) item.classList.add("fresh");
      kept.set(message.id, { key, item });
      const today = new Date(message.date * 1000).toDateString();
      if (today !== day) {
        const pill = this.drawn.get(today)?.item ?? drawDay(message.date, this.language, this.words.today);
        kept.set(today, { item: pill });
        items.push(pill);
      }
      day = today;
      items.push(item);
    }
    const grown = messages.length > 0 && !this.drawn.has(messages.at(-1).id);
    const stays = this.atEnd || grown;
    this.drawn = kept;
    items.forEach((item, index) => { if (list.children[index] !== item) list.insertBefore(item, list.children[index] ?? null); });
    while (list.children.length > items.length) list.lastElementChild.remove();
    if (stays) this.toEnd();
  }

  draw(message) {
    const onPress = (button, key) => this.pressed(message, button, key);
    return drawMessage(message, { words: this.words, inGroup: this.group !== null, onPress });
  }

  isAtEnd() {
    const scroller = this.part("scroller");
    return scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < AT_END_PX;
  }

  // Only a scroll upwards leaves the end: what grows below, such as a picture that loads, does not
  scrolled() {
    const { scrollTop } = this.part("scroller");
    this.atEnd = this.isAtEnd() || (this.atEnd && scrollTop >= this.lastTop);
    this.lastTop = scrollTop;
  }

  toEnd() {
    const scroller = this.part("scroller");
    scroller.scrollTop = scroller.scrollHeight;
    this.atEnd = true;
  }

  // What the person does

  async pressed(message, button, key) {
    if (button.kind === "copy") { await navigator.clipboard?.writeText(button.value); this.toast(this.words.copied); return; }
    if (button.kind === "inline") { this.composer.write(`@${this.view.bot.username} ${button.value ?? ""}`); return; }
    if (button.kind !== "callback") return;
    key.setAttribute("aria-busy", "true");
    const result = await this.act("tap", { chat: message.chat, message: message.id, data: button.data });
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
    if (start !== null && start !== undefined) { event.preventDefault(); this.offerStart(start); }
  }

  deepLink(href) {
    const url = new URL(href, location.href);
    const own = url.hostname === "t.me" && url.pathname.slice(1).toLowerCase() === this.view.bot.username.toLowerCase();
    return own ? url.searchParams.get("start") : null;
  }

  offerStart(parameter) {
    this.pendingStart = parameter;
    this.enter(null);
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
    this.part("status").textContent = this.group ? this.words.group : this.words.bot;
  }
}
