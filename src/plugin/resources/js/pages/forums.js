/* The forums of a relationship, as a part of its page: who meets at which level, when last and when next. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const {level: LEVEL, cadence: CADENCE} = Accord.forums;
  const FIELD = {
    name: AJS.I18n.getText("accord.forum.name"),
    level: AJS.I18n.getText("accord.forum.level"),
    business: AJS.I18n.getText("accord.forum.business"),
    it: AJS.I18n.getText("accord.forum.it"),
    cadence: AJS.I18n.getText("accord.forum.cadence"),
    lastHeld: AJS.I18n.getText("accord.forum.lastHeld"),
    planned: AJS.I18n.getText("accord.forum.planned")
  };
  const ROWS = [
    [FIELD.name, forum => forum.name], [FIELD.level, forum => LEVEL[forum.level]], [FIELD.business, forum => Accord.names(forum.business)],
    [FIELD.it, forum => Accord.names(forum.it)], [FIELD.cadence, forum => CADENCE[forum.cadence]],
    [FIELD.lastHeld, forum => Accord.date.day(forum.lastHeld)], [FIELD.planned, forum => Accord.date.day(forum.planned)]
  ];

  Accord.relationship.add('more', overview => {
    const part = {project: overview.project.key, today: overview.today, chosen: new Set(), body: h('div', {className: 'accord-block'}, Accord.loading()), actions: h('div', {className: 'accord-actions'})};
    load(part);
    const section = Accord.section(AJS.I18n.getText("accord.forums.title"), part.body, part.actions);
    section.id = 'accord-forums';
    return section;
  });

  const address = part => 'projects/' + encodeURIComponent(part.project) + '/relationship/forums';

  async function load(part, said) {
    try {
      draw(part, await Accord.api.get(address(part)));
    } catch (problem) {
      Accord.fill(part.body, Accord.failure(problem));
      return;
    }
    if (said) {
      Accord.flag('success', said);
    }
  }

  function draw(part, all) {
    part.chosen.clear();
    const held = all.mayEdit && all.values.length
      ? Accord.button(AJS.I18n.getText("accord.forums.held"), event => heldToday(part, event.currentTarget), {disabled: true, 'data-held': 'true'}) : null;
    const add = all.mayEdit ? Accord.button(AJS.I18n.getText("accord.forums.add"), () => edit(part, null), {'data-add-forum': 'true'}) : null;
    Accord.fill(part.actions, held, add);
    Accord.fill(part.body, all.values.length ? table(part, all, held) : h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.forums.none")));
  }

  function table(part, all, held) {
    const choose = forum => h('input', {type: 'checkbox', className: 'checkbox', 'aria-label': AJS.I18n.getText("accord.forums.choose", forum.name), onChange: event => {
      part.chosen[event.currentTarget.checked ? 'add' : 'delete'](forum.id);
      held.disabled = !part.chosen.size;
    }});
    const columns = [
      all.mayEdit ? {title: AJS.I18n.getText("accord.forums.choose.title"), hidden: true, cell: choose} : null,
      {title: FIELD.name, head: true, cell: forum => [forum.name, h('span', {className: 'accord-sub'}, LEVEL[forum.level])]},
      {title: FIELD.business, cell: forum => Accord.peopleList(forum.business)},
      {title: FIELD.it, cell: forum => Accord.peopleList(forum.it)},
      {title: FIELD.cadence, cell: forum => CADENCE[forum.cadence]},
      {title: FIELD.lastHeld, cell: forum => forum.lastHeld ? Accord.date.day(forum.lastHeld) : h('span', {className: 'accord-subtle'}, AJS.I18n.getText("accord.forum.never"))},
      {title: AJS.I18n.getText("accord.forum.due"), cell: forum => Accord.relationship.review(forum.due, part.today) || h('span', {className: 'accord-subtle'}, AJS.I18n.getText("accord.relationship.unplanned"))},
      all.mayEdit ? {title: AJS.I18n.getText("accord.forums.actions"), hidden: true, className: 'accord-noprint', cell: forum => h('span', {className: 'accord-actions'},
        Accord.linkButton(AJS.I18n.getText("accord.forums.edit"), () => edit(part, forum), {'aria-label': AJS.I18n.getText("accord.forums.edit.of", forum.name)}),
        Accord.linkButton(AJS.I18n.getText("accord.forums.remove"), () => remove(part, forum), {'aria-label': AJS.I18n.getText("accord.forums.remove.of", forum.name)}))} : null
    ].filter(Boolean);
    return Accord.table(AJS.I18n.getText("accord.forums.title"), columns, all.values, 'accord-forums');
  }

  function heldToday(part, button) {
    return Accord.busy(button, async () => {
      try {
        draw(part, await Accord.api.post(address(part) + '/held', {ids: Array.from(part.chosen), on: part.today}));
        Accord.flag('success', AJS.I18n.getText("accord.forums.held.done"));
      } catch (problem) {
        Accord.flag('error', problem.message);
      }
    });
  }

  async function remove(part, forum) {
    const done = await Accord.confirm(AJS.I18n.getText("accord.forums.remove.of", forum.name), AJS.I18n.getText("accord.forums.remove.text"), AJS.I18n.getText("accord.forums.remove"),
      () => Accord.api.del(address(part) + '/' + forum.id + '?version=' + forum.version), true);
    if (done) {
      await load(part, AJS.I18n.getText("accord.forums.removed"));
    }
  }

  async function edit(part, forum) {
    const now = forum || {name: '', level: 'TACTICAL', business: [], it: [], cadence: 'MONTHLY', lastHeld: null, planned: null, version: 0};
    const state = {version: now.version};
    const controls = {
      name: Accord.input({value: now.name, maxlength: 255}),
      level: Accord.select(Object.entries(LEVEL), now.level),
      cadence: Accord.select(Object.entries(CADENCE), now.cadence),
      business: Accord.pickPeople(FIELD.business, 'business', now.business),
      it: Accord.pickPeople(FIELD.it, 'it', now.it),
      lastHeld: Accord.input({type: 'date', value: now.lastHeld || '', max: part.today}),
      planned: Accord.input({type: 'date', value: now.planned || ''})
    };
    const field = (member, more) => Accord.field(Object.assign({label: FIELD[member], name: member, control: controls[member]}, more));
    const saved = await Accord.dialog({
      title: forum ? AJS.I18n.getText("accord.forums.edit.of", forum.name) : AJS.I18n.getText("accord.forums.add"),
      size: 'large',
      submit: AJS.I18n.getText("accord.relationship.save"),
      content: [
        field('name', {required: true}),
        h('div', {className: 'accord-two'}, field('level'), field('cadence')),
        h('div', {className: 'accord-two'}, controls.business, controls.it),
        h('div', {className: 'accord-two'}, field('lastHeld'), field('planned', {hint: AJS.I18n.getText("accord.forum.planned.hint")}))
      ],
      onSubmit: form => {
        const text = member => controls[member].value.trim() || null;
        const body = {
          name: text('name'), level: text('level'), cadence: text('cadence'), business: controls.business.accord.people(), it: controls.it.accord.people(),
          lastHeld: text('lastHeld'), planned: text('planned'), version: state.version
        };
        return (forum ? Accord.api.put(address(part) + '/' + forum.id, body) : Accord.api.post(address(part), body)).catch(Accord.bothVersions(form, ROWS, state));
      }
    });
    if (saved) {
      await load(part, AJS.I18n.getText("accord.relationship.saved"));
    }
  }
}());
