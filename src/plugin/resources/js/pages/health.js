/* What is broken, each with the page that mends it, and whether the Jira that runs now has all that Accord needs. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;

  Accord.page('health', async root => {
    const health = await Accord.api.get('health');
    Accord.fill(root,
      Accord.header({title: AJS.I18n.getText("accord.page.health.title"), lead: lead(health.broken)}),
      health.broken ? null : fine(),
      kinds(AJS.I18n.getText("accord.health.setup"), ofSetUp(), health.kinds.filter(kind => !kind.values[0].seat && !kind.values[0].application)),
      kinds(AJS.I18n.getText("accord.health.seats"), ofSeats(), health.kinds.filter(kind => kind.values[0].seat)),
      kinds(AJS.I18n.getText("accord.health.contracts"), ofContracts(), health.kinds.filter(kind => !kind.values[0].seat && kind.values[0].application)),
      decisions(health.decisions, health.sweep.lastRun),
      thisJira());
  });

  const lead = broken => broken === 0 ? AJS.I18n.getText("accord.health.lead.none")
    : broken === 1 ? AJS.I18n.getText("accord.health.lead.one") : AJS.I18n.getText("accord.health.lead", broken);

  const fine = () => h('p', {className: 'accord-check accord-check-ok'}, Accord.icon('check-circle-filled'),
    AJS.I18n.getText("accord.health.none.help"));

  // ---- what is broken -----------------------------------------------------------------------------------------------

  /** One table whose groups are the kinds; nothing where none of them is there. */
  function kinds(title, columns, list) {
    if (!list.length) {
      return null;
    }
    const table = Accord.table(title, columns, [], 'accord-health-table');
    table.querySelector('tbody').remove();
    list.forEach(kind => {
      const [heading, help] = Accord.healthKind[kind.kind];
      table.append(h('tbody', {'data-kind': kind.kind},
        h('tr', {className: 'accord-health-kind'}, h('th', {scope: 'rowgroup', colspan: columns.length},
          heading, h('span', {className: 'accord-health-total'}, kind.total), h('span', {className: 'accord-sub'}, help,
            kind.values.length < kind.total ? ' ' + AJS.I18n.getText("accord.health.more", kind.values.length, kind.total) : null))),
        kind.values.map(row => Accord.row(columns, Object.assign({kind: kind.kind}, row)))));
    });
    return Accord.section(title, table);
  }

  const ofSeats = () => [
    {title: AJS.I18n.getText("accord.health.application"), head: true, cell: row => h('a', {href: Accord.url(row.page)}, row.application.name)},
    {title: AJS.I18n.getText("accord.health.seat"), cell: row => Accord.words.seat[row.seat]},
    {title: AJS.I18n.getText("accord.health.held"), cell: named}
  ];

  const ofContracts = () => [
    {title: AJS.I18n.getText("accord.health.application"), head: true, cell: row => h('a', {href: Accord.url(row.page)}, row.application.name)},
    {title: AJS.I18n.getText("accord.health.contract.vendor"), cell: row => row.value || '\u2013'}
  ];

  const ofSetUp = () => [
    {title: AJS.I18n.getText("accord.health.where"), head: true, cell: where},
    {title: AJS.I18n.getText("accord.health.names"), cell: named},
    {title: AJS.I18n.getText("accord.health.mend"), hidden: true, right: true, cell: row => [concerned(row), mending(row.page, where(row))]}
  ];

  /** Which open issues a person or queue that is gone concerns. */
  const concerned = row => row.binding && row.member !== 'application' && row.value ? h('div', {}, h('a', {
    href: Accord.url(row.page) + Accord.query({concerned: row.value}), 'aria-label': AJS.I18n.getText("accord.bindings.concerned.of", row.value)
  }, AJS.I18n.getText("accord.bindings.concerned"))) : null;

  const where = row => row.binding
    ? AJS.I18n.getText("accord.health.binding", row.binding) + ', ' + Accord.healthBinding[row.member] : Accord.healthSetting[row.member];

  function named(row) {
    if (row.value === null) {
      return h('span', {className: 'accord-subtle'}, AJS.I18n.getText("accord.health.nobody"));
    }
    if (row.kind === 'SEAT_NOT_A_JIRA_USER') {
      return row.value;
    }
    return row.person && row.person.name ? Accord.person(row.person) : h('span', {className: 'accord-code'}, row.value);
  }

  function mending(page, what) {
    const texts = {
      settings: AJS.I18n.getText("accord.health.mend.settings"),
      bindings: AJS.I18n.getText("accord.health.mend.bindings"),
      triage: AJS.I18n.getText("accord.health.mend.triage")
    };
    const text = texts[page.split('/').pop()];
    return h('a', {href: Accord.url(page), 'aria-label': AJS.I18n.getText("accord.health.mend.for", text, what)}, text);
  }

  // ---- what is not carried out yet ----------------------------------------------------------------------------------

  function decisions(list, lastRun) {
    const obstacle = row => Accord.healthObstacle[row.obstacle || 'NONE'] || row.obstacle;
    const columns = [
      {title: AJS.I18n.getText("accord.health.decisions.obstacle"), head: true, cell: obstacle},
      {title: AJS.I18n.getText("accord.health.decisions.state"), cell: row => h('span', {className: 'accord-check ' + (row.broken ? 'accord-check-warn' : '')},
        Accord.icon(row.broken ? 'warning' : 'recent'),
        row.broken ? AJS.I18n.getText("accord.health.decisions.needs") : AJS.I18n.getText("accord.health.decisions.waits"))},
      {title: AJS.I18n.getText("accord.health.decisions.total"), right: true, cell: row => row.total},
      {title: AJS.I18n.getText("accord.health.decisions.oldest"), cell: row => Accord.moment(row.oldest)},
      {title: AJS.I18n.getText("accord.health.mend"), hidden: true, right: true, cell: row => mending(row.page, obstacle(row))}
    ];
    return Accord.section(AJS.I18n.getText("accord.health.decisions"), [
      list.length ? [h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.health.decisions.help")),
        Accord.table(AJS.I18n.getText("accord.health.decisions"), columns, list)] : h('p', {}, AJS.I18n.getText("accord.health.decisions.none")),
      h('p', {className: 'accord-small', id: 'accord-health-sweep'}, lastRun
        ? Accord.sentence(AJS.I18n.getText("accord.health.sweep", '{0}'), Accord.moment(lastRun)) : AJS.I18n.getText("accord.health.sweep.never"))
    ]);
  }

  // ---- the Jira that runs now ---------------------------------------------------------------------------------------

  function thisJira() {
    const result = h('div', {className: 'accord-health-result', hidden: true});
    const check = Accord.button(AJS.I18n.getText("accord.health.jira.check"), () => Accord.busy(check, async () => {
      result.hidden = false;
      try {
        const {jira} = await Accord.api.get('health', {scope: 'jira'});
        Accord.fill(result, report(jira));
        Accord.say(verdict(jira));
      } catch (problem) {
        Accord.fill(result, Accord.failure(problem));
      }
    }), {id: 'accord-health-check'});
    return Accord.section(AJS.I18n.getText("accord.health.jira"), [
      h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.health.jira.help")),
      h('div', {className: 'accord-actions'}, check), result
    ]);
  }

  function verdict(jira) {
    const needed = kind => jira.counts.find(each => each.kind === kind).needed;
    const missing = jira.missing.length;
    return missing === 0 ? AJS.I18n.getText("accord.health.jira.fine", needed('TYPE'), needed('MEMBER'), needed('SERVICE'))
      : missing === 1 ? AJS.I18n.getText("accord.health.jira.missing.one") : AJS.I18n.getText("accord.health.jira.missing", missing);
  }

  function report(jira) {
    const unproven = jira.counts.reduce((sum, each) => sum + each.unproven, 0);
    const text = Accord.textarea({readonly: true, rows: 14, value: jira.text, className: 'textarea accord-health-report', spellcheck: 'false'});
    const copy = Accord.button(AJS.I18n.getText("accord.health.jira.copy"), () => copied(text), {id: 'accord-health-copy'});
    return [
      jira.missing.length ? Accord.note('danger', verdict(jira))
        : h('p', {className: 'accord-check accord-check-ok'}, Accord.icon('check-circle-filled'), verdict(jira)),
      unproven ? h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.health.jira.look", unproven)) : null,
      Accord.field({label: AJS.I18n.getText("accord.health.jira.report"), control: text}),
      h('div', {className: 'accord-actions'}, copy)
    ];
  }

  /** Many a Jira runs without HTTPS, where a page has no clipboard but the one of the selection. */
  async function copied(text) {
    text.select();
    try {
      await navigator.clipboard.writeText(text.value);
    } catch (e) {
      document.execCommand('copy');
    }
    Accord.flag('success', AJS.I18n.getText("accord.health.jira.copied"));
  }
}());
