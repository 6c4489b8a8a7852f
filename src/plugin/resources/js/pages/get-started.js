/* How Accord comes into this Jira: everything on one page, with all it would do shown before it is done. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const PAUSE = 250;
  const LOZENGE = {CREATE: 'success', ADOPT: 'new', ADD_TO: 'current', LEAVE: null};
  const ACTION = {
    CREATE: AJS.I18n.getText("accord.setup.action.CREATE"), ADOPT: AJS.I18n.getText("accord.setup.action.ADOPT"),
    ADD_TO: AJS.I18n.getText("accord.setup.action.ADD_TO"), LEAVE: AJS.I18n.getText("accord.setup.action.LEAVE")
  };
  const KIND = {
    ISSUE_TYPE: AJS.I18n.getText("accord.setup.kind.ISSUE_TYPE"), TYPE_SCHEME: AJS.I18n.getText("accord.setup.kind.TYPE_SCHEME"),
    FIELD: AJS.I18n.getText("accord.setup.kind.FIELD"), CONTEXT: AJS.I18n.getText("accord.setup.kind.CONTEXT"),
    OPTIONS: AJS.I18n.getText("accord.setup.kind.OPTIONS"), SCREEN: AJS.I18n.getText("accord.setup.kind.SCREEN"),
    BINDING: AJS.I18n.getText("accord.setup.kind.BINDING"), SETTINGS: AJS.I18n.getText("accord.setup.kind.SETTINGS")
  };
  const GROUPS = [
    [AJS.I18n.getText("accord.setup.group.types"), ['ISSUE_TYPE', 'TYPE_SCHEME']],
    [AJS.I18n.getText("accord.setup.group.fields"), ['FIELD', 'CONTEXT', 'OPTIONS']],
    [AJS.I18n.getText("accord.setup.group.screens"), ['SCREEN']],
    [AJS.I18n.getText("accord.setup.group.accord"), ['BINDING', 'SETTINGS']]
  ];
  const ROLE = {
    APPLICATION: AJS.I18n.getText("accord.setup.role.APPLICATION"), PART: AJS.I18n.getText("accord.setup.role.PART"),
    PARTY: AJS.I18n.getText("accord.setup.role.PARTY"), PERFORMING: AJS.I18n.getText("accord.setup.role.PERFORMING")
  };
  const STATE = {
    TODO: [AJS.I18n.getText("accord.setup.state.TODO"), 'time', ''], DONE: [AJS.I18n.getText("accord.setup.state.DONE"), 'check-circle', 'ok'],
    ALREADY_THERE: [AJS.I18n.getText("accord.setup.state.ALREADY_THERE"), 'check', ''], FAILED: [AJS.I18n.getText("accord.setup.state.FAILED"), 'error', 'bad']
  };
  const RIGHT = {
    BROWSE: AJS.I18n.getText("accord.setup.right.BROWSE"), EDIT: AJS.I18n.getText("accord.setup.right.EDIT"), ASSIGN: AJS.I18n.getText("accord.setup.right.ASSIGN")
  };
  const SELECT_FIELD = 'com.atlassian.jira.plugin.system.customfieldtypes:select';

  Accord.page('get-started', draw);

  async function draw(root) {
    const [proposal, projects, types, fields] = await Promise.all([
      Accord.api.get('setup'), Accord.api.get('/rest/api/2/project'), Accord.api.get('/rest/api/2/issuetype'), Accord.api.get('/rest/api/2/field')]);
    const known = {proposal, projects, types: types.filter(type => !type.subtask), fields: fields.filter(field => field.custom)};
    const form = h('form', {className: 'aui accord-form accord-setup', novalidate: true, onSubmit: event => event.preventDefault()});
    const plan = h('div', {className: 'accord-section', 'aria-live': 'polite', 'aria-busy': 'false'});
    const people = h('div', {className: 'accord-section'});
    const state = {way: proposal.way, timer: null, asked: 0};
    const parts = {
      projects: projectsOf(known, changed), things: thingsOf(known, state, changed), people: peopleOf(known, changed), mode: modeOf(changed)
    };
    const wish = () => Object.assign({way: state.way}, ...Object.values(parts).map(part => part.read()));
    const submit = Accord.button(AJS.I18n.getText("accord.setup.submit"),
      event => Accord.busy(event.currentTarget, () => carryOut(root, form, wish())), {className: 'aui-button aui-button-primary', id: 'accord-setup-submit'});
    const bar = h('div', {className: 'accord-actionbar'},
      h('p', {}, h('span', {className: 'accord-strong'}, AJS.I18n.getText("accord.setup.nothing.lost")), ' ',
        h('span', {className: 'accord-subtle'}, AJS.I18n.getText("accord.setup.nothing.twice"))),
      h('div', {className: 'accord-actions'},
        Accord.button(AJS.I18n.getText("accord.setup.copy"), () => copy(plan.accordSteps || [])), submit));
    const choices = h('div', {className: 'accord-stack'});
    const byHand = Accord.note('plain', [h('p', {}, Accord.sentence(AJS.I18n.getText("accord.setup.way.HAND.text"),
      h('a', {className: 'accord-inline', href: Accord.pageUrl('settings')}, AJS.I18n.getText("accord.page.settings.link"))))]);

    function show() {
      const hand = state.way === 'HAND';
      Accord.fill(choices, hand ? byHand : [
        Accord.section(AJS.I18n.getText("accord.setup.projects"), parts.projects.element),
        Accord.section(AJS.I18n.getText("accord.setup.things"), parts.things.element()),
        h('div', {className: 'accord-split accord-split-even'},
          Accord.section(AJS.I18n.getText("accord.setup.people"), [parts.people.element, people]),
          Accord.section(AJS.I18n.getText("accord.setup.mode"), parts.mode.element)),
        plan, bar]);
      if (!hand) {
        changed();
      }
    }

    function changed() {
      clearTimeout(state.timer);
      state.timer = setTimeout(preview, PAUSE);
    }

    async function preview() {
      const mine = ++state.asked;
      const asked = wish();
      if (!asked.projects.length) {
        plan.accordSteps = [];
        Accord.fill(plan, Accord.empty(AJS.I18n.getText("accord.setup.plan.none"), AJS.I18n.getText("accord.setup.plan.none.help")));
        Accord.fill(people);
        return;
      }
      plan.setAttribute('aria-busy', 'true');
      try {
        // Without an acting user the plan is shown all the same; only doing it needs one.
        const answer = await Accord.api.post('setup', Object.assign({}, asked, {preview: true}, asked.actingUser ? {} : {mode: 'OFF'}));
        if (mine === state.asked) {
          plan.accordSteps = answer.steps.filter(step => asked.actingUser || step.kind !== 'SETTINGS');
          Accord.fill(plan, planOf(plan.accordSteps));
          Accord.fill(people, found(answer.people, asked));
        }
      } catch (problem) {
        if (mine === state.asked) {
          plan.accordSteps = [];
          Accord.fill(plan, Accord.failure(problem));
        }
      } finally {
        plan.setAttribute('aria-busy', 'false');
      }
    }

    Accord.fill(form, Accord.section(AJS.I18n.getText("accord.setup.way"), wayOf(state, show)), choices);
    Accord.fill(root,
      Accord.header({
        title: AJS.I18n.getText("accord.page.get-started.title"),
        lead: proposal.made.length || proposal.actingUser ? AJS.I18n.getText("accord.setup.lead.again") : AJS.I18n.getText("accord.setup.lead")
      }),
      form, atCreation(proposal.atCreation), madeOf(proposal.made));
    show();
  }

  // ---- what can be chosen --------------------------------------------------------------------------------------------

  function radios(name, options, value, onChange) {
    return h('div', {className: 'accord-modes', role: 'radiogroup', 'aria-label': options.label}, options.values.map(([key, text, sub]) =>
      h('label', {}, h('input', {type: 'radio', name, value: key, checked: key === value, onChange: () => onChange(key)}),
        h('span', {}, text, h('span', {className: 'accord-sub'}, sub)))));
  }

  function wayOf(state, show) {
    return radios('way', {
      label: AJS.I18n.getText("accord.setup.way"),
      values: [
        ['ADOPT', AJS.I18n.getText("accord.setup.way.ADOPT"), AJS.I18n.getText("accord.setup.way.ADOPT.sub")],
        ['ADD', AJS.I18n.getText("accord.setup.way.ADD"), AJS.I18n.getText("accord.setup.way.ADD.sub")],
        ['HAND', AJS.I18n.getText("accord.setup.way.HAND"), AJS.I18n.getText("accord.setup.way.HAND.sub")]
      ]
    }, state.way, way => {
      state.way = way;
      show();
    });
  }

  function projectsOf(known, changed) {
    const chosen = new Set(known.proposal.projects.map(project => project.id));
    const list = h('ul', {className: 'accord-checks', 'data-field': 'projects'});
    const rows = known.projects.map(project => h('li', {}, h('label', {className: 'accord-choice'}, h('input', {
      type: 'checkbox', name: 'project', value: project.key, checked: chosen.has(String(project.id)),
      onChange: event => {
        chosen[event.currentTarget.checked ? 'add' : 'delete'](String(project.id));
        changed();
      }
    }), project.name, ' ', h('span', {className: 'accord-subtle'}, project.key))));
    const filter = known.projects.length > 12 ? Accord.field({
      label: AJS.I18n.getText("accord.setup.projects.filter"),
      control: Accord.input({onInput: event => {
        const sought = event.currentTarget.value.trim().toLowerCase();
        rows.forEach(row => {
          row.hidden = !row.textContent.toLowerCase().includes(sought);
        });
      }})
    }) : null;
    Accord.fill(list, rows);
    return {
      element: known.projects.length ? [filter, list] : Accord.empty(AJS.I18n.getText("accord.setup.projects.none")),
      read: () => ({projects: Array.from(chosen)})
    };
  }

  /** The issue types of processes and the fields of roles, each adopted, created or left out. */
  function thingsOf(known, state, changed) {
    const types = known.proposal.issueTypes.map(type => Object.assign({}, type));
    const fields = known.proposal.fields.map(field => Object.assign({}, field));
    const create = (thing, name) => ['CREATE', AJS.I18n.getText("accord.setup.create", name)];
    const choice = (thing, name, existing, label) => {
      const options = [
        ...(state.way === 'ADD' ? [create(thing, name)] : []),
        ...existing.map(each => [each.id, AJS.I18n.getText("accord.setup.adopt", each.name)]),
        ['LEAVE', AJS.I18n.getText("accord.setup.leave")]
      ];
      if (thing.action === 'CREATE' && state.way !== 'ADD') {
        Object.assign(thing, {action: 'LEAVE', id: null});
      } else if (thing.action === 'LEAVE' && thing.wasCreate && state.way === 'ADD') {
        Object.assign(thing, {action: 'CREATE', name});
      }
      return Accord.select(options, thing.action === 'ADOPT' ? thing.id : thing.action, {
        'aria-label': label,
        onChange: event => {
          const value = event.currentTarget.value;
          Object.assign(thing, value === 'CREATE' || value === 'LEAVE' ? {action: value, id: null, name} : {action: 'ADOPT', id: value, name: null});
          thing.wasCreate = value === 'CREATE';
          changed();
        }
      });
    };
    [...types, ...fields].forEach(thing => {
      thing.wasCreate = thing.action === 'CREATE';
      thing.ownName = thing.name;
    });

    function element() {
      const holder = h('div', {className: 'accord-stack'});
      const more = Accord.select([['', AJS.I18n.getText("accord.setup.process.more")],
        ...Object.entries(Accord.words.process).filter(([process]) => !types.some(type => type.process === process))], '', {
        'aria-label': AJS.I18n.getText("accord.setup.process.more"),
        onChange: event => {
          const process = event.currentTarget.value;
          types.push({process, action: 'LEAVE', id: null, name: null, ownName: Accord.words.process[process].replace(/ Mgmt$/, ''), wasCreate: false});
          holder.replaceWith(element());
        }
      });
      return Accord.fill(holder,
        h('div', {'data-field': 'issueTypes'}, Accord.table(AJS.I18n.getText("accord.setup.group.types"), [
          {title: AJS.I18n.getText("accord.models.process"), head: true, cell: type => Accord.words.process[type.process]},
          {title: AJS.I18n.getText("accord.settings.type"), cell: type => choice(type, type.ownName, known.types, AJS.I18n.getText("accord.settings.process.of", Accord.words.process[type.process]))}
        ], types), h('div', {className: 'accord-more'}, more)),
        h('div', {'data-field': 'fields'}, Accord.table(AJS.I18n.getText("accord.setup.group.fields"), [
          {title: AJS.I18n.getText("accord.setup.role"), head: true, cell: field => ROLE[field.role]},
          {title: AJS.I18n.getText("accord.setup.field"), cell: field => choice(field, field.ownName || ROLE[field.role],
            known.fields.filter(each => field.role === 'APPLICATION' || !each.schema || !each.schema.custom || each.schema.custom === SELECT_FIELD), ROLE[field.role])}
        ], fields)));
    }
    const sent = ({process, role, action, id, name}) => Object.assign(process ? {process} : {role}, {action, id: id || null, name: name || null});
    return {element, read: () => ({issueTypes: types.map(sent), fields: fields.map(sent)})};
  }

  function peopleOf(known, changed) {
    const clearable = (make, option) => {
      const picker = make({onPick: changed, onClear: changed});
      if (option) {
        picker.accord.set(option);
      }
      return picker;
    };
    const acting = clearable(Accord.pick.user, Accord.option.user(known.proposal.actingUser));
    const triage = clearable(Accord.pick.group, Accord.option.group(known.proposal.triageGroup));
    const delivery = h('div', {className: 'accord-more'});
    const pickers = {GROUP: clearable(Accord.pick.group), USER: clearable(Accord.pick.user)};
    const type = Accord.select([
      ['', AJS.I18n.getText("accord.setup.delivery.none")], ['IT_SYSTEM_OWNER', AJS.I18n.getText("accord.setup.delivery.seat", Accord.words.seat.IT_SYSTEM_OWNER)],
      ['IT_SYSTEM_MANAGER', AJS.I18n.getText("accord.setup.delivery.seat", Accord.words.seat.IT_SYSTEM_MANAGER)],
      ['GROUP', Accord.words.targetType.GROUP], ['USER', Accord.words.targetType.USER]
    ], '', {onChange: () => {
      Accord.fill(delivery, pickers[type.value] || null);
      const input = delivery.querySelector('input');
      if (input) {
        input.setAttribute('aria-label', AJS.I18n.getText("accord.setup.delivery"));
      }
      changed();
    }});
    const target = () => {
      if (pickers[type.value]) {
        const value = pickers[type.value].accord.value;
        return value ? {type: type.value, value} : null;
      }
      return type.value ? {type: 'SEAT', value: type.value} : null;
    };
    return {
      element: [
        Accord.field({label: AJS.I18n.getText("accord.settings.actor"), name: 'actingUser', control: acting, required: true, hint: AJS.I18n.getText("accord.setup.actor.hint")}),
        Accord.field({label: AJS.I18n.getText("accord.settings.triage"), name: 'triageGroup', control: triage, hint: AJS.I18n.getText("accord.settings.triage.hint")}),
        Accord.field({label: AJS.I18n.getText("accord.setup.delivery"), name: 'itDelivery', control: type, hint: AJS.I18n.getText("accord.setup.delivery.hint")}), delivery
      ],
      read: () => ({actingUser: acting.accord.value, triageGroup: triage.accord.value, itDelivery: target()})
    };
  }

  function modeOf(changed) {
    const state = {mode: 'OBSERVE'};
    return {
      element: [radios('mode', {
        label: AJS.I18n.getText("accord.setup.mode"),
        values: [
          ['OFF', Accord.words.mode.OFF, AJS.I18n.getText("accord.setup.mode.OFF")],
          ['OBSERVE', Accord.words.mode.OBSERVE, AJS.I18n.getText("accord.setup.mode.OBSERVE")],
          ['ASSIGN', Accord.words.mode.ASSIGN, AJS.I18n.getText("accord.setup.mode.ASSIGN")]
        ]
      }, state.mode, mode => {
        state.mode = mode;
        changed();
      }), h('p', {className: 'accord-hint'}, AJS.I18n.getText("accord.setup.mode.hint"))],
      read: () => ({mode: state.mode})
    };
  }

  // ---- what would happen and what happened -----------------------------------------------------------------------------

  const names = projects => projects.map(project => project.name).join(', ');

  function where(step) {
    return step.alsoUsedBy.length
      ? h('span', {className: 'accord-check accord-check-warn'}, Accord.icon('warning'), h('span', {}, names(step.where),
        h('span', {className: 'accord-sub'}, AJS.I18n.getText("accord.setup.also", step.alsoUsedBy.length, names(step.alsoUsedBy)))))
      : names(step.where);
  }

  function planOf(steps) {
    const count = action => steps.filter(step => step.action === action).length;
    const others = new Set(steps.flatMap(step => step.alsoUsedBy.map(project => project.id)));
    const columns = [
      {title: AJS.I18n.getText("accord.setup.column.name"), head: true, cell: step => [step.what, h('span', {className: 'accord-sub'}, KIND[step.kind])]},
      {title: AJS.I18n.getText("accord.setup.column.action"), cell: step => h('span', {
        className: 'aui-lozenge aui-lozenge-subtle' + (LOZENGE[step.action] ? ' aui-lozenge-' + LOZENGE[step.action] : '')
      }, ACTION[step.action])},
      {title: AJS.I18n.getText("accord.setup.column.meaning"), cell: step => [step.message,
        step.state === 'ALREADY_THERE' && step.action !== 'LEAVE' ? h('span', {className: 'accord-sub'}, STATE.ALREADY_THERE[0]) : null]},
      {title: AJS.I18n.getText("accord.setup.column.where"), cell: where}
    ];
    return [
      h('div', {className: 'accord-section-head'}, h('h2', {}, AJS.I18n.getText("accord.setup.plan")),
        h('span', {className: 'accord-subtle accord-num'}, AJS.I18n.getText("accord.setup.plan.count", count('CREATE'), count('ADOPT'), count('ADD_TO'), count('LEAVE')))),
      GROUPS.map(([title, kinds]) => {
        const rows = steps.filter(step => kinds.includes(step.kind));
        return rows.length ? [h('h3', {}, title), Accord.table(title, columns, rows, 'accord-plan')] : null;
      }),
      others.size ? h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.setup.others", others.size)) : null
    ];
  }

  function found(people, asked) {
    if (!people) {
      return null;
    }
    const bad = Object.values(people.unassignable).reduce((sum, each) => sum + each, 0);
    const line = (ok, ...text) => h('p', {className: 'accord-check accord-check-' + (ok ? 'ok' : 'warn')}, Accord.icon(ok ? 'check-circle' : 'warning'), h('span', {}, text));
    return [
      !asked.actingUser ? null
        : !people.actingUserUsable ? line(false, AJS.I18n.getText("accord.setup.actor.unusable"))
          : people.lacking.length ? people.lacking.map(each => line(false, AJS.I18n.getText("accord.setup.actor.lacks", each.rights.map(right => RIGHT[right]).join(', '), names(each.projects))))
            : line(true, AJS.I18n.getText("accord.setup.actor.fine")),
      people.seatHolders === 0 ? null : line(bad === 0, AJS.I18n.getText("accord.setup.holders", people.seatHolders, bad),
        Object.entries(people.unassignable).map(([obstacle, count]) => h('span', {className: 'accord-sub'}, AJS.I18n.getText("accord.setup.holders.why", count, Accord.obstacle[obstacle]))))
    ];
  }

  async function carryOut(root, form, wish) {
    Accord.clearProblem(form);
    let answer;
    let applications;
    let settings;
    try {
      answer = await Accord.api.post('setup', wish);
      [applications, settings] = await Promise.all([Accord.api.get('applications', {maxResults: 1}), Accord.api.get('settings')]);
    } catch (problem) {
      Accord.problem(form, problem);
      return;
    }
    const count = state => answer.steps.filter(step => step.state === state).length;
    const failed = count('FAILED');
    const columns = [
      {title: AJS.I18n.getText("accord.setup.column.result"), className: 'accord-wide', cell: step => h('span', {className: 'accord-check accord-check-' + STATE[step.state][2]},
        Accord.icon(STATE[step.state][1]), h('span', {}, STATE[step.state][0]))},
      {title: AJS.I18n.getText("accord.setup.column.step"), head: true, cell: step => [ACTION[step.action] + ': ' + step.what, h('span', {className: 'accord-sub'}, KIND[step.kind])]},
      {title: AJS.I18n.getText("accord.setup.column.know"), cell: step => step.message}
    ];
    const heading = h('h2', {tabindex: '-1', id: 'accord-setup-done'}, AJS.I18n.getText("accord.setup.result", count('DONE'), count('ALREADY_THERE'), failed));
    Accord.fill(root,
      Accord.header({title: AJS.I18n.getText("accord.page.get-started.title"), lead: failed ? AJS.I18n.getText("accord.setup.result.failed") : AJS.I18n.getText("accord.setup.result.fine")}),
      h('section', {className: 'accord-section'}, heading,
        Accord.table(AJS.I18n.getText("accord.setup.plan"), columns, answer.steps.slice().sort((one, other) => (other.state === 'FAILED') - (one.state === 'FAILED'))),
        h('div', {className: 'accord-actions'},
          failed ? Accord.button(AJS.I18n.getText("accord.setup.again"), event => Accord.busy(event.currentTarget, () => carryOut(root, root, wish)), {className: 'aui-button aui-button-primary'}) : null,
          Accord.button(AJS.I18n.getText("accord.setup.back"), () => draw(root)))),
      next(answer, applications, settings),
      madeOf(answer.made));
    heading.focus();
  }

  /** What comes next: a first application where there is none, then the first request. */
  function next(answer, applications, settings) {
    const links = h('ul', {className: 'accord-next'});
    const asked = answer.issueTypes.find(type => type.action !== 'LEAVE');
    const mapped = asked && settings.processOf.find(each => each.process === asked.process);
    const show = () => Accord.fill(links,
      h('li', {}, h('a', {
        className: 'accord-inline', id: 'accord-next-issue',
        href: Accord.url('/secure/CreateIssueDetails!init.jspa' + Accord.query({pid: answer.projects[0].id, issuetype: mapped && mapped.issueType.id}))
      }, AJS.I18n.getText("accord.setup.next.issue", answer.projects[0].name))),
      h('li', {}, h('a', {className: 'accord-inline', href: Accord.pageUrl('applications')}, AJS.I18n.getText("accord.setup.next.applications"))),
      h('li', {}, h('a', {className: 'accord-inline', href: Accord.pageUrl('bindings')}, AJS.I18n.getText("accord.setup.next.bindings"))),
      h('li', {}, h('a', {className: 'accord-inline', href: Accord.pageUrl('triage')}, AJS.I18n.getText("accord.setup.next.triage"))));
    if (applications.total) {
      show();
    }
    return Accord.section(AJS.I18n.getText("accord.setup.next"), [applications.total ? null : firstApplication(show), links]);
  }

  function firstApplication(done) {
    const name = Accord.input({maxlength: 255});
    const model = Accord.select([['', AJS.I18n.getText("accord.model.none")], ...Object.entries(Accord.words.model)], 'A');
    const form = h('form', {className: 'aui accord-form accord-box accord-setup', novalidate: true, id: 'accord-first-application', onSubmit: event => {
      event.preventDefault();
      Accord.busy(submit, async () => {
        Accord.clearProblem(form);
        try {
          await Accord.api.post('applications', {key: keyOf(name.value), name: name.value, operatingModel: model.value || null});
          Accord.fill(form, Accord.note('plain', [h('p', {role: 'status'}, AJS.I18n.getText("accord.setup.first.saved", name.value))], 'check-circle'));
          done();
        } catch (problem) {
          Accord.problem(form, problem);
        }
      });
    }});
    const submit = h('button', {className: 'aui-button aui-button-primary', id: 'accord-first-save'}, AJS.I18n.getText("accord.setup.first.submit"));
    return Accord.fill(form, h('h3', {}, AJS.I18n.getText("accord.setup.first")),
      Accord.field({label: AJS.I18n.getText("accord.applications.name"), name: 'name', control: name, required: true, hint: AJS.I18n.getText("accord.setup.first.hint")}),
      Accord.field({label: AJS.I18n.getText("accord.applications.model"), name: 'operatingModel', control: model}),
      h('div', {className: 'accord-actions'}, submit));
  }

  /** A key that the rules take, made of the name. */
  const keyOf = name => name.trim().replace(/[\/\\%;?#]+/g, '-').slice(0, 200);

  /** The post function, which only an administrator adds to a workflow and takes out of it: how to, and what was seen of it. */
  function atCreation(runs) {
    const MARK = {
      DECIDED: [project => AJS.I18n.getText("accord.setup.creation.DECIDED", project), 'check-circle', 'ok'],
      LEFT: [project => AJS.I18n.getText("accord.setup.creation.LEFT", project), 'info', ''],
      TOO_LATE: [project => AJS.I18n.getText("accord.setup.creation.TOO_LATE", project), 'warning', 'warn'],
      FAILED: [project => AJS.I18n.getText("accord.setup.creation.FAILED", project), 'error', 'bad']
    };
    const seen = run => {
      const [text, icon, tint] = MARK[run.result];
      return h('li', {}, h('span', {className: 'accord-check' + (tint ? ' accord-check-' + tint : '')}, Accord.icon(icon),
        h('span', {}, text(run.project.name), ' ', h('span', {className: 'accord-subtle'}, Accord.moment(run.when)))));
    };
    return Accord.section(AJS.I18n.getText("accord.setup.creation"), h('div', {className: 'accord-howto', id: 'accord-at-creation'},
      h('p', {}, AJS.I18n.getText("accord.setup.creation.what")),
      h('p', {}, AJS.I18n.getText("accord.setup.creation.same")),
      h('h3', {}, AJS.I18n.getText("accord.setup.creation.how")),
      h('ol', {},
        h('li', {}, AJS.I18n.getText("accord.setup.creation.how.1")),
        h('li', {}, AJS.I18n.getText("accord.setup.creation.how.2")),
        h('li', {}, AJS.I18n.getText("accord.setup.creation.how.3", AJS.I18n.getText("accord.function.name"))),
        h('li', {}, AJS.I18n.getText("accord.setup.creation.how.4")),
        h('li', {}, AJS.I18n.getText("accord.setup.creation.how.5"))),
      h('h3', {}, AJS.I18n.getText("accord.setup.creation.seen")),
      runs.length ? h('ul', {className: 'accord-seen'}, runs.map(seen))
        : h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.setup.creation.never")),
      h('h3', {}, AJS.I18n.getText("accord.setup.creation.undo")),
      h('p', {}, AJS.I18n.getText("accord.setup.creation.undo.text")),
      Accord.note('warning', h('p', {}, AJS.I18n.getText("accord.setup.creation.undo.first")))),
    h('span', {className: 'aui-lozenge aui-lozenge-subtle'}, AJS.I18n.getText("accord.setup.creation.optional")));
  }

  /** What Accord made in this Jira, and the one button that stops it everywhere. */
  function madeOf(made) {
    if (!made.length) {
      return null;
    }
    return Accord.section(AJS.I18n.getText("accord.setup.made"), [
      h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.setup.made.help")),
      Accord.table(AJS.I18n.getText("accord.setup.made"), [
        {title: AJS.I18n.getText("accord.setup.column.name"), head: true, cell: thing => [thing.name, h('span', {className: 'accord-sub'}, KIND[thing.kind])]},
        {title: AJS.I18n.getText("accord.setup.made.in"), cell: thing => thing.kind === 'ISSUE_TYPE' ? Accord.words.process[thing.role] : ROLE[thing.role] || thing.role},
        {title: AJS.I18n.getText("accord.setup.made.by"), cell: thing => Accord.person(thing.by)},
        {title: AJS.I18n.getText("accord.relationship.when"), cell: thing => Accord.moment(thing.when)}
      ], made)
    ], h('a', {className: 'accord-inline', href: Accord.pageUrl('settings')}, AJS.I18n.getText("accord.setup.off")));
  }

  async function copy(steps) {
    const text = steps.map(step => [ACTION[step.action], KIND[step.kind], step.what, names(step.where),
      step.alsoUsedBy.length ? AJS.I18n.getText("accord.setup.also", step.alsoUsedBy.length, names(step.alsoUsedBy)) : '', step.message].join('\t')).join('\n');
    await navigator.clipboard.writeText(text);
    Accord.flag('success', AJS.I18n.getText("accord.setup.copied"));
  }
}());
