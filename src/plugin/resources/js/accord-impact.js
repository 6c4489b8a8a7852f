/* Which issues would move, from whom to whom: for every page that changes who gets issues. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const KEYS = 100;

  /** A party, and below it the person or queue that has the issue. */
  Accord.place = function (place) {
    if (!place || (!place.party && !place.holder)) {
      return h('span', {className: 'accord-subtle'}, AJS.I18n.getText("accord.impact.nobody"));
    }
    return h('div', {className: 'accord-place'}, place.party ? h('div', {}, Accord.party(place.party)) : null,
      place.person ? Accord.person(place.person)
        : place.holder ? h('span', {className: 'accord-person'}, Accord.icon('people-group'), h('span', {}, place.holder.name))
          : h('span', {className: 'accord-subtle'}, AJS.I18n.getText("accord.impact.unassigned")));
  };

  const one = (count, single, many) => count === 1 ? single : many;
  const move = count => one(count, AJS.I18n.getText("accord.impact.moves.one"), AJS.I18n.getText("accord.impact.moves", String(count)));

  /** "37 open issues would move", with those that were not looked at. */
  Accord.impactTitle = found => found.left ? AJS.I18n.getText("accord.impact.moves.more", String(found.counts.MOVES || 0)) : move(found.counts.MOVES || 0);

  function issues(group) {
    const search = group.keys.length < KEYS ? Accord.searchUrl('key in (' + group.keys.join(', ') + ')') : null;
    return search ? h('a', {href: search, 'aria-label': AJS.I18n.getText("accord.impact.search", String(group.issues))}, String(group.issues)) : String(group.issues);
  }

  const groupColumns = [
    {title: AJS.I18n.getText("accord.impact.application"), head: true, cell: group => group.application ? group.application.name : h('span', {className: 'accord-subtle'}, AJS.I18n.getText("accord.impact.noapplication"))},
    {title: AJS.I18n.getText("accord.impact.process"), cell: group => group.process ? [h('span', {}, Accord.words.process[group.process]), h('span', {className: 'accord-sub'}, Accord.words.part[group.part])] : '–'},
    {title: AJS.I18n.getText("accord.impact.from"), cell: group => Accord.place(group.from)},
    {title: AJS.I18n.getText("accord.impact.to"), cell: group => Accord.place(group.to)},
    {title: AJS.I18n.getText("accord.impact.issues"), right: true, cell: issues}
  ];

  /** All of an impact but its title: what moves, who gets how many, and what is left as it is. `more` are columns of the first table. */
  Accord.impact = function (found, more) {
    const moving = found.groups.filter(group => group.effect === 'MOVES');
    const chosen = found.groups.filter(group => group.effect === 'PERSON_CHOSE');
    const keys = chosen.flatMap(group => group.keys);
    const kept = found.counts.PERSON_CHOSE || 0;
    return [
      moving.length ? Accord.table(AJS.I18n.getText("accord.impact.table"), groupColumns.concat(more || []), moving, 'accord-impact')
        : h('p', {className: 'accord-subtle', 'data-nothing': true}, AJS.I18n.getText("accord.impact.none")),
      found.totals.length > 1 ? Accord.table(AJS.I18n.getText("accord.impact.totals"), [
        {title: AJS.I18n.getText("accord.impact.gets"), head: true, cell: total => Accord.place(total.to)},
        {title: AJS.I18n.getText("accord.impact.issues"), right: true, cell: total => String(total.issues)}
      ], found.totals, 'accord-totals') : null,
      kept ? Accord.note('plain', h('p', {}, one(kept, AJS.I18n.getText("accord.impact.kept.one"), AJS.I18n.getText("accord.impact.kept", String(kept))), ' ',
        h('a', {href: Accord.searchUrl('key in (' + keys.slice(0, KEYS).join(', ') + ')')}, AJS.I18n.getText("accord.impact.kept.show"))), 'person') : null,
      found.observed ? Accord.note('info', h('p', {}, one(found.observed, AJS.I18n.getText("accord.impact.observed.one"), AJS.I18n.getText("accord.impact.observed", String(found.observed))))) : null,
      found.notAllowed ? Accord.note('warning', h('p', {}, one(found.notAllowed, AJS.I18n.getText("accord.impact.notallowed.one"), AJS.I18n.getText("accord.impact.notallowed", String(found.notAllowed))))) : null,
      found.left ? Accord.note('warning', h('p', {}, AJS.I18n.getText("accord.impact.left", String(found.left)))) : null
    ];
  };

  /** Goes to the page of the run that was started. */
  Accord.followRun = run => location.assign(Accord.pageUrl('reroute/' + run.id));

  /** Open issues that waited for something that is there now, and the button that routes them; nothing where there are none. */
  Accord.released = function (application) {
    const holder = h('div', {'data-released': true});
    const members = application ? {application} : {};
    Accord.api.get('reroutes/released', members).then(({issues}) => {
      if (!issues) {
        return;
      }
      const go = Accord.button(one(issues, AJS.I18n.getText("accord.released.go.one"), AJS.I18n.getText("accord.released.go", String(issues))), () => Accord.busy(go, async () => {
        try {
          Accord.followRun(await Accord.api.post('reroutes/released', members));
        } catch (problem) {
          Accord.problem(holder, problem);
        }
      }));
      Accord.fill(holder, Accord.note('info', [h('p', {}, one(issues, AJS.I18n.getText("accord.released.one"), AJS.I18n.getText("accord.released", String(issues)))),
        h('div', {className: 'accord-actions'}, go)]));
    }).catch(problem => Accord.fill(holder, Accord.failure(problem)));
    return holder;
  };

  /**
   * Before something is saved that moves open issues: shows which, and asks whether they are routed at once. Where nothing moves it
   * only saves. `save()` answers what was saved; a rejection is shown. Not saving after all rejects too, so that a form stays open.
   */
  Accord.saveWithImpact = async function (found, save) {
    const moves = found.counts.MOVES || 0;
    if (!moves && !found.left) {
      return save();
    }
    const now = h('input', {type: 'checkbox', checked: true, name: 'now'});
    let saved;
    const done = await Accord.dialog({
      title: Accord.impactTitle(found), size: 'xlarge', submit: AJS.I18n.getText("accord.impact.save"),
      content: [Accord.impact(found), h('label', {className: 'accord-choice'}, now, AJS.I18n.getText("accord.impact.now"))],
      onSubmit: async () => {
        saved = await save();
        if (now.checked) {
          const keys = found.values.filter(row => row.effect === 'MOVES').map(row => row.key);
          Accord.followRun(await Accord.api.post('reroutes', {issues: keys}));
        }
      }
    });
    if (!done) {
      throw new Accord.Problem(400, {errorMessages: [AJS.I18n.getText("accord.impact.notsaved")]});
    }
    return saved;
  };
}());
