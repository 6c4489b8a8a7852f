/* Routing quality: what became of issues against what was decided, before a project is switched to Assign and ever after. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const DAYS = 90;
  const FURTHEST = 400;
  const SVG = 'http://www.w3.org/2000/svg';
  const MET = {SAME: AJS.I18n.getText("accord.look-back.met.SAME"), OTHER: AJS.I18n.getText("accord.look-back.met.OTHER"), NOBODY: AJS.I18n.getText("accord.look-back.met.NOBODY")};
  const MISSING = {
    NO_APPLICATION: AJS.I18n.getText("accord.look-back.missing.NO_APPLICATION"), AMBIGUOUS_APPLICATION: AJS.I18n.getText("accord.look-back.missing.AMBIGUOUS_APPLICATION"),
    NO_OPERATING_MODEL: AJS.I18n.getText("accord.look-back.missing.NO_OPERATING_MODEL"), UNDECIDED_CELL: AJS.I18n.getText("accord.look-back.missing.UNDECIDED_CELL"),
    NO_BINDING: AJS.I18n.getText("accord.look-back.missing.NO_BINDING"), VACANT_SEAT: AJS.I18n.getText("accord.look-back.missing.VACANT_SEAT"),
    CANNOT_HAVE: AJS.I18n.getText("accord.look-back.missing.CANNOT_HAVE")
  };
  const WHAT = {
    ALL: AJS.I18n.getText("accord.look-back.what.ALL"), DECIDED_SAME: AJS.I18n.getText("accord.look-back.what.DECIDED_SAME"),
    DECIDED_OTHER: AJS.I18n.getText("accord.look-back.what.DECIDED_OTHER"), DECIDED_NOBODY: AJS.I18n.getText("accord.look-back.what.DECIDED_NOBODY"),
    REPLAYED_SAME: AJS.I18n.getText("accord.look-back.what.REPLAYED_SAME"), REPLAYED_OTHER: AJS.I18n.getText("accord.look-back.what.REPLAYED_OTHER"),
    REPLAYED_NOBODY: AJS.I18n.getText("accord.look-back.what.REPLAYED_NOBODY"), FIRST_TIME_RIGHT: AJS.I18n.getText("accord.look-back.what.FIRST_TIME_RIGHT"),
    REASSIGNED: AJS.I18n.getText("accord.look-back.what.REASSIGNED"), SAVED: AJS.I18n.getText("accord.look-back.what.SAVED"),
    PING_PONG: AJS.I18n.getText("accord.look-back.what.PING_PONG"), OVERRIDDEN: AJS.I18n.getText("accord.look-back.what.OVERRIDDEN"), NOT_OURS: AJS.I18n.getText("accord.look-back.what.NOT_OURS"),
    MISSING: AJS.I18n.getText("accord.look-back.what.MISSING")
  };

  Accord.page('quality', async (root, page) => {
    const wish = Object.fromEntries(['what', 'missing', 'project', 'application', 'month'].filter(name => page.query.get(name)).map(name => [name, page.query.get(name)]));
    await (Object.keys(wish).length ? list(root, wish, 0) : whole(root, page.data));
  });

  // ---- all numbers --------------------------------------------------------------------------------------------------------

  const may = (data, right) => data['may' + right.replace(/(?:^|-)(\w)/g, (any, letter) => letter.toUpperCase())] === 'true';

  async function whole(root, data) {
    const [found, places] = await Promise.all([Accord.api.get('look-back'), Accord.api.get('look-back/places')]);
    const progress = h('div', {});
    const follow = head => Accord.fill(progress, data.user === head.starter.key || may(data, 'administer')
      ? Accord.jobProgress(head.job, job => job.state === 'DONE' && whole(root, data))
      : Accord.note('info', h('p', {}, AJS.I18n.getText("accord.look-back.running"))));
    const start = may(data, 'administer-models') ? starting(found, follow) : null;
    Accord.fill(root,
      Accord.header({
        title: AJS.I18n.getText("accord.page.quality.title"),
        lead: found.done ? Accord.sentence(AJS.I18n.getText("accord.look-back.lead.done"), found.done.days, Accord.moment(found.done.startedAt)) : AJS.I18n.getText("accord.look-back.lead"),
        actions: found.done ? h('a', {href: Accord.url('/rest/accord/1.0/look-back/summary'), download: ''}, AJS.I18n.getText("accord.look-back.summary")) : null
      }),
      start, progress,
      found.done ? [totals(found), before(root, data, found), missing(found), applications(found), inProjects(places), months(found)]
        : Accord.empty(AJS.I18n.getText("accord.look-back.none"), AJS.I18n.getText("accord.look-back.none.help")));
    if (found.running) {
      follow(found.running);
    }
  }

  /** How many days are looked back at, and the button that does it. */
  function starting(found, follow) {
    const days = Accord.input({type: 'number', min: 1, max: FURTHEST, value: (found.done && found.done.days) || DAYS, className: 'text short-field'});
    const go = h('button', {type: 'submit', className: 'aui-button aui-button-primary'}, AJS.I18n.getText("accord.look-back.start"));
    const form = h('form', {className: 'aui accord-form accord-look-back', novalidate: true},
      Accord.field({label: AJS.I18n.getText("accord.look-back.days"), name: 'days', control: days, hint: AJS.I18n.getText("accord.look-back.days.hint", String(FURTHEST))}), go);
    form.addEventListener('submit', event => {
      event.preventDefault();
      Accord.busy(go, async () => {
        Accord.clearProblem(form);
        try {
          follow(await Accord.api.post('look-back', {days: days.value === '' ? null : Number(days.value)}));
        } catch (problem) {
          Accord.problem(form, problem);
        }
      });
    });
    return form;
  }

  const share = (part, all) => all ? Math.round(100 * part / all) + ' %' : AJS.I18n.getText("accord.look-back.dash");

  /** A number that is a list of issues. */
  const number = (count, wish, label) => count ? h('a', {href: Accord.pageUrl('quality' + Accord.query(wish)), className: 'accord-num accord-inline', 'aria-label': label ? label + ': ' + count : null}, count)
    : h('span', {className: 'accord-num accord-subtle'}, '0');

  function totals(found) {
    const {counts, reassignments, saved, issues} = found.total;
    const one = (big, text) => h('li', {}, h('span', {className: 'accord-big accord-num'}, big), h('span', {className: 'accord-subtle'}, text));
    return h('ul', {className: 'accord-quality-totals', 'aria-label': AJS.I18n.getText("accord.look-back.totals")},
      one(issues, AJS.I18n.getText("accord.look-back.resolved")),
      one(share(counts.FIRST_TIME_RIGHT, counts.DECIDED), AJS.I18n.getText("accord.look-back.first")),
      one(share(counts.REPLAYED_SAME, counts.REPLAYED), AJS.I18n.getText("accord.look-back.replay.share")),
      one(saved, AJS.I18n.getText("accord.look-back.saved.of", reassignments)));
  }

  const trio = (line, kind, wish) => h('ul', {className: 'accord-trio'}, ['SAME', 'OTHER', 'NOBODY'].map(met => {
    const words = line.counts[kind + '_' + met] + ' ' + MET[met];
    return h('li', {}, line.counts[kind + '_' + met]
      ? h('a', {href: Accord.pageUrl('quality' + Accord.query(Object.assign({what: kind + '_' + met}, wish))), 'aria-label': line.name + ': ' + words}, words)
      : h('span', {className: 'accord-subtle'}, words));
  }));

  /** Each project: what Accord decided while it observed, and what today's agreement would decide. */
  function before(root, data, found) {
    const columns = [
      {title: AJS.I18n.getText("accord.settings.project"), head: true, cell: line => [line.name, h('span', {className: 'accord-sub'}, Accord.words.mode[line.mode])]},
      {title: AJS.I18n.getText("accord.look-back.resolved"), right: true, cell: line => number(line.issues, {what: 'ALL', project: line.key}, line.name)},
      {title: AJS.I18n.getText("accord.look-back.decided"), cell: line => line.counts.DECIDED ? trio(line, 'DECIDED', {project: line.key}) : h('span', {className: 'accord-subtle'}, AJS.I18n.getText("accord.look-back.decided.none"))},
      {title: AJS.I18n.getText("accord.look-back.replayed"), cell: line => trio(line, 'REPLAYED', {project: line.key})},
      {title: AJS.I18n.getText("accord.look-back.reassignments"), right: true, cell: line => number(line.reassignments, {what: 'REASSIGNED', project: line.key}, line.name)},
      {title: AJS.I18n.getText("accord.look-back.saved"), right: true, cell: line => number(line.saved, {what: 'SAVED', project: line.key}, line.name)},
      {title: AJS.I18n.getText("accord.look-back.switch"), hidden: true, cell: line => may(data, 'administer') && line.mode !== 'ASSIGN'
        ? Accord.button(AJS.I18n.getText("accord.look-back.switch"), event => Accord.busy(event.currentTarget, () => assign(root, data, line)), {'aria-label': AJS.I18n.getText("accord.look-back.switch.of", line.name)}) : null}
    ];
    return Accord.section(AJS.I18n.getText("accord.look-back.before"), [h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.look-back.before.text")),
      Accord.table(AJS.I18n.getText("accord.look-back.before"), columns, found.projects)],
    h('a', {href: Accord.url('/rest/accord/1.0/look-back/export'), download: ''}, AJS.I18n.getText("accord.look-back.csv")));
  }

  /** Lets Accord assign in one project, after it has said what would reach nobody there. */
  async function assign(root, data, line) {
    try {
      const settings = await Accord.api.get('settings');
      const wanted = Object.assign({}, settings, {projectModes: Object.assign({}, settings.projectModes, {[line.key]: 'ASSIGN'})});
      const gaps = await Accord.api.post('bindings/gaps', wanted);
      const done = await Accord.dialog({
        title: AJS.I18n.getText("accord.look-back.switch.of", line.name), size: 'xlarge', submit: AJS.I18n.getText("accord.settings.assign.submit"),
        content: [h('p', {}, AJS.I18n.getText("accord.settings.assign.text")), h('h3', {}, AJS.I18n.getText("accord.gaps.title")), Accord.gaps(gaps)],
        onSubmit: () => Accord.api.put('settings', wanted)
      });
      if (done) {
        Accord.flag('success', AJS.I18n.getText("accord.settings.saved"));
        await whole(root, data);
      }
    } catch (problem) {
      Accord.flag('error', AJS.I18n.getText("accord.look-back.refused"), problem.message);
    }
  }

  function missing(found) {
    const rows = Object.entries(found.missing).sort(([one, a], [other, b]) => b - a || one.localeCompare(other));
    return Accord.section(AJS.I18n.getText("accord.look-back.missing"), rows.length ? Accord.table(AJS.I18n.getText("accord.look-back.missing"), [
      {title: AJS.I18n.getText("accord.look-back.missing"), head: true, cell: ([what]) => MISSING[what]},
      {title: AJS.I18n.getText("accord.look-back.issues"), right: true, cell: ([what, count]) => number(count, {missing: what}, MISSING[what])},
      {title: AJS.I18n.getText("accord.look-back.share"), right: true, cell: ([, count]) => share(count, found.total.counts.REPLAYED)}
    ], rows) : h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.look-back.missing.none")));
  }

  const quality = (title, name, wish) => [
    {title, head: true, cell: name},
    {title: AJS.I18n.getText("accord.look-back.resolved"), right: true, cell: line => number(line.issues, Object.assign({what: 'ALL'}, wish(line)), line.name)},
    {title: AJS.I18n.getText("accord.look-back.first"), right: true, cell: line => [number(line.counts.FIRST_TIME_RIGHT, Object.assign({what: 'FIRST_TIME_RIGHT'}, wish(line)), line.name),
      h('span', {className: 'accord-sub'}, share(line.counts.FIRST_TIME_RIGHT, line.counts.DECIDED))]},
    {title: AJS.I18n.getText("accord.look-back.reassignments"), right: true, cell: line => number(line.reassignments, Object.assign({what: 'REASSIGNED'}, wish(line)), line.name)},
    {title: AJS.I18n.getText("accord.look-back.ping-pong"), right: true, cell: line => number(line.counts.PING_PONG, Object.assign({what: 'PING_PONG'}, wish(line)), line.name)},
    {title: AJS.I18n.getText("accord.look-back.overridden"), right: true, cell: line => [number(line.counts.OVERRIDDEN, Object.assign({what: 'OVERRIDDEN'}, wish(line)), line.name),
      h('span', {className: 'accord-sub'}, share(line.counts.OVERRIDDEN, line.counts.DECIDED))]},
    {title: AJS.I18n.getText("accord.look-back.not-ours"), right: true, cell: line => number(line.counts.NOT_OURS, Object.assign({what: 'NOT_OURS'}, wish(line)), line.name)}
  ];

  function applications(found) {
    return Accord.section(AJS.I18n.getText("accord.look-back.applications"), found.applications.length
      ? Accord.table(AJS.I18n.getText("accord.look-back.applications"), quality(AJS.I18n.getText("accord.panel.application"),
        line => h('a', {href: Accord.pageUrl('applications/' + encodeURIComponent(line.key))}, line.name), line => ({application: line.key})), found.applications)
      : h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.look-back.applications.none")));
  }

  /** Each application in each project, the most issues first. */
  function inProjects(page) {
    const holder = h('div', {'data-places': true});
    const wish = row => ({project: row.project.key, application: row.application.key});
    const columns = quality(AJS.I18n.getText("accord.settings.project"), row => row.project.name, wish);
    columns.splice(1, 0, {title: AJS.I18n.getText("accord.panel.application"), cell: row => h('a', {href: Accord.pageUrl('applications/' + encodeURIComponent(row.application.key))}, row.application.name)});
    const draw = shown => Accord.fill(holder, Accord.table(AJS.I18n.getText("accord.look-back.places"), columns, shown.values.map(row => Object.assign({}, row.line, row))),
      shown.total > shown.values.length ? Accord.paging(shown, async startAt => draw(await Accord.api.get('look-back/places', {startAt}))) : null);
    if (!page.total) {
      return null;
    }
    draw(page);
    return Accord.section(AJS.I18n.getText("accord.look-back.places"), holder);
  }

  function months(found) {
    return found.months.length ? Accord.section(AJS.I18n.getText("accord.look-back.months"), [picture(found.months),
      Accord.table(AJS.I18n.getText("accord.look-back.months"), quality(AJS.I18n.getText("accord.look-back.month"), line => line.key, line => ({month: line.key})), found.months)]) : null;
  }

  /** The share that was right the first time, month by month; the table below says the same. */
  function picture(lines) {
    const make = (tag, attributes, text) => {
      const element = document.createElementNS(SVG, tag);
      Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
      if (text !== undefined) {
        element.textContent = text;
      }
      return element;
    };
    const wide = Math.max(lines.length * 72, 144);
    const svg = make('svg', {viewBox: '0 0 ' + wide + ' 150', width: wide, height: 150, class: 'accord-quality-picture', role: 'img', 'aria-label': AJS.I18n.getText("accord.look-back.picture")});
    lines.forEach((line, index) => {
      const part = line.counts.DECIDED ? line.counts.FIRST_TIME_RIGHT / line.counts.DECIDED : 0;
      const left = index * 72 + 12;
      svg.append(make('rect', {x: left, y: 20, width: 48, height: 100, class: 'rest'}),
        make('rect', {x: left, y: 120 - 100 * part, width: 48, height: 100 * part, class: 'right'}),
        make('text', {x: left + 24, y: 14, 'text-anchor': 'middle'}, share(line.counts.FIRST_TIME_RIGHT, line.counts.DECIDED)),
        make('text', {x: left + 24, y: 140, 'text-anchor': 'middle'}, line.key));
    });
    return h('div', {className: 'accord-quality-chart'}, h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.look-back.picture")), svg);
  }

  // ---- the issues behind a number -------------------------------------------------------------------------------------------

  async function list(root, wish, startAt) {
    const found = await Accord.api.get('look-back/issues', Object.assign({startAt}, wish));
    const title = wish.missing ? MISSING[wish.missing] : WHAT[wish.what] || WHAT.ALL;
    const met = (how, target) => how ? [MET[how], target ? h('span', {className: 'accord-sub'}, target.name || target.value) : null] : h('span', {className: 'accord-subtle'}, AJS.I18n.getText("accord.look-back.dash"));
    Accord.fill(root,
      Accord.header({title, crumbs: [[AJS.I18n.getText("accord.page.quality.title"), Accord.pageUrl('quality')]],
        lead: [wish.project, wish.application, wish.month].filter(Boolean).join(', ') || null}),
      found.total ? [Accord.table(title, [
        {title: AJS.I18n.getText("accord.triage.issue"), head: true, cell: row => [h('a', {href: Accord.issueUrl(row.key), className: 'accord-num accord-inline'}, row.key), h('span', {className: 'accord-sub'}, row.summary)]},
        {title: AJS.I18n.getText("accord.panel.application"), cell: row => row.application || AJS.I18n.getText("accord.look-back.dash")},
        {title: AJS.I18n.getText("accord.look-back.had"), cell: row => Accord.person(row.had)},
        {title: AJS.I18n.getText("accord.look-back.decided"), cell: row => met(row.decided, row.decidedFor)},
        {title: AJS.I18n.getText("accord.look-back.replayed"), cell: row => [met(row.replayed, row.replayedFor), row.missing ? h('span', {className: 'accord-sub'}, MISSING[row.missing]) : null]},
        {title: AJS.I18n.getText("accord.look-back.reassignments"), right: true, cell: row => row.reassigned}
      ], found.values), Accord.paging(found, next => list(root, wish, next))]
        : Accord.empty(AJS.I18n.getText("accord.look-back.nothing"), AJS.I18n.getText("accord.look-back.nothing.help")));
  }
}());
