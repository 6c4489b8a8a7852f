/* Request types and components within an issue type: their process, and what issues are about that do not say. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const MOST = 200;

  /** The section of the settings; `read()` gives the mappings. */
  Accord.requestTypes = function (settings, types) {
    const rows = settings.processOf.filter(each => each.requestType || each.component).map(each => row(types, each));
    const holder = h('div', {'data-field': 'requests'});
    const columns = [
      {title: AJS.I18n.getText("accord.settings.type"), cell: each => each.type},
      {title: AJS.I18n.getText("accord.settings.request"), cell: each => each.request},
      {title: AJS.I18n.getText("accord.settings.component"), cell: each => each.component},
      {title: AJS.I18n.getText("accord.models.process"), cell: each => each.process},
      {title: AJS.I18n.getText("accord.settings.application"), cell: each => each.application},
      {title: AJS.I18n.getText("accord.settings.part"), cell: each => each.part},
      {title: AJS.I18n.getText("accord.settings.request.remove"), cell: each => Accord.linkButton(AJS.I18n.getText("accord.settings.request.remove"), () => {
        rows.splice(rows.indexOf(each), 1);
        draw();
      })}
    ];

    function draw() {
      Accord.fill(holder,
        rows.length ? Accord.table(AJS.I18n.getText("accord.settings.requests"), columns, rows) : null,
        h('div', {className: 'accord-actions'}, Accord.button(AJS.I18n.getText("accord.settings.request.add"), () => {
          rows.push(row(types, {}));
          draw();
          rows[rows.length - 1].type.focus();
        })));
    }
    draw();
    return {
      element: [h('p', {}, AJS.I18n.getText("accord.settings.requests.lead")), holder, forms(settings)],
      read: () => ({requests: rows.map(each => ({
        issueType: each.type.value, requestType: each.request.value.trim() || null, component: each.component.value.trim() || null,
        process: each.process.value, application: picked(each.application), part: each.part.value || null
      })).filter(each => each.requestType || each.component)})
    };
  };

  function row(types, mapping) {
    const named = label => ({'aria-label': label});
    return {
      type: Accord.select(types.map(type => [String(type.id), type.name]), mapping.issueType ? mapping.issueType.id : String(types[0].id), named(AJS.I18n.getText("accord.settings.type"))),
      request: Accord.input(Object.assign({value: mapping.requestType || ''}, named(AJS.I18n.getText("accord.settings.request")))),
      component: Accord.input(Object.assign({value: mapping.component || ''}, named(AJS.I18n.getText("accord.settings.component")))),
      process: Accord.select(Object.entries(Accord.words.process), mapping.process || 'REQUEST', named(AJS.I18n.getText("accord.models.process"))),
      application: picker(mapping.application, AJS.I18n.getText("accord.settings.application")),
      part: Accord.select([['', AJS.I18n.getText("accord.settings.part.none")], ...Object.entries(Accord.words.part)], mapping.part || '', named(AJS.I18n.getText("accord.settings.part")))
    };
  }

  function picker(key, label) {
    const made = Accord.pick.application({listLabel: label});
    made.accord.input.setAttribute('aria-label', label);
    if (key) {
      made.accord.set(Accord.option.application({key}));
    }
    return made;
  }
  const picked = made => made.accord.input.value.trim() ? made.accord.value : null;
  Object.assign(Accord.requestTypes, {picker, picked});

  // ---- forms: only Jira Service Management knows them, and only where it is there ----------------------------------------

  function forms(settings) {
    const answer = h('div', {role: 'status'});
    const check = Accord.button(AJS.I18n.getText("accord.settings.forms"), event => Accord.busy(event.currentTarget, async () => {
      try {
        Accord.fill(answer, list(await lacking(settings.applicationField)));
      } catch (problem) {
        Accord.fill(answer, Accord.note('info', h('p', {}, AJS.I18n.getText("accord.settings.forms.unknown"))));
      }
    }));
    return [h('div', {className: 'accord-actions'}, check), answer];
  }

  /** Request types whose form does not show the application field. */
  async function lacking(field) {
    const found = [];
    const desks = await Accord.api.get('/rest/servicedeskapi/servicedesk', {limit: 100});
    for (const desk of desks.values) {
      const base = '/rest/servicedeskapi/servicedesk/' + encodeURIComponent(desk.id) + '/requesttype';
      const types = await Accord.api.get(base, {limit: 100});
      for (const type of types.values.slice(0, MOST - found.length)) {
        const form = await Accord.api.get(base + '/' + encodeURIComponent(type.id) + '/field');
        if (!form.requestTypeFields.some(each => each.fieldId === field)) {
          found.push({desk: desk.projectName || desk.projectKey, name: type.name});
        }
      }
    }
    return found;
  }

  function list(found) {
    return found.length ? [h('p', {}, AJS.I18n.getText("accord.settings.forms.lacking")), h('ul', {}, found.map(each => h('li', {}, each.desk + ': ' + each.name)))]
      : Accord.note('plain', h('p', {}, AJS.I18n.getText("accord.settings.forms.none")), 'check-circle');
  }
}());
