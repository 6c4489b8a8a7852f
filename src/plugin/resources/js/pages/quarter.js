/* One page a quarter: how routing went, undecided cells closed, critical applications with vacant seats, models and levels changed. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const {words, value} = Accord.relationship;
  const named = text => text.replace(/^(\d+)-Q(\d)$/, 'Q$2 $1');

  Accord.page('quarter', async (root, page) => {
    draw(root, await Accord.api.get('quarters/' + encodeURIComponent(page.path[0] || 'now')));
  });

  function draw(root, report) {
    const title = AJS.I18n.getText("accord.quarter.title", named(report.quarter));
    document.title = title;
    Accord.fill(root,
      Accord.header({
        title, lead: report.running ? AJS.I18n.getText("accord.quarter.running") : null,
        actions: [Accord.button(AJS.I18n.getText("accord.print"), () => window.print()),
          report.mayMail ? Accord.button(AJS.I18n.getText("accord.quarter.mail"), event => mail(report, event.currentTarget), {'data-mail': 'true'}) : null,
          h('a', {className: 'aui-button', href: Accord.pageUrl('quarter/' + report.before)}, named(report.before))]
      }),
      routed(report), models(report), vacant(report), moved(report));
  }

  function mail(report, button) {
    return Accord.busy(button, async () => {
      try {
        await Accord.api.post('quarters/' + report.quarter + '/mail');
        Accord.flag('success', AJS.I18n.getText("accord.quarter.mailed"));
      } catch (problem) {
        Accord.flag('error', problem.message);
      }
    });
  }

  function routed(report) {
    const title = AJS.I18n.getText("accord.quarter.routed");
    const number = member => row => h('span', {className: 'accord-num'}, row[member]);
    return Accord.section(title, [Accord.table(title, [
      {title: AJS.I18n.getText("accord.quarter.party"), head: true, cell: row => Accord.party(row.party)},
      {title: AJS.I18n.getText("accord.quarter.issues"), right: true, cell: number('issues')},
      {title: AJS.I18n.getText("accord.quarter.once"), right: true, cell: row => row.issues ? AJS.I18n.getText("accord.quarter.share", row.once, row.sharePercent) : '\u2013'},
      {title: AJS.I18n.getText("accord.quarter.again"), right: true, cell: number('again')},
      {title: AJS.I18n.getText("accord.quarter.overridden"), right: true, cell: number('overridden')}
    ], report.routed), h('p', {className: 'accord-small'}, AJS.I18n.getText("accord.quarter.routed.note"))]);
  }

  function models(report) {
    const lines = report.models.map(each => [Accord.date.day(each.at), each.name, each.before || AJS.I18n.getText("accord.model.none"), each.after || AJS.I18n.getText("accord.model.none"), each.closed])
      .concat(report.published.map(each => ['', each.name, AJS.I18n.getText("accord.agreement.version", each.before), AJS.I18n.getText("accord.agreement.version", each.after), each.closed * each.applications]));
    const title = AJS.I18n.getText("accord.quarter.models");
    return Accord.section(title, [h('p', {}, AJS.I18n.getText("accord.quarter.closed", report.closed)), lines.length ? Accord.table(title, [
      {title: AJS.I18n.getText("accord.conflict.what"), head: true, cell: row => row[1]},
      {title: AJS.I18n.getText("accord.relationship.when"), cell: row => row[0]},
      {title: AJS.I18n.getText("accord.quarter.from"), cell: row => row[2]},
      {title: AJS.I18n.getText("accord.quarter.to"), cell: row => row[3]},
      {title: AJS.I18n.getText("accord.quarter.cells"), right: true, cell: row => row[4]}
    ], lines) : null]);
  }

  const vacant = report => Accord.section(AJS.I18n.getText("accord.quarter.vacant"), report.vacant.length
    ? h('ul', {className: 'accord-brief-lines'}, report.vacant.map(each => h('li', {}, h('a', {href: Accord.pageUrl('applications/' + encodeURIComponent(each.key))}, each.name))))
    : h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.quarter.vacant.none")));

  function moved(report) {
    const title = AJS.I18n.getText("accord.quarter.moved");
    const changed = what => each => each.fields.filter(field => field.field.startsWith(what + '.')).map(field => {
      const move = [value(field.field, field.before), ' \u2192 ', value(field.field, field.after)];
      return field.field.endsWith('.target') ? h('span', {className: 'accord-sub'}, words.field[field.field], ': ', move) : h('span', {}, move);
    });
    return Accord.section(title, report.moved.length ? Accord.table(title, [
      {title: AJS.I18n.getText("accord.relationship.field.businessUnit"), head: true, cell: each => [each.businessUnit, h('span', {className: 'accord-sub'}, each.projects.map(project => project.name).join(', '))]},
      {title: AJS.I18n.getText("accord.relationship.when"), cell: each => Accord.date.day(each.at)},
      {title: words.field['relationshipModel.current'], cell: changed('relationshipModel')},
      {title: words.field['maturityLevel.current'], cell: changed('maturityLevel')}
    ], report.moved) : h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.brief.nothing")));
  }
}());
