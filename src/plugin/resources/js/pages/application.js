/* One application: who sits in its seats, its model, contract and interfaces; and the form that creates or edits it. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const LEVELS = [
    ['OWNER', AJS.I18n.getText("accord.applications.owner")],
    ['MANAGER', AJS.I18n.getText("accord.applications.manager")]
  ];
  const SIDES = ['BUSINESS', 'IT'];
  const seatOf = (side, level) => side + '_SYSTEM_' + level;
  const text = value => value === null || value === undefined ? '' : String(value);

  Accord.applicationUrl = key => Accord.pageUrl('applications/' + encodeURIComponent(key));
  const at = key => 'applications/' + encodeURIComponent(key);
  const crumbs = () => [[AJS.I18n.getText("accord.page.applications.title"), Accord.pageUrl('applications')]];

  // ---- the page ------------------------------------------------------------------------------------------------------

  Accord.applicationPage = async function (root, key, mayEdit, mayAdminister) {
    const application = await Accord.api.get(at(key));
    const cells = await Accord.api.get(at(key) + '/cells');
    const models = (await Accord.api.get('operating-models', {maxResults: 200})).values;
    document.title = application.name + ' - ' + document.title;
    Accord.fill(root,
      Accord.header({
        title: application.name, crumbs: crumbs(), lead: lead(application),
        lozenge: [h('span', {className: 'aui-lozenge aui-lozenge-subtle'}, Accord.words.lifeCycle[application.lifeCycle]),
          application.mode ? [' ', h('span', {className: 'aui-lozenge aui-lozenge-subtle', 'data-mode': application.mode}, mode()[application.mode])] : null],
        actions: mayEdit ? [
          application.lifeCycle === 'RETIRED' ? null : Accord.button(AJS.I18n.getText("accord.applications.retire"), () => retire(application)),
          h('a', {className: 'aui-button aui-button-primary', href: Accord.applicationUrl(key) + '?edit'}, AJS.I18n.getText("accord.applications.edit"))
        ] : null
      }),
      close(application),
      mayEdit ? Accord.released(key) : null,
      h('div', {className: 'accord-split'},
        h('div', {}, seats(application), Accord.applicationCells(application, cells, mayAdminister), interfaces(application), Accord.applicationGovernance(application, models)),
        h('div', {}, contract(application), details(application))));
  };

  function lead(application) {
    return [application.category, application.businessUnit && AJS.I18n.getText("accord.applications.lead.unit", application.businessUnit),
      application.aliases.length ? AJS.I18n.getText("accord.applications.lead.aliases", application.aliases.join(', ')) : null].filter(Boolean).join(' \u00b7 ');
  }

  /** Keys that a reader could take for this one; they are never merged, so somebody has to look. */
  function close(application) {
    const keys = application.closeTo || [];
    return keys.length ? Accord.note('warning', h('p', {}, AJS.I18n.getText("accord.applications.close"), ' ', keys.map((key, index) => [index ? ', ' : null,
      h('a', {href: Accord.applicationUrl(key), className: 'accord-code'}, key)]), '. ', AJS.I18n.getText("accord.applications.close.help"))) : null;
  }

  function retire(application) {
    return Accord.confirm(AJS.I18n.getText("accord.applications.retire.title", application.name), AJS.I18n.getText("accord.applications.retire.text"),
      AJS.I18n.getText("accord.applications.retire"), async () => {
        await Accord.api.put(at(application.key), Object.assign({}, application, {lifeCycle: 'RETIRED'}));
        location.reload();
      }, true);
  }

  function seats(application) {
    const filled = SIDES.flatMap(side => LEVELS.map(([level]) => application.seats[seatOf(side, level)][0])).filter(person => person && person.key);
    return Accord.section(AJS.I18n.getText("accord.applications.seats"), h('table', {className: 'accord-seats accord-seats-large'},
      h('caption', {className: 'accord-sr'}, AJS.I18n.getText("accord.applications.seats")),
      h('thead', {}, h('tr', {}, h('td'), SIDES.map(side => h('th', {scope: 'col'}, Accord.words.holder[side])))),
      h('tbody', {}, LEVELS.map(([level, word]) => h('tr', {}, h('th', {scope: 'row'}, word), SIDES.map(side => seat(application, seatOf(side, level))))))),
    h('span', {className: 'accord-subtle'}, AJS.I18n.getText("accord.applications.seats.count", filled.length)));
  }

  function seat(application, name) {
    const [holder, ...deputies] = application.seats[name];
    if (!holder) {
      return h('td', {className: 'accord-seat accord-seat-vacant'}, h('span', {className: 'accord-seat-hole', 'aria-hidden': 'true'}),
        h('span', {className: 'accord-seat-text'}, h('b', {}, AJS.I18n.getText("accord.models.vacant")), h('span', {className: 'accord-seat-sub'}, Accord.words.seat[name])));
    }
    return h('td', {className: 'accord-seat'}, Accord.face(holder), h('span', {className: 'accord-seat-text'},
      holder.name ? h('a', {href: Accord.profileUrl(holder.name)}, holder.displayName) : holder.displayName || holder.key,
      h('span', {className: 'accord-seat-sub'}, holder.key ? Accord.words.seat[name] : AJS.I18n.getText("accord.applications.notauser")),
      holder.key && !holder.active ? h('span', {className: 'accord-seat-sub'}, AJS.I18n.getText("accord.person.inactive")) : null,
      h('span', {className: 'accord-deputy'}, deputies.length
        ? AJS.I18n.getText("accord.applications.deputy", deputies.map(each => each.displayName || each.key).join(', '))
        : h('b', {}, AJS.I18n.getText("accord.applications.deputy.none")))));
  }

  function interfaces(application) {
    if (!application.interfaces.length) {
      return null;
    }
    return Accord.section(AJS.I18n.getText("accord.applications.interfaces"), Accord.table(AJS.I18n.getText("accord.applications.interfaces"), [
      {title: AJS.I18n.getText("accord.applications.interface"), head: true, cell: row => row.name || row.key},
      {title: AJS.I18n.getText("accord.applications.with"), cell: row => row.with || '\u2013'}
    ], application.interfaces));
  }

  const yesNo = value => value === null ? null : value ? AJS.I18n.getText("accord.applications.yes") : AJS.I18n.getText("accord.applications.no");

  function contract(application) {
    const {vendor, holder, itElementsHeldByIt, end, responseHours, responseIn} = application.contract;
    return h('div', {className: 'accord-box'}, h('h2', {}, AJS.I18n.getText("accord.applications.contract")), Accord.contractCheck(application.contractCheck), Accord.kv([
      [AJS.I18n.getText("accord.applications.vendor"), vendor || '\u2013'],
      [AJS.I18n.getText("accord.applications.holder"), Accord.words.holder[holder] || AJS.I18n.getText("accord.applications.holder.none")],
      [AJS.I18n.getText("accord.applications.elements"), yesNo(itElementsHeldByIt)],
      [AJS.I18n.getText("accord.applications.end"), end && Accord.date.day(end)],
      [AJS.I18n.getText("accord.applications.response"), responseHours === null ? null : responseIn === 'WORKING' ? AJS.I18n.getText("accord.applications.working.hours", responseHours) : AJS.I18n.getText("accord.date.hours", responseHours)]
    ]));
  }

  /** Whether the accountable side holds the contract: red against what was agreed, amber where nobody knows. */
  Accord.contractCheck = check => check ? h('p', {className: 'accord-check accord-check-' + (check.result === 'MATCHES' ? 'ok' : check.contradicts ? 'bad' : 'warn'), 'data-contract': check.result},
    Accord.icon(check.result === 'MATCHES' ? 'check-circle' : check.contradicts ? 'error' : 'warning'), h('span', {}, check.sentence)) : null;

  function details(application) {
    return Accord.section(AJS.I18n.getText("accord.applications.details"), Accord.kv([
      [AJS.I18n.getText("accord.applications.key"), h('span', {className: 'accord-code'}, application.key)],
      [AJS.I18n.getText("accord.applications.criticality"), Accord.words.criticality[application.criticality] || '\u2013'],
      [AJS.I18n.getText("accord.applications.mode"), application.mode ? mode()[application.mode] : null],
      [AJS.I18n.getText("accord.applications.category"), application.category],
      [AJS.I18n.getText("accord.applications.lifecycle"), Accord.words.lifeCycle[application.lifeCycle]],
      [AJS.I18n.getText("accord.applications.projects"), application.projects.length ? application.projects.map((project, index) => [index ? ', ' : null,
        h('a', {href: Accord.issueUrl(project.key)}, project.name)]) : null]
    ]));
  }

  const mode = () => ({1: AJS.I18n.getText("accord.applications.mode.1"), 2: AJS.I18n.getText("accord.applications.mode.2")});

  // ---- the form ------------------------------------------------------------------------------------------------------

  const NEW = {
    key: '', name: '', aliases: [], category: null, criticality: null, mode: null, businessUnit: null, operatingModel: null, lifeCycle: 'ACTIVE',
    contract: {vendor: null, holder: null, itElementsHeldByIt: null, end: null, responseHours: null, responseIn: 'CLOCK'},
    seats: {BUSINESS_SYSTEM_OWNER: [], BUSINESS_SYSTEM_MANAGER: [], IT_SYSTEM_OWNER: [], IT_SYSTEM_MANAGER: []}, interfaces: [], projects: [], version: 0
  };

  Accord.applicationForm = async function (root, key) {
    const before = key === null ? NEW : await Accord.api.get(at(key));
    const models = (await Accord.api.get('operating-models', {maxResults: 200})).values;
    const controls = inputs(before, models);
    const people = {};
    SIDES.forEach(side => LEVELS.forEach(([level]) => {
      people[seatOf(side, level)] = picker(seatOf(side, level), before.seats[seatOf(side, level)]);
    }));
    const projects = Accord.multiple(options => Accord.pick.project(Object.assign({label: AJS.I18n.getText("accord.applications.projects")}, options)), before.projects.map(Accord.option.project));
    const save = h('button', {type: 'submit', className: 'aui-button aui-button-primary'}, AJS.I18n.getText("accord.applications.save"));
    const back = key === null ? Accord.pageUrl('applications') : Accord.applicationUrl(key);
    const form = h('form', {className: 'aui accord-form', novalidate: true},
      Accord.section(AJS.I18n.getText("accord.applications.details"), [
        h('div', {className: 'accord-two'},
          Accord.field({label: AJS.I18n.getText("accord.applications.key"), name: 'key', control: controls.key, required: true, hint: AJS.I18n.getText("accord.applications.key.hint")}),
          Accord.field({label: AJS.I18n.getText("accord.applications.name"), name: 'name', control: controls.name, required: true})),
        h('div', {className: 'accord-two'},
          Accord.field({label: AJS.I18n.getText("accord.applications.aliases"), name: 'aliases', control: controls.aliases, hint: AJS.I18n.getText("accord.applications.aliases.hint")}),
          Accord.field({label: AJS.I18n.getText("accord.applications.category"), name: 'category', control: controls.category})),
        h('div', {className: 'accord-two'},
          Accord.field({label: AJS.I18n.getText("accord.applications.unit"), name: 'businessUnit', control: controls.businessUnit}),
          Accord.field({label: AJS.I18n.getText("accord.applications.criticality"), name: 'criticality', control: controls.criticality})),
        h('div', {className: 'accord-two'},
          Accord.field({label: AJS.I18n.getText("accord.applications.model"), name: 'operatingModel', control: controls.operatingModel}),
          Accord.field({label: AJS.I18n.getText("accord.applications.lifecycle"), name: 'lifeCycle', control: controls.lifeCycle})),
        h('div', {className: 'accord-two'},
          Accord.field({label: AJS.I18n.getText("accord.applications.mode"), name: 'mode', control: controls.mode}),
          Accord.field({label: AJS.I18n.getText("accord.applications.projects"), name: 'projects', control: projects}))
      ]),
      Accord.section(AJS.I18n.getText("accord.applications.seats"), LEVELS.map(([level]) => h('div', {className: 'accord-two'}, SIDES.map(side => {
        const name = seatOf(side, level);
        return Accord.field({label: Accord.words.seat[name], name: 'seats.' + name, control: people[name], hint: AJS.I18n.getText("accord.applications.seat.hint")});
      })))),
      Accord.section(AJS.I18n.getText("accord.applications.contract"), [
        h('div', {className: 'accord-two'},
          Accord.field({label: AJS.I18n.getText("accord.applications.vendor"), name: 'contract.vendor', control: controls.vendor}),
          Accord.field({label: AJS.I18n.getText("accord.applications.holder"), name: 'contract.holder', control: controls.holder})),
        h('div', {className: 'accord-two'},
          Accord.field({label: AJS.I18n.getText("accord.applications.elements"), name: 'contract.itElementsHeldByIt', control: controls.elements}),
          Accord.field({label: AJS.I18n.getText("accord.applications.end"), name: 'contract.end', control: controls.end})),
        h('div', {className: 'accord-two'},
          Accord.field({label: AJS.I18n.getText("accord.applications.response.hours"), name: 'contract.responseHours', control: controls.response}),
          Accord.field({label: AJS.I18n.getText("accord.applications.response.in"), name: 'contract.responseIn', control: controls.responseIn}))
      ]),
      h('div', {className: 'accord-actionbar'}, h('div', {className: 'accord-actions'}, h('a', {className: 'aui-button aui-button-link', href: back}, AJS.I18n.getText("accord.dialog.cancel")), save)));
    form.addEventListener('submit', event => {
      event.preventDefault();
      Accord.busy(save, async () => {
        Accord.clearProblem(form);
        try {
          const wanted = read(before, controls, people, projects);
          const saved = key === null ? await Accord.api.post('applications', wanted) : await Accord.api.put(at(key), wanted);
          location.assign(Accord.applicationUrl(saved.key));
        } catch (problem) {
          Accord.problem(form, problem);
        }
      });
    });
    Accord.fill(root, Accord.header({title: key === null ? AJS.I18n.getText("accord.applications.add") : AJS.I18n.getText("accord.applications.edit.title", before.name), crumbs: crumbs()}), close(before), form);
  };

  /** Whoever is no Jira user keeps the name as value, told apart by the item. */
  function picker(name, holders) {
    return Accord.multiple(options => Accord.pick.user(Object.assign({label: Accord.words.seat[name]}, options)),
      holders.map(person => ({value: person.key || 'name:' + person.displayName, label: person.displayName || person.key, item: person})));
  }

  function inputs(before, models) {
    const none = [['', '\u2013']];
    const words = of => none.concat(Object.entries(of));
    const contract = before.contract;
    return {
      key: Accord.input({value: before.key, disabled: before.version > 0, maxlength: 200}),
      name: Accord.input({value: before.name}),
      aliases: Accord.input({value: before.aliases.join('; ')}),
      category: Accord.input({value: text(before.category)}),
      businessUnit: Accord.input({value: text(before.businessUnit)}),
      criticality: Accord.select(words(Accord.words.criticality), before.criticality),
      mode: Accord.select(words(mode()), before.mode),
      operatingModel: Accord.select([['', AJS.I18n.getText("accord.model.none")]].concat(models.map(model => [model.key, Accord.modelName(model)])), before.operatingModel),
      lifeCycle: Accord.select(Object.entries(Accord.words.lifeCycle), before.lifeCycle),
      vendor: Accord.input({value: text(contract.vendor)}),
      holder: Accord.select(words(Accord.words.holder), contract.holder),
      elements: Accord.select(none.concat([['true', AJS.I18n.getText("accord.applications.yes")], ['false', AJS.I18n.getText("accord.applications.no")]]), contract.itElementsHeldByIt),
      end: Accord.input({type: 'date', value: text(contract.end)}),
      response: Accord.input({type: 'number', min: 0, value: text(contract.responseHours)}),
      responseIn: Accord.select([['CLOCK', AJS.I18n.getText("accord.applications.response.CLOCK")], ['WORKING', AJS.I18n.getText("accord.applications.response.WORKING")]], contract.responseIn)
    };
  }

  function read(before, controls, people, projects) {
    const value = control => control.value.trim() || null;
    const number = control => value(control) === null ? null : Number(value(control));
    const seats = {};
    Object.entries(people).forEach(([name, picker]) => {
      seats[name] = picker.accord.values.map(option => option.item && !option.item.key ? option.item : option.value);
    });
    return {
      key: before.version ? before.key : controls.key.value, name: controls.name.value,
      aliases: controls.aliases.value.split(';').map(alias => alias.trim()).filter(Boolean),
      category: value(controls.category), criticality: number(controls.criticality), mode: number(controls.mode), businessUnit: value(controls.businessUnit),
      operatingModel: value(controls.operatingModel), lifeCycle: controls.lifeCycle.value,
      contract: {
        vendor: value(controls.vendor), holder: value(controls.holder), itElementsHeldByIt: value(controls.elements) === null ? null : controls.elements.value === 'true',
        end: value(controls.end), responseHours: number(controls.response), responseIn: controls.responseIn.value
      },
      seats, interfaces: before.interfaces, projects: projects.accord.values.map(option => option.value), version: before.version
    };
  }
}());
