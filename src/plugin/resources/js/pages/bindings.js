/* Who each party is in person: for all applications, and where it is somebody else; below, what would reach nobody. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const PARTIES = ['BUSINESS', 'IT_OPS', 'IT_DELIVERY'];
  const BROKEN = {
    BINDING_GROUP_MISSING: AJS.I18n.getText("accord.bindings.broken.GROUP_MISSING"),
    BINDING_GROUP_EMPTY: AJS.I18n.getText("accord.bindings.broken.GROUP_EMPTY"),
    BINDING_USER_MISSING: AJS.I18n.getText("accord.bindings.broken.USER_MISSING"),
    BINDING_USER_INACTIVE: AJS.I18n.getText("accord.bindings.broken.USER_INACTIVE"),
    BINDING_ROLE_MISSING: AJS.I18n.getText("accord.bindings.broken.ROLE_MISSING"),
    BINDING_APPLICATION_MISSING: AJS.I18n.getText("accord.bindings.broken.APPLICATION_MISSING")
  };

  Accord.page('bindings', async (root, page) => {
    const [bindings, roles] = await Promise.all([Accord.api.get('bindings'), Accord.api.get('/rest/api/2/role')]);
    draw(root, {bindings, roles});
    const asked = page.query.get('concerned') && root.querySelector('[data-concerned="' + CSS.escape(page.query.get('concerned')) + '"]');
    if (asked) {
      asked.click();
    }
  });

  const isDefault = binding => !binding.businessUnit && !binding.application && !binding.process && !binding.part;

  function draw(root, state) {
    const lines = state.bindings.values.map((binding, line) => ({binding, line}));
    const defaults = PARTIES.map(party => lines.find(each => each.binding.party === party && isDefault(each.binding)) ||
      {line: -1, binding: {party, businessUnit: null, application: null, process: null, part: null, target: null, performer: null, workGoesTo: 'ACCOUNTABLE', faults: []}});
    const exceptions = lines.filter(each => !isDefault(each.binding));
    const actions = actionsOn(root, state);
    const gaps = h('div', {id: 'accord-gaps'}, Accord.loading());
    Accord.fill(root,
      Accord.header({title: AJS.I18n.getText("accord.page.bindings.title"), lead: AJS.I18n.getText("accord.bindings.lead"),
        actions: h('a', {className: 'aui-button aui-button-link', href: Accord.pageUrl('settings')}, AJS.I18n.getText("accord.page.settings.link"))}),
      Accord.released(),
      Accord.section(AJS.I18n.getText("accord.bindings.defaults"),
        Accord.table(AJS.I18n.getText("accord.bindings.defaults"), [{title: AJS.I18n.getText("accord.bindings.party"), head: true, cell: row => Accord.party(row.binding.party)}, ...columns(actions)], defaults, 'accord-bindings')),
      Accord.section(AJS.I18n.getText("accord.bindings.exceptions"), exceptions.length
        ? Accord.table(AJS.I18n.getText("accord.bindings.exceptions"), [{title: AJS.I18n.getText("accord.bindings.party"), head: true, cell: row => Accord.party(row.binding.party)},
          {title: AJS.I18n.getText("accord.bindings.for"), cell: scope}, ...columns(actions)], exceptions, 'accord-bindings')
        : Accord.empty(AJS.I18n.getText("accord.bindings.exceptions.none"), AJS.I18n.getText("accord.bindings.exceptions.help")),
      Accord.button(AJS.I18n.getText("accord.bindings.add"), actions.add, {'data-add': true})),
      Accord.section(AJS.I18n.getText("accord.gaps.title"), gaps));
    Accord.api.get('bindings/gaps').then(found => Accord.fill(gaps, Accord.gaps(found, gap => mend(gap, defaults, lines, actions))))
      .catch(problem => Accord.fill(gaps, Accord.failure(problem)));
  }

  function columns(actions) {
    return [
      {title: AJS.I18n.getText("accord.bindings.accountable"), cell: row => row.binding.target ? who(row.binding, 'target') : h('span', {className: 'aui-lozenge aui-lozenge-removed'}, AJS.I18n.getText("accord.bindings.unbound"))},
      {title: AJS.I18n.getText("accord.bindings.performs"), cell: row => row.binding.performer ? who(row.binding, 'performer') : h('span', {className: 'accord-subtle'}, AJS.I18n.getText("accord.bindings.nobodyelse"))},
      {title: AJS.I18n.getText("accord.bindings.work"), cell: row => row.binding.performer && row.binding.workGoesTo === 'PERFORMER'
        ? AJS.I18n.getText("accord.bindings.work.PERFORMER") : AJS.I18n.getText("accord.bindings.work.ACCOUNTABLE")},
      {title: AJS.I18n.getText("accord.bindings.actions"), hidden: true, cell: row => h('div', {className: 'accord-actions'},
        Accord.linkButton(row.binding.target ? AJS.I18n.getText("accord.bindings.edit") : AJS.I18n.getText("accord.bindings.choose"), () => actions.edit(row), {
          'data-edit': row.line, 'aria-label': AJS.I18n.getText("accord.bindings.edit.of", label(row.binding))
        }),
        isDefault(row.binding) ? null : Accord.linkButton(AJS.I18n.getText("accord.bindings.remove"), () => actions.remove(row), {
          'data-remove': row.line, 'aria-label': AJS.I18n.getText("accord.bindings.remove.of", label(row.binding))
        }))}
    ];
  }

  function who(binding, member) {
    const target = binding[member];
    return [h('span', {}, target.name || target.value), h('span', {className: 'accord-sub'}, Accord.words.targetType[target.type]), broken(binding, member)];
  }

  function broken(binding, member) {
    return binding.faults.filter(fault => fault.member === member).map(fault => [
      h('span', {className: 'aui-lozenge aui-lozenge-removed', 'data-broken': fault.kind}, BROKEN[fault.kind]),
      member === 'application' ? null : h('div', {}, Accord.linkButton(AJS.I18n.getText("accord.bindings.concerned"), event => concerned(event.currentTarget, binding[member]), {
        'data-concerned': binding[member].value, 'aria-label': AJS.I18n.getText("accord.bindings.concerned.of", binding[member].name || binding[member].value)
      }))]);
  }

  /** Which open issues a broken reference concerns, with where they would go; routed again where somebody wants that. */
  const concerned = (button, target) => Accord.busy(button, async () => {
    const found = await Accord.api.get('bindings/impact', {type: target.type, value: target.value});
    const keys = found.values.filter(row => row.effect === 'MOVES').map(row => row.key);
    return Accord.dialog({
      title: AJS.I18n.getText("accord.bindings.concerned.of", target.name || target.value), size: 'xlarge',
      content: [h('p', {className: 'accord-strong'}, AJS.I18n.getText("accord.bindings.concerned.text", String(found.looked + found.left))), Accord.impact(found)],
      submit: keys.length ? AJS.I18n.getText("accord.reroute.go", String(keys.length)) : null,
      onSubmit: async () => Accord.followRun(await Accord.api.post('reroutes', {issues: keys}))
    });
  }).catch(problem => Accord.flag('error', problem.message));

  function scope(row) {
    const {businessUnit, application, applicationName, process, part} = row.binding;
    return h('ul', {className: 'accord-scope'},
      businessUnit ? h('li', {}, h('span', {className: 'accord-sub'}, AJS.I18n.getText("accord.bindings.unit")), businessUnit) : null,
      application ? h('li', {}, h('span', {className: 'accord-sub'}, AJS.I18n.getText("accord.bindings.application")), applicationName || application, ' ', broken(row.binding, 'application')) : null,
      process ? h('li', {}, h('span', {className: 'accord-sub'}, AJS.I18n.getText("accord.bindings.process")), Accord.words.process[process]) : null,
      part ? h('li', {}, h('span', {className: 'accord-sub'}, AJS.I18n.getText("accord.bindings.part")), Accord.words.part[part]) : null);
  }

  const label = binding => [Accord.words.party[binding.party], binding.businessUnit, binding.applicationName || binding.application, Accord.words.process[binding.process], Accord.words.part[binding.part]].filter(Boolean).join(', ');

  /** What people do here; each saves the whole list, so that somebody else's change is never overwritten unseen. */
  function actionsOn(root, state) {
    const save = async values => {
      const wanted = {values, version: state.bindings.version};
      state.bindings = await Accord.saveWithImpact(await Accord.api.post('bindings/impact', wanted), () => Accord.api.put('bindings', wanted));
      Accord.flag('success', AJS.I18n.getText("accord.bindings.saved"));
      draw(root, state);
    };
    const ask = (title, row, common) => {
      const line = row.line < 0 ? state.bindings.values.length : row.line;
      return Accord.bindingForm({title, binding: row.binding, isDefault: common, roles: state.roles, line, save: binding => {
        const values = state.bindings.values.slice();
        values[line] = binding;
        return save(values);
      }});
    };
    return {
      edit: row => ask(AJS.I18n.getText("accord.bindings.edit.of", label(row.binding)), row, isDefault(row.binding)),
      add: () => ask(AJS.I18n.getText("accord.bindings.add"), {line: -1, binding: {party: 'BUSINESS', workGoesTo: 'PERFORMER', faults: []}}, false),
      remove: row => Accord.confirm(AJS.I18n.getText("accord.bindings.remove.of", label(row.binding)), AJS.I18n.getText("accord.bindings.remove.text"), AJS.I18n.getText("accord.bindings.remove"),
        () => save(state.bindings.values.filter((each, line) => line !== row.line)).catch(problem => { throw Accord.bindingProblem(problem, -1); }), true)
    };
  }

  /** A button that opens the binding at fault; a seat is mended on the application. */
  function mend(gap, defaults, lines, actions) {
    const row = gap.reason === 'NO_BINDING' ? defaults.find(each => each.binding.party === gap.party)
      : gap.target && gap.target.type !== 'SEAT' ? lines.find(({binding}) => binding.party === gap.party && binding.target.type === gap.target.type && binding.target.value === gap.target.value) : null;
    return row ? Accord.linkButton(AJS.I18n.getText("accord.gaps.mend.binding"), () => actions.edit(row), {'aria-label': AJS.I18n.getText("accord.bindings.edit.of", label(row.binding))}) : null;
  }
}());
