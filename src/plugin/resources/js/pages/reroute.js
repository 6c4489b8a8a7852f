/* Route existing issues: which ones, what that would change, doing it, and taking it back. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const SIZE = 20;
  const RESULTS = [['', AJS.I18n.getText("accord.reroute.all")]].concat(Object.entries({
    MOVED: AJS.I18n.getText("accord.reroute.result.MOVED"), TAKEN_BACK: AJS.I18n.getText("accord.reroute.result.TAKEN_BACK"),
    FAILED: AJS.I18n.getText("accord.reroute.result.FAILED"), LATER: AJS.I18n.getText("accord.reroute.result.LATER"),
    OBSERVED: AJS.I18n.getText("accord.reroute.result.OBSERVED"), PERSON_CHOSE: AJS.I18n.getText("accord.reroute.result.PERSON_CHOSE"),
    SAME: AJS.I18n.getText("accord.reroute.result.SAME"), CHANGED_SINCE: AJS.I18n.getText("accord.reroute.result.CHANGED_SINCE"),
    NOT_ALLOWED: AJS.I18n.getText("accord.reroute.result.NOT_ALLOWED"), NOT_ROUTED: AJS.I18n.getText("accord.reroute.result.NOT_ROUTED"),
    GONE: AJS.I18n.getText("accord.reroute.result.GONE"), BEGUN: AJS.I18n.getText("accord.reroute.result.BEGUN")
  }));
  const WORD = Object.fromEntries(RESULTS);
  const LOZENGE = {MOVED: 'success', TAKEN_BACK: 'success', FAILED: 'error', LATER: 'current', PERSON_CHOSE: 'moved', CHANGED_SINCE: 'moved'};
  const at = id => Accord.pageUrl('reroute' + (id ? '/' + id : ''));
  window.addEventListener('popstate', () => location.reload());

  Accord.page('reroute', async (root, page) => {
    if (page.path.length) {
      await run(root, await Accord.api.get('reroutes/' + page.path[0], {maxResults: SIZE}));
    } else {
      await choose(root, page.query.get('jql') || '');
    }
  });

  // ---- which issues, and what would become of them --------------------------------------------------------------------------

  async function choose(root, jql) {
    const input = Accord.textarea({rows: 2, value: jql, spellcheck: false, className: 'textarea accord-code'});
    const look = h('button', {type: 'submit', className: 'aui-button aui-button-primary'}, AJS.I18n.getText("accord.reroute.preview"));
    const found = h('div', {id: 'accord-impact', 'aria-live': 'polite'});
    const form = h('form', {className: 'aui accord-form', novalidate: true},
      Accord.field({label: AJS.I18n.getText("accord.reroute.jql"), name: 'jql', control: input, required: true, hint: AJS.I18n.getText("accord.reroute.jql.hint")}),
      h('div', {className: 'accord-actions'}, look));
    const show = () => Accord.busy(look, async () => {
      Accord.clearProblem(form);
      Accord.fill(found, Accord.loading());
      try {
        const impact = await Accord.api.get('reroutes/preview', {jql: input.value.trim()});
        history.replaceState(null, '', at() + Accord.query({jql: input.value.trim()}));
        preview(root, found, input.value.trim(), impact);
      } catch (problem) {
        Accord.fill(found);
        Accord.problem(form, problem);
      }
    });
    form.addEventListener('submit', event => {
      event.preventDefault();
      show();
    });
    input.addEventListener('input', () => Accord.fill(found));
    const earlier = h('div', {}, Accord.loading());
    Accord.fill(root,
      Accord.header({title: AJS.I18n.getText("accord.page.reroute.title"), crumbs: [[AJS.I18n.getText("accord.page.triage.title"), Accord.pageUrl('triage')]], lead: AJS.I18n.getText("accord.reroute.lead")}),
      Accord.section(AJS.I18n.getText("accord.reroute.which"), form), found,
      Accord.section(AJS.I18n.getText("accord.reroute.earlier"), earlier));
    if (jql) {
      show();
    }
    await list(earlier, 0);
  }

  function preview(root, found, jql, impact) {
    const moves = impact.counts.MOVES || 0;
    const go = Accord.button(impact.left ? AJS.I18n.getText("accord.reroute.go.all") : moves === 1 ? AJS.I18n.getText("accord.reroute.go.one") : AJS.I18n.getText("accord.reroute.go", String(moves)),
      () => Accord.busy(go, async () => {
        try {
          await started(root, await Accord.api.post('reroutes', {jql}));
        } catch (problem) {
          Accord.problem(found, problem);
        }
      }), {className: 'aui-button aui-button-primary', 'data-route': true});
    const total = impact.looked + impact.notAllowed + impact.left;
    Accord.fill(found, Accord.section(Accord.impactTitle(impact), [
      h('p', {className: 'accord-subtle', 'data-found': total}, total === 1 ? AJS.I18n.getText("accord.reroute.found.one") : AJS.I18n.getText("accord.reroute.found", String(total)),
        ' ', AJS.I18n.getText("accord.reroute.stay", String((impact.counts.STAYS || 0)), String(impact.counts.NOT_ROUTED || 0))),
      Accord.impact(impact),
      moves || impact.left ? h('div', {className: 'accord-actionbar'}, h('p', {}, AJS.I18n.getText("accord.reroute.nothing")), h('div', {className: 'accord-actions'}, go)) : null
    ], h('a', {href: Accord.url('/rest/accord/1.0/reroutes/preview/file' + Accord.query({jql})), download: ''}, AJS.I18n.getText("accord.impact.csv"))));
  }

  async function started(root, reroute) {
    history.pushState(null, '', at(reroute.id));
    await run(root, await Accord.api.get('reroutes/' + reroute.id, {maxResults: SIZE}));
  }

  const about = reroute => reroute.undoOf ? AJS.I18n.getText("accord.reroute.undo.of", String(reroute.undoOf)) : reroute.version ? AJS.I18n.getText("accord.reroute.version", reroute.version.version, reroute.version.name)
    : reroute.jql || AJS.I18n.getText("accord.reroute.named");

  async function list(holder, startAt) {
    const page = await Accord.api.get('reroutes', {startAt, maxResults: SIZE});
    Accord.fill(holder, page.total ? [Accord.table(AJS.I18n.getText("accord.reroute.earlier"), [
      {title: AJS.I18n.getText("accord.reroute.what"), head: true, className: 'accord-wide', cell: row => h('a', {href: at(row.id), className: row.jql ? 'accord-code' : null}, about(row))},
      {title: AJS.I18n.getText("accord.reroute.started"), cell: row => Accord.moment(row.startedAt)},
      {title: AJS.I18n.getText("accord.reroute.by"), cell: row => Accord.person(row.starter)},
      {title: AJS.I18n.getText("accord.reroute.state"), cell: row => row.job.message || AJS.I18n.getText("accord.job.count", String(row.job.done), String(row.job.total))}
    ], page.values), page.total > SIZE ? Accord.paging(page, start => list(holder, start)) : null]
      : h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.reroute.earlier.none")));
  }

  // ---- one run: its progress, and what became of each issue ------------------------------------------------------------------

  async function run(root, reroute) {
    const results = h('div', {});
    const over = async () => results.isConnected ? shown(root, results, await Accord.api.get('reroutes/' + reroute.id, {maxResults: SIZE}), '') : null;
    Accord.fill(root,
      Accord.header({
        title: reroute.undoOf ? AJS.I18n.getText("accord.reroute.undo.title") : AJS.I18n.getText("accord.page.reroute.title"),
        crumbs: [[AJS.I18n.getText("accord.page.reroute.title"), at()]].concat(reroute.undoOf ? [[AJS.I18n.getText("accord.reroute.run", String(reroute.undoOf)), at(reroute.undoOf)]] : []),
        lead: [h('span', {className: reroute.jql ? 'accord-code' : null}, about(reroute)), ' · ', AJS.I18n.getText("accord.reroute.started"), ' ', Accord.moment(reroute.startedAt), ' · ', Accord.person(reroute.starter)]
      }),
      Accord.section(AJS.I18n.getText("accord.reroute.progress"), Accord.jobProgress(reroute.job.id, () => over().catch(problem => Accord.fill(results, Accord.failure(problem))))),
      results);
  }

  function shown(root, holder, reroute, result) {
    const load = async (only, startAt, focus) => {
      shown(root, holder, await Accord.api.get('reroutes/' + reroute.id, {result: only, startAt, maxResults: SIZE}), only);
      if (focus) {
        holder.querySelector(focus).focus();
      }
    };
    const counts = Object.entries(reroute.counts);
    const all = counts.reduce((sum, [, count]) => sum + count, 0);
    const moved = reroute.counts.MOVED || 0;
    const undo = moved && !reroute.undoOf ? Accord.button(AJS.I18n.getText("accord.reroute.undo"), () => Accord.confirm(
      AJS.I18n.getText("accord.reroute.undo.title"), moved === 1 ? AJS.I18n.getText("accord.reroute.undo.text.one") : AJS.I18n.getText("accord.reroute.undo.text", String(moved)),
      AJS.I18n.getText("accord.reroute.undo.do"), async () => { await started(root, await Accord.api.post('reroutes/' + reroute.id + '/undo')); }), {'data-undo': true}) : null;
    Accord.fill(holder, Accord.section(AJS.I18n.getText("accord.reroute.results"), [
      h('ul', {className: 'accord-counts', 'aria-label': AJS.I18n.getText("accord.reroute.filter")}, RESULTS.filter(([key]) => !key || reroute.counts[key]).map(([key, word]) => h('li', {}, h('button', {
        type: 'button', 'data-result': key || 'all', 'aria-pressed': String(result === key), onClick: () => load(key, 0, '[data-result="' + (key || 'all') + '"]')
      }, h('b', {}, key ? reroute.counts[key] : all), word)))),
      reroute.items.total ? Accord.table(AJS.I18n.getText("accord.reroute.results"), [
        {title: AJS.I18n.getText("accord.reroute.issue"), head: true, cell: item => item.key ? h('a', {href: Accord.issueUrl(item.key)}, item.key) : item.id},
        {title: AJS.I18n.getText("accord.impact.from"), cell: item => Accord.place(item.from)},
        {title: AJS.I18n.getText("accord.impact.to"), cell: item => item.to ? Accord.place(item.to) : '–'},
        {title: AJS.I18n.getText("accord.reroute.result"), cell: item => [h('span', {className: 'aui-lozenge aui-lozenge-subtle aui-lozenge-' + (LOZENGE[item.result] || 'default')}, WORD[item.result]),
          item.message ? h('p', {className: 'accord-subtle'}, item.message) : null]}
      ], reroute.items.values, 'accord-impact') : h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.reroute.results.none")),
      reroute.items.total > SIZE ? Accord.paging(reroute.items, startAt => load(result, startAt)) : null,
      h('p', {className: 'accord-subtle'}, reroute.undoOf ? AJS.I18n.getText("accord.reroute.undo.help") : AJS.I18n.getText("accord.reroute.undo.list"))
    ], h('div', {className: 'accord-actions'}, undo,
      h('a', {className: 'aui-button aui-button-link', href: Accord.url('/rest/accord/1.0/reroutes/' + reroute.id + '/result'), download: ''}, AJS.I18n.getText("accord.impact.csv")))));
  }
}());
