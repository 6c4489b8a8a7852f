/* The operating models: who is accountable for each process, in which versions, and which applications run under which model. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const LEAD = {
    A: AJS.I18n.getText("accord.models.lead.A"),
    B: AJS.I18n.getText("accord.models.lead.B"),
    C: AJS.I18n.getText("accord.models.lead.C")
  };

  /** Where a model lives: its address in REST, its page, and the path to that. */
  Accord.models = {
    at: key => 'operating-models/' + encodeURIComponent(key),
    url: key => Accord.pageUrl('operating-models/' + encodeURIComponent(key)),
    crumbs: (...more) => [[AJS.I18n.getText("accord.page.operating-models.title"), Accord.pageUrl('operating-models')], ...more],
    all: async () => (await Accord.api.get('operating-models', {maxResults: 200})).values
  };

  Accord.page('operating-models', async (root, page) => {
    const mayEdit = page.data.mayAdministerModels === 'true';
    const [key, what] = page.path;
    if (!key) {
      await all(root, mayEdit);
    } else if (what === 'publish') {
      await Accord.publishPage(root, key);
    } else {
      await one(root, key, mayEdit);
    }
  });

  const usedBy = count => count === 1 ? AJS.I18n.getText("accord.models.used.one") : AJS.I18n.getText("accord.models.used", count);

  // ---- all of them ------------------------------------------------------------------------------------------------------

  async function all(root, mayEdit) {
    const models = await Accord.models.all();
    const uses = await Promise.all(models.map(model => Accord.api.get('applications', {model: model.key, maxResults: 1})));
    Accord.fill(root,
      Accord.header({
        title: AJS.I18n.getText("accord.page.operating-models.title"), lead: AJS.I18n.getText("accord.models.lead"),
        actions: [h('a', {className: 'aui-button', href: Accord.pageUrl('undecided')}, AJS.I18n.getText("accord.page.undecided.link")),
          mayEdit ? Accord.button(AJS.I18n.getText("accord.models.copy"), () => copy(models, 'B'), {id: 'accord-copy'}) : null]
      }),
      h('ul', {className: 'accord-models'}, models.map((model, index) => h('li', {className: 'accord-box'},
        h('div', {}, h('h2', {}, h('a', {href: Accord.models.url(model.key)}, Accord.modelName(model))),
          h('p', {className: 'accord-subtle'}, LEAD[model.key] || AJS.I18n.getText("accord.models.copyof", Accord.modelName({key: model.copyOf, name: model.copyOfName}))),
          model.reference ? null : h('p', {className: 'accord-actions'}, lozenge(AJS.I18n.getText("accord.models.version", model.version)),
            model.draft ? lozenge(AJS.I18n.getText("accord.models.draft"), 'current') : null)),
        Accord.completeness(model.cells),
        h('p', {className: 'accord-num'}, AJS.I18n.getText("accord.models.agreed", Accord.cells.agreed(model.cells), 28), ' \u00b7 ', usedBy(uses[index].total))))));
  }

  /** What became of a publication a moment ago. */
  function told(query) {
    const people = query.get('told');
    const run = query.get('reroute');
    return /^\d+$/.test(people || '') ? Accord.note('info', h('p', {}, AJS.I18n.getText("accord.models.told", people), ' ',
      /^\d+$/.test(run || '') ? h('a', {href: Accord.pageUrl('reroute/' + run), className: 'accord-inline'}, AJS.I18n.getText("accord.models.told.moving")) : null), 'check-circle-filled') : null;
  }

  const lozenge = (text, kind) => h('span', {className: 'aui-lozenge aui-lozenge-subtle' + (kind ? ' aui-lozenge-' + kind : '')}, text);

  /** A model of the company's own, made from this one. */
  async function copy(models, source) {
    const from = Accord.select(models.map(model => [model.key, Accord.modelName(model)]), source);
    const name = Accord.input({maxlength: 100});
    const key = Accord.input({maxlength: 50});
    let typed = false;
    key.addEventListener('input', () => { typed = true; });
    name.addEventListener('input', () => {
      if (!typed) {
        key.value = name.value.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 50);
      }
    });
    let made = null;
    const done = await Accord.dialog({
      title: AJS.I18n.getText("accord.models.copy"), submit: AJS.I18n.getText("accord.models.copy.submit"),
      content: [h('p', {}, AJS.I18n.getText("accord.models.copy.text")),
        Accord.field({label: AJS.I18n.getText("accord.models.copy.from"), name: 'copyOf', control: from}),
        Accord.field({label: AJS.I18n.getText("accord.models.name"), name: 'name', control: name, required: true, hint: AJS.I18n.getText("accord.models.name.hint")}),
        Accord.field({label: AJS.I18n.getText("accord.models.key"), name: 'key', control: key, required: true, hint: AJS.I18n.getText("accord.models.key.hint")})],
      onSubmit: async () => { made = await Accord.api.post('operating-models', {copyOf: from.value, name: name.value, key: key.value}); }
    });
    if (done) {
      location.assign(Accord.models.url(made.key));
    }
  }

  // ---- one of them ------------------------------------------------------------------------------------------------------

  async function one(root, key, mayEdit) {
    const [model, models, uses] = await Promise.all([
      Accord.api.get(Accord.models.at(key)), Accord.models.all(), Accord.api.get('applications', {model: key, maxResults: 50})
    ]);
    const edits = mayEdit && !model.reference && !model.retired;
    const [versions, draft] = await Promise.all([
      model.reference ? null : Accord.api.get(Accord.models.at(key) + '/versions', {maxResults: 200}),
      edits ? Accord.api.get(Accord.models.at(key) + '/draft') : null
    ]);
    document.title = Accord.modelName(model) + ' - ' + document.title;
    const shown = {model, models, uses, draft, versions: versions ? versions.values : [], mayEdit};
    Accord.fill(root,
      Accord.header({
        title: Accord.modelName(model), crumbs: Accord.models.crumbs(), lozenge: state(shown), lead: lead(shown),
        actions: mayEdit ? actions(shown) : null
      }),
      told(new URLSearchParams(location.search)),
      edits ? Accord.modelEditor(shown) : readOnly(shown),
      applications(model, uses),
      model.reference ? null : Accord.modelVersions(shown));
  }

  function state({model, draft}) {
    if (model.reference) {
      return lozenge(AJS.I18n.getText("accord.models.reference"));
    }
    if (model.retired) {
      return lozenge(AJS.I18n.getText("accord.models.retired"));
    }
    return draft && draft.savedAt ? lozenge(AJS.I18n.getText("accord.models.draftof", draft.number), 'current') : lozenge(AJS.I18n.getText("accord.models.version", model.version));
  }

  function lead({model, versions}) {
    if (model.reference) {
      return LEAD[model.key];
    }
    const pending = versions.filter(version => version.state === 'PENDING').reverse();
    return [AJS.I18n.getText("accord.models.copyof", Accord.modelName({key: model.copyOf, name: model.copyOfName})), ' ',
      AJS.I18n.getText("accord.models.inforce", model.version, Accord.date.day(model.inForceSince)),
      pending.map(version => [' ', AJS.I18n.getText("accord.models.pending", version.number, Accord.date.full(version.effective))])];
  }

  function actions({model, models, uses}) {
    const copyButton = Accord.button(AJS.I18n.getText("accord.models.copy"), () => copy(models, model.key));
    if (model.reference || model.retired) {
      return model.retired ? null : copyButton;
    }
    return [copyButton, Accord.button(AJS.I18n.getText("accord.models.rename"), () => rename(model)),
      Accord.button(AJS.I18n.getText("accord.models.retire"), () => retire(model, uses))];
  }

  function rename(model) {
    const name = Accord.input({value: model.name, maxlength: 100});
    return Accord.dialog({
      title: AJS.I18n.getText("accord.models.rename.title", model.name), submit: AJS.I18n.getText("accord.models.rename"), size: 'small',
      content: Accord.field({label: AJS.I18n.getText("accord.models.name"), name: 'name', control: name, required: true}),
      onSubmit: async () => {
        await Accord.api.put(Accord.models.at(model.key) + '/name', {name: name.value, recordVersion: model.recordVersion});
        location.reload();
      }
    });
  }

  function retire(model) {
    return Accord.confirm(AJS.I18n.getText("accord.models.retire.title", model.name), AJS.I18n.getText("accord.models.retire.text"), AJS.I18n.getText("accord.models.retire"), async () => {
      await Accord.api.del(Accord.models.at(model.key) + '?recordVersion=' + model.recordVersion);
      location.reload();
    }, true);
  }

  /** As it is in force. What an own model says differently from A, B and the version before is marked. */
  function readOnly(shown) {
    const {model, versions} = shown;
    const current = versions.find(version => version.number === model.version);
    const before = current && versions.find(version => version.number < current.number && version.state !== 'WITHDRAWN');
    const marks = model.reference ? null : Accord.modelMarks(shown, () => model.cells, before);
    return [
      Accord.section(AJS.I18n.getText("accord.models.agreed", Accord.cells.agreed(model.cells), 28), Accord.completeness(model.cells)),
      h('div', {className: 'accord-models-matrix'}, Accord.section(AJS.I18n.getText("accord.models.matrix"), [
        marks ? marks.legend : null,
        Accord.matrix({cells: model.cells, marks: marks && marks.of})]))];
  }

  // ---- which applications use it ----------------------------------------------------------------------------------------

  function applications(model, first) {
    const holder = h('div', {className: 'accord-section'});
    const seat = (application, name) => {
      const people = (application.seats && application.seats[name]) || [];
      return people.length ? Accord.person(people[0])
        : h('span', {className: 'accord-check accord-check-warn'}, Accord.icon('warning'), h('span', {}, AJS.I18n.getText("accord.models.vacant")));
    };
    const columns = [
      {title: AJS.I18n.getText("accord.models.application"), head: true, cell: row => h('a', {href: Accord.pageUrl('applications/' + encodeURIComponent(row.key))}, row.name || row.key)},
      {title: AJS.I18n.getText("accord.models.criticality"), cell: row => Accord.words.criticality[row.criticality] || '\u2013'},
      {title: Accord.words.seat.BUSINESS_SYSTEM_MANAGER, cell: row => seat(row, 'BUSINESS_SYSTEM_MANAGER')},
      {title: Accord.words.seat.IT_SYSTEM_MANAGER, cell: row => seat(row, 'IT_SYSTEM_MANAGER')}
    ];
    const draw = page => Accord.fill(holder, page.total
      ? [Accord.table(AJS.I18n.getText("accord.models.applications"), columns, page.values),
        Accord.paging(page, async startAt => draw(await Accord.api.get('applications', {model: model.key, startAt, maxResults: 50})))]
      : Accord.empty(AJS.I18n.getText("accord.models.unused"), AJS.I18n.getText("accord.models.unused.help")));
    draw(first);
    return Accord.section(usedBy(first.total), holder);
  }
}());
