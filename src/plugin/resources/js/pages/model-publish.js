/* Before a version is published: what changes and leads to, when it takes effect, and the note for the people concerned. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;

  /** Publishes the draft, or with `?equalTo=` a new version equal to an older one. */
  Accord.publishPage = async function (root, key) {
    const equalTo = new URLSearchParams(location.search).get('equalTo');
    const [model, draft, page, impact, foreseen] = await Promise.all([
      Accord.api.get(Accord.models.at(key)), Accord.api.get(Accord.models.at(key) + '/draft'), Accord.api.get(Accord.models.at(key) + '/versions', {maxResults: 200}),
      Accord.api.get(Accord.models.at(key) + '/impact', {equalTo}), Accord.api.get(Accord.models.at(key) + '/foreseen', {equalTo})
    ]);
    const older = equalTo && page.values.find(version => String(version.number) === equalTo);
    const cells = older ? older.cells : draft.cells;
    const base = page.values.find(version => version.number === draft.base);
    const changes = Accord.cells.changes(base.cells, cells);
    const undecided = Accord.cells.count(cells, 'UNDECIDED');
    const when = Accord.select([['now', AJS.I18n.getText("accord.models.publish.now")], ['later', AJS.I18n.getText("accord.models.publish.later")]], 'now');
    const moment = Accord.input({type: 'datetime-local'});
    const note = Accord.textarea({rows: 4, maxlength: 2000, value: older ? AJS.I18n.getText("accord.models.rollback.note", older.number) : ''});
    const publish = h('button', {type: 'submit', className: 'aui-button aui-button-primary', id: 'accord-publish-submit'}, AJS.I18n.getText("accord.models.publish.submit", draft.number));
    const later = Accord.field({label: AJS.I18n.getText("accord.models.publish.moment", zone()), name: 'effective', control: moment});
    later.hidden = true;
    when.addEventListener('change', () => { later.hidden = when.value === 'now'; });
    const both = h('div', {});
    const issues = openIssues(key, equalTo, impact);
    const tell = telling(foreseen);
    const simulator = document.getElementById('accord-page').dataset.mayAdminister === 'true' && !older
      ? h('a', {href: Accord.pageUrl('simulator') + '?draft=true'}, AJS.I18n.getText("accord.models.publish.simulate")) : null;
    const form = h('form', {className: 'aui accord-form', novalidate: true},
      h('div', {className: 'accord-split accord-split-even'},
        h('div', {}, Accord.section(AJS.I18n.getText("accord.models.publish.when"), [
          Accord.field({label: AJS.I18n.getText("accord.models.publish.effective"), control: when}), later,
          Accord.field({label: AJS.I18n.getText("accord.models.publish.note"), name: 'note', control: note, hint: AJS.I18n.getText("accord.models.publish.note.hint")}), tell.element])),
        h('div', {'data-field': 'cells'}, Accord.section(changes.length === 1 ? AJS.I18n.getText("accord.models.publish.cell") : AJS.I18n.getText("accord.models.publish.cells", changes.length), Accord.changesTable(changes)))),
      issues.element,
      Accord.section(AJS.I18n.getText("accord.models.publish.before"), findings(foreseen, undecided), simulator),
      h('div', {className: 'accord-actionbar'}, h('div', {className: 'accord-actions'},
        h('a', {className: 'aui-button aui-button-link', href: Accord.models.url(key)}, AJS.I18n.getText("accord.models.publish.back")), publish)));
    form.addEventListener('submit', event => {
      event.preventDefault();
      Accord.busy(publish, async () => {
        Accord.clearProblem(form);
        try {
          if (when.value === 'later' && !moment.value) {
            throw new Accord.Problem(400, {errors: {effective: AJS.I18n.getText("accord.models.publish.moment.none")}});
          }
          const done = await Accord.api.post(Accord.models.at(key) + '/versions', Object.assign({
            version: draft.version, note: note.value || null, effective: when.value === 'now' ? null : inZone(moment.value)
          }, issues.read(), tell.read(), older ? {equalTo: older.number} : {cells}));
          location.assign(done.reroute && !done.told ? Accord.pageUrl('reroute/' + done.reroute)
            : Accord.models.url(key) + Accord.query({told: done.told || null, reroute: done.reroute}));
        } catch (problem) {
          if (problem.status === 409 && problem.body && problem.body.current) {
            conflict(both, key, problem.body.current, cells);
          } else {
            Accord.problem(form, problem);
          }
        }
      });
    });
    Accord.fill(root,
      Accord.header({
        title: older ? AJS.I18n.getText("accord.models.rollback.title", older.number) : AJS.I18n.getText("accord.models.publish.title", draft.number),
        crumbs: Accord.models.crumbs([model.name, Accord.models.url(key)]), lead: AJS.I18n.getText("accord.models.publish.lead", model.version)
      }), both, form);
  };

  /** What publishing would lead to that somebody should mend first; nothing of it forbids publishing. */
  function findings(foreseen, undecided) {
    const application = each => h('a', {href: Accord.pageUrl('applications/' + encodeURIComponent(each.key)), className: 'accord-inline'}, each.name);
    const line = (kind, text, sub) => h('li', {}, h('span', {className: 'accord-check accord-check-' + kind}, Accord.icon(kind === 'ok' ? 'check-circle' : 'warning'),
      h('span', {}, text, sub ? h('span', {className: 'accord-sub'}, sub) : null)));
    const cells = each => each.cells.map(cell => Accord.cells.name(cell)).join('; ');
    const contracts = foreseen.contractsInAll - foreseen.contracts.length;
    const vacant = foreseen.vacantInAll - foreseen.vacant.length;
    const lines = [
      foreseen.contracts.map(each => line(each.already ? 'warn' : 'bad', [application(each.application), ': ', each.sentence],
        each.already ? AJS.I18n.getText("accord.models.publish.contract.already") : AJS.I18n.getText("accord.models.publish.contract.mend"))),
      contracts ? line('warn', AJS.I18n.getText("accord.models.publish.contract.all", String(contracts))) : null,
      foreseen.unbound.map(each => line('bad', AJS.I18n.getText("accord.models.publish.unbound", Accord.words.party[each.party], String(each.applications)),
        h('a', {href: Accord.pageUrl('bindings')}, AJS.I18n.getText("accord.models.publish.unbound.mend")))),
      foreseen.vacant.map(each => line('warn', Accord.sentence(AJS.I18n.getText("accord.models.publish.vacant"), Accord.words.seat[each.seat], application(each.application)),
        each.instead ? AJS.I18n.getText("accord.models.publish.vacant.instead", cells(each), each.instead.name) : AJS.I18n.getText("accord.models.publish.vacant.nobody", cells(each)))),
      vacant ? line('warn', AJS.I18n.getText("accord.models.publish.vacant.all", String(vacant))) : null,
      undecided ? line('warn', AJS.I18n.getText("accord.models.publish.undecided", undecided)) : null,
      foreseen.left ? line('warn', AJS.I18n.getText("accord.models.publish.left", String(foreseen.left))) : null
    ];
    const any = lines.flat().some(Boolean);
    return h('ul', {className: 'accord-findings', 'data-findings': true}, any ? lines : line('ok', AJS.I18n.getText("accord.models.publish.fine")));
  }

  const NAMED = 6;

  /** Whether the people concerned are told; nothing to choose where nobody is, or where Jira sends no mail. */
  function telling({concerned, mail}) {
    if (!concerned.length) {
      return {element: null, read: () => ({})};
    }
    if (!mail) {
      return {element: h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.models.publish.tell.none")), read: () => ({})};
    }
    const box = h('input', {type: 'checkbox', name: 'tell'});
    const names = concerned.map(each => each.displayName || each.key);
    const first = names.slice(0, NAMED).join(', ');
    const who = names.length > NAMED ? AJS.I18n.getText("accord.models.publish.tell.more", first, String(names.length - NAMED)) : first;
    return {
      element: h('div', {}, h('label', {className: 'accord-choice'}, box, h('span', {}, names.length === 1 ? AJS.I18n.getText("accord.models.publish.tell.one", who) : AJS.I18n.getText("accord.models.publish.tell", who),
        h('span', {className: 'accord-sub'}, AJS.I18n.getText("accord.models.publish.tell.hint"))))),
      read: () => ({tell: box.checked})
    };
  }

  /** Which open issues would move, from whom to whom, and which of them shall. */
  function openIssues(key, equalTo, impact) {
    const file = h('a', {href: Accord.url('/rest/accord/1.0/' + Accord.models.at(key) + '/impact/file' + Accord.query({equalTo})), download: ''}, AJS.I18n.getText("accord.impact.csv"));
    const name = Accord.id('open');
    const ways = [['MOVED', AJS.I18n.getText("accord.models.open.move")], ['KEPT', AJS.I18n.getText("accord.models.open.keep")], ['EACH', AJS.I18n.getText("accord.models.open.each")]];
    const radio = (group, value, text, checked, attributes) => h('label', {className: 'accord-choice'},
      h('input', Object.assign({type: 'radio', name: group, value, checked}, attributes)), text);
    const chosen = (root, group) => root.querySelector('input[name="' + group + '"]:checked').value;
    const rows = [];
    const column = {
      title: AJS.I18n.getText("accord.models.open.then"), className: 'accord-open-each', cell: group => {
        const row = {group, name: Accord.id('row')};
        const label = [group.application && group.application.name, group.process && Accord.words.process[group.process]].filter(Boolean).join(', ');
        row.element = h('span', {className: 'accord-choices-row', role: 'radiogroup', 'aria-label': label}, radio(row.name, 'MOVED', AJS.I18n.getText("accord.models.open.move.one"), true), radio(row.name, 'KEPT', AJS.I18n.getText("accord.models.open.keep.one"), false));
        rows.push(row);
        return row.element;
      }
    };
    const any = Boolean(impact.counts.MOVES || impact.left);
    const choice = h('fieldset', {className: 'accord-field'}, h('legend', {}, AJS.I18n.getText("accord.models.open")),
      h('div', {className: 'accord-choices-row'}, ways.map(([value, text], index) => radio(name, value, text, index === 0))));
    const table = h('div', {className: 'accord-section accord-open'}, Accord.impact(impact, any ? [column] : []));
    choice.addEventListener('change', () => { table.dataset.each = String(chosen(choice, name) === 'EACH'); });
    const way = ({application, process, part, from, to, effect}) => JSON.stringify([application, process, part, from, to, effect]);
    return {
      element: Accord.section(Accord.impactTitle(impact), [any ? choice : null, table], any ? file : null),
      read: () => {
        const how = any ? chosen(choice, name) : 'KEPT';
        const kept = how === 'EACH' ? rows.filter(row => chosen(row.element, row.name) === 'KEPT').map(row => way(row.group)) : [];
        return how === 'KEPT' ? {openIssues: 'KEPT'}
          : {openIssues: 'MOVED', kept: impact.values.filter(issue => kept.includes(way(issue))).map(issue => issue.id)};
      }
    };
  }

  /** Somebody saved or published in between: what stands now beside what was to be published. */
  function conflict(holder, key, current, cells) {
    const differing = Accord.cells.changes(current.cells, cells);
    Accord.fill(holder, Accord.note('warning', [
      h('p', {className: 'accord-strong'}, AJS.I18n.getText("accord.models.conflict")),
      differing.length ? Accord.table(AJS.I18n.getText("accord.models.conflict"), [
        {title: AJS.I18n.getText("accord.models.cellname"), head: true, cell: ([, cell]) => Accord.cells.name(cell)},
        {title: AJS.I18n.getText("accord.models.theirs"), cell: ([theirs]) => Accord.party(theirs.party)},
        {title: AJS.I18n.getText("accord.models.yours"), cell: ([, yours]) => Accord.party(yours.party)}
      ], differing) : h('p', {}, AJS.I18n.getText("accord.models.conflict.same")),
      h('div', {className: 'accord-actions'}, h('a', {className: 'aui-button', href: Accord.models.url(key)}, AJS.I18n.getText("accord.models.publish.back")))
    ], null, {role: 'alert', tabindex: '-1', id: 'accord-conflict'}));
    holder.firstChild.focus();
  }

  const zone = () => document.getElementById('accord-page').dataset.accordZone;

  /** What the reader's clock shows as a moment with its offset: the reader's zone is Jira's, not the browser's. */
  function inZone(local) {
    const utc = new Date(local + ':00Z').getTime();
    const shown = at => {
      const parts = Object.fromEntries(new Intl.DateTimeFormat('en-GB', {
        timeZone: zone(), hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit'
      }).formatToParts(new Date(at)).map(part => [part.type, part.value]));
      return Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second);
    };
    let at = utc;
    // Twice, since the offset of the guess may be that of the other side of a change of clocks.
    for (let i = 0; i < 2; i++) {
      at = utc - (shown(at) - at);
    }
    return new Date(at).toISOString();
  }
}());
