/* How Accord is set up: which issue types stand for which process, how far it goes where, in whose name, and who may do what. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const MODES = [
    ['OFF', AJS.I18n.getText("accord.settings.mode.OFF")],
    ['OBSERVE', AJS.I18n.getText("accord.settings.mode.OBSERVE")],
    ['ASSIGN', AJS.I18n.getText("accord.settings.mode.ASSIGN")]
  ];

  Accord.page('settings', draw);

  async function draw(root) {
    const [settings, types, projects, fields] = await Promise.all([
      Accord.api.get('settings'), Accord.api.get('/rest/api/2/issuetype'), Accord.api.get('/rest/api/2/project'), Accord.api.get('/rest/api/2/field')
    ]);
    const form = h('form', {className: 'aui accord-form accord-settings', novalidate: true, onSubmit: event => event.preventDefault()});
    const parts = {process: processes(settings, types), requests: Accord.requestTypes(settings, types), modes: modes(settings, projects), who: who(settings), tasks: tasks(settings, projects, types), chain: Accord.chain(settings), groups: groups(settings), fields: fieldsOf(settings, fields)};
    const save = async changes => {
      Accord.clearProblem(form);
      const wanted = Object.assign({}, settings, ...Object.values(parts).map(part => part.read()), changes);
      wanted.processOf = wanted.processOf.concat(wanted.requests);
      delete wanted.requests;
      try {
        if (!await agreed(wanted)) {
          return;
        }
        await Accord.api.put('settings', wanted);
        Accord.flag('success', AJS.I18n.getText("accord.settings.saved"));
        await draw(root);
      } catch (problem) {
        Accord.problem(form, problem);
      }
    };
    Accord.fill(form,
      Accord.section(AJS.I18n.getText("accord.settings.modes"), parts.modes.element),
      Accord.section(AJS.I18n.getText("accord.settings.processes"), parts.process.element),
      Accord.section(AJS.I18n.getText("accord.settings.requests"), parts.requests.element),
      Accord.section(AJS.I18n.getText("accord.settings.fields"), parts.fields.element),
      Accord.section(AJS.I18n.getText("accord.settings.who"), [parts.who.element, parts.tasks.element]),
      Accord.section(AJS.I18n.getText("accord.chain"), parts.chain.element),
      Accord.section(AJS.I18n.getText("accord.settings.groups"), parts.groups.element),
      h('div', {className: 'accord-actions'}, Accord.button(AJS.I18n.getText("accord.settings.save"),
        event => Accord.busy(event.currentTarget, () => save({})), {className: 'aui-button aui-button-primary', id: 'accord-settings-save'})));
    Accord.fill(root,
      Accord.header({
        title: AJS.I18n.getText("accord.page.settings.title"), lead: AJS.I18n.getText("accord.settings.lead"),
        actions: [h('a', {className: 'aui-button aui-button-link', href: Accord.pageUrl('bindings')}, AJS.I18n.getText("accord.page.bindings.link")),
          h('a', {className: 'aui-button aui-button-link', href: Accord.pageUrl('reroute')}, AJS.I18n.getText("accord.page.reroute.link")),
          settings.mode === 'OFF' && !Object.keys(settings.projectModes).length ? null : Accord.button(AJS.I18n.getText("accord.settings.off"), () => Accord.confirm(
            AJS.I18n.getText("accord.settings.off"), AJS.I18n.getText("accord.settings.off.text"), AJS.I18n.getText("accord.settings.off.submit"),
            () => Accord.api.put('settings', Object.assign({}, settings, {mode: 'OFF', projectModes: {}})).then(() => draw(root)), true))]
      }),
      form,
      Accord.settingsChanges(fields));
  }

  /** Before Accord assigns anywhere for the first time: what would reach nobody there. True where nothing is switched, or agreed. */
  async function agreed(wanted) {
    if (wanted.mode !== 'ASSIGN' && !Object.values(wanted.projectModes).includes('ASSIGN')) {
      return true;
    }
    const found = await Accord.api.post('bindings/gaps', wanted);
    return !found.projects || Accord.dialog({
      title: AJS.I18n.getText("accord.settings.assign.title"), size: 'xlarge',
      content: [h('p', {}, AJS.I18n.getText("accord.settings.assign.text")), h('h3', {}, AJS.I18n.getText("accord.gaps.title")), Accord.gaps(found)],
      submit: AJS.I18n.getText("accord.settings.assign.submit"), onSubmit: () => Promise.resolve()
    });
  }

  /** The mode of all projects, and of those that differ. */
  function modes(settings, projects) {
    const all = Accord.select(MODES, settings.mode);
    const rows = projects.map(project => ({
      project,
      select: Accord.select([['', AJS.I18n.getText("accord.settings.mode.same")], ...MODES], settings.projectModes[project.key] || '', {'aria-label': AJS.I18n.getText("accord.settings.mode.of", project.name)}),
      application: Accord.requestTypes.picker(settings.defaultApplications[project.key], AJS.I18n.getText("accord.settings.application.of", project.name)),
      triage: h('input', {type: 'checkbox', checked: settings.unmappedToTriage.includes(project.key), 'aria-label': AJS.I18n.getText("accord.settings.unmapped.of", project.name)})
    }));
    const columns = [
      {title: AJS.I18n.getText("accord.settings.project"), head: true, cell: row => row.project.name},
      {title: AJS.I18n.getText("accord.settings.mode"), cell: row => row.select},
      {title: AJS.I18n.getText("accord.settings.application"), cell: row => row.application},
      {title: AJS.I18n.getText("accord.settings.unmapped"), cell: row => row.triage}
    ];
    return {
      element: [
        Accord.field({label: AJS.I18n.getText("accord.settings.mode.all"), name: 'mode', control: all, hint: AJS.I18n.getText("accord.settings.mode.hint")}),
        Accord.table(AJS.I18n.getText("accord.settings.modes"), columns, rows)
      ],
      read: () => ({
        mode: all.value,
        projectModes: Object.fromEntries(rows.filter(row => row.select.value).map(row => [row.project.key, row.select.value])),
        defaultApplications: Object.fromEntries(rows.map(row => [row.project.key, Accord.requestTypes.picked(row.application)]).filter(([, key]) => key)),
        unmappedToTriage: rows.filter(row => row.triage.checked).map(row => row.project.key)
      })
    };
  }

  /** Each issue type with the process it stands for, or none. */
  function processes(settings, types) {
    const options = [['', AJS.I18n.getText("accord.settings.process.none")], ...Object.entries(Accord.words.process)];
    const typed = settings.processOf.filter(each => !each.requestType && !each.component);
    const rows = types.map(type => {
      const mapped = typed.find(each => each.issueType.id === String(type.id));
      return {type, select: Accord.select(options, mapped ? mapped.process : '', {'aria-label': AJS.I18n.getText("accord.settings.process.of", type.name)})};
    });
    const columns = [
      {title: AJS.I18n.getText("accord.settings.type"), head: true, cell: row => row.type.name},
      {title: AJS.I18n.getText("accord.models.process"), cell: row => row.select}
    ];
    return {
      element: h('div', {'data-field': 'processOf'}, Accord.table(AJS.I18n.getText("accord.settings.processes"), columns, rows)),
      read: () => ({
        processOf: rows.filter(row => row.select.value).map(row => {
          const mapped = typed.find(each => each.issueType.id === String(row.type.id)) || {};
          return {issueType: String(row.type.id), requestType: null, process: row.select.value, application: mapped.application || null, part: mapped.part || null};
        })
      })
    };
  }

  const isAssets = field => /insight|assets/i.test((field.schema && field.schema.custom) || '');

  function fieldsOf(settings, fields) {
    const options = [['', AJS.I18n.getText("accord.settings.field.none")], ['components', AJS.I18n.getText("accord.settings.field.components")],
      ...fields.filter(field => field.custom).map(field => [field.id, isAssets(field) ? AJS.I18n.getText("accord.settings.field.assets", field.name) : field.name])];
    const chosen = id => Accord.select(options.some(([value]) => value === (id || '')) ? options
      : [...options, [id, AJS.I18n.getText("accord.settings.field.gone", id)]], id || '');
    const application = chosen(settings.applicationField);
    const part = chosen(settings.partField);
    const party = chosen(settings.partyField);
    const performing = chosen(settings.performingField);
    const request = chosen(settings.requestTypeField);
    return {
      element: [
        Accord.field({label: AJS.I18n.getText("accord.settings.field.application"), name: 'applicationField', control: application, hint: AJS.I18n.getText("accord.settings.field.application.hint") + ' '
          + (fields.some(isAssets) ? AJS.I18n.getText("accord.settings.field.assets.hint") : AJS.I18n.getText("accord.settings.field.assets.none"))}),
        Accord.field({label: AJS.I18n.getText("accord.settings.field.part"), name: 'partField', control: part}),
        Accord.field({label: AJS.I18n.getText("accord.settings.field.party"), name: 'partyField', control: party, hint: AJS.I18n.getText("accord.settings.field.party.hint")}),
        Accord.field({label: AJS.I18n.getText("accord.settings.field.performing"), name: 'performingField', control: performing, hint: AJS.I18n.getText("accord.settings.field.performing.hint")}),
        Accord.field({label: AJS.I18n.getText("accord.settings.field.request"), name: 'requestTypeField', control: request, hint: AJS.I18n.getText("accord.settings.field.request.hint")})
      ],
      read: () => ({applicationField: application.value || null, partField: part.value || null, partyField: party.value || null, performingField: performing.value || null, requestTypeField: request.value || null})
    };
  }

  /** One value out of a picker, which may be emptied. */
  function single(make, option) {
    const picker = make({});
    if (option) {
      picker.accord.set(option);
    }
    return {picker, value: () => picker.accord.input.value.trim() ? picker.accord.value : null};
  }

  function who(settings) {
    const actor = single(Accord.pick.user, Accord.option.user(settings.actingUser));
    const triage = single(Accord.pick.group, Accord.option.group(settings.triageGroup));
    const automations = Accord.multiple(Accord.pick.user, settings.automationUsers.map(Accord.option.user));
    const mail = h('input', {type: 'checkbox', checked: settings.sendMail});
    return {
      element: [
        Accord.field({label: AJS.I18n.getText("accord.settings.actor"), name: 'actingUser', control: actor.picker, hint: AJS.I18n.getText("accord.settings.actor.hint")}),
        Accord.field({label: AJS.I18n.getText("accord.settings.triage"), name: 'triageGroup', control: triage.picker, hint: AJS.I18n.getText("accord.settings.triage.hint")}),
        Accord.field({label: AJS.I18n.getText("accord.settings.automations"), name: 'automationUsers', control: automations, hint: AJS.I18n.getText("accord.settings.automations.hint")}),
        h('label', {className: 'accord-choice', 'data-field': 'sendMail'}, mail, AJS.I18n.getText("accord.settings.mail"))
      ],
      read: () => ({actingUser: actor.value(), triageGroup: triage.value(), automationUsers: automations.accord.values.map(each => each.value), sendMail: mail.checked})
    };
  }

  /** Where tasks to owners are created. */
  function tasks(settings, projects, types) {
    const now = settings.tasks || {};
    const none = [['', AJS.I18n.getText("accord.settings.field.none")]];
    const project = Accord.select(none.concat(projects.map(each => [each.key, each.name])), now.project || '');
    const type = Accord.select(types.map(each => [String(each.id), each.name]), now.issueType ? now.issueType.id : String(types[0].id));
    return {
      element: h('div', {'data-field': 'tasks', className: 'accord-form'},
        Accord.field({label: AJS.I18n.getText("accord.settings.tasks.project"), name: 'tasks.project', control: project, hint: AJS.I18n.getText("accord.settings.tasks.project.hint")}),
        Accord.field({label: AJS.I18n.getText("accord.settings.tasks.type"), name: 'tasks.issueType', control: type})),
      read: () => ({tasks: project.value ? {project: project.value, issueType: type.value} : null})
    };
  }

  function groups(settings) {
    const labels = [
      ['catalogueEditors', AJS.I18n.getText("accord.settings.group.catalogueEditors")],
      ['modelAdmins', AJS.I18n.getText("accord.settings.group.modelAdmins")],
      ['brms', AJS.I18n.getText("accord.settings.group.brms")],
      ['management', AJS.I18n.getText("accord.settings.group.management")]
    ];
    const picked = labels.map(([name, label]) => ({name, label, one: single(Accord.pick.group, Accord.option.group(settings.groups[name]))}));
    return {
      element: picked.map(each => Accord.field({label: each.label, name: 'groups.' + each.name, control: each.one.picker})),
      read: () => ({groups: Object.fromEntries(picked.map(each => [each.name, each.one.value()]))})
    };
  }
}());
