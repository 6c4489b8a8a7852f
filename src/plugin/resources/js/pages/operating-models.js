/* The operating models: who is accountable for each process, read-only, and which applications run under which model. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const PARTIES = ['IT_OPS', 'IT_DELIVERY', 'BUSINESS', 'UNDECIDED'];
  const PARTS = ['APPLICATION', 'INTERFACE'];
  const LEAD = {
    A: AJS.I18n.getText("accord.models.lead.A"),
    B: AJS.I18n.getText("accord.models.lead.B"),
    C: AJS.I18n.getText("accord.models.lead.C")
  };

  Accord.page('operating-models', async (root, page) => {
    if (page.path.length) {
      await one(root, page.path[0]);
    } else {
      await all(root);
    }
  });

  async function all(root) {
    const models = (await Accord.api.get('operating-models')).values;
    const uses = await Promise.all(models.map(model => Accord.api.get('applications', {model: model.key, maxResults: 1})));
    Accord.fill(root,
      Accord.header({title: AJS.I18n.getText("accord.page.operating-models.title"), lead: AJS.I18n.getText("accord.models.lead"),
        actions: h('a', {className: 'aui-button', href: Accord.pageUrl('portfolio')}, AJS.I18n.getText("accord.page.portfolio.link"))}),
      h('ul', {className: 'accord-models'}, models.map((model, index) => h('li', {className: 'accord-box'},
        h('div', {}, h('h2', {}, h('a', {href: Accord.pageUrl('operating-models/' + encodeURIComponent(model.key))}, Accord.modelName(model))),
          h('p', {className: 'accord-subtle'}, LEAD[model.key])),
        completeness(model),
        h('p', {className: 'accord-num'}, usedBy(uses[index].total))))));
  }

  const usedBy = count => count === 1 ? AJS.I18n.getText("accord.models.used.one") : AJS.I18n.getText("accord.models.used", count);

  const count = (model, party, part) => model.cells.filter(cell => cell.party === party && (!part || cell.part === part)).length;

  function completeness(model) {
    return h('div', {className: 'accord-complete'},
      h('div', {className: 'accord-complete-bar', 'aria-hidden': 'true'}, PARTIES.flatMap(party =>
        Array.from({length: count(model, party)}, () => h('i', {className: Accord.partyTint(party)})))),
      h('ul', {className: 'accord-legend'}, PARTIES.filter(party => count(model, party)).map(party => h('li', {},
        Accord.shape(party), Accord.words.party[party], ' ', h('span', {className: 'accord-num'}, count(model, party))))));
  }

  async function one(root, key) {
    const [model, uses] = await Promise.all([
      Accord.api.get('operating-models/' + encodeURIComponent(key)),
      Accord.api.get('applications', {model: key, maxResults: 50})
    ]);
    const agreed = 28 - count(model, 'UNDECIDED');
    document.title = Accord.modelName(model) + ' - ' + document.title;
    Accord.fill(root,
      Accord.header({
        title: Accord.modelName(model),
        crumbs: [[AJS.I18n.getText("accord.page.operating-models.title"), Accord.pageUrl('operating-models')]],
        lozenge: model.reference ? h('span', {className: 'aui-lozenge aui-lozenge-subtle'}, AJS.I18n.getText("accord.models.reference")) : null,
        lead: LEAD[model.key]
      }),
      Accord.section(AJS.I18n.getText("accord.models.agreed", agreed, 28), completeness(model)),
      h('div', {className: 'accord-models-matrix'}, matrix(model)),
      applications(model, uses));
  }

  // ---- the matrix: one stop for Tab, arrows move inside ---------------------------------------------------------------

  function matrix(model) {
    const hint = Accord.id('keys');
    const processes = Object.keys(Accord.words.process);
    const party = (process, part) => model.cells.find(cell => cell.process === process && cell.part === part).party;
    const rows = processes.map((process, y) => h('tr', {}, h('th', {scope: 'row'}, Accord.words.process[process]),
      PARTS.map((part, x) => {
        const value = party(process, part);
        return h('td', {role: 'gridcell', tabindex: x + y === 0 ? '0' : '-1', 'data-x': x, 'data-y': y},
          h('div', {className: 'accord-cell accord-cell-' + Accord.partyTint(value)}, h('i', {'aria-hidden': 'true'}), h('span', {}, Accord.words.party[value])));
      })));
    const table = h('table', {className: 'accord-matrix', role: 'grid', 'aria-readonly': 'true', 'aria-describedby': hint, 'aria-label': AJS.I18n.getText("accord.models.matrix")},
      h('colgroup', {}, h('col', {className: 'p'}), h('col'), h('col')),
      h('thead', {}, h('tr', {}, h('th', {scope: 'col'}, AJS.I18n.getText("accord.models.process")),
        PARTS.map(part => h('th', {scope: 'col'}, Accord.words.part[part],
          h('span', {className: 'accord-sub'}, AJS.I18n.getText("accord.models.agreed.part", 14 - count(model, 'UNDECIDED', part), 14)))))),
      h('tbody', {}, rows));
    table.addEventListener('keydown', event => move(table, event, processes.length));
    table.addEventListener('focusin', event => event.target.matches('td') && stop(table, event.target));
    return Accord.section(AJS.I18n.getText("accord.models.matrix"), [table, h('p', {className: 'accord-small', id: hint}, AJS.I18n.getText("accord.models.keys"))]);
  }

  function move(table, event, height) {
    const cell = event.target.closest('td');
    if (!cell || event.altKey || event.metaKey) {
      return;
    }
    let x = Number(cell.dataset.x);
    let y = Number(cell.dataset.y);
    switch (event.key) {
      case 'ArrowUp': y--; break;
      case 'ArrowDown': y++; break;
      case 'ArrowLeft': x--; break;
      case 'ArrowRight': x++; break;
      case 'Home': x = 0; y = event.ctrlKey ? 0 : y; break;
      case 'End': x = PARTS.length - 1; y = event.ctrlKey ? height - 1 : y; break;
      default: return;
    }
    event.preventDefault();
    const next = table.querySelector('td[data-x="' + x + '"][data-y="' + y + '"]');
    if (next) {
      next.focus();
    }
  }

  function stop(table, cell) {
    table.querySelectorAll('td[tabindex="0"]').forEach(other => other.setAttribute('tabindex', '-1'));
    cell.setAttribute('tabindex', '0');
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
