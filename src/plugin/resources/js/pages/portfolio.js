/* The portfolio: who is accountable for each process of every application, as a map and in words. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const FILTERS = ['query', 'businessUnit', 'model', 'criticality', 'party', 'process'];
  const PARTIES = ['IT_OPS', 'IT_DELIVERY', 'BUSINESS', 'UNDECIDED'];
  const PARTS = ['APPLICATION', 'INTERFACE'];
  const PROCESSES = Object.keys(Accord.words.process);
  const MANY = 200;
  const PAUSE = 200;

  Accord.page('portfolio', async (root, page) => {
    const state = {by: page.query.get('by') || '', view: page.query.get('view') || 'map', filter: {}};
    FILTERS.forEach(name => {
      state.filter[name] = page.query.get(name) || '';
    });
    const [models, units] = await Promise.all([Accord.api.get('operating-models', {maxResults: MANY}), Accord.api.get('portfolio/units', {maxResults: MANY})]);
    const results = h('div', {className: 'accord-section'});
    const lead = h('p', {className: 'accord-lead', role: 'status'});
    const file = h('a', {className: 'aui-button', download: true}, AJS.I18n.getText("accord.portfolio.export"));
    let asked = 0;

    async function load(startAt) {
      const mine = ++asked;
      file.href = Accord.url('/rest/accord/1.0/portfolio/export') + Accord.query(state.filter);
      try {
        const total = await Accord.api.get('portfolio/total', state.filter);
        const by = state.by || (total.applications > MANY ? 'units' : 'applications');
        history.replaceState(null, '', Accord.pageUrl('portfolio') + Accord.query(Object.assign({by: state.by, view: state.view === 'map' ? '' : state.view}, state.filter)));
        const found = await Accord.api.get(by === 'units' ? 'portfolio/units' : 'portfolio', Object.assign({startAt, maxResults: 50}, state.filter));
        if (mine === asked) {
          lead.textContent = said(total);
          Accord.fill(results, toggles(by), total.applications
            ? [legend(), state.view === 'map' ? map(by, found, total) : words(by, found, total), Accord.paging(found, load)]
            : Accord.empty(AJS.I18n.getText("accord.portfolio.none"), AJS.I18n.getText("accord.portfolio.none.help")));
        }
      } catch (problem) {
        if (mine === asked) {
          Accord.fill(results, Accord.failure(problem));
        }
      }
    }

    /** Pressing one of them keeps the keyboard where it was, although everything below the filters is drawn again. */
    function toggle(name, value, text, chosen) {
      return Accord.button(text, async () => {
        state[name] = value;
        await load(0);
        const again = results.querySelector('[data-toggle="' + name + value + '"]');
        if (again) {
          again.focus();
        }
      }, {'aria-pressed': String(chosen), 'data-toggle': name + value});
    }
    const toggles = by => h('div', {className: 'accord-heat-toggles'},
      h('div', {className: 'aui-buttons', role: 'group', 'aria-label': AJS.I18n.getText("accord.portfolio.by")},
        toggle('by', 'applications', AJS.I18n.getText("accord.portfolio.by.applications"), by === 'applications'),
        toggle('by', 'units', AJS.I18n.getText("accord.portfolio.by.units"), by === 'units')),
      h('div', {className: 'aui-buttons', role: 'group', 'aria-label': AJS.I18n.getText("accord.portfolio.view")},
        toggle('view', 'map', AJS.I18n.getText("accord.portfolio.view.map"), state.view === 'map'),
        toggle('view', 'words', AJS.I18n.getText("accord.portfolio.view.words"), state.view === 'words')));

    let timer = null;
    const bound = (name, input) => {
      input.addEventListener('input', () => {
        state.filter[name] = input.value.trim();
        clearTimeout(timer);
        timer = setTimeout(() => load(0), PAUSE);
      });
      return input;
    };
    const chosen = (name, options) => bound(name, Accord.select([['', AJS.I18n.getText("accord.applications.filter.all")]].concat(options), state.filter[name]));
    const names = units.values.map(unit => unit.businessUnit).filter(Boolean);
    const search = h('form', {className: 'aui', role: 'search', 'aria-label': AJS.I18n.getText("accord.page.portfolio.title"), onSubmit: event => event.preventDefault()},
      h('div', {className: 'accord-filters'},
        Accord.field({label: AJS.I18n.getText("accord.applications.filter.query"), className: 'accord-field-wide', control: bound('query', Accord.input({value: state.filter.query}))}),
        Accord.field({label: AJS.I18n.getText("accord.applications.unit"), name: 'businessUnit', control: names.length < MANY
          ? chosen('businessUnit', names.map(name => [name, name])) : bound('businessUnit', Accord.input({value: state.filter.businessUnit}))}),
        Accord.field({label: AJS.I18n.getText("accord.applications.model"), control: chosen('model',
          models.values.map(model => [model.key, Accord.modelName(model)]).concat([['none', AJS.I18n.getText("accord.model.none")]]))}),
        Accord.field({label: AJS.I18n.getText("accord.applications.criticality"), control: chosen('criticality',
          Object.entries(Accord.words.criticality).concat([['none', AJS.I18n.getText("accord.applications.filter.unrated")]]))}),
        Accord.field({label: AJS.I18n.getText("accord.portfolio.party"), name: 'party', control: chosen('party', Object.entries(Accord.words.party))}),
        Accord.field({label: AJS.I18n.getText("accord.models.process"), control: chosen('process', Object.entries(Accord.words.process))})));
    const header = Accord.header({
      title: AJS.I18n.getText("accord.page.portfolio.title"), actions: [file, h('a', {className: 'aui-button', href: Accord.pageUrl('undecided')}, AJS.I18n.getText("accord.page.undecided.link")), h('a', {className: 'aui-button', href: Accord.pageUrl('operating-models')}, AJS.I18n.getText("accord.page.operating-models.link"))]
    });
    header.querySelector('.aui-page-header-main').append(lead);
    Accord.fill(root, header, search, results);
    await load(0);
  });

  function said(total) {
    const undecided = total.cells.reduce((sum, cell) => sum + (cell.UNDECIDED || 0), 0);
    const all = (total.applications - total.withoutModel) * total.cells.length;
    return [AJS.I18n.getText("accord.portfolio.lead", total.applications, all - undecided, all),
      total.withoutModel ? AJS.I18n.getText("accord.portfolio.without", total.withoutModel) : null].filter(Boolean).join(' ');
  }

  const legend = () => h('div', {className: 'accord-heat-legend'}, h('ul', {className: 'accord-legend'}, PARTIES.map(party => h('li', {}, Accord.shape(party), Accord.words.party[party]))),
    h('p', {className: 'accord-small'}, AJS.I18n.getText("accord.portfolio.legend")));

  const at = (process, part) => PROCESSES.indexOf(process) * PARTS.length + PARTS.indexOf(part);
  const unitUrl = unit => Accord.pageUrl('portfolio') + Accord.query({by: 'applications', businessUnit: unit});

  // ---- the map -------------------------------------------------------------------------------------------------------

  function map(by, found, total) {
    const rows = by === 'units' ? [summary(total, h('b', {}, AJS.I18n.getText("accord.portfolio.all")))].concat(found.values.map(unit => summary(unit, unitName(unit))))
      : found.values.map(application);
    return h('div', {className: 'accord-heat-scroll', tabindex: '0', role: 'region', 'aria-label': AJS.I18n.getText("accord.portfolio.view.map")},
      h('table', {className: 'accord-heat'}, h('caption', {className: 'accord-sr'}, AJS.I18n.getText("accord.portfolio.caption")),
        h('thead', {}, h('tr', {}, h('th', {scope: 'col'}, by === 'units' ? AJS.I18n.getText("accord.applications.unit") : AJS.I18n.getText("accord.models.application")),
          PROCESSES.map(process => h('th', {scope: 'col'}, h('span', {}, Accord.words.process[process]))))),
        h('tbody', {}, rows)));
  }

  const unitName = unit => unit.businessUnit ? h('a', {href: unitUrl(unit.businessUnit)}, unit.businessUnit) : AJS.I18n.getText("accord.portfolio.nounit");
  const sub = (...texts) => h('span', {className: 'accord-sub'}, texts.filter(Boolean).join(' \u00b7 '));

  function application(row) {
    const head = h('th', {scope: 'row'}, h('a', {href: Accord.pageUrl('applications/' + encodeURIComponent(row.key))}, row.name),
      sub(row.businessUnit, row.operatingModel ? Accord.modelName(Accord.modelOf(row)) : null));
    if (!row.cells.length) {
      return h('tr', {}, head, h('td', {colspan: PROCESSES.length, className: 'accord-subtle'}, AJS.I18n.getText("accord.model.none")));
    }
    return h('tr', {}, head, PROCESSES.map(process => {
      const parties = PARTS.map(part => row.cells[at(process, part)]);
      return cell(PARTS.map((part, index) => Accord.words.part[part] + ': ' + Accord.words.party[parties[index]]).join(', '), process,
        parties.map(party => h('i', {className: 'accord-heat-tile accord-heat-' + Accord.partyTint(party)}, Accord.shape(party))));
    }));
  }

  function summary(unit, name) {
    return h('tr', {}, h('th', {scope: 'row'}, name, sub(counted(unit), unit.withoutModel ? AJS.I18n.getText("accord.portfolio.without", unit.withoutModel) : null)),
      PROCESSES.map(process => cell(PARTS.map(part => Accord.words.part[part] + ': ' + told(unit.cells[at(process, part)])).join('; '), process,
        PARTS.map(part => h('i', {className: 'accord-heat-share'}, PARTIES.map(party => {
          const count = unit.cells[at(process, part)][party];
          return count ? h('i', {className: 'accord-heat-' + Accord.partyTint(party), style: 'flex-grow:' + count}) : null;
        }))))));
  }

  const counted = unit => unit.applications === 1 ? AJS.I18n.getText("accord.applications.count.one") : AJS.I18n.getText("accord.applications.count", unit.applications);
  const told = counts => PARTIES.filter(party => counts[party]).map(party => Accord.words.party[party] + ' ' + counts[party]).join(', ') || '\u2013';
  const cell = (text, process, tiles) => h('td', {title: Accord.words.process[process] + '\n' + text}, h('span', {'aria-hidden': 'true'}, tiles), h('span', {className: 'accord-sr'}, text));

  // ---- the same in words ------------------------------------------------------------------------------------------------

  function words(by, found, total) {
    const units = by === 'units';
    const first = units ? {title: AJS.I18n.getText("accord.applications.unit"), head: true, cell: unit => [unit === total ? AJS.I18n.getText("accord.portfolio.all") : unitName(unit), sub(counted(unit))]}
      : {title: AJS.I18n.getText("accord.models.application"), head: true, cell: row => [h('a', {href: Accord.pageUrl('applications/' + encodeURIComponent(row.key))}, row.name), sub(row.businessUnit, row.cells.length ? Accord.modelName(Accord.modelOf(row)) : AJS.I18n.getText("accord.model.none"))]};
    return Accord.table(AJS.I18n.getText("accord.portfolio.caption"), [first].concat(PARTIES.map(party => ({
      title: Accord.words.party[party], className: 'accord-heat-words', cell: row => listed(row, party, units)
    }))), (units ? [total] : []).concat(found.values));
  }

  function listed(row, party, units) {
    const lines = PROCESSES.map(process => {
      const parts = PARTS.filter(part => units ? row.cells[at(process, part)][party] : row.cells[at(process, part)] === party);
      if (!parts.length) {
        return null;
      }
      const name = Accord.words.process[process];
      return units ? name + ': ' + parts.map(part => Accord.words.part[part] + ' ' + row.cells[at(process, part)][party]).join(', ')
        : parts.length === PARTS.length ? name : name + ' (' + Accord.words.part[parts[0]] + ')';
    }).filter(Boolean);
    return lines.length ? h('ul', {}, lines.map(line => h('li', {}, line))) : '\u2013';
  }
}());
