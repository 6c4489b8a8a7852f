/* Triage: the issues that wait for somebody, by reason, with what to do about each; below each party its queue. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const REASONS = ['FAILED', 'AMBIGUOUS_APPLICATION', 'NO_APPLICATION', 'UNDECIDED_CELL', 'FALLBACK_USED', 'PERSON_CHOSE'];
  const PARTIES = ['IT_OPS', 'IT_DELIVERY', 'BUSINESS', 'UNDECIDED'];
  const REMEMBERED = 'accord.triage';
  const AT_ONCE = 4;
  const COLUMNS = 7;
  const ALIKE = 100;

  Accord.page('triage', async (root, page) => {
    const state = Object.assign({reason: '', project: '', projectName: ''}, remembered(), {startAt: 0, picked: new Set(), me: page.data.userName, reroutes: page.data.mayReroute === 'true'});
    state.released = state.reroutes && Accord.released();
    const query = page.query;
    if (query.has('reason')) {
      state.reason = query.get('reason');
    }
    await load(root, state);
  });

  function remembered() {
    try {
      return JSON.parse(localStorage.getItem(REMEMBERED)) || {};
    } catch (e) {
      return {};
    }
  }

  function remember({reason, project, projectName}) {
    try {
      localStorage.setItem(REMEMBERED, JSON.stringify({reason, project, projectName}));
    } catch (e) {
      // A browser that keeps nothing only forgets the filter.
    }
  }

  async function load(root, state) {
    state.objections = (await Accord.api.get('objections')).values;
    const list = await Accord.api.get('triage', {reason: state.reason, project: state.project, startAt: state.startAt, maxResults: 50, by: 'CAUSE'});
    state.list = list;
    const here = new Set(list.values.map(row => row.issue.key));
    state.picked = new Set([...state.picked].filter(key => here.has(key)));
    draw(root, state);
  }

  /** Loads again after something was done, and says what. */
  async function reload(root, state, said) {
    await load(root, state);
    if (said) {
      Accord.flag('success', said);
    }
  }

  const attempt = async work => {
    try {
      return await work();
    } catch (problem) {
      Accord.flag('error', AJS.I18n.getText("accord.triage.refused"), problem.message);
      return null;
    }
  };

  // ---- the page -------------------------------------------------------------------------------------------------------

  function draw(root, state) {
    const {list} = state;
    const projects = list.projects;
    const now = Accord.date.time(new Date().toISOString());
    Accord.fill(root,
      Accord.header({
        title: AJS.I18n.getText("accord.page.triage.title"),
        lead: projects === undefined ? AJS.I18n.getText("accord.triage.lead", now) : AJS.I18n.getText("accord.triage.lead.projects", projects, now),
        actions: state.reroutes ? h('a', {className: 'aui-button', href: Accord.pageUrl('reroute')}, AJS.I18n.getText("accord.page.reroute.link")) : null
      }),
      state.released || null,
      Accord.section(AJS.I18n.getText("accord.triage.waiting"), [filters(root, state), selection(root, state),
        list.total ? [table(root, state), paging(root, state)] : empty(state, now)]),
      objections(state.objections),
      Accord.section(AJS.I18n.getText("accord.triage.queues"), [
        list.observes ? h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.triage.observes")) : null, queues(list.queues || {})]));
  }

  function filters(root, state) {
    const counts = state.list.counts || {};
    const standing = REASONS.filter(reason => reason !== 'PERSON_CHOSE').reduce((sum, reason) => sum + (counts[reason] || 0), 0);
    const choose = reason => {
      state.reason = reason;
      state.startAt = 0;
      remember(state);
      attempt(() => load(root, state).then(() => root.querySelector('[data-reason="' + reason + '"]').focus()));
    };
    const one = (reason, count, text) => count || reason === state.reason || reason === ''
      ? h('li', {}, h('button', {type: 'button', 'aria-pressed': String(state.reason === reason), 'data-reason': reason, onClick: () => choose(reason)}, h('b', {}, count || 0), text)) : null;
    const project = Accord.pick.project({
      placeholder: AJS.I18n.getText("accord.triage.project.all"), strict: false,
      value: state.project ? {value: state.project, label: state.projectName} : null,
      onPick: option => narrow(option.value, option.label),
      onClear: () => narrow('', '')
    });
    function narrow(value, label) {
      const typed = project.accord.input.value;
      Object.assign(state, {project: value, projectName: label, startAt: 0});
      remember(state);
      attempt(() => load(root, state).then(() => {
        const input = root.querySelector('.accord-triage-project input');
        if (!value) {
          input.value = typed;
        }
        input.focus();
      }));
    }
    return h('div', {className: 'accord-triage-filters'},
      h('ul', {className: 'accord-counts', 'aria-label': AJS.I18n.getText("accord.triage.filter")},
        one('', standing, AJS.I18n.getText("accord.triage.all")),
        REASONS.map(reason => one(reason, counts[reason], Accord.words.triage[reason]))),
      Accord.field({label: AJS.I18n.getText("accord.triage.project"), control: project, className: 'accord-triage-project'}));
  }

  function empty(state, now) {
    return state.reason || state.project
      ? Accord.empty(AJS.I18n.getText("accord.triage.none.filtered"), AJS.I18n.getText("accord.triage.none.filtered.help"))
      : Accord.empty(AJS.I18n.getText("accord.triage.none"), AJS.I18n.getText("accord.triage.none.help", now));
  }

  /** What was often said to be at the wrong people, with the task that asks the owner or the holder. */
  function objections(cells) {
    return cells.length ? Accord.section(AJS.I18n.getText("accord.triage.objections"), [h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.triage.objections.text")),
      Accord.table(AJS.I18n.getText("accord.triage.objections"), [
        {title: AJS.I18n.getText("accord.panel.application"), head: true, cell: each => h('a', {href: Accord.pageUrl('applications/' + encodeURIComponent(each.application.key))}, each.application.name)},
        {title: AJS.I18n.getText("accord.triage.objections.cell"), cell: each => each.seat ? [Accord.words.seat[each.seat], h('span', {className: 'accord-sub'}, AJS.I18n.getText("accord.triage.objections.seat"))] : Accord.words.process[each.process] + ', ' + Accord.words.part[each.part]},
        {title: AJS.I18n.getText("accord.triage.objections.count"), right: true, cell: each => each.cause.issues},
        {title: AJS.I18n.getText("accord.triage.objections.issues"), cell: each => each.issues.map((key, index) => [index ? ', ' : '', h('a', {href: Accord.issueUrl(key)}, key)])},
        {title: AJS.I18n.getText("accord.triage.action"), cell: each => each.cause.task ? h('a', {href: Accord.issueUrl(each.cause.task.key)}, AJS.I18n.getText("accord.triage.asked.task", each.cause.task.key))
          : each.cause.asked ? AJS.I18n.getText("accord.triage.asked.hidden") : null}
      ], cells)]) : null;
  }

  function paging(root, state) {
    return Accord.paging(state.list, startAt => {
      state.startAt = startAt;
      attempt(() => load(root, state));
    });
  }

  function queues(counts) {
    return h('ul', {className: 'accord-queues'}, PARTIES.map(party => {
      const jql = 'accountableParty = ' + party + ' AND resolution = EMPTY';
      const count = counts[party];
      return h('li', {},
        h('div', {className: 'accord-queue-head'}, Accord.party(party), count === undefined ? null
          : h('span', {className: 'accord-big accord-num'}, count, h('span', {className: 'accord-sr'}, ' ' + AJS.I18n.getText("accord.triage.open")))),
        h('a', {href: Accord.searchUrl(jql), 'aria-label': AJS.I18n.getText("accord.triage.search.of", Accord.words.party[party])}, AJS.I18n.getText("accord.triage.search")),
        h('code', {className: 'accord-jql'}, jql),
        Accord.linkButton(AJS.I18n.getText("accord.triage.copy"), () => copy(jql), {'aria-label': AJS.I18n.getText("accord.triage.copy.of", Accord.words.party[party])}));
    }));
  }

  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
    } catch (e) {
      const area = h('textarea', {value: text, className: 'accord-sr'});
      document.body.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
    }
    Accord.flag('success', AJS.I18n.getText("accord.triage.copied"));
  }

  // ---- the selection: its bar exists only while something is selected -----------------------------------------------------

  function selection(root, state) {
    const bar = h('div', {className: 'accord-selectbar', role: 'region', 'aria-label': AJS.I18n.getText("accord.triage.selected.label"), hidden: !state.picked.size});
    const status = h('span', {className: 'accord-strong accord-num', role: 'status'});
    const route = Accord.button('', () => Accord.busy(route, () => routeAll(root, state)), {className: 'aui-button aui-button-primary'});
    bar.append(h('p', {}, status, ' ', Accord.linkButton(AJS.I18n.getText("accord.triage.clear"), () => {
      state.picked.clear();
      root.querySelectorAll('.accord-tick').forEach(tick => {
        tick.checked = false;
      });
      root.querySelectorAll('.accord-picked').forEach(row => row.classList.remove('accord-picked'));
      update();
      root.querySelector('.accord-tick').focus();
    })), h('div', {className: 'accord-actions'}, route));
    function update() {
      bar.hidden = !state.picked.size;
      status.textContent = AJS.I18n.getText("accord.triage.selected", state.picked.size, state.list.values.length);
      route.textContent = AJS.I18n.getText("accord.triage.route.many", state.picked.size);
    }
    state.update = update;
    update();
    return bar;
  }

  async function routeAll(root, state) {
    const keys = [...state.picked];
    let refused = 0;
    const next = async () => {
      for (let key = keys.shift(); key; key = keys.shift()) {
        try {
          await Accord.api.post('issues/' + encodeURIComponent(key) + '/route');
        } catch (problem) {
          refused++;
        }
      }
    };
    const asked = keys.length;
    await Promise.all(Array.from({length: AT_ONCE}, next));
    state.picked.clear();
    await load(root, state);
    Accord.flag(refused ? 'warning' : 'success', AJS.I18n.getText("accord.triage.routed", asked - refused),
      refused ? AJS.I18n.getText("accord.triage.routed.refused", refused) : '');
  }

  // ---- the rows -------------------------------------------------------------------------------------------------------------

  function table(root, state) {
    const rows = state.list.values;
    const groups = REASONS.map(reason => [reason, rows.filter(row => row.reason === reason)]).filter(([, found]) => found.length);
    const all = h('input', {type: 'checkbox', className: 'accord-tick', 'aria-label': AJS.I18n.getText("accord.triage.select.all", rows.length)});
    all.addEventListener('change', () => root.querySelectorAll('tbody .accord-tick').forEach(tick => {
      if (tick.checked !== all.checked) {
        tick.click();
      }
    }));
    const head = [null, AJS.I18n.getText("accord.triage.issue"), AJS.I18n.getText("accord.triage.where"), AJS.I18n.getText("accord.triage.assignee"),
      AJS.I18n.getText("accord.triage.age"), AJS.I18n.getText("accord.triage.missing"), AJS.I18n.getText("accord.triage.action")];
    return h('table', {className: 'aui accord-cards accord-triage'},
      h('caption', {className: 'accord-sr'}, AJS.I18n.getText("accord.triage.caption")),
      h('colgroup', {}, ['t', 'i', 'w', 'p', 'a', 'm', 'x'].map(name => h('col', {className: name}))),
      h('thead', {}, h('tr', {}, head.map((text, index) => h('th', {scope: 'col'}, index ? text : all)))),
      groups.map(([reason, found]) => h('tbody', {},
        h('tr', {className: 'accord-group'}, h('th', {scope: 'rowgroup', colspan: COLUMNS}, Accord.words.triage[reason], ' ',
          h('span', {className: 'accord-subtle accord-num'}, (state.list.counts || {})[reason] || found.length))),
        found.map(row => line(root, state, row)))));
  }

  /** Issues that wait for the same: one line, which opens to them. */
  function causeLine(root, state, row) {
    const {cause, decision = {}} = row;
    const [what, detail] = missing(row);
    const toggle = Accord.linkButton(AJS.I18n.getText("accord.triage.alike", cause.issues), event => Accord.busy(event.currentTarget, () => attempt(open)),
      {'aria-expanded': 'false', 'aria-label': AJS.I18n.getText("accord.triage.alike.show", cause.issues), className: 'accord-link accord-alike-toggle'});
    let below = [];
    async function open() {
      const close = below.length > 0;
      below.forEach(tr => tr.remove());
      below = [];
      toggle.setAttribute('aria-expanded', String(!close));
      if (close) {
        return;
      }
      const found = await Accord.api.get('triage', {cause: cause.key, reason: state.reason, project: state.project, maxResults: ALIKE});
      below = found.values.map(each => line(root, state, Object.assign(each, {alike: true})));
      if (!found.isLast) {
        below.push(h('tr', {}, h('td', {}), h('td', {colspan: COLUMNS - 1, className: 'accord-wide accord-subtle'}, AJS.I18n.getText("accord.triage.alike.more", found.total - found.values.length))));
      }
      below.forEach(tr => tr.classList.add('accord-alike'));
      line1.after(...below);
    }
    const line1 = h('tr', {className: 'accord-cause'},
      h('td', {className: 'accord-tickcell'}),
      h('th', {scope: 'row', colspan: 4}, toggle, decision.application ? h('span', {className: 'accord-sub'}, decision.application.name || decision.application.key) : null),
      h('td', {className: 'accord-mid', 'data-label': AJS.I18n.getText("accord.triage.missing")}, what, detail ? h('span', {className: 'accord-sub'}, detail) : null),
      h('td', {className: 'accord-triage-actions'}, row.reason === 'FALLBACK_USED' && !mends(row) ? null : action(root, state, row, null), ask(root, state, row)));
    return line1;
  }

  /** Asks the owner, or shows the task that asks already. */
  function ask(root, state, row) {
    const cause = row.cause;
    if (!cause || row.alike) {
      return null;
    }
    if (cause.asked) {
      return cause.task ? h('a', {className: 'accord-link', href: Accord.issueUrl(cause.task.key)}, AJS.I18n.getText("accord.triage.asked.task", cause.task.key))
        : h('span', {className: 'accord-small'}, AJS.I18n.getText("accord.triage.asked.hidden"));
    }
    if (!cause.owner) {
      return null;
    }
    const name = cause.owner.displayName || cause.owner.name;
    let asked = null;
    return Accord.linkButton(AJS.I18n.getText("accord.triage.ask"), async () => {
      const done = await Accord.confirm(AJS.I18n.getText("accord.triage.ask.title", name), AJS.I18n.getText("accord.triage.ask.text", name), AJS.I18n.getText("accord.triage.ask.submit"),
        async () => {
          asked = await Accord.api.post('triage/ask', {cause: cause.key});
        });
      if (done) {
        const task = asked.task ? asked.task.key : AJS.I18n.getText("accord.triage.asked.hidden");
        await attempt(() => reload(root, state, asked.already ? AJS.I18n.getText("accord.triage.asked.already", task, name) : AJS.I18n.getText("accord.triage.asked", task, name)));
      }
    }, {'aria-label': AJS.I18n.getText("accord.triage.ask") + ', ' + row.issue.key});
  }

  function line(root, state, row) {
    if (row.cause && row.cause.issues > 1 && !row.alike) {
      return causeLine(root, state, row);
    }
    const {issue} = row;
    const tick = h('input', {type: 'checkbox', className: 'accord-tick', 'aria-label': AJS.I18n.getText("accord.triage.select", issue.key)});
    tick.checked = state.picked.has(issue.key);
    const tr = h('tr', {className: tick.checked ? 'accord-picked' : null});
    tick.addEventListener('change', () => {
      tr.classList.toggle('accord-picked', tick.checked);
      state.picked[tick.checked ? 'add' : 'delete'](issue.key);
      state.update();
    });
    const [what, detail] = missing(row);
    Accord.fill(tr,
      h('td', {className: 'accord-tickcell'}, tick),
      h('th', {scope: 'row'}, h('a', {href: Accord.issueUrl(issue.key), className: 'accord-num'}, issue.key), h('span', {className: 'accord-block'}, issue.summary)),
      h('td', {'data-label': AJS.I18n.getText("accord.triage.where")}, row.project.name, row.reporter ? h('span', {className: 'accord-sub'}, row.reporter.displayName || row.reporter.name) : null),
      h('td', {'data-label': AJS.I18n.getText("accord.triage.assignee")},
        row.assignee ? row.assignee.displayName || row.assignee.name : AJS.I18n.getText("accord.triage.unassigned"),
        row.priority ? h('span', {className: 'accord-sub'}, row.priority.name || row.priority) : null),
      h('td', {'data-label': AJS.I18n.getText("accord.triage.age"), className: 'accord-num', title: Accord.date.full(row.since)}, Accord.date.age(row.since)),
      h('td', {className: 'accord-mid', 'data-label': AJS.I18n.getText("accord.triage.missing")}, what, detail ? h('span', {className: 'accord-sub'}, detail) : null,
        Accord.suggestions(row.suggestions, (row.may || {}).setApplication === false ? null : (key, button) => Accord.busy(button, () => attempt(() => accept(root, state, row, key))))),
      h('td', {className: 'accord-triage-actions'}, action(root, state, row, tr), ask(root, state, row), take(root, state, row)));
    return tr;
  }

  async function accept(root, state, row, application) {
    const {name} = row.suggestions.find(each => each.application.key === application).application;
    await Accord.api.put('issues/' + encodeURIComponent(row.issue.key) + '/application', {application});
    await reload(root, state, AJS.I18n.getText("accord.triage.set", row.issue.key, name));
  }

  const named = target => target && (target.name || Accord.words.seat[target.value] || target.value);

  function went(decision) {
    const taken = (decision.steps || []).find(step => step.outcome === 'TAKEN');
    const to = decision.assignee ? decision.assignee.displayName || decision.assignee.name : taken && named(taken.target);
    return to ? AJS.I18n.getText("accord.triage.went", to) : AJS.I18n.getText("accord.triage.stayed");
  }

  /** What is missing, in one sentence, and where the issue went meanwhile. */
  function missing(row) {
    const decision = row.decision || {};
    const held = (row.held || []).join(', ');
    const field = AJS.I18n.getText("accord.panel.application");
    const application = decision.application && (decision.application.name || decision.application.key);
    const process = Accord.words.process[decision.process];
    switch (row.reason) {
      case 'FAILED':
        return [row.failure || decision.sentence, [AJS.I18n.getText("accord.triage.decided", Accord.words.party[decision.accountableParty]), ' ', row.nextTry
          ? AJS.I18n.getText("accord.triage.next", Accord.date.moment(row.nextTry)) : AJS.I18n.getText("accord.panel.next.none")]];
      case 'AMBIGUOUS_APPLICATION':
        return [row.matches && row.matches.length ? AJS.I18n.getText("accord.triage.matches", held || field, row.matches.map(match => match.name || match.key).join(', '))
          : AJS.I18n.getText("accord.panel.why.ambiguous.plain"), went(decision)];
      case 'NO_APPLICATION':
        return [(decision.reasons || []).includes('NO_OPERATING_MODEL') ? AJS.I18n.getText("accord.triage.no.model", application)
          : held ? AJS.I18n.getText("accord.triage.unknown", held) : AJS.I18n.getText("accord.triage.field.empty", field), went(decision)];
      case 'UNDECIDED_CELL':
        return [AJS.I18n.getText("accord.triage.undecided", process, decision.part === 'INTERFACE' ? AJS.I18n.getText("accord.panel.of.interface") : AJS.I18n.getText("accord.panel.of.application")),
          [application, ', ', Accord.modelName(decision.operatingModel), '. ', went(decision)]];
      case 'FALLBACK_USED': {
        const skipped = (decision.steps || []).find(step => step.outcome === 'SKIPPED') || {};
        return [[named(skipped.target) || Accord.words.step[skipped.step], ': ', skipped.sentence || Accord.obstacle[skipped.reason] || decision.sentence], went(decision)];
      }
      default:
        return [AJS.I18n.getText("accord.triage.chose", Accord.words.party[decision.accountableParty], row.assignee ? row.assignee.displayName : AJS.I18n.getText("accord.triage.unassigned")),
          AJS.I18n.getText("accord.triage.chose.kept")];
    }
  }

  /** Whether the page of the application is where it is mended. */
  function mends({reason, decision = {}}) {
    const skipped = (decision.steps || []).find(step => step.outcome === 'SKIPPED');
    return decision.application && (reason === 'UNDECIDED_CELL' || (decision.reasons || []).includes('NO_OPERATING_MODEL')
      || (reason === 'FALLBACK_USED' && skipped && skipped.reason === 'VACANT'));
  }

  function action(root, state, row, tr) {
    const {issue, decision = {}} = row;
    const may = row.may || {};
    const address = 'issues/' + encodeURIComponent(issue.key) + '/';
    const button = (text, run, attributes) => Accord.button(text, run, Object.assign({className: 'aui-button accord-rowaction', 'aria-label': text + ', ' + issue.key}, attributes));
    const post = (text, path, said) => button(text, event => Accord.busy(event.currentTarget,
      () => attempt(() => Accord.api.post(address + path).then(() => reload(root, state, said)))));
    const noModel = (decision.reasons || []).includes('NO_OPERATING_MODEL');
    if ((row.reason === 'NO_APPLICATION' && !noModel) || row.reason === 'AMBIGUOUS_APPLICATION') {
      return may.setApplication === false ? null
        : button(AJS.I18n.getText("accord.panel.set.application"), event => setApplication(root, state, row, tr, event.currentTarget), {'aria-expanded': 'false'});
    }
    if (mends(row)) {
      const text = row.reason === 'FALLBACK_USED' ? AJS.I18n.getText("accord.triage.fill") : AJS.I18n.getText("accord.triage.see.application");
      return h('a', {className: 'aui-button accord-rowaction', href: Accord.pageUrl('applications/' + encodeURIComponent(decision.application.key)), 'aria-label': text + ', ' + issue.key}, text);
    }
    if (row.reason === 'PERSON_CHOSE') {
      return may.assignAsDecided === false ? null : post(AJS.I18n.getText("accord.panel.assign"), 'assign-as-decided', AJS.I18n.getText("accord.triage.assigned", issue.key));
    }
    return may.routeAgain === false ? null : post(AJS.I18n.getText("accord.panel.route"), 'route', AJS.I18n.getText("accord.triage.routed.one", issue.key));
  }

  function take(root, state, row) {
    const {issue, may = {}} = row;
    if (may.take === false || !state.me || (row.assignee && row.assignee.name === state.me)) {
      return null;
    }
    return Accord.linkButton(AJS.I18n.getText("accord.triage.take"), event => Accord.busy(event.currentTarget, () => attempt(async () => {
      await Accord.api.put('/rest/api/2/issue/' + encodeURIComponent(issue.key) + '/assignee', {name: state.me});
      await reload(root, state, AJS.I18n.getText("accord.triage.taken", issue.key));
    })), {'aria-label': AJS.I18n.getText("accord.triage.take") + ', ' + issue.key});
  }

  // ---- setting the application: one search open at a time, showing where each choice would go ---------------------------------

  function setApplication(root, state, row, tr, opener) {
    const wasOpen = opener.getAttribute('aria-expanded') === 'true';
    root.querySelectorAll('.accord-openrow').forEach(open => open.remove());
    root.querySelectorAll('.accord-opened').forEach(open => open.classList.remove('accord-opened'));
    root.querySelectorAll('.accord-rowaction[aria-expanded="true"]').forEach(open => open.setAttribute('aria-expanded', 'false'));
    if (wasOpen) {
      return;
    }
    const close = () => {
      below.remove();
      tr.classList.remove('accord-opened');
      opener.setAttribute('aria-expanded', 'false');
      opener.focus();
    };
    const picker = Accord.combobox({
      listLabel: AJS.I18n.getText("accord.panel.set.matches"),
      search: text => choices(row, text),
      onPick: option => attempt(async () => {
        await Accord.api.put('issues/' + encodeURIComponent(row.issue.key) + '/application', {application: option.value});
        await reload(root, state, AJS.I18n.getText("accord.triage.set", row.issue.key, option.label));
      })
    });
    picker.classList.add('accord-combo-flow');
    picker.addEventListener('keydown', event => event.key === 'Escape' && !event.defaultPrevented && close());
    const below = h('tr', {className: 'accord-openrow'}, h('td', {className: 'accord-openpad'}), h('td', {className: 'accord-wide', colspan: COLUMNS - 1},
      h('form', {className: 'aui accord-setapp', onSubmit: event => event.preventDefault()},
        Accord.field({label: AJS.I18n.getText("accord.triage.application.of", row.issue.key), control: picker, hint: AJS.I18n.getText("accord.triage.application.hint")}),
        h('div', {className: 'accord-actions'}, Accord.button(AJS.I18n.getText("accord.dialog.cancel"), close, {className: 'aui-button aui-button-link'})))));
    tr.classList.add('accord-opened');
    tr.after(below);
    opener.setAttribute('aria-expanded', 'true');
    picker.accord.input.focus();
    if (row.matches && row.matches.length) {
      picker.accord.open();
    }
  }

  async function choices(row, text) {
    const found = !text && row.matches && row.matches.length
      ? row.matches.map(Accord.option.application)
      : (await Accord.api.get('applications', {query: text, maxResults: 8})).values.map(Accord.option.application);
    return Promise.all(found.map(async option => {
      try {
        const would = await Accord.api.post('simulate', {
          project: row.project.key, process: row.decision.process, application: option.value, part: row.decision.part, reporter: row.reporter ? row.reporter.key : null
        });
        return Object.assign(option, {detail: [option.item.businessUnit, (option.item.aliases || []).join(', ')].filter(Boolean).concat(outcome(would)).join('. ')});
      } catch (problem) {
        return option;
      }
    }));
  }

  function outcome(would) {
    const taken = (would.steps || []).find(step => step.outcome === 'TAKEN');
    const to = would.assignee ? would.assignee.displayName || would.assignee.name : taken && named(taken.target);
    return AJS.I18n.getText("accord.triage.would", Accord.words.process[would.process], Accord.words.part[would.part].toLowerCase(), Accord.words.party[would.accountableParty],
      to || AJS.I18n.getText("accord.panel.nobody"));
  }
}());
