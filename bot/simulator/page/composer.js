// The lower edge of a phone: what is typed, the commands and inline results it brings up, files.
import { make } from "./draw.js";

const INLINE_PAUSE_MS = 350;
const CHUNK_BYTES = 32768;

export class Composer {
  constructor(phone) {
    this.phone = phone;
    const input = this.input = phone.part("input");
    input.placeholder = phone.words.message;
    input.setAttribute("aria-label", phone.words.message);
    input.oninput = () => this.typed();
    input.onkeydown = (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); this.send(); }
    };
    phone.part("composer").onsubmit = (event) => { event.preventDefault(); this.send(); };
    phone.part("menu").onclick = () => { this.fillCommands(""); phone.toggle("commands"); };
    phone.part("file").onchange = (event) => this.upload(event.target);
  }

  send() {
    const text = this.input.value.trim();
    if (!text) return;
    this.write("");
    this.phone.send(text);
  }

  write(text) {
    this.input.value = text;
    this.input.focus({ preventScroll: true });
    this.typed();
  }

  typed() {
    this.input.style.height = "auto";
    this.input.style.height = `${this.input.scrollHeight}px`;
    const isCommand = this.phone.group === null && /^\/[a-z0-9_]*$/i.test(this.input.value);
    if (isCommand) this.fillCommands(this.input.value.slice(1));
    this.phone.open("commands", isCommand && this.phone.part("commands").childElementCount > 0);
    this.askInline(this.input.value);
  }

  fillCommands(begin) {
    const found = this.phone.view.commands.filter(({ command }) => command.startsWith(begin.toLowerCase()));
    this.phone.part("commands").replaceChildren(...found.map(({ command, description }) => {
      const button = make("button", "command-item");
      button.type = "button";
      button.dataset.command = command;
      button.append(make("span", "name", `/${command}`), make("span", "about", description));
      button.onclick = () => { this.write(""); this.phone.send(`/${command}`); };
      return button;
    }));
  }

  // "@bot …" asks the bot while it is typed; only a choice is sent

  askInline(value) {
    clearTimeout(this.timer);
    const name = `@${this.phone.view.bot.username} `;
    if (!value.toLowerCase().startsWith(name.toLowerCase())) { this.phone.open("results", false); return; }
    const text = value.slice(name.length);
    this.timer = setTimeout(async () => {
      const found = await this.phone.act("inline", { text });
      if (this.input.value !== value) return;
      const items = (found?.results ?? []).map((result) => this.drawResult(result, text));
      if (found?.button) items.unshift(this.drawLead(found.button));
      this.phone.part("results").replaceChildren(...items);
      this.phone.open("results", items.length > 0);
    }, INLINE_PAUSE_MS);
  }

  drawResult(result, text) {
    const button = make("button", "result");
    button.type = "button";
    button.append(make("span", "name", result.title), make("span", "about", result.description ?? ""));
    button.onclick = () => { this.write(""); this.phone.act("choose", { result, text }); };
    return button;
  }

  // The line over the results leads to the chat with the bot
  drawLead({ text, start }) {
    const button = make("button", "lead", text);
    button.type = "button";
    button.onclick = () => { this.write(""); this.phone.offerStart(start ?? ""); };
    return button;
  }

  async upload(input) {
    const [file] = input.files;
    if (!file) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    let binary = "";
    for (let at = 0; at < bytes.length; at += CHUNK_BYTES) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK_BYTES));
    const kind = /^image\/(png|jpeg|gif)$/.test(file.type) ? "photo" : "document";
    await this.phone.act("upload", { kind, name: file.name, mime: file.type || "application/octet-stream", content: btoa(binary) });
    input.value = "";
  }
}
