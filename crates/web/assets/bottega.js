// Bottega. Every page works without this file; it makes some things quicker and kinder.
'use strict';
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const make = (tag, attributes = {}, text = '') => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.textContent = text;
    return element;
  };

  // One polite voice for screen readers.
  const voice = make('p', { class: 'visually-hidden', role: 'status' });
  const say = (text) => { voice.textContent = ''; setTimeout(() => { voice.textContent = text; }, 60); };

  // --- parts of the page, exchanged without loading the whole --------------------------------
  // An element with an id and data-swap is exchanged when a link in its pagination or tabs is
  // followed, or when a GET form with data-target="#its-id" is sent.
  let swapping;
  // Without its styles, which carry another nonce and are those of this page anyway.
  const read = (text) => new DOMParser().parseFromString(text.replace(/<style[^]*?<\/style>/, ''), 'text/html');
  const parse = async (answer) => read(await answer.text());
  const swap = async (target, address, keep) => {
    swapping?.abort();
    swapping = new AbortController();
    target.setAttribute('aria-busy', 'true');
    try {
      const fresh = (await parse(await fetch(address, { signal: swapping.signal }))).getElementById(target.id);
      if (!fresh) throw new Error('no such part');
      target.replaceWith(fresh);
      if (!keep) history.pushState({ swap: target.id }, '', address);
      enhance(fresh);
      return fresh;
    } catch (error) {
      if (error.name !== 'AbortError' && !keep) location.href = address;
      target.removeAttribute('aria-busy');
    }
  };
  addEventListener('popstate', () => location.reload());

  document.addEventListener('click', (event) => {
    const link = event.target.closest('[data-swap] .pagination a, [data-swap] .tabs a');
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button) return;
    event.preventDefault();
    swap(link.closest('[data-swap]'), link.href).then((part) => {
      if (!part) return;
      part.tabIndex = -1;
      part.focus({ preventScroll: true });
      part.scrollIntoView({ block: 'start' });
    });
  });

  // A part with data-poll="5" is asked for again every five seconds while it carries that mark.
  const poll = (part) => setTimeout(() => {
    if (!part.isConnected) return;
    if (document.hidden) poll(part);
    else swap(part, location.href, true).then((fresh) => { if (!fresh) poll(part); });
  }, Math.max(2, Number(part.dataset.poll) || 5) * 1000);

  // --- sending ------------------------------------------------------------------------------
  document.addEventListener('submit', (event) => {
    const form = event.target;
    const target = form.dataset.target && document.querySelector(form.dataset.target);
    if (target) {
      event.preventDefault();
      const address = new URL(form.getAttribute('action') || '', location.href);
      address.search = new URLSearchParams(new FormData(form));
      swap(target, address.href);
      return;
    }
    // A field named "method" would hide the property of the form.
    if (form.getAttribute('method') !== 'post') return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    if (form.matches('[data-upload]') && all('input[type=file]', form).some((input) => input.files.length)) {
      event.preventDefault();
      upload(form, event.submitter);
      return;
    }
    // A second press sends nothing twice; the mark goes when the page is shown again.
    form.dataset.sent = 'yes';
    event.submitter?.setAttribute('aria-disabled', 'true');
  });
  addEventListener('pageshow', () => all('form[data-sent]').forEach(release));
  const release = (form) => {
    delete form.dataset.sent;
    all('[aria-disabled]', form).forEach((button) => button.removeAttribute('aria-disabled'));
  };

  const send = (form) => HTMLFormElement.prototype.submit.call(form);

  // The page that came as an answer takes the place of this one, with what it says of what was done.
  const show = (fresh) => {
    document.title = fresh.title;
    document.body.replaceChildren(...fresh.body.children, voice);
    enhance(document.body);
    if (!document.querySelector('[data-focus]')) scrollTo(0, 0);
  };

  // A file on its way is shown as a bar; the answer, also a refusal, comes back into the page.
  const upload = (form, submitter) => {
    const input = form.querySelector('input[type=file]');
    const box = make('div', { class: 'progress', role: 'group' });
    const bar = make('progress', { max: '100', value: '0', 'aria-label': input.dataset.sending });
    const share = make('span', { class: 'progress-text' });
    box.append(make('span', { class: 'progress-label' }, input.dataset.sending), share, bar);
    input.after(box);
    form.dataset.sent = 'yes';
    submitter?.setAttribute('aria-disabled', 'true');
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => {
      bar.value = Math.round(100 * loaded / total);
      share.textContent = `${bar.value} %`;
    };
    request.onload = () => {
      const fresh = read(request.responseText);
      if (!fresh.querySelector('main')) { send(form); return; }
      if (request.status < 400) history.pushState({}, '', request.responseURL);
      show(fresh);
    };
    request.onerror = () => { box.remove(); release(form); send(form); };
    request.open('POST', form.getAttribute('action'));
    const body = new FormData(form);
    if (submitter?.name) body.append(submitter.name, submitter.value);
    request.send(body);
  };

  const watchSize = (input) => input.addEventListener('change', () => {
    const large = [...input.files].some((file) => file.size > Number(input.dataset.limit));
    input.setCustomValidity(large ? input.dataset.tooLarge : '');
    if (large) { input.reportValidity(); input.value = ''; input.setCustomValidity(''); say(input.dataset.tooLarge); }
  });

  // --- fields -------------------------------------------------------------------------------
  const count = (area) => {
    const shown = make('p', { class: 'hint count', 'aria-hidden': 'true' });
    const update = () => {
      shown.textContent = `${area.value.length} / ${area.maxLength}`;
      if (area.maxLength - area.value.length === 20) say(shown.textContent);
    };
    area.after(shown);
    area.addEventListener('input', update);
    update();
  };

  const copy = (button) => {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const field = document.getElementById(button.dataset.copy);
      field.select();
      try { await navigator.clipboard.writeText(field.value); } catch { document.execCommand('copy'); }
      const label = button.querySelector('span');
      const before = label.textContent;
      label.textContent = button.dataset.done;
      say(button.dataset.done);
      setTimeout(() => { label.textContent = before; }, 2500);
    });
  };

  // A combobox as the ARIA practices describe it: arrows choose, Enter takes, Escape closes.
  let lists = 0;
  const suggest = (input) => {
    const id = `suggestions-${lists += 1}`;
    const box = make('div', { class: 'suggest-box' });
    const list = make('ul', { class: 'suggestions', id, role: 'listbox', 'aria-label': input.labels[0]?.textContent || '' });
    list.hidden = true;
    input.replaceWith(box);
    box.append(input, list);
    for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': id })) input.setAttribute(name, value);
    let at = -1, timer, asked = 0;
    const close = () => { list.hidden = true; at = -1; input.setAttribute('aria-expanded', 'false'); input.removeAttribute('aria-activedescendant'); };
    const take = (option) => { input.value = option.dataset.value; close(); input.dispatchEvent(new Event('change', { bubbles: true })); };
    const mark = (next) => {
      at = (next + list.children.length) % list.children.length;
      [...list.children].forEach((option, index) => option.setAttribute('aria-selected', String(index === at)));
      input.setAttribute('aria-activedescendant', list.children[at].id);
      list.children[at].scrollIntoView({ block: 'nearest' });
    };
    const ask = async () => {
      const mine = asked += 1, query = input.value.trim();
      if (query.length < 2) { close(); return; }
      const address = new URL(input.dataset.suggest, location.href);
      address.searchParams.set('q', query);
      const found = await fetch(address).then((answer) => answer.ok ? answer.json() : []).catch(() => []);
      if (mine !== asked || document.activeElement !== input) return;
      list.replaceChildren(...found.slice(0, 12).map((entry, index) => {
        const option = make('li', { role: 'option', id: `${id}-${index}`, 'aria-selected': 'false', 'data-value': entry.value }, entry.label ?? entry.value);
        option.addEventListener('mousedown', (event) => { event.preventDefault(); take(option); });
        return option;
      }));
      at = -1;
      // What stands there in full already needs no list over the button below.
      const whole = found.length === 1 && found[0].value.toLowerCase() === query.toLowerCase();
      list.hidden = !found.length || whole;
      input.setAttribute('aria-expanded', String(!list.hidden));
      if (found.length) say(String(found.length));
    };
    input.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(ask, 180); });
    input.addEventListener('blur', close);
    input.addEventListener('keydown', (event) => {
      if (list.hidden) return;
      if (event.key === 'ArrowDown') { event.preventDefault(); mark(at + 1); }
      else if (event.key === 'ArrowUp') { event.preventDefault(); mark(at < 0 ? -1 : at - 1); }
      else if (event.key === 'Enter' && at >= 0) { event.preventDefault(); take(list.children[at]); }
      else if (event.key === 'Escape') { event.preventDefault(); close(); }
    });
  };

  // --- the assessor's desk --------------------------------------------------------------------
  // What is written is kept every few seconds; digits choose a level, j and k go from criterion to criterion,
  // Ctrl+Enter finishes.
  const judge = (desk) => {
    const form = desk.querySelector('form');
    const groups = all('fieldset.choices', form);
    const note = make('p', { class: 'hint', 'aria-hidden': 'true' });
    form.append(note);
    let timer;
    const keep = async () => {
      const body = new URLSearchParams(new FormData(form));
      const answer = await fetch(desk.dataset.autosave, { method: 'POST', body }).catch(() => null);
      const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' });
      note.textContent = answer?.ok ? `${desk.dataset.saved} ${time}` : '';
    };
    if (desk.dataset.autosave) {
      form.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(keep, 2000); });
      form.addEventListener('submit', () => clearTimeout(timer));
    }
    const here = () => groups.findIndex((group) => group.contains(document.activeElement));
    const move = (to) => (groups[to]?.querySelector('input:checked') ?? groups[to]?.querySelector('input'))?.focus();
    document.addEventListener('keydown', (event) => {
      if (!desk.isConnected) return;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        form.requestSubmit(form.querySelector('button[value=finish]'));
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('textarea, input:not([type=radio])')) return;
      const at = here();
      if (event.key === 'j') move(Math.min(at + 1, groups.length - 1));
      else if (event.key === 'k') move(Math.max(at - 1, 0));
      else if (/^[1-9]$/.test(event.key) && at >= 0) {
        const level = all('input[type=radio]', groups[at])[Number(event.key) - 1];
        if (level) { level.checked = true; level.focus(); level.dispatchEvent(new Event('input', { bubbles: true })); }
      } else return;
      event.preventDefault();
    });
  };

  // --- menus --------------------------------------------------------------------------------
  const closeMenus = (except) => all('.menu[open]').forEach((menu) => { if (menu !== except) menu.open = false; });
  document.addEventListener('click', (event) => closeMenus(event.target.closest('.menu')));
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    const open = document.activeElement?.closest('.menu[open]');
    closeMenus();
    open?.querySelector('summary').focus();
  });

  // --- start --------------------------------------------------------------------------------
  const enhance = (root) => {
    const each = (selector, act) => {
      if (root.matches?.(selector)) act(root);
      all(selector, root).forEach(act);
    };
    each('[data-copy]', copy);
    each('[data-suggest]', suggest);
    each('[data-count]', count);
    each('[data-limit]', watchSize);
    each('[data-poll]', poll);
    each('[data-judge]', judge);
    root.querySelector('[data-focus]')?.focus();
  };
  document.body.append(voice);
  enhance(document);
})();
