/* What pages show again and again: parties, people, dates, notes, tables, forms, dialogs. */
(function () {
  'use strict';
  const Accord = window.Accord;
  if (Accord.party) {
    return;
  }
  const h = Accord.h;

  /** An element of a picture; its children may be nested lists. */
  Accord.svg = function (tag, attributes, ...children) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    Object.entries(attributes || {}).forEach(([name, value]) => element.setAttribute(name, String(value)));
    element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined)
      .map(child => child instanceof Node ? child : String(child)));
    return element;
  };
  const TINT = {IT_OPS: 'ops', IT_DELIVERY: 'dev', BUSINESS: 'bus', UNDECIDED: 'tbd'};

  Accord.icon = (name, label) => h('span', {
    className: 'aui-icon aui-icon-small aui-iconfont-' + name,
    role: label ? 'img' : null, 'aria-label': label || null, 'aria-hidden': label ? null : 'true'
  });

  // ---- parties ----------------------------------------------------------------------------------------------------

  /** Shape, word and tint, so that nobody needs the colour. */
  Accord.party = function (party, large) {
    return h('span', {className: 'accord-party accord-party-' + TINT[party] + (large ? ' accord-party-large' : '')},
      h('i', {className: 'accord-party-mark', 'aria-hidden': 'true'}), Accord.words.party[party]);
  };
  Accord.partyTint = party => TINT[party];
  Accord.shape = party => h('i', {className: 'accord-shape accord-shape-' + TINT[party], 'aria-hidden': 'true'});

  // ---- people -----------------------------------------------------------------------------------------------------

  Accord.face = function (person, small) {
    const name = person.displayName || person.name || person.key || '?';
    const words = name.trim().split(/\s+/);
    const letters = (words[0][0] || '?') + (words.length > 1 ? words[words.length - 1][0] : '');
    const tint = Array.from(person.key || name).reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 997, 7) % 6 + 1;
    return h('span', {className: 'accord-face accord-face-' + tint + (small ? ' accord-face-small' : ''), 'aria-hidden': 'true'}, letters.toUpperCase());
  };

  /** A person as a link to the profile; `sub` is a second line. An inactive one says so. */
  Accord.person = function (person, sub) {
    if (!person) {
      return h('span', {className: 'accord-subtle'}, AJS.I18n.getText("accord.person.nobody"));
    }
    const name = person.displayName || person.name || person.key;
    return h('span', {className: 'accord-person'}, Accord.face(person, !sub),
      h('span', {}, person.name ? h('a', {href: Accord.profileUrl(person.name)}, name) : name,
        person.active === false ? ' ' + AJS.I18n.getText("accord.person.inactive") : null,
        sub ? h('span', {className: 'accord-sub'}, sub) : null));
  };

  // ---- dates ------------------------------------------------------------------------------------------------------

  function place() {
    const data = document.querySelector('[data-accord-zone]');
    return {zone: (data && data.dataset.accordZone) || undefined, locale: ((data && data.dataset.accordLocale) || document.documentElement.lang || 'en').replace('_', '-')};
  }

  function format(date, options) {
    const {zone, locale} = place();
    try {
      return new Intl.DateTimeFormat(locale, Object.assign({timeZone: zone}, options)).format(date);
    } catch (e) {
      return new Intl.DateTimeFormat('en', options).format(date);
    }
  }
  const dayOf = date => format(date, {year: 'numeric', month: '2-digit', day: '2-digit'});
  const timeOf = date => format(date, {hour: '2-digit', minute: '2-digit', hour12: false});

  Accord.date = {
    /** "24 Mar 2026" of `2026-03-24` or of a moment. */
    day: text => {
      if (!text) {
        return '';
      }
      const pure = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
      return pure
        ? new Intl.DateTimeFormat(place().locale, {timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric'})
          .format(new Date(Date.UTC(pure[1], pure[2] - 1, pure[3])))
        : format(new Date(text), {day: 'numeric', month: 'short', year: 'numeric'});
    },
    time: text => timeOf(new Date(text)),
    /** "today 11:41", "yesterday 14:05", "29 Oct 2025": in the user's zone, to stand inside a sentence. */
    moment: text => {
      const date = new Date(text);
      const now = new Date();
      if (dayOf(date) === dayOf(now)) {
        return AJS.I18n.getText("accord.date.today", timeOf(date));
      }
      if (dayOf(date) === dayOf(new Date(now.getTime() - 86400000))) {
        return AJS.I18n.getText("accord.date.yesterday", timeOf(date));
      }
      return Accord.date.day(text);
    },
    /** The same at the start of a sentence. */
    start: text => text.charAt(0).toUpperCase() + text.slice(1),
    full: text => format(new Date(text), {day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hour12: false}),
    /** "26 min", "3 h", "5 d". */
    age: text => {
      const minutes = Math.max(0, Math.floor((Date.now() - new Date(text).getTime()) / 60000));
      if (minutes < 60) {
        return AJS.I18n.getText("accord.date.minutes", minutes);
      }
      return minutes < 1440
        ? AJS.I18n.getText("accord.date.hours", Math.floor(minutes / 60))
        : AJS.I18n.getText("accord.date.days", Math.floor(minutes / 1440));
    }
  };

  /** A `time` element: the moment in words, the whole of it as its title. */
  Accord.moment = text => h('time', {datetime: text, title: Accord.date.full(text)}, Accord.date.moment(text));

  // ---- parts of a page ----------------------------------------------------------------------------------------------

  /** The head of a page: `title`, and optionally `crumbs` (pairs of text and address), `lead`, `lozenge` and `actions`. */
  Accord.header = function (head) {
    return h('div', {className: 'aui-page-header'}, h('div', {className: 'aui-page-header-inner'},
      h('div', {className: 'aui-page-header-main'},
        head.crumbs ? h('nav', {'aria-label': AJS.I18n.getText("accord.page.path")},
          h('ol', {className: 'accord-crumbs'}, head.crumbs.map(([text, address]) => h('li', {}, h('a', {href: address}, text))))) : null,
        h('div', {className: 'accord-title'}, h('h1', {}, head.title), head.lozenge),
        head.lead ? h('p', {className: 'accord-lead'}, head.lead) : null),
      head.actions ? h('div', {className: 'aui-page-header-actions'}, h('div', {className: 'accord-actions'}, head.actions)) : null));
  };

  /** A section with its heading; `actions` stand on the heading's line. */
  Accord.section = function (title, content, actions) {
    const id = Accord.id('section');
    return h('section', {className: 'accord-section', 'aria-labelledby': id},
      h('div', {className: 'accord-section-head'}, h('h2', {id}, title), actions), content);
  };

  const NOTE_ICON = {info: 'info-filled', warning: 'warning', danger: 'error', plain: 'info'};

  /** Icon, words and tint; `type` is info, warning, danger or plain. */
  Accord.note = function (type, content, icon, attributes) {
    return h('div', Object.assign({className: 'accord-note' + (type === 'info' ? '' : ' accord-note-' + type)}, attributes),
      Accord.icon(icon || NOTE_ICON[type]), h('div', {}, content));
  };

  Accord.empty = (title, text, actions) => h('div', {className: 'accord-empty'},
    h('p', {className: 'accord-strong'}, title), text ? h('p', {className: 'accord-subtle'}, text) : null,
    actions ? h('div', {className: 'accord-actions'}, actions) : null);

  /** Labels and values; a pair whose value is null is left out. */
  Accord.kv = pairs => h('dl', {className: 'accord-kv'}, pairs.filter(([, value]) => value !== null && value !== undefined)
    .map(([label, value]) => h('div', {}, h('dt', {}, label), h('dd', {}, value))));

  Accord.button = function (text, onClick, attributes) {
    const button = h('button', Object.assign({type: 'button', className: 'aui-button', onClick}, attributes), text);
    return button;
  };
  Accord.linkButton = (text, onClick, attributes) => h('button', Object.assign({type: 'button', className: 'accord-link', onClick}, attributes), text);

  /** While the promise runs the button can not be pressed again and says that it is busy. */
  Accord.busy = async function (button, work) {
    if (button.getAttribute('aria-disabled') === 'true') {
      return undefined;
    }
    button.setAttribute('aria-disabled', 'true');
    button.setAttribute('aria-busy', 'true');
    try {
      return await work();
    } finally {
      button.removeAttribute('aria-disabled');
      button.removeAttribute('aria-busy');
    }
  };

  /**
   * A table that becomes labelled cards when narrow. A column: `title`, `cell(row)`, and optionally `right`, `head` (the row's own
   * heading), `className`, `hidden` (title for screen readers only).
   */
  Accord.table = function (caption, columns, rows, className) {
    return h('table', {className: 'aui accord-cards ' + (className || '')},
      h('caption', {className: 'accord-sr'}, caption),
      h('thead', {}, h('tr', {}, columns.map(column => h('th', {scope: 'col', className: column.right ? 'accord-r' : null},
        column.hidden ? h('span', {className: 'accord-sr'}, column.title) : column.heading || column.title)))),
      h('tbody', {}, rows.map(row => Accord.row(columns, row))));
  };
  Accord.row = (columns, row) => h('tr', {}, columns.map(column => h(column.head ? 'th' : 'td', {
    scope: column.head ? 'row' : null,
    className: [column.className, column.right ? 'accord-r' : null].filter(Boolean).join(' ') || null,
    'data-label': column.head || column.hidden ? null : column.title
  }, column.cell(row))));

  /** "1 to 50 of 642" with previous and next; `go(startAt)`. */
  Accord.paging = function (page, go) {
    const last = Math.min(page.startAt + page.values.length, page.total);
    const step = page.maxResults || 50;
    const link = (text, startAt, possible) => h('li', {}, h('button', {
      type: 'button', className: 'aui-button aui-button-link', disabled: !possible, onClick: () => go(startAt)
    }, text));
    return h('nav', {className: 'accord-paging', 'aria-label': AJS.I18n.getText("accord.paging.label")},
      h('span', {className: 'accord-num', role: 'status'}, page.total
        ? AJS.I18n.getText("accord.paging.range", page.startAt + 1, last, page.total) : AJS.I18n.getText("accord.paging.none")),
      page.total > step ? h('ol', {className: 'aui-nav aui-nav-pagination'},
        link(AJS.I18n.getText("accord.paging.previous"), Math.max(0, page.startAt - step), page.startAt > 0),
        link(AJS.I18n.getText("accord.paging.next"), page.startAt + step, last < page.total)) : null);
  };

  /** Applications that an issue is probably about, each with its reason; `accept(key, button)` sets one, without it they are only told. */
  Accord.suggestions = function (suggestions, accept) {
    return suggestions && suggestions.length ? h('ul', {className: 'accord-picks accord-suggestions', 'aria-label': AJS.I18n.getText("accord.panel.suggested")},
      suggestions.map(({application, why}) => h('li', {},
        h('span', {}, h('span', {className: 'accord-strong'}, application.name || application.key), h('span', {className: 'accord-sub'}, Accord.date.start(why))),
        accept ? Accord.button(AJS.I18n.getText("accord.panel.suggested.accept"), event => accept(application.key, event.currentTarget),
          {'aria-label': AJS.I18n.getText("accord.panel.suggested.accept.this", application.name || application.key)}) : null))) : null;
  };

  // ---- forms --------------------------------------------------------------------------------------------------------

  /** A labelled control: `label`, `name` (what the server calls it), `control` (an element), `hint`, `required`. */
  Accord.field = function (field) {
    const control = field.control;
    const input = control.matches('input,select,textarea') ? control : control.querySelector('input,select,textarea');
    const id = input.id || (input.id = Accord.id('field'));
    if (field.name && !input.name) {
      input.name = field.name;
    }
    const hint = field.hint ? h('span', {className: 'accord-hint', id: id + '-hint'}, field.hint) : null;
    if (hint) {
      input.setAttribute('aria-describedby', hint.id);
    }
    if (field.required) {
      input.setAttribute('aria-required', 'true');
    }
    return h('div', {className: 'accord-field ' + (field.className || ''), 'data-field': field.name || null},
      h('label', {for: id, className: field.required ? 'accord-required' : null}, field.label), control, hint);
  };
  Accord.input = attributes => h('input', Object.assign({type: 'text', className: 'text', autocomplete: 'off'}, attributes));
  Accord.textarea = attributes => h('textarea', Object.assign({className: 'textarea', rows: 3}, attributes));
  /** A select of pairs of value and text. */
  Accord.select = function (options, value, attributes) {
    const select = h('select', Object.assign({className: 'select'}, attributes),
      options.map(([key, text]) => h('option', {value: key}, text)));
    select.value = value === null || value === undefined ? '' : String(value);
    return select;
  };

  /**
   * Shows what the server refused: beside each field that it names, everything else at the top of the form, and moves to the first.
   * A field is found by `data-field` or by name; a nested name such as `seats.IT_SYSTEM_OWNER` falls back to its first word.
   */
  Accord.problem = function (form, problem) {
    Accord.clearProblem(form);
    const rest = (problem.messages || [problem.message]).slice();
    let first = null;
    Object.entries(problem.fields || {}).forEach(([name, text]) => {
      const holder = find(form, name) || find(form, name.split(/[.[]/)[0]);
      if (!holder) {
        rest.push(text);
        return;
      }
      const input = holder.matches('input,select,textarea') ? holder : holder.querySelector('input,select,textarea,button');
      const error = h('span', {className: 'accord-error', id: Accord.id('error')}, text);
      (holder.matches('input,select,textarea') ? holder.parentElement : holder).append(error);
      if (input) {
        input.setAttribute('aria-invalid', 'true');
        input.dataset.describedBefore = input.getAttribute('aria-describedby') || '';
        input.setAttribute('aria-describedby', (input.dataset.describedBefore + ' ' + error.id).trim());
        first = first || input;
      }
    });
    if (rest.length || !first) {
      const text = rest.length ? rest : [problem.message];
      const note = Accord.note('danger', text.map(line => h('p', {}, line)), null, {role: 'alert', tabindex: '-1', 'data-problem': 'true'});
      form.prepend(note);
      first = first || note;
    }
    first.focus();
  };

  function find(form, name) {
    const escaped = CSS.escape(name);
    return form.querySelector('[data-field="' + escaped + '"]') || form.querySelector('[name="' + escaped + '"]');
  }

  Accord.clearProblem = function (form) {
    form.querySelectorAll('.accord-error, [data-problem]').forEach(element => element.remove());
    form.querySelectorAll('[aria-invalid]').forEach(input => {
      input.removeAttribute('aria-invalid');
      if (input.dataset.describedBefore) {
        input.setAttribute('aria-describedby', input.dataset.describedBefore);
      } else {
        input.removeAttribute('aria-describedby');
      }
      delete input.dataset.describedBefore;
    });
  };

  /**
   * A dialog of AUI: `title`, `content`, `submit` (the button's word), and `onSubmit(form)`, whose rejection is shown in the form and
   * whose success closes the dialog. Without `submit` it only informs. Answers a promise of whether it was submitted.
   */
  Accord.dialog = function (options) {
    return new Promise(resolve => {
      const title = Accord.id('dialog');
      let submitted = false;
      const form = h('form', {className: 'aui accord-form accord', novalidate: true}, options.content);
      const layer = h('section', {
        id: title + '-layer', className: 'aui-layer aui-dialog2 aui-dialog2-' + (options.size || 'medium') + ' accord-dialog', role: 'dialog',
        'aria-labelledby': title, 'aria-modal': 'true', tabindex: '-1', hidden: true, 'data-aui-remove-on-hide': 'true'
      });
      const dialog = AJS.dialog2(layer);
      const submit = options.submit ? h('button', {
        type: 'button', className: 'aui-button ' + (options.danger ? 'aui-button-danger' : 'aui-button-primary'), onClick: () => form.requestSubmit()
      }, options.submit) : null;
      form.addEventListener('submit', event => {
        event.preventDefault();
        Accord.busy(submit, async () => {
          Accord.clearProblem(form);
          try {
            await options.onSubmit(form);
            submitted = true;
            dialog.hide();
          } catch (problem) {
            Accord.problem(form, problem);
          }
        });
      });
      Accord.fill(layer,
        h('div', {className: 'aui-dialog2-header'},
          h('h1', {className: 'aui-dialog2-header-main', id: title}, options.title),
          h('button', {type: 'button', className: 'aui-close-button', 'aria-label': AJS.I18n.getText("accord.dialog.close"), onClick: () => dialog.hide()})),
        h('div', {className: 'aui-dialog2-content'}, form),
        h('div', {className: 'aui-dialog2-footer'}, h('div', {className: 'aui-dialog2-footer-actions'}, submit,
          h('button', {type: 'button', className: 'aui-button aui-button-link', onClick: () => dialog.hide()},
            submit ? AJS.I18n.getText("accord.dialog.cancel") : AJS.I18n.getText("accord.dialog.close")))));
      document.body.append(layer);
      dialog.on('hide', () => resolve(submitted));
      dialog.show();
      const first = form.querySelector('input:not([type=hidden]),select,textarea');
      (first || layer).focus();
    });
  };

  /** Asks before something that is not undone by itself. */
  Accord.confirm = (title, text, submit, onSubmit, danger) =>
    Accord.dialog({title, content: h('p', {}, text), submit, onSubmit, danger, size: 'small'});

  // ---- the frame of our pages: the other pages at the side -------------------------------------------------------------

  const LOGO = 'M9 6a6 6 0 1 0 0 12a6 6 0 1 0 0-12M15 6a6 6 0 1 0 0 12a6 6 0 1 0 0-12';

  const logo = () => Accord.svg('svg', {width: 24, height: 24, viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', 'stroke-width': 2},
    Accord.svg('path', {d: LOGO}));

  Accord.frame = function (shell) {
    const links = Array.from(shell.querySelectorAll('[data-accord-link]')).map(link => link.dataset);
    const root = h('div', {className: 'accord-page'});
    if (!links.length) {
      shell.classList.add('accord-frame', 'accord-frame-plain');
      Accord.fill(shell, root);
      return root;
    }
    shell.classList.add('accord-frame');
    Accord.fill(shell,
      h('nav', {className: 'accord-side', 'aria-label': AJS.I18n.getText("accord.nav.label")},
        h('div', {className: 'accord-side-head'}, h('span', {className: 'accord-side-logo', 'aria-hidden': 'true'}, logo()),
          h('div', {}, h('p', {className: 'accord-strong'}, 'Accord'), h('p', {className: 'accord-small'}, AJS.I18n.getText("accord.nav.lead")))),
        Array.from(new Set(links.map(link => link.accordHeading)), heading => [h('p', {className: 'accord-side-title', 'aria-hidden': 'true'}, heading),
          h('ul', {'aria-label': heading}, links.filter(link => link.accordHeading === heading).map(link => h('li', {}, h('a', {href: link.accordLink, 'aria-current': link.accordOn ? 'page' : null},
            Accord.icon(link.accordIcon), link.accordLabel))))])),
      root);
    return root;
  };
}());
