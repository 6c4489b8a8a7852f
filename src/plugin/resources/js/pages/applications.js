/* The list of applications: search, filters and pages. One application and its form stand in application.js. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const SEATS = ['BUSINESS_SYSTEM_OWNER', 'BUSINESS_SYSTEM_MANAGER', 'IT_SYSTEM_OWNER', 'IT_SYSTEM_MANAGER'];
  const FILTERS = ['query', 'businessUnit', 'model', 'criticality', 'lifeCycle', 'vacantSeat'];
  const DASH = '\u2013';
  const PAUSE = 200;

  Accord.page('applications', async (root, page) => {
    if (page.query.has('new')) {
      await Accord.applicationForm(root, null);
    } else if (page.path.length && page.query.has('edit')) {
      await Accord.applicationForm(root, page.path[0]);
    } else if (page.path.length) {
      await Accord.applicationPage(root, page.path[0], may(page), page.data.mayAdminister === 'true');
    } else {
      await list(root, page);
    }
  });

  const may = page => page.data.mayEditCatalogue === 'true';

  async function list(root, page) {
    const filter = {};
    FILTERS.forEach(name => {
      filter[name] = page.query.get(name) || '';
    });
    const models = (await Accord.api.get('operating-models', {maxResults: 200})).values;
    const lead = h('p', {className: 'accord-lead', role: 'status'});
    const results = h('div', {className: 'accord-section'});
    let timer = null;
    let asked = 0;

    async function load(startAt) {
      const mine = ++asked;
      history.replaceState(null, '', Accord.pageUrl('applications') + Accord.query(filter));
      try {
        const found = await Accord.api.get('applications', Object.assign({startAt, maxResults: 50}, filter));
        if (mine === asked) {
          lead.textContent = found.total === 1 ? AJS.I18n.getText("accord.applications.count.one") : AJS.I18n.getText("accord.applications.count", found.total);
          Accord.fill(results, rows(found, load, models));
          if (changeAll) {
            changeAll.textContent = Accord.changeManyTitle(found.total);
            changeAll.hidden = !found.total;
            changeAll.accordTotal = found.total;
          }
        }
      } catch (problem) {
        if (mine === asked) {
          Accord.fill(results, Accord.failure(problem));
        }
      }
    }
    const running = h('div', {});
    const changeAll = may(page) ? Accord.button('', async () => {
      const job = await Accord.changeMany(Object.assign({}, filter), changeAll.accordTotal, models);
      if (job !== null) {
        Accord.fill(running, Accord.section(AJS.I18n.getText("accord.bulk.progress"), Accord.jobProgress(job, () => load(0))));
      }
    }, {'data-change-all': true, hidden: true}) : null;
    const changed = (name, input) => () => {
      filter[name] = input.value.trim();
      clearTimeout(timer);
      timer = setTimeout(() => load(0), PAUSE);
    };
    const bound = (name, input) => {
      input.addEventListener('input', changed(name, input));
      return input;
    };
    const chosen = (name, options) => bound(name, Accord.select([['', AJS.I18n.getText("accord.applications.filter.all")]].concat(options), filter[name]));
    const search = h('form', {className: 'aui', role: 'search', 'aria-label': AJS.I18n.getText("accord.page.applications.title"), onSubmit: event => event.preventDefault()},
      h('div', {className: 'accord-filters'},
        Accord.field({label: AJS.I18n.getText("accord.applications.filter.query"), className: 'accord-field-wide', control: bound('query', Accord.input({value: filter.query}))}),
        Accord.field({label: AJS.I18n.getText("accord.applications.unit"), control: bound('businessUnit', Accord.input({value: filter.businessUnit}))}),
        Accord.field({label: AJS.I18n.getText("accord.applications.model"), control: bound('model', Accord.select([['', AJS.I18n.getText("accord.applications.filter.all")]]
          .concat(models.map(model => [model.key, Accord.modelName(model)]), [['none', AJS.I18n.getText("accord.model.none")]]), filter.model))}),
        Accord.field({label: AJS.I18n.getText("accord.applications.criticality"), control: chosen('criticality',
          Object.entries(Accord.words.criticality).concat([['none', AJS.I18n.getText("accord.applications.filter.unrated")]]))}),
        Accord.field({label: AJS.I18n.getText("accord.applications.lifecycle"), control: chosen('lifeCycle', Object.entries(Accord.words.lifeCycle))}),
        Accord.field({label: AJS.I18n.getText("accord.applications.filter.vacant"), control: chosen('vacantSeat',
          [['ANY', AJS.I18n.getText("accord.applications.filter.vacant.any")]].concat(SEATS.map(seat => [seat, Accord.words.seat[seat]])))})));
    const header = Accord.header({
      title: AJS.I18n.getText("accord.page.applications.title"),
      actions: [registers(page) ? Accord.button(AJS.I18n.getText("accord.checklist.register"), register) : null].concat(may(page) ? [
        changeAll,
        h('a', {className: 'aui-button', href: Accord.pageUrl('import')}, AJS.I18n.getText("accord.applications.import")),
        h('a', {className: 'aui-button aui-button-primary', href: Accord.pageUrl('applications?new')}, AJS.I18n.getText("accord.applications.add"))
      ] : [])
    });
    header.querySelector('.aui-page-header-main').append(lead);
    Accord.fill(root, header, search, running, results);
    await load(0);
  }

  const registers = page => may(page) || page.data.mayBeBrm === 'true' || page.data.mayManage === 'true';

  /** What a business function runs already: a name is enough; its checklist comes next. */
  function register() {
    const field = {key: Accord.input({maxlength: 200}), name: Accord.input({}), unit: Accord.input({}), vendor: Accord.input({})};
    const value = input => input.value.trim() || null;
    return Accord.dialog({
      title: AJS.I18n.getText("accord.checklist.register"), submit: AJS.I18n.getText("accord.checklist.register.submit"),
      content: [h('p', {}, AJS.I18n.getText("accord.checklist.register.help")),
        Accord.field({label: AJS.I18n.getText("accord.applications.key"), name: 'key', control: field.key, required: true}),
        Accord.field({label: AJS.I18n.getText("accord.applications.name"), name: 'name', control: field.name, required: true}),
        Accord.field({label: AJS.I18n.getText("accord.applications.unit"), name: 'businessUnit', control: field.unit}),
        Accord.field({label: AJS.I18n.getText("accord.applications.vendor"), name: 'contract', control: field.vendor})],
      onSubmit: async () => {
        const made = await Accord.api.post('open-points/business-led', {
          key: field.key.value, name: field.name.value, businessUnit: value(field.unit), mode: 2, contract: {vendor: value(field.vendor), holder: 'BUSINESS'}
        });
        location.assign(Accord.pageUrl('checklist/' + encodeURIComponent(made.key)));
      }
    });
  }

  function rows(found, load, models) {
    if (!found.total) {
      return Accord.empty(AJS.I18n.getText("accord.applications.none"), AJS.I18n.getText("accord.applications.none.help"));
    }
    return [Accord.table(AJS.I18n.getText("accord.page.applications.title"), [
      {title: AJS.I18n.getText("accord.applications.application"), head: true, cell: row => [
        h('a', {href: Accord.applicationUrl(row.key)}, row.name), row.lifeCycle === 'ACTIVE' ? null : [' ', lifeCycle(row.lifeCycle)],
        h('span', {className: 'accord-sub'}, [row.name === row.key ? null : row.key, row.businessUnit].filter(Boolean).join(' \u00b7 '))]},
      {title: AJS.I18n.getText("accord.applications.criticality"), cell: row => Accord.words.criticality[row.criticality] || DASH},
      {title: AJS.I18n.getText("accord.applications.model"), cell: row => row.operatingModel ? Accord.modelName(Accord.modelOf(row))
        : warn(AJS.I18n.getText("accord.model.none"))},
      {title: AJS.I18n.getText("accord.applications.seats"), cell: seats},
      {title: AJS.I18n.getText("accord.applications.contract"), cell: row => Accord.words.holder[row.contract.holder]
        ? [AJS.I18n.getText("accord.applications.held", Accord.words.holder[row.contract.holder]), h('span', {className: 'accord-sub'}, row.contract.vendor)]
        : row.contract.vendor || DASH},
      {title: AJS.I18n.getText("accord.applications.contract.check"), cell: row => row.contractCheck && row.contractCheck.result !== 'MATCHES' ? Accord.contractCheck(row.contractCheck) : DASH}
    ], found.values, 'accord-apps'), Accord.paging(found, load)];
  }

  const lifeCycle = value => h('span', {className: 'aui-lozenge aui-lozenge-subtle'}, Accord.words.lifeCycle[value]);
  const warn = text => h('span', {className: 'accord-check accord-check-warn'}, Accord.icon('warning'), h('span', {}, text));
  const filled = people => people.length && people[0].key && people[0].active;

  function seats(row) {
    const vacant = SEATS.filter(seat => !filled(row.seats[seat]));
    const marks = SEATS.map((seat, index) => {
      const person = row.seats[seat][0];
      const text = Accord.words.seat[seat] + ': ' + (person ? person.displayName || person.key : AJS.I18n.getText("accord.models.vacant"));
      return [index === 2 ? h('span', {className: 'gap'}) : null, h('span', {title: text},
        filled(row.seats[seat]) ? Accord.face(person) : h('span', {className: 'accord-seat-hole', 'aria-hidden': 'true'}),
        h('span', {className: 'accord-sr'}, text + '. '))];
    });
    const sum = !vacant.length ? AJS.I18n.getText("accord.applications.seats.filled")
      : vacant.length === 1 ? AJS.I18n.getText("accord.applications.seats.vacant.one", Accord.words.seat[vacant[0]])
        : AJS.I18n.getText("accord.applications.seats.vacant", vacant.length);
    return [h('span', {className: 'accord-seatline'}, marks), h('span', {className: 'accord-sub'}, sum)];
  }
}());
