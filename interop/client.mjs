// A small browser without a screen: cookies, forms, redirects.

export const ORIGIN = process.env.INTEROP_ORIGIN;
export const PASSWORD = "bottega-demo";

export class Client {
  #cookies = new Map();

  constructor(origin = ORIGIN) {
    this.origin = origin;
  }

  async request(path, options = {}) {
    const headers = { cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; "), ...options.headers };
    const response = await fetch(new URL(path, this.origin), { ...options, headers, redirect: "manual" });
    for (const line of response.headers.getSetCookie()) {
      const [name, value] = line.split(";")[0].split("=");
      if (line.includes("Max-Age=0")) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    const location = response.headers.get("location");
    return location ? this.request(location) : response;
  }

  async page(path) {
    const response = await this.request(path, { headers: { accept: "text/html" } });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.text();
  }

  // Sends a form of a page, with its hidden fields.
  async submit(pagePath, action, values) {
    const html = await this.page(pagePath);
    const csrf = /name="csrf" value="([^"]+)"/.exec(html)?.[1];
    const body = new URLSearchParams({ csrf, ...values });
    const response = await this.request(action, { method: "POST", body, headers: { accept: "text/html" } });
    const text = await response.text();
    if (!response.ok) throw new Error(`${action}: ${response.status} ${text.replace(/<[^>]+>/g, " ").slice(0, 400)}`);
    return text;
  }

  async signIn(email) {
    await this.submit("/session/new", "/session/new", { email, password: PASSWORD });
    return this;
  }
}
