/* What is due next in a relationship, as a part of its page: with the calendar file, and the choice about the weekly mail. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const AT_FIRST = 8;

  Accord.relationship.add('due', overview => {
    const address = 'projects/' + encodeURIComponent(overview.project.key) + '/relationship/due';
    const body = h('div', {className: 'accord-block'}, Accord.loading());
    const mail = h('p', {className: 'accord-small accord-noprint'});
    show(body, address, overview.today);
    choice(mail);
    const section = Accord.section(AJS.I18n.getText("accord.due.title"), [body, mail],
      h('a', {href: Accord.url('/rest/accord/1.0/' + address + '/calendar'), download: 'accord.ics', className: 'accord-noprint'}, AJS.I18n.getText("accord.due.calendar")));
    section.id = 'accord-due';
    return section;
  });

  async function show(body, address, today) {
    try {
      const all = (await Accord.api.get(address)).values;
      const more = all.length > AT_FIRST ? Accord.linkButton(AJS.I18n.getText("accord.due.all", all.length), () => Accord.fill(body, table(all, today))) : null;
      Accord.fill(body, all.length ? [table(all.slice(0, AT_FIRST), today), more] : h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.due.none")));
    } catch (problem) {
      Accord.fill(body, Accord.failure(problem));
    }
  }

  const table = (rows, today) => Accord.table(AJS.I18n.getText("accord.due.title"), [
    {title: AJS.I18n.getText("accord.due.what"), head: true, cell: row => row.sentence},
    {title: AJS.I18n.getText("accord.due.when"), cell: row => Accord.relationship.review(row.on, today)},
    {title: AJS.I18n.getText("accord.due.whom"), cell: row => Accord.peopleList(row.people)}
  ], rows);

  async function choice(mail) {
    try {
      draw(mail, (await Accord.api.get('due/mail')).weekly);
    } catch (problem) {
      mail.remove();
    }
  }

  function draw(mail, weekly) {
    const change = Accord.linkButton(weekly ? AJS.I18n.getText("accord.due.mail.stop") : AJS.I18n.getText("accord.due.mail.start"), async () => {
      try {
        draw(mail, (await Accord.api.put('due/mail', {weekly: !weekly})).weekly);
        mail.querySelector('button').focus();
      } catch (problem) {
        Accord.flag('error', problem.message);
      }
    }, {'data-weekly': String(weekly)});
    Accord.fill(mail, weekly ? AJS.I18n.getText("accord.due.mail.on") : AJS.I18n.getText("accord.due.mail.off"), ' ', change);
  }
}());
