/* One assessment: who is asked, what each side says, which level follows, and which a person sets; or two of them side by side. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const {sides, said, areas, symptoms, crosswalk, address, page: pageOf} = Accord.assessments;
  const {words, level} = Accord.relationship;
  const SIDE = ['BUSINESS', 'IT'];
  const name = person => person.displayName || person.name || person.key;

  Accord.page('assessment', async (root, page) => {
    root.classList.add('accord-relationship');
    const [key, id] = page.path.map(decodeURIComponent);
    if (!key) {
      Accord.fill(root, Accord.empty(AJS.I18n.getText("accord.relationship.which"), AJS.I18n.getText("accord.relationship.which.help"),
        h('a', {className: 'aui-button', href: Accord.pageUrl('my-projects')}, AJS.I18n.getText("accord.page.my-projects.title"))));
    } else if (id) {
      draw(root, await Accord.api.get(address(key) + '/' + encodeURIComponent(id)));
    } else {
      await history(root, key, page.query);
    }
  });

  const crumbs = key => [[AJS.I18n.getText("accord.page.relationship.title"), Accord.pageUrl('relationship/' + encodeURIComponent(key))],
    [AJS.I18n.getText("accord.assessments.title"), pageOf(key)]];

  function draw(root, all, message) {
    const round = all.assessment;
    const answer = round.open && round.asked && !round.mine;
    document.title = AJS.I18n.getText("accord.assessment.title") + ' - ' + all.project.name;
    Accord.fill(root,
      Accord.header({
        title: AJS.I18n.getText("accord.assessment.title"), crumbs: crumbs(all.project.key),
        lead: [all.businessUnit || all.project.name, '. ', AJS.I18n.getText("accord.assessment.lead", Accord.date.day(round.started), round.why)],
        actions: all.mayEdit && round.open ? actions(root, all) : null
      }),
      invited(root, all),
      answer ? answering(root, all) : null,
      round.seen ? [statements(root, all), gap(round), also(round.seen), comments(round.seen)]
        : h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.assessment.first")),
      round.settled ? settled(round) : all.mayEdit && round.seen ? finalLevel(root, all) : null);
    if (message) {
      Accord.flag('success', message);
    }
  }

  const here = all => address(all.project.key) + '/' + all.assessment.id;

  // ---- who is asked ---------------------------------------------------------------------------------------------------

  function actions(root, all) {
    const round = all.assessment;
    return [
      Accord.button(AJS.I18n.getText("accord.assessment.ask"), async () => {
        const of = side => round.invited.filter(each => each.side === side).map(each => each.person);
        const controls = {business: Accord.pickPeople(sides.BUSINESS, 'business', of('BUSINESS')), it: Accord.pickPeople(sides.IT, 'it', of('IT'))};
        let saved = null;
        await Accord.dialog({
          title: AJS.I18n.getText("accord.assessment.ask"), size: 'large', submit: AJS.I18n.getText("accord.relationship.save"),
          content: h('div', {className: 'accord-two'}, controls.business, controls.it),
          onSubmit: async () => {
            saved = await Accord.api.put(here(all) + '/invitations', {business: controls.business.accord.people(), it: controls.it.accord.people(), version: round.version});
          }
        });
        if (saved) {
          draw(root, saved, AJS.I18n.getText("accord.relationship.saved"));
        }
      }),
      round.invited.some(each => each.answeredOn) ? null : Accord.button(AJS.I18n.getText("accord.assessment.drop"), async () => {
        if (await Accord.confirm(AJS.I18n.getText("accord.assessment.drop"), AJS.I18n.getText("accord.assessment.drop.text"), AJS.I18n.getText("accord.assessment.drop"),
          () => Accord.api.del(here(all) + '?version=' + round.version), true)) {
          window.location.assign(Accord.pageUrl('relationship/' + encodeURIComponent(all.project.key)));
        }
      })
    ];
  }

  function invited(root, all) {
    const round = all.assessment;
    const list = side => h('div', {className: 'accord-block'}, h('h3', {}, sides[side]),
      h('ul', {className: 'accord-people'}, round.invited.filter(each => each.side === side).map(each => h('li', {},
        Accord.person(each.person.key ? each.person : {displayName: name(each.person)}), ' ',
        h('span', {className: 'accord-small'}, state(each)), ' ', record(root, all, each)))));
    return Accord.section(AJS.I18n.getText("accord.assessment.who"), h('div', {className: 'accord-two'}, SIDE.map(list)),
      h('span', {className: 'accord-small'}, AJS.I18n.getText("accord.assessment.answered", round.invited.filter(each => each.answeredOn).length, round.invited.length)));
  }

  function state(each) {
    if (!each.answeredOn) {
      return AJS.I18n.getText("accord.assessment.waiting");
    }
    return each.recordedBy ? AJS.I18n.getText("accord.assessment.told", name(each.recordedBy), Accord.date.day(each.answeredOn))
      : AJS.I18n.getText("accord.assessment.given", Accord.date.day(each.answeredOn));
  }

  /** Whoever has no account tells the answers to somebody who may edit. */
  function record(root, all, each) {
    if (!all.assessment.open || !all.mayEdit || each.person.key) {
      return null;
    }
    if (each.answeredOn) {
      return Accord.linkButton(AJS.I18n.getText("accord.assessment.takeback"), async () => draw(root,
        await Accord.api.del(here(all) + '/answers?person=' + encodeURIComponent(name(each.person))), AJS.I18n.getText("accord.assessment.takenback")));
    }
    return Accord.linkButton(AJS.I18n.getText("accord.assessment.record"), async () => {
      const form = answersForm(all.criteria);
      const told = Accord.input({type: 'date', value: all.today, max: all.today});
      let saved = null;
      await Accord.dialog({
        title: AJS.I18n.getText("accord.assessment.record.of", name(each.person)), size: 'xlarge', submit: AJS.I18n.getText("accord.assessment.record"),
        content: [Accord.field({label: AJS.I18n.getText("accord.assessment.record.told"), name: 'told', control: told}), form.element],
        onSubmit: async () => {
          saved = await Accord.api.post(here(all) + '/answers', Object.assign(form.body(), {person: {displayName: name(each.person)}, told: told.value || null}));
        }
      });
      if (saved) {
        draw(root, saved, AJS.I18n.getText("accord.assessment.thanks"));
      }
    }, {'aria-label': AJS.I18n.getText("accord.assessment.record.of", name(each.person))});
  }

  // ---- answering ------------------------------------------------------------------------------------------------------

  function answersForm(criteria) {
    const evidence = {};
    const rated = {};
    const ticks = {};
    const groups = {};
    const comment = Accord.textarea({rows: 3});
    const statement = criterion => {
      const group = Accord.id('said');
      groups[criterion] = group;
      evidence[criterion] = Accord.input({maxlength: 2000, 'aria-label': AJS.I18n.getText("accord.assessment.evidence.of", words.criterion[criterion]), placeholder: AJS.I18n.getText("accord.assessment.evidence")});
      return h('fieldset', {className: 'accord-statement', 'data-field': criterion},
        h('legend', {}, words.criterion[criterion]),
        h('div', {className: 'accord-said'}, Object.entries(said).map(([value, text]) => h('label', {}, h('input', {type: 'radio', name: group, value}), text))),
        evidence[criterion]);
    };
    const element = h('div', {className: 'accord-block', 'data-field': 'answers'},
      [1, 2, 3, 4].map(number => [h('h3', {}, level(number)), criteria.filter(each => each.level === number).map(each => statement(each.criterion))]),
      h('h3', {}, AJS.I18n.getText("accord.assessment.also"), ' ', h('span', {className: 'accord-small'}, AJS.I18n.getText("accord.assessment.also.hint"))),
      h('div', {className: 'accord-two'},
        h('div', {className: 'accord-block', 'data-field': 'areas'}, Object.entries(areas).map(([area, text]) => {
          rated[area] = Accord.select([['', '\u2013']].concat([1, 2, 3, 4, 5].map(number => [String(number), String(number)])), '');
          return Accord.field({label: text, control: rated[area], className: 'accord-inline'});
        })),
        h('div', {className: 'accord-said accord-said-list', role: 'group', 'aria-label': AJS.I18n.getText("accord.assessment.symptoms")}, h('p', {className: 'accord-strong'}, AJS.I18n.getText("accord.assessment.symptoms")),
          Object.entries(symptoms).map(([symptom, text]) => {
            ticks[symptom] = h('input', {type: 'checkbox'});
            return h('label', {}, ticks[symptom], text);
          }))),
      Accord.field({label: AJS.I18n.getText("accord.assessment.comment"), name: 'comment', control: comment, hint: AJS.I18n.getText("accord.assessment.comment.hint")}));
    const filled = (all, value) => Object.fromEntries(Object.entries(all).map(([key, control]) => [key, value(control)]).filter(each => each[1]));
    return {
      element,
      body: () => ({
        answers: filled(groups, group => (element.querySelector('input[name="' + group + '"]:checked') || {}).value),
        evidence: filled(evidence, input => input.value.trim()),
        areas: filled(rated, select => Number(select.value)),
        symptoms: Object.keys(ticks).filter(each => ticks[each].checked),
        comment: comment.value.trim() || null
      })
    };
  }

  function answering(root, all) {
    const answers = answersForm(all.criteria);
    const submit = h('button', {type: 'submit', className: 'aui-button aui-button-primary', 'data-answer': 'true'}, AJS.I18n.getText("accord.assessment.send"));
    const form = h('form', {className: 'aui accord-form', novalidate: true, onSubmit: event => {
      event.preventDefault();
      Accord.busy(submit, async () => {
        Accord.clearProblem(form);
        try {
          draw(root, await Accord.api.post(here(all) + '/answers', answers.body()), AJS.I18n.getText("accord.assessment.thanks"));
        } catch (problem) {
          Accord.problem(form, problem);
        }
      });
    }}, answers.element, h('div', {className: 'accord-actions'}, submit));
    return Accord.section(AJS.I18n.getText("accord.assessment.yours", sides[all.assessment.asked]), form);
  }

  // ---- what both sides say --------------------------------------------------------------------------------------------

  const tally = side => counts => {
    const many = counts.yes + counts.no + counts.unknown > 1;
    const yes = counts.yes > counts.no;
    const none = counts.yes + counts.no === 0;
    return h('span', {className: 'accord-check' + (yes ? ' accord-check-ok' : '')}, Accord.icon(yes ? 'check-circle' : 'info-circle'),
      h('span', {}, none ? (counts.unknown ? said.UNKNOWN : AJS.I18n.getText("accord.assessment.noanswer")) : yes ? said.DESCRIBES_US : said.DOES_NOT,
        many ? h('span', {className: 'accord-sub'}, AJS.I18n.getText("accord.assessment.tally", counts.yes, counts.no, counts.unknown)) : null));
  };

  const differs = row => row.differs ? h('span', {className: 'accord-check accord-check-warn'}, Accord.icon('warning'), h('span', {}, AJS.I18n.getText("accord.assessment.differs")))
    : h('span', {className: 'accord-subtle'}, row.business.yes + row.business.no && row.it.yes + row.it.no ? AJS.I18n.getText("accord.assessment.same") : '\u2013');

  const written = list => list.length ? h('ul', {className: 'accord-people'}, list.map(each => h('li', {className: 'accord-prose'}, each.text,
    h('span', {className: 'accord-sub'}, name(each.person), ', ', sides[each.side])))) : h('span', {className: 'accord-subtle'}, '\u2013');

  function byLevel(caption, columns, rows) {
    const table = Accord.table(caption, columns, []);
    [1, 2, 3, 4].forEach(number => table.querySelector('tbody').append(
      h('tr', {className: 'accord-group'}, h('th', {scope: 'rowgroup', colspan: columns.length}, level(number))),
      ...rows.filter(row => row.level === number).map(row => Accord.row(columns, row))));
    return table;
  }

  function statements(root, all) {
    const round = all.assessment;
    const differing = round.seen.statements.filter(row => row.differs).length;
    const columns = [
      {title: AJS.I18n.getText("accord.assessment.statement"), head: true, cell: row => words.criterion[row.criterion]},
      {title: sides.BUSINESS, cell: row => tally('BUSINESS')(row.business)},
      {title: sides.IT, cell: row => tally('IT')(row.it)},
      {title: AJS.I18n.getText("accord.assessment.gap"), cell: differs},
      {title: AJS.I18n.getText("accord.assessment.evidence"), cell: row => written(row.evidence)}
    ];
    const back = round.open && round.mine ? Accord.linkButton(AJS.I18n.getText("accord.assessment.takeback.mine"), async () =>
      draw(root, await Accord.api.del(here(all) + '/answers'), AJS.I18n.getText("accord.assessment.takenback"))) : null;
    const silent = SIDE.filter(side => !round.invited.some(each => each.side === side && each.answeredOn));
    return Accord.section(AJS.I18n.getText("accord.assessment.statements"), [
      silent.length ? Accord.note('info', h('p', {}, AJS.I18n.getText("accord.assessment.silent", silent.map(side => sides[side]).join(', ')))) : null,
      byLevel(AJS.I18n.getText("accord.assessment.statements"), columns, round.seen.statements), back],
    h('span', {className: 'accord-small'}, AJS.I18n.getText("accord.assessment.differing", differing, round.seen.statements.length)));
  }

  function gap(round) {
    const seen = round.seen;
    const share = member => row => AJS.I18n.getText("accord.assessment.of", row[member], row.statements);
    const alone = number => number ? level(number) : AJS.I18n.getText("accord.assessment.nolevel");
    return Accord.section(AJS.I18n.getText("accord.assessment.gaps"), h('div', {className: 'accord-two'},
      Accord.assessments.picture(seen.levels),
      h('div', {className: 'accord-block'},
        Accord.table(AJS.I18n.getText("accord.assessment.picture"), [
          {title: words.field['maturityLevel.current'], head: true, cell: row => level(row.level)},
          {title: sides.BUSINESS, right: true, cell: share('business')}, {title: sides.IT, right: true, cell: share('it')},
          {title: AJS.I18n.getText("accord.assessment.both"), right: true, cell: share('both')},
          {title: AJS.I18n.getText("accord.assessment.brmi"), cell: row => h('span', {className: 'accord-small'}, crosswalk[row.level])}
        ], seen.levels.slice().reverse()),
        Accord.note(seen.proposed ? 'info' : 'warning', [h('h3', {}, seen.proposed ? AJS.I18n.getText("accord.assessment.proposed", seen.proposed) : AJS.I18n.getText("accord.assessment.proposed.none")),
          h('p', {}, AJS.I18n.getText("accord.assessment.rule")),
          h('p', {}, AJS.I18n.getText("accord.assessment.alone", alone(seen.seenByBusiness), alone(seen.seenByIt)))], null, {'data-proposed': String(seen.proposed)}))));
  }

  function also(seen) {
    const rated = seen.areas.filter(row => row.business !== null || row.it !== null);
    const ticked = seen.symptoms.filter(row => row.business + row.it);
    const number = value => value === null ? '\u2013' : String(value);
    if (!rated.length && !ticked.length) {
      return null;
    }
    return Accord.section(AJS.I18n.getText("accord.assessment.also"), h('div', {className: 'accord-two'},
      rated.length ? Accord.table(AJS.I18n.getText("accord.assessment.areas"), [
        {title: AJS.I18n.getText("accord.assessment.areas"), head: true, cell: row => areas[row.area]},
        {title: sides.BUSINESS, right: true, cell: row => number(row.business)}, {title: sides.IT, right: true, cell: row => number(row.it)},
        {title: AJS.I18n.getText("accord.assessment.gap"), right: true, cell: row => row.business === null || row.it === null ? '\u2013' : String(Math.round(Math.abs(row.business - row.it) * 10) / 10)}
      ], rated) : null,
      ticked.length ? Accord.table(AJS.I18n.getText("accord.assessment.symptoms"), [
        {title: AJS.I18n.getText("accord.assessment.symptoms"), head: true, cell: row => symptoms[row.symptom]},
        {title: sides.BUSINESS, right: true, cell: row => row.business}, {title: sides.IT, right: true, cell: row => row.it}
      ], ticked) : null), h('span', {className: 'accord-small'}, AJS.I18n.getText("accord.assessment.also.hint")));
  }

  const comments = seen => seen.comments.length ? Accord.section(AJS.I18n.getText("accord.assessment.comments"), written(seen.comments),
    h('span', {className: 'accord-small'}, AJS.I18n.getText("accord.assessment.comment.hint"))) : null;

  // ---- the final level ------------------------------------------------------------------------------------------------

  function finalLevel(root, all) {
    const {now, assessment: round} = all;
    const group = Accord.id('level');
    const controls = {
      why: Accord.textarea({rows: 3}),
      target: Accord.select([['', AJS.I18n.getText("accord.relationship.undecided")]].concat([1, 2, 3, 4].map(number => [String(number), level(number)])), now.target),
      targetDate: Accord.input({type: 'date', value: now.targetDate || ''}),
      nextReview: Accord.input({type: 'date', value: quarterFrom(all.today)})
    };
    const submit = h('button', {type: 'submit', className: 'aui-button aui-button-primary', 'data-settle': 'true'}, AJS.I18n.getText("accord.assessment.set"));
    const form = h('form', {className: 'aui accord-form', novalidate: true, onSubmit: event => {
      event.preventDefault();
      const chosen = form.querySelector('input[name="' + group + '"]:checked');
      Accord.busy(submit, async () => {
        Accord.clearProblem(form);
        try {
          draw(root, await Accord.api.post(here(all) + '/final', {
            level: chosen ? Number(chosen.value) : null, target: Number(controls.target.value) || null, targetDate: controls.targetDate.value || null,
            nextReview: controls.nextReview.value || null, why: controls.why.value.trim() || null, version: now.version
          }), AJS.I18n.getText("accord.assessment.set.done"));
        } catch (problem) {
          Accord.problem(form, problem);
        }
      });
    }},
    h('fieldset', {className: 'accord-said accord-said-list', 'data-field': 'level'}, h('legend', {className: 'accord-required'}, words.field['maturityLevel.current']),
      [1, 2, 3, 4].map(number => h('label', {}, h('input', {type: 'radio', name: group, value: number, checked: number === round.seen.proposed}), level(number),
        number === round.seen.proposed ? h('span', {className: 'aui-lozenge'}, AJS.I18n.getText("accord.assessment.proposed.tag")) : null))),
    Accord.field({label: words.field.why, name: 'why', required: true, control: controls.why, hint: AJS.I18n.getText("accord.assessment.why.hint")}),
    h('div', {className: 'accord-two'}, Accord.field({label: words.field['maturityLevel.target'], name: 'target', control: controls.target}),
      Accord.field({label: words.field.targetDate, name: 'targetDate', control: controls.targetDate})),
    Accord.field({label: words.field.nextReview, name: 'nextReview', control: controls.nextReview}),
    h('div', {className: 'accord-actions'}, submit));
    return Accord.section(AJS.I18n.getText("accord.assessment.final"), form, h('span', {className: 'accord-small'}, AJS.I18n.getText("accord.assessment.final.hint")));
  }

  function quarterFrom(today) {
    const date = new Date(today + 'T00:00:00Z');
    date.setUTCMonth(date.getUTCMonth() + 3);
    return date.toISOString().slice(0, 10);
  }

  function settled(round) {
    const set = round.settled;
    return Accord.section(AJS.I18n.getText("accord.assessment.final"), Accord.kv([
      [words.field['maturityLevel.current'], h('span', {}, level(set.level), set.proposed === set.level ? null
        : h('span', {className: 'accord-sub'}, set.proposed ? AJS.I18n.getText("accord.assessment.other", set.proposed) : AJS.I18n.getText("accord.assessment.proposed.none")))],
      [words.field.why, h('span', {className: 'accord-prose'}, set.why)],
      [words.field.decidedBy, Accord.person(set.by)],
      [words.field.decidedOn, Accord.date.day(set.on)]
    ]));
  }

  // ---- all of them, and two side by side ------------------------------------------------------------------------------

  async function history(root, key, query) {
    const all = await Accord.api.get(address(key));
    const done = all.values.filter(line => line.readable && !line.open);
    const two = [query.get('from'), query.get('to')].map(id => done.find(line => String(line.id) === id));
    const [from, to] = [two[0] || done[1], two[1] || done[0]];
    const [before, after] = from && to ? await Promise.all([from, to].map(line => Accord.api.get(address(key) + '/' + line.id))) : [];
    Accord.fill(root,
      Accord.header({title: AJS.I18n.getText("accord.assessments.title"), crumbs: crumbs(key).slice(0, 1)}),
      Accord.section(AJS.I18n.getText("accord.assessments.history"), all.values.length ? Accord.assessments.list({key}, all.values)
        : h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.assessments.none"))),
      before ? comparison(key, done, before.assessment, after.assessment) : null);
  }

  function comparison(key, done, before, after) {
    const choose = (label, member, value) => {
      const select = Accord.select(done.map(line => [String(line.id), Accord.date.day(line.settledOn)]), value, {onChange: () => {
        const chosen = {from: before.id, to: after.id};
        chosen[member] = select.value;
        window.location.assign(pageOf(key) + '?from=' + chosen.from + '&to=' + chosen.to);
      }});
      return Accord.field({label, control: select});
    };
    const rows = after.seen.statements.map((row, index) => Object.assign({before: before.seen.statements[index]}, row));
    const short = counts => counts.yes + counts.no === 0 ? '?' : counts.yes > counts.no ? said.DESCRIBES_US : said.DOES_NOT;
    const then = side => row => short(row.before[side]) === short(row[side]) ? h('span', {className: 'accord-subtle'}, short(row[side]))
      : [h('del', {}, short(row.before[side])), ' \u2192 ', h('ins', {}, short(row[side]))];
    return Accord.section(AJS.I18n.getText("accord.assessments.compare"), [
      h('div', {className: 'accord-two aui'}, choose(AJS.I18n.getText("accord.assessments.from"), 'from', before.id), choose(AJS.I18n.getText("accord.assessments.to"), 'to', after.id)),
      Accord.kv([[words.field['maturityLevel.current'], level(before.settled.level) + ' \u2192 ' + level(after.settled.level)],
        [AJS.I18n.getText("accord.assessment.differing.title"), [before, after].map(each => each.seen.statements.filter(row => row.differs).length).join(' \u2192 ')]]),
      byLevel(AJS.I18n.getText("accord.assessments.compare"), [
        {title: AJS.I18n.getText("accord.assessment.statement"), head: true, cell: row => words.criterion[row.criterion]},
        {title: sides.BUSINESS, cell: then('business')}, {title: sides.IT, cell: then('it')}
      ], rows)]);
  }
}());
