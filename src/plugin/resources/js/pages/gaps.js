/* What would reach nobody, as a table that says why and what to do; on Bindings, and on Settings before Accord assigns. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const WHY = {
    NO_BINDING: AJS.I18n.getText("accord.gaps.why.NO_BINDING"),
    VACANT: AJS.I18n.getText("accord.gaps.why.VACANT"),
    MISSING_USER: AJS.I18n.getText("accord.gaps.why.MISSING_USER"),
    INACTIVE: AJS.I18n.getText("accord.gaps.why.INACTIVE"),
    NOT_ASSIGNABLE: AJS.I18n.getText("accord.gaps.why.NOT_ASSIGNABLE"),
    MISSING_GROUP: AJS.I18n.getText("accord.gaps.why.MISSING_GROUP"),
    NO_ACTIVE_MEMBER: AJS.I18n.getText("accord.gaps.why.NO_ACTIVE_MEMBER"),
    UNDECIDED_CELL: AJS.I18n.getText("accord.gaps.why.UNDECIDED_CELL")
  };

  const applicationUrl = key => Accord.pageUrl('applications/' + encodeURIComponent(key));

  /** `mend(gap)` answers a button or link for what the page itself can mend, or nothing. */
  Accord.gaps = function (found, mend) {
    if (!found.values.length) {
      return nothing(found);
    }
    const columns = [
      {title: AJS.I18n.getText("accord.gaps.party"), head: true, cell: gap => Accord.party(gap.party)},
      {title: AJS.I18n.getText("accord.gaps.why"), className: 'accord-wide', cell: gap => [WHY[gap.reason], where(gap)]},
      {title: AJS.I18n.getText("accord.gaps.processes"), cell: processes},
      {title: AJS.I18n.getText("accord.gaps.applications"), className: 'accord-wide', cell: applications},
      {title: AJS.I18n.getText("accord.gaps.mend"), cell: gap => (mend && mend(gap)) || elsewhere(gap)}
    ];
    return h('div', {className: 'accord-gaps'}, h('p', {className: 'accord-subtle'}, looked(found)),
      Accord.table(AJS.I18n.getText("accord.gaps.title"), columns, found.values));
  };

  const looked = found => AJS.I18n.getText("accord.gaps.looked", found.applications, found.processes, found.projects);

  function nothing(found) {
    if (!found.processes) {
      return Accord.note('plain', h('p', {}, AJS.I18n.getText("accord.gaps.unmapped"), ' ',
        h('a', {href: Accord.pageUrl('settings'), className: 'accord-inline'}, AJS.I18n.getText("accord.page.settings.link"))));
    }
    if (!found.applications) {
      return Accord.note('plain', h('p', {}, AJS.I18n.getText("accord.gaps.unmodelled"), ' ',
        h('a', {href: Accord.pageUrl('applications'), className: 'accord-inline'}, AJS.I18n.getText("accord.page.applications.link"))));
    }
    return Accord.note('info', [h('p', {}, AJS.I18n.getText("accord.gaps.none")), h('p', {className: 'accord-subtle'}, looked(found))], 'check-circle-filled');
  }

  function where(gap) {
    const named = gap.target ? [Accord.words.targetType[gap.target.type], ' ', h('b', {}, gap.target.name)] : null;
    const projects = gap.projects.length ? AJS.I18n.getText("accord.gaps.projects", gap.projects.join(', ')) : null;
    return named || projects ? h('span', {className: 'accord-sub'}, named, named && projects ? ' \u00b7 ' : null, projects) : null;
  }

  function processes(gap) {
    const parts = gap.parts.map(part => Accord.words.part[part]).join(', ');
    const names = gap.processes.map(process => Accord.words.process[process]);
    const all = names.length > 3 ? h('details', {}, h('summary', {}, AJS.I18n.getText("accord.gaps.processes.many", names.length)), names.join(', ')) : names.join(', ');
    return [all, h('span', {className: 'accord-sub'}, parts)];
  }

  function applications(gap) {
    const more = gap.applications - gap.first.length;
    return [h('span', {className: 'accord-num accord-strong'}, String(gap.applications)), ' ',
      gap.first.map((each, index) => [index ? ', ' : null, h('a', {href: applicationUrl(each.key)}, each.name)]),
      more > 0 ? h('span', {className: 'accord-subtle'}, ' ' + AJS.I18n.getText("accord.gaps.more", more)) : null];
  }

  /** A seat is mended on its application, an undecided cell in its operating model, everything else on Bindings. */
  function elsewhere(gap) {
    if (gap.reason === 'UNDECIDED_CELL') {
      return h('a', {href: Accord.pageUrl('operating-models')}, AJS.I18n.getText("accord.gaps.mend.model"));
    }
    if (gap.target && gap.target.type === 'SEAT') {
      return h('a', {href: applicationUrl(gap.first[0].key) + '?edit'}, AJS.I18n.getText("accord.gaps.mend.seat", gap.first[0].name));
    }
    return h('a', {href: Accord.pageUrl('bindings')}, AJS.I18n.getText("accord.gaps.mend.binding"));
  }
}());
