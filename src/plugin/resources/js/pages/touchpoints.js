/* Touch points, commitments and duties of a relationship, as parts of its page. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const {level: LEVEL, cadence: CADENCE} = Accord.forums;
  const WORKS = {
    YES: AJS.I18n.getText("accord.touchpoint.works.YES"),
    PARTLY: AJS.I18n.getText("accord.touchpoint.works.PARTLY"),
    NO: AJS.I18n.getText("accord.touchpoint.works.NO")
  };
  const SIDE = {BUSINESS: AJS.I18n.getText("accord.assessment.business"), IT: AJS.I18n.getText("accord.assessment.it")};
  const STATE = {
    OPEN: AJS.I18n.getText("accord.commitment.state.OPEN"),
    KEPT: AJS.I18n.getText("accord.commitment.state.KEPT"),
    GIVEN_UP: AJS.I18n.getText("accord.commitment.state.GIVEN_UP")
  };
  const DUTY = {
    MIRROR_BUYER: AJS.I18n.getText("accord.duty.MIRROR_BUYER"),
    INTRODUCE_TECHNOLOGIES: AJS.I18n.getText("accord.duty.INTRODUCE_TECHNOLOGIES"),
    STAY_CURRENT: AJS.I18n.getText("accord.duty.STAY_CURRENT"),
    SET_EXPECTATIONS: AJS.I18n.getText("accord.duty.SET_EXPECTATIONS"),
    JOINT_PLANNING: AJS.I18n.getText("accord.duty.JOINT_PLANNING"),
    FACILITATE_OBJECTIVES: AJS.I18n.getText("accord.duty.FACILITATE_OBJECTIVES"),
    EDUCATE: AJS.I18n.getText("accord.duty.EDUCATE"),
    PLAN_CHANGE: AJS.I18n.getText("accord.duty.PLAN_CHANGE"),
    STRATEGIC_PLANNING: AJS.I18n.getText("accord.duty.STRATEGIC_PLANNING"),
    TECHNOLOGY_LITERACY: AJS.I18n.getText("accord.duty.TECHNOLOGY_LITERACY"),
    ADVISE_ON_STRATEGY: AJS.I18n.getText("accord.duty.ADVISE_ON_STRATEGY"),
    NETWORK: AJS.I18n.getText("accord.duty.NETWORK")
  };
  const warn = (text, sub) => h('span', {className: 'accord-check accord-check-warn'}, Accord.icon('warning'), h('span', {}, text, sub));
  const ok = text => h('span', {className: 'accord-check accord-check-ok'}, Accord.icon('check-circle'), h('span', {}, text));
  const subtle = text => h('span', {className: 'accord-subtle'}, text);

  /** A part with its own requests: `path` under the relationship, `draw(part, answer)` fills `part.body` and `part.actions`. */
  function part(title, id, path, draw) {
    return overview => {
      const made = {
        overview, project: overview.project, today: overview.today, address: 'projects/' + encodeURIComponent(overview.project.key) + '/relationship/' + path,
        body: h('div', {className: 'accord-block'}, Accord.loading()), actions: h('div', {className: 'accord-actions'})
      };
      made.load = async said => {
        try {
          draw(made, await Accord.api.get(made.address));
        } catch (problem) {
          Accord.fill(made.body, Accord.failure(problem));
          return;
        }
        if (said) {
          Accord.flag('success', said);
        }
      };
      made.draw = answer => draw(made, answer);
      made.load();
      const section = Accord.section(title, made.body, made.actions);
      section.id = id;
      return section;
    };
  }

  async function remove(made, entry, name) {
    const title = AJS.I18n.getText("accord.register.remove.of", name);
    if (await Accord.confirm(title, AJS.I18n.getText("accord.register.remove.text"), AJS.I18n.getText("accord.forums.remove"),
      () => Accord.api.del(made.address + '/' + entry.id + '?version=' + entry.version), true)) {
      await made.load(AJS.I18n.getText("accord.forums.removed"));
    }
  }

  /** Asks for an entry in a dialog and saves it; `rows` say a version in words after a conflict. */
  async function edit(made, entry, title, content, rows, body) {
    const state = {version: entry ? entry.version : 0};
    const saved = await Accord.dialog({
      title, size: 'large', submit: AJS.I18n.getText("accord.relationship.save"), content,
      onSubmit: form => {
        const sent = Object.assign(body(), {version: state.version});
        return (entry ? Accord.api.put(made.address + '/' + entry.id, sent) : Accord.api.post(made.address, sent)).catch(Accord.bothVersions(form, rows, state));
      }
    });
    if (saved) {
      await made.load(AJS.I18n.getText("accord.relationship.saved"));
    }
  }

  const tools = (made, all, name, open) => all.mayEdit ? {title: AJS.I18n.getText("accord.forums.actions"), hidden: true, className: 'accord-noprint', cell: entry => h('span', {className: 'accord-actions'},
    Accord.linkButton(AJS.I18n.getText("accord.forums.edit"), () => open(entry), {'aria-label': AJS.I18n.getText("accord.register.edit.of", name(entry))}),
    Accord.linkButton(AJS.I18n.getText("accord.forums.remove"), () => remove(made, entry, name(entry)), {'aria-label': AJS.I18n.getText("accord.register.remove.of", name(entry))}))} : null;

  // ---- touch points ---------------------------------------------------------------------------------------------------

  const POINT = {
    name: AJS.I18n.getText("accord.touchpoint"), level: AJS.I18n.getText("accord.forum.level"), business: SIDE.BUSINESS, it: SIDE.IT,
    cadence: AJS.I18n.getText("accord.forum.cadence"), lastContact: AJS.I18n.getText("accord.touchpoint.last"), works: AJS.I18n.getText("accord.touchpoint.works")
  };
  const POINT_ROWS = [
    [POINT.name, point => point.name], [POINT.level, point => LEVEL[point.level]], [POINT.business, point => Accord.names(point.business)],
    [POINT.it, point => Accord.names(point.it)], [POINT.cadence, point => CADENCE[point.cadence]],
    [POINT.lastContact, point => Accord.date.day(point.lastContact)], [POINT.works, point => WORKS[point.works]]
  ];

  function drawPoints(made, all) {
    const chosen = new Set();
    const held = all.mayEdit && all.values.length ? Accord.button(AJS.I18n.getText("accord.forums.held"), event => Accord.busy(event.currentTarget, async () => {
      try {
        made.draw(await Accord.api.post(made.address + '/held', {ids: Array.from(chosen), on: made.today}));
        Accord.flag('success', AJS.I18n.getText("accord.touchpoints.held"));
      } catch (problem) {
        Accord.flag('error', problem.message);
      }
    }), {disabled: true, 'data-points-held': 'true'}) : null;
    Accord.fill(made.actions, held, all.mayEdit ? Accord.button(AJS.I18n.getText("accord.touchpoints.add"), () => editPoint(made, null), {'data-add-point': 'true'}) : null);
    const choose = point => h('input', {type: 'checkbox', className: 'checkbox', 'aria-label': AJS.I18n.getText("accord.forums.choose", point.name), onChange: event => {
      chosen[event.currentTarget.checked ? 'add' : 'delete'](point.id);
      held.disabled = !chosen.size;
    }});
    const columns = [
      all.mayEdit ? {title: AJS.I18n.getText("accord.forums.choose.title"), hidden: true, cell: choose} : null,
      {title: POINT.name, head: true, cell: point => point.name},
      {title: POINT.business, cell: point => point.business.length ? Accord.peopleList(point.business) : warn(AJS.I18n.getText("accord.person.nobody"))},
      {title: POINT.it, cell: point => point.it.length ? Accord.peopleList(point.it) : warn(AJS.I18n.getText("accord.person.nobody"))},
      {title: POINT.cadence, cell: point => CADENCE[point.cadence]},
      {title: POINT.lastContact, cell: point => !point.lastContact ? subtle(AJS.I18n.getText("accord.forum.never")) : point.overdue
        ? warn(Accord.date.day(point.lastContact), h('span', {className: 'accord-sub'}, AJS.I18n.getText("accord.touchpoint.overdue", Accord.date.day(point.due)))) : Accord.date.day(point.lastContact)},
      {title: POINT.works, cell: point => point.gap ? [warn(AJS.I18n.getText("accord.touchpoint.gap")), ' ', issue(made, point)]
        : point.works === 'YES' ? ok(WORKS.YES) : point.works ? warn(WORKS[point.works]) : subtle('\u2013')},
      tools(made, all, point => point.name, point => editPoint(made, point))
    ].filter(Boolean);
    const table = Accord.table(AJS.I18n.getText("accord.touchpoints.title"), columns, [], 'accord-touchpoints');
    Object.keys(LEVEL).forEach(band => {
      const points = all.values.filter(point => point.level === band);
      const count = points.length ? AJS.I18n.getText("accord.touchpoints.band", LEVEL[band], points.filter(point => !point.gap).length, points.length)
        : AJS.I18n.getText("accord.touchpoints.band.empty", LEVEL[band]);
      table.querySelector('tbody').append(h('tr', {className: 'accord-group'}, h('th', {scope: 'rowgroup', colspan: columns.length}, count)),
        ...points.map(point => Accord.row(columns, point)));
    });
    Accord.fill(made.body, all.values.length ? [h('p', {className: 'accord-small'}, AJS.I18n.getText("accord.touchpoints.sum", all.expected - all.gaps, all.expected)), table]
      : h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.touchpoints.none")));
  }

  const issue = (made, point) => h('a', {href: Accord.url('/secure/CreateIssueDetails!init.jspa' + Accord.query({pid: made.project.id, summary: AJS.I18n.getText("accord.touchpoint.issue", point.name)}))},
    AJS.I18n.getText("accord.touchpoint.create"));

  function editPoint(made, point) {
    const now = point || {name: '', level: 'TACTICAL', business: [], it: [], cadence: 'MONTHLY', lastContact: null, works: null};
    const controls = {
      name: Accord.input({value: now.name, maxlength: 255}),
      level: Accord.select(Object.entries(LEVEL), now.level),
      cadence: Accord.select(Object.entries(CADENCE), now.cadence),
      business: Accord.pickPeople(POINT.business, 'business', now.business),
      it: Accord.pickPeople(POINT.it, 'it', now.it),
      lastContact: Accord.input({type: 'date', value: now.lastContact || '', max: made.today}),
      works: Accord.select([['', '\u2013']].concat(Object.entries(WORKS)), now.works)
    };
    const field = (member, more) => Accord.field(Object.assign({label: POINT[member], name: member, control: controls[member]}, more));
    const text = member => controls[member].value.trim() || null;
    return edit(made, point, point ? AJS.I18n.getText("accord.register.edit.of", point.name) : AJS.I18n.getText("accord.touchpoints.add"), [
      field('name', {required: true}), h('div', {className: 'accord-two'}, field('level'), field('cadence')),
      h('div', {className: 'accord-two'}, controls.business, controls.it), h('div', {className: 'accord-two'}, field('lastContact'), field('works'))
    ], POINT_ROWS, () => ({
      name: text('name'), level: text('level'), cadence: text('cadence'), business: controls.business.accord.people(), it: controls.it.accord.people(),
      lastContact: text('lastContact'), works: text('works')
    }));
  }

  // ---- commitments and duties -----------------------------------------------------------------------------------------

  const PROMISE = {
    side: AJS.I18n.getText("accord.commitment.side"), text: AJS.I18n.getText("accord.commitment"), owner: AJS.I18n.getText("accord.commitment.owner"),
    due: AJS.I18n.getText("accord.commitment.due"), state: AJS.I18n.getText("accord.commitment.state"), closed: AJS.I18n.getText("accord.commitment.closed")
  };
  const PROMISE_ROWS = [
    [PROMISE.side, each => SIDE[each.side]], [PROMISE.text, each => each.text], [PROMISE.owner, each => Accord.names(each.owner ? [each.owner] : [])],
    [PROMISE.due, each => Accord.date.day(each.due)], [PROMISE.state, each => STATE[each.state]], [PROMISE.closed, each => Accord.date.day(each.closed)]
  ];

  function drawCommitments(made, all) {
    Accord.fill(made.actions, all.mayEdit ? Accord.button(AJS.I18n.getText("accord.commitments.add"), () => editCommitment(made, null), {'data-add-commitment': 'true'}) : null);
    const state = each => each.late ? warn(AJS.I18n.getText("accord.commitment.late", Accord.date.day(each.due)))
      : each.state === 'KEPT' ? ok(AJS.I18n.getText("accord.commitment.kept", Accord.date.day(each.closed)))
        : each.state === 'OPEN' ? AJS.I18n.getText("accord.relationship.due", Accord.date.day(each.due)) : subtle(STATE.GIVEN_UP);
    const table = Accord.table(AJS.I18n.getText("accord.commitments.title"), [
      {title: PROMISE.side, className: 'accord-nowrap', cell: each => SIDE[each.side]},
      {title: PROMISE.text, head: true, cell: each => [h('span', {className: 'accord-prose'}, each.text), h('span', {className: 'accord-sub'}, Accord.names(each.owner ? [each.owner] : []))]},
      {title: PROMISE.state, cell: state},
      tools(made, all, each => each.text, each => editCommitment(made, each))
    ].filter(Boolean), all.values);
    const kept = all.values.filter(each => each.state === 'KEPT').length;
    Accord.fill(made.body, h('div', {className: 'accord-two'},
      h('div', {className: 'accord-block'}, h('h3', {}, AJS.I18n.getText("accord.commitments.both"), ' ',
        h('span', {className: 'accord-small'}, AJS.I18n.getText("accord.commitments.sum", kept, all.values.length))),
      all.values.length ? table : h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.commitments.none"))),
      duties(made, all)));
  }

  function duties(made, all) {
    const done = all.duties.filter(each => each.doneOn).length;
    const tick = (each, box) => Accord.busy(box, async () => {
      try {
        made.draw(await Accord.api.put(made.address + '/duties/' + each.duty, {done: box.checked}));
      } catch (problem) {
        box.checked = !box.checked;
        Accord.flag('error', problem.message);
      }
    });
    return h('div', {className: 'accord-block'}, h('h3', {}, AJS.I18n.getText("accord.duties.title"), ' ',
      h('span', {className: 'accord-small'}, all.duties.length ? AJS.I18n.getText("accord.duties.sum", Accord.words.relationshipModel[all.relationshipModel], done, all.duties.length) : null)),
    all.duties.length ? h('ul', {className: 'accord-duties'}, all.duties.map(each => h('li', {}, h('label', {},
      h('input', {type: 'checkbox', checked: Boolean(each.doneOn), disabled: !all.mayEdit, 'data-duty': each.duty, onChange: event => tick(each, event.currentTarget)}), DUTY[each.duty]),
    h('span', {className: 'accord-small'}, each.doneOn ? AJS.I18n.getText("accord.duties.done", Accord.date.day(each.doneOn)) : null))))
      : h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.duties.none")));
  }

  function editCommitment(made, each) {
    const now = each || {side: 'BUSINESS', text: '', owner: null, due: null, state: 'OPEN', closed: null};
    const controls = {
      side: Accord.select(Object.entries(SIDE), now.side),
      text: Accord.textarea({value: now.text, rows: 2}),
      due: Accord.input({type: 'date', value: now.due || ''}),
      state: Accord.select(Object.entries(STATE), now.state),
      closed: Accord.input({type: 'date', value: now.closed || '', max: made.today})
    };
    controls.state.addEventListener('change', () => {
      controls.closed.value = controls.state.value === 'OPEN' ? '' : controls.closed.value || made.today;
    });
    const owner = Accord.pickPeople(PROMISE.owner, 'owner', now.owner ? [now.owner] : []);
    const field = (member, more) => Accord.field(Object.assign({label: PROMISE[member], name: member, control: controls[member]}, more));
    const text = member => controls[member].value.trim() || null;
    return edit(made, each, each ? AJS.I18n.getText("accord.register.edit.of", each.text) : AJS.I18n.getText("accord.commitments.add"), [
      field('text', {required: true}), h('div', {className: 'accord-two'}, field('side'), field('due', {required: true})), owner,
      h('div', {className: 'accord-two'}, field('state'), field('closed'))
    ], PROMISE_ROWS, () => ({
      side: text('side'), text: text('text'), owner: owner.accord.people()[0] || null, due: text('due'), state: text('state'), closed: text('closed')
    }));
  }

  Accord.relationship.add('agreed', part(AJS.I18n.getText("accord.commitments.title"), 'accord-commitments', 'commitments', drawCommitments));
  Accord.relationship.add('more', part(AJS.I18n.getText("accord.touchpoints.title"), 'accord-touchpoints', 'touchpoints', drawPoints));
}());
