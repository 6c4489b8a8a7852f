/* Choosing a user, group, project or application by typing: the combobox pattern of ARIA, by mouse and by keyboard. */
(function () {
  'use strict';
  const Accord = window.Accord;
  if (Accord.combobox) {
    return;
  }
  const h = Accord.h;
  const PAUSE = 150;

  /**
   * A text input with a list of matches. `search(text)` answers a promise of options (`value`, `label`, optionally `detail` and `item`);
   * `onPick(option)` is called when one is taken, `onClear()` when the text no longer names it. The element has `accord.value`,
   * `accord.set(option)` and `accord.open()`.
   */
  Accord.combobox = function (options) {
    const list = h('ul', {className: 'accord-options', role: 'listbox', id: Accord.id('list'), 'aria-label': options.listLabel || options.label || AJS.I18n.getText("accord.picker.matches"), hidden: true});
    const input = h('input', {
      type: 'text', className: 'text', id: options.id || Accord.id('pick'), name: options.name || null, autocomplete: 'off', spellcheck: 'false',
      role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id, placeholder: options.placeholder || null,
      'aria-label': options.label || null
    });
    const root = h('div', {className: 'accord-combo accord-search'}, Accord.icon('search'), input, list);
    const state = {found: [], active: -1, value: null, asked: 0, timer: null};

    function show(found) {
      state.found = found;
      Accord.fill(list, found.length
        ? found.map((option, index) => h('li', {role: 'option', id: list.id + '-' + index, 'aria-selected': 'false'},
          h('span', {}, option.label), option.detail ? h('span', {className: 'accord-sub'}, option.detail) : null))
        : h('li', {className: 'accord-options-none', role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false'}, AJS.I18n.getText("accord.picker.none")));
      list.hidden = false;
      input.setAttribute('aria-expanded', 'true');
      activate(found.length ? 0 : -1);
    }

    function close() {
      list.hidden = true;
      input.setAttribute('aria-expanded', 'false');
      input.removeAttribute('aria-activedescendant');
      state.active = -1;
    }

    function activate(index) {
      state.active = index;
      Array.from(list.children).forEach((item, place) => item.setAttribute('aria-selected', String(place === index)));
      if (index >= 0) {
        input.setAttribute('aria-activedescendant', list.children[index].id);
        list.children[index].scrollIntoView({block: 'nearest'});
      } else {
        input.removeAttribute('aria-activedescendant');
      }
      if (options.onActive) {
        options.onActive(index >= 0 ? state.found[index] : null, index >= 0 ? list.children[index] : null);
      }
    }

    function pick(option) {
      set(option);
      close();
      if (options.onPick) {
        options.onPick(option);
      }
      if (options.clearAfterPick) {
        set(null);
      }
    }

    function set(option) {
      state.value = option ? option.value : null;
      input.value = option ? option.label : '';
      root.accord.value = state.value;
      root.accord.option = option || null;
    }

    async function ask() {
      const mine = ++state.asked;
      try {
        const found = await options.search(input.value.trim());
        if (mine === state.asked && root.contains(document.activeElement)) {
          show(found);
        }
      } catch (problem) {
        if (mine === state.asked) {
          close();
          Accord.flag('error', problem.message);
        }
      }
    }

    input.addEventListener('input', () => {
      if (state.value !== null) {
        state.value = null;
        root.accord.value = null;
        root.accord.option = null;
        if (options.onClear) {
          options.onClear();
        }
      }
      clearTimeout(state.timer);
      state.timer = setTimeout(ask, PAUSE);
    });
    input.addEventListener('keydown', event => {
      const open = !list.hidden;
      const count = state.found.length;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        if (!open) {
          ask();
        } else if (count) {
          activate((state.active + (event.key === 'ArrowDown' ? 1 : count - 1)) % count);
        }
      } else if (event.key === 'Enter' && open) {
        event.preventDefault();
        if (state.active >= 0) {
          pick(state.found[state.active]);
        }
      } else if (event.key === 'Escape' && open) {
        event.preventDefault();
        event.stopPropagation();
        close();
      } else if (event.key === 'Tab') {
        close();
      }
    });
    input.addEventListener('click', () => list.hidden && ask());
    list.addEventListener('mousedown', event => event.preventDefault());
    list.addEventListener('click', event => {
      const index = Array.from(list.children).indexOf(event.target.closest('li'));
      if (index >= 0 && state.found[index]) {
        pick(state.found[index]);
      }
    });
    root.addEventListener('focusout', event => {
      if (!root.contains(event.relatedTarget)) {
        close();
        if (options.strict !== false && state.value === null) {
          input.value = '';
        }
      }
    });
    root.accord = {value: null, option: null, set, open: ask, input};
    if (options.value) {
      set(options.value);
    }
    return root;
  };

  /** Several values: what has been chosen as tokens above one combobox. `accord.values` are the options in order. */
  Accord.multiple = function (makePicker, values, onChange) {
    const chosen = (values || []).slice();
    const tokens = h('ul', {className: 'accord-tokens'});
    const picker = makePicker({
      clearAfterPick: true,
      onPick: option => {
        if (!chosen.some(one => one.value === option.value)) {
          chosen.push(option);
          changed();
        }
      }
    });
    const root = h('div', {className: 'accord-multiple accord-section'}, tokens, picker);
    root.accord = {values: chosen};

    function changed() {
      draw();
      if (onChange) {
        onChange(chosen);
      }
    }

    function draw() {
      tokens.hidden = !chosen.length;
      Accord.fill(tokens, chosen.map((option, index) => h('li', {}, option.label, h('button', {
        type: 'button', 'aria-label': AJS.I18n.getText("accord.picker.remove", option.label),
        onClick: () => {
          chosen.splice(index, 1);
          changed();
          picker.accord.input.focus();
        }
      }, Accord.icon('cross')))));
    }
    draw();
    return root;
  };

  const pass = (options, search) => Accord.combobox(Object.assign({}, options, {search}));

  /** What a picker's `value` option looks like for a person, group, project or application of the REST contract. */
  Accord.option = {
    user: person => person && {value: person.key, label: person.displayName || person.name || person.key, detail: person.name, item: person},
    group: name => name && {value: name, label: name},
    project: project => project && {value: String(project.id), label: project.name, detail: project.key, item: project},
    application: application => application && {
      value: application.key, label: application.name || application.key,
      detail: [application.key, (application.aliases || []).join(', '), application.businessUnit].filter(Boolean).join(' \u00b7 '), item: application
    }
  };

  Accord.pick = {
    user: options => pass(options, async text => {
      const answer = await Accord.api.get('/rest/api/2/user/picker', {query: text, maxResults: 10});
      return answer.users.map(Accord.option.user);
    }),
    group: options => pass(options, async text => {
      const answer = await Accord.api.get('/rest/api/2/groups/picker', {query: text, maxResults: 10});
      return answer.groups.map(group => Accord.option.group(group.name));
    }),
    project: options => pass(options, async text => {
      const sought = text.toLowerCase();
      const all = await Accord.api.get('/rest/api/2/project');
      return all.filter(project => (project.name + ' ' + project.key).toLowerCase().includes(sought)).slice(0, 20).map(Accord.option.project);
    }),
    application: options => pass(options, async text => {
      const answer = await Accord.api.get('applications', {query: text, maxResults: 10});
      return answer.values.map(Accord.option.application);
    })
  };
}());
