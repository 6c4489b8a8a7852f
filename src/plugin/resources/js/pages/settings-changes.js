/* What changed in settings and bindings: who, when, and each member that differs, in words. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const SHOWN = 5;
  const NONE = AJS.I18n.getText("accord.changes.none");
  const LABEL = {
    actingUser: AJS.I18n.getText("accord.settings.actor"),
    triageGroup: AJS.I18n.getText("accord.settings.triage"),
    automationUsers: AJS.I18n.getText("accord.settings.automations"),
    unmappedToTriage: AJS.I18n.getText("accord.settings.unmapped"),
    applicationField: AJS.I18n.getText("accord.settings.field.application"),
    partField: AJS.I18n.getText("accord.settings.field.part"),
    partyField: AJS.I18n.getText("accord.settings.field.party"),
    performingField: AJS.I18n.getText("accord.settings.field.performing"),
    requestTypeField: AJS.I18n.getText("accord.settings.field.request"),
    sendMail: AJS.I18n.getText("accord.settings.mail"),
    catalogueEditors: AJS.I18n.getText("accord.settings.group.catalogueEditors"),
    modelAdmins: AJS.I18n.getText("accord.settings.group.modelAdmins"),
    brms: AJS.I18n.getText("accord.settings.group.brms"),
    management: AJS.I18n.getText("accord.settings.group.management")
  };

  /** The section of the settings' page; `fields` are Jira's, for their names. */
  Accord.settingsChanges = fields => Accord.section(AJS.I18n.getText("accord.changes.title"), [
    part('settings', AJS.I18n.getText("accord.changes.settings"), value => settings(value, fields)),
    part('bindings', AJS.I18n.getText("accord.changes.bindings"), bindings)
  ]);

  /** One subject; `flat` makes a map of label and text of what was saved. */
  function part(subject, title, flat) {
    const element = h('div', {className: 'accord-changes', 'data-subject': subject}, Accord.loading());
    const columns = [
      {title: AJS.I18n.getText("accord.changes.when"), head: true, cell: row => Accord.moment(row.at)},
      {title: AJS.I18n.getText("accord.changes.who"), cell: row => Accord.person(row.who)},
      {title: AJS.I18n.getText("accord.changes.what"), className: 'accord-wide', cell: row => differences(flat(row.before || {}), flat(row.after))}
    ];
    const load = async startAt => {
      try {
        const page = await Accord.api.get('changes', {subject, startAt, maxResults: SHOWN});
        Accord.fill(element, h('h3', {}, title), page.total
          ? [Accord.table(title, columns, page.values), page.total > SHOWN ? Accord.paging(page, load) : null]
          : h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.changes.never")));
      } catch (problem) {
        Accord.fill(element, Accord.failure(problem));
      }
    };
    load(0);
    return element;
  }

  const told = (tag, text) => text ? h(tag, {}, text) : h('span', {className: 'accord-subtle'}, NONE);

  function differences(before, after) {
    const labels = Array.from(new Set([...Object.keys(before), ...Object.keys(after)])).filter(label => before[label] !== after[label]);
    return labels.length ? h('dl', {className: 'accord-diffs'}, labels.map(label => h('div', {}, h('dt', {}, label), h('dd', {},
      h('span', {className: 'accord-sr'}, AJS.I18n.getText("accord.changes.before"), ' '), told('del', before[label]), ' ',
      Accord.icon('arrow-right'), ' ',
      h('span', {className: 'accord-sr'}, AJS.I18n.getText("accord.changes.after"), ' '), told('ins', after[label])))))
      : h('span', {className: 'accord-subtle'}, AJS.I18n.getText("accord.changes.nothing"));
  }

  // ---- what was saved, as labels and texts ----------------------------------------------------------------------------

  const person = who => who ? who.displayName || who.name || who.key : '';

  function settings(saved, fields) {
    const flat = {};
    const put = (label, text) => {
      if (text) {
        flat[label] = text;
      }
    };
    const field = id => id === 'components' ? AJS.I18n.getText("accord.settings.field.components") : (fields.find(each => each.id === id) || {name: id}).name;
    put(AJS.I18n.getText("accord.settings.mode.all"), Accord.words.mode[saved.mode]);
    Object.entries(saved.projectModes || {}).forEach(([project, mode]) => put(AJS.I18n.getText("accord.settings.mode.of", project), Accord.words.mode[mode]));
    (saved.processOf || []).forEach(each => put(
      AJS.I18n.getText("accord.settings.process.of", [each.issueType.name || each.issueType.id, each.requestType, each.component].filter(Boolean).join(', ')),
      [Accord.words.process[each.process], each.application, Accord.words.part[each.part]].filter(Boolean).join(', ')));
    put(AJS.I18n.getText("accord.chain"), (saved.chain || []).map(step => Accord.words.step[step]).join(', '));
    (saved.absences || []).forEach(each => put(AJS.I18n.getText("accord.absences.of", person(each.user)), [each.from, each.to].map(day => day || '\u2026').join(' \u2013 ')));
    Object.entries(saved.defaultApplications || {}).forEach(([project, key]) => put(AJS.I18n.getText("accord.settings.application.of", project), key));
    put(LABEL.actingUser, person(saved.actingUser));
    put(LABEL.triageGroup, saved.triageGroup);
    put(LABEL.automationUsers, (saved.automationUsers || []).map(person).join(', '));
    put(LABEL.unmappedToTriage, (saved.unmappedToTriage || []).join(', '));
    Object.entries(saved.groups || {}).forEach(([right, group]) => put(LABEL[right] || right, group));
    ['applicationField', 'partField', 'partyField', 'performingField', 'requestTypeField'].forEach(name => put(LABEL[name], saved[name] && field(saved[name])));
    if (saved.tasks) {
      put(AJS.I18n.getText("accord.settings.tasks.project"), saved.tasks.project);
      put(AJS.I18n.getText("accord.settings.tasks.type"), saved.tasks.issueType.name || saved.tasks.issueType.id);
    }
    put(LABEL.sendMail, saved.sendMail ? AJS.I18n.getText("accord.changes.yes") : saved.sendMail === false ? AJS.I18n.getText("accord.changes.no") : '');
    return flat;
  }

  const target = to => Accord.words.targetType[to.type] + ' ' + (to.type === 'SEAT' ? Accord.words.seat[to.value] || to.value : to.value);

  function bindings(saved) {
    const flat = {};
    (saved.values || []).forEach(each => {
      const scope = [Accord.words.party[each.party], each.businessUnit, each.application, Accord.words.process[each.process]].filter(Boolean).join(', ');
      flat[scope] = !each.performer ? target(each.target)
        : each.workGoesTo === 'PERFORMER' ? AJS.I18n.getText("accord.changes.performer", target(each.target), target(each.performer))
          : AJS.I18n.getText("accord.changes.accountable", target(each.target), target(each.performer));
    });
    return flat;
  }
}());
