/* The simulator: where a request that does not exist would go, under each model; and where issues that exist would. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const SIZE = 50;
  const EFFECT = {MOVES: AJS.I18n.getText("accord.reroute.effect.MOVES"), STAYS: AJS.I18n.getText("accord.reroute.effect.STAYS"),
    PERSON_CHOSE: AJS.I18n.getText("accord.reroute.effect.PERSON_CHOSE"), NOT_ROUTED: AJS.I18n.getText("accord.reroute.effect.NOT_ROUTED")};
  const LOZENGE = {MOVES: 'current', PERSON_CHOSE: 'moved'};
  const at = members => Accord.pageUrl('simulator') + Accord.query(members);

  Accord.page('simulator', async (root, page) => {
    const [settings, types, projects, bindings] = await Promise.all([
      Accord.api.get('settings'), Accord.api.get('/rest/api/2/issuetype'), Accord.api.get('/rest/api/2/project'), Accord.api.get('bindings')
    ]);
    const asked = Object.fromEntries(['project', 'issueType', 'application', 'part', 'businessUnit', 'asOf', 'draft'].map(name => [name, page.query.get(name)]));
    const application = asked.application ? await Accord.api.get('applications/' + encodeURIComponent(asked.application)).catch(() => null) : null;
    Accord.fill(root,
      Accord.header({title: AJS.I18n.getText("accord.page.simulator.title"), lead: AJS.I18n.getText("accord.simulator.lead")}),
      hypothetical({types: mapped(settings, types), projects, units: units(bindings)}, asked, application),
      existing(page.query.get('which') || ''));
  });

  /** The issue types that stand for a process. */
  const mapped = (settings, types) => types.filter(type => settings.processOf.some(each => String(each.issueType && each.issueType.id || each.issueType) === String(type.id)))
    .map(type => [String(type.id), type.name]);

  /** The business units that bindings name; where they name none, the reporter's changes nothing. */
  const units = bindings => Array.from(new Set(bindings.values.map(each => each.businessUnit).filter(Boolean))).sort();

  // ---- a request that does not exist ------------------------------------------------------------------------------------

  function hypothetical({types, projects, units}, asked, application) {
    const result = h('div', {id: 'accord-decision', 'aria-live': 'polite'}, Accord.section(AJS.I18n.getText("accord.simulator.decision"), h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.simulator.decision.none"))));
    const project = Accord.select(projects.map(each => [each.key, each.name + ' (' + each.key + ')']), asked.project || (projects[0] || {}).key);
    const type = Accord.select(types, asked.issueType || (types[0] || [''])[0]);
    const picker = Accord.pick.application({});
    if (application) {
      picker.accord.set({value: application.key, label: application.name});
    }
    const part = Accord.id('part');
    const parts = Object.entries(Accord.words.part).map(([value, word]) => h('label', {className: 'accord-choice'},
      h('input', {type: 'radio', name: part, value, checked: value === (asked.part || 'APPLICATION')}), word));
    const unit = Accord.select([['', AJS.I18n.getText("accord.simulator.unit.none")]].concat(units.map(each => [each, each])), units.includes(asked.businessUnit) ? asked.businessUnit : '');
    const day = Accord.input({type: 'date', value: asked.asOf || ''});
    const draft = h('input', {type: 'checkbox', name: 'draft', checked: asked.draft === 'true'});
    const eitherOr = () => { day.disabled = draft.checked; };
    draft.addEventListener('change', eitherOr);
    eitherOr();
    const go = h('button', {type: 'submit', className: 'aui-button aui-button-primary'}, AJS.I18n.getText("accord.simulator.simulate"));
    const form = h('form', {className: 'aui accord-form', novalidate: true},
      Accord.field({label: AJS.I18n.getText("accord.simulator.project"), name: 'project', control: project}),
      types.length ? Accord.field({label: AJS.I18n.getText("accord.simulator.type"), name: 'issueType', control: type}) : Accord.note('warning', h('p', {}, AJS.I18n.getText("accord.simulator.type.none"))),
      Accord.field({label: AJS.I18n.getText("accord.simulator.application"), name: 'application', control: picker, hint: AJS.I18n.getText("accord.simulator.application.hint")}),
      h('fieldset', {className: 'accord-field'}, h('legend', {}, AJS.I18n.getText("accord.simulator.part")), h('div', {className: 'accord-choices-row'}, parts)),
      units.length ? Accord.field({label: AJS.I18n.getText("accord.simulator.unit"), name: 'businessUnit', control: unit, hint: AJS.I18n.getText("accord.simulator.unit.hint")}) : null,
      Accord.field({label: AJS.I18n.getText("accord.simulator.asof"), name: 'asOf', control: day, hint: AJS.I18n.getText("accord.simulator.asof.hint")}),
      h('p', {}, h('label', {className: 'accord-choice'}, draft, AJS.I18n.getText("accord.simulator.draft"))),
      h('div', {className: 'accord-actions'}, types.length ? go : null));
    const run = () => Accord.busy(go, async () => {
      Accord.clearProblem(form);
      const wanted = {project: project.value, issueType: type.value, application: picker.accord.value, part: form.querySelector('input[type=radio]:checked').value,
        businessUnit: unit.value || null, asOf: draft.checked ? null : day.value || null, draft: draft.checked || null};
      try {
        const [decision, models] = await Promise.all([Accord.api.post('simulate', wanted), Accord.api.post('simulate/models', wanted)]);
        history.replaceState(null, '', at(wanted));
        Accord.fill(result, decided(decision, wanted, models.values), under(models.values));
      } catch (problem) {
        Accord.problem(form, problem);
      }
    });
    form.addEventListener('submit', event => {
      event.preventDefault();
      run();
    });
    if (asked.project) {
      run();
    }
    return h('div', {className: 'accord-simulator'}, Accord.section(AJS.I18n.getText("accord.simulator.request"), form), result);
  }

  const queue = target => h('span', {className: 'accord-person'}, Accord.icon(target.type === 'VENDOR_DESK' ? 'office-building' : 'people-group'),
    h('span', {}, target.name, h('span', {className: 'accord-sub'}, Accord.words.targetType[target.type])));

  const taken = decision => decision.steps.findIndex(step => step.outcome === 'TAKEN');

  function assignee(decision) {
    const step = decision.steps[taken(decision)];
    return decision.assignee ? Accord.person(decision.assignee)
      : step ? h('span', {}, AJS.I18n.getText("accord.simulator.unassigned", step.target.name)) : h('span', {className: 'accord-subtle'}, AJS.I18n.getText("accord.simulator.stays"));
  }

  /** That it is not today's agreement which was asked, and what of today holds nevertheless. */
  function supposed(decision, wanted, models) {
    const name = Accord.modelName(decision.operatingModel);
    if (wanted.asOf) {
      const day = Accord.date.day(wanted.asOf);
      return Accord.note('info', h('p', {}, decision.operatingModel ? AJS.I18n.getText("accord.simulator.on", day, name, decision.operatingModel.version) : AJS.I18n.getText("accord.simulator.on.none", day)));
    }
    const drafted = models.some(row => row.inForce && row.draft);
    return wanted.draft && decision.operatingModel ? Accord.note(drafted ? 'info' : 'warning', h('p', {}, drafted
      ? AJS.I18n.getText("accord.simulator.drafted", name, decision.operatingModel.version) : AJS.I18n.getText("accord.simulator.drafted.none", name))) : null;
  }

  function decided(decision, wanted, models) {
    const copy = Accord.linkButton(AJS.I18n.getText("accord.simulator.copy"), async () => {
      await navigator.clipboard.writeText(new URL(at(wanted), location.href).href);
      Accord.flag('success', AJS.I18n.getText("accord.simulator.copied"));
    });
    const model = decision.operatingModel;
    return [
      Accord.section(AJS.I18n.getText("accord.simulator.decision"), [
        supposed(decision, wanted, models),
        h('div', {className: 'accord-boxes'},
          h('div', {}, h('h3', {}, AJS.I18n.getText("accord.simulator.accountable")), Accord.party(decision.accountableParty, true)),
          h('div', {}, h('h3', {}, AJS.I18n.getText("accord.simulator.performed")), decision.performingGroup ? queue(decision.performingGroup) : h('span', {className: 'accord-subtle'}, AJS.I18n.getText("accord.simulator.performed.none"))),
          h('div', {}, h('h3', {}, AJS.I18n.getText("accord.simulator.assignee")), assignee(decision))),
        h('p', {}, decision.sentence),
        model ? h('p', {}, h('a', {href: Accord.pageUrl('operating-models/' + encodeURIComponent(model.key))}, AJS.I18n.getText("accord.simulator.matrix"))) : null
      ], copy),
      Accord.section(AJS.I18n.getText("accord.simulator.steps"), decision.steps.length ? Accord.trail(decision) : h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.simulator.steps.none")))
    ];
  }

  const version = row => row.draft ? AJS.I18n.getText("accord.simulator.draft.version", row.operatingModel.version)
    : row.inForce ? AJS.I18n.getText("accord.simulator.inforce", row.operatingModel.version) : AJS.I18n.getText("accord.simulator.version", row.operatingModel.version);

  function under(values) {
    return values.length ? Accord.section(AJS.I18n.getText("accord.simulator.models"), Accord.table(AJS.I18n.getText("accord.simulator.models"), [
      {title: AJS.I18n.getText("accord.simulator.model"), head: true, cell: row => [h('span', {className: row.inForce ? 'accord-strong' : null}, Accord.modelName(row.operatingModel)),
        h('span', {className: 'accord-sub'}, version(row))]},
      {title: AJS.I18n.getText("accord.simulator.accountable"), cell: row => Accord.party(row.decision.accountableParty)},
      {title: AJS.I18n.getText("accord.simulator.performed"), cell: row => row.decision.performingGroup ? row.decision.performingGroup.name : AJS.I18n.getText("accord.simulator.performed.none")},
      {title: AJS.I18n.getText("accord.simulator.assignee"), cell: row => assignee(row.decision)},
      {title: AJS.I18n.getText("accord.simulator.found"), cell: row => taken(row.decision) < 0 ? '\u2013' : [AJS.I18n.getText("accord.simulator.step", taken(row.decision) + 1), h('span', {className: 'accord-sub'}, Accord.words.step[row.decision.steps[taken(row.decision)].step])]}
    ], values, 'accord-under')) : null;
  }

  // ---- issues that exist --------------------------------------------------------------------------------------------------

  function existing(which) {
    const input = Accord.textarea({rows: 2, value: which, spellcheck: false, className: 'textarea accord-code'});
    const go = h('button', {type: 'submit', className: 'aui-button'}, AJS.I18n.getText("accord.simulator.compare"));
    const result = h('div', {id: 'accord-compared', 'aria-live': 'polite'});
    const form = h('form', {className: 'aui accord-form', novalidate: true}, h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.simulator.issues.lead")),
      Accord.field({label: AJS.I18n.getText("accord.simulator.which"), name: 'jql', control: input, hint: AJS.I18n.getText("accord.simulator.which.hint")}), h('div', {className: 'accord-actions'}, go));
    const run = () => Accord.busy(go, async () => {
      Accord.clearProblem(form);
      const text = input.value.trim();
      const members = /^[A-Za-z][A-Za-z0-9_]*-\d+([\s,]+[A-Za-z][A-Za-z0-9_]*-\d+)*$/.test(text) ? {issues: text} : {jql: text};
      try {
        const found = await Accord.api.get('simulate/issues', members);
        history.replaceState(null, '', at({which: text}));
        compared(result, found, members, 0);
      } catch (problem) {
        Accord.fill(result);
        Accord.problem(form, problem);
      }
    });
    form.addEventListener('submit', event => {
      event.preventDefault();
      run();
    });
    if (which) {
      run();
    }
    return Accord.section(AJS.I18n.getText("accord.simulator.issues"), [form, result]);
  }

  function compared(holder, found, members, startAt) {
    const page = {startAt, maxResults: SIZE, total: found.values.length, values: found.values.slice(startAt, startAt + SIZE)};
    Accord.fill(holder, page.total ? [
      h('div', {className: 'accord-section-head'}, h('h3', {}, Accord.impactTitle(found)),
        h('a', {href: Accord.url('/rest/accord/1.0/simulate/issues/file' + Accord.query(members)), download: ''}, AJS.I18n.getText("accord.impact.csv"))),
      found.left ? h('p', {}, AJS.I18n.getText("accord.simulator.left", String(found.left))) : null,
      Accord.table(AJS.I18n.getText("accord.simulator.issues"), [
        {title: AJS.I18n.getText("accord.simulator.issue"), head: true, cell: row => h('a', {href: Accord.issueUrl(row.key)}, row.key)},
        {title: AJS.I18n.getText("accord.impact.from"), cell: row => Accord.place(row.from)},
        {title: AJS.I18n.getText("accord.impact.to"), cell: row => Accord.place(row.to)},
        {title: AJS.I18n.getText("accord.simulator.effect"), cell: row => h('span', {className: 'aui-lozenge aui-lozenge-subtle aui-lozenge-' + (LOZENGE[row.effect] || 'default')}, EFFECT[row.effect])},
        {title: AJS.I18n.getText("accord.simulator.why"), className: 'accord-wide', cell: row => row.sentence || '\u2013'}
      ], page.values, 'accord-impact'),
      page.total > SIZE ? Accord.paging(page, start => compared(holder, found, members, start)) : null
    ] : h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.simulator.nothing")));
  }
}());
