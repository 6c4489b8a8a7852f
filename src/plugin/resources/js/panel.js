/* The Accountability panel on an issue: who is accountable, why, and what became of it. Drawn again wherever Jira replaces it. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  if (Accord.panel) {
    return;
  }
  const FIRST_PAUSE = 500;
  const LONGEST_PAUSE = 15000;
  const QUEUES = ['GROUP', 'PROJECT_ROLE', 'VENDOR_DESK'];

  /** Fills every panel inside the element that is still empty; a second call changes nothing. */
  Accord.panel = function (within) {
    (within || document).querySelectorAll('[data-accord-issue]:not([data-accord-begun])').forEach(root => {
      root.dataset.accordBegun = 'true';
      load(root, FIRST_PAUSE);
    });
  };

  const address = root => 'issues/' + encodeURIComponent(root.dataset.accordIssue) + '/';

  async function load(root, pause) {
    try {
      show(root, await Accord.api.get(address(root) + 'accountability'), pause);
    } catch (problem) {
      failed(root, problem);
    }
  }

  function failed(root, problem) {
    if (problem.status === 404) {
      Accord.fill(root, h('p', {className: 'accord-subtle'}, AJS.I18n.getText("accord.panel.none")));
      return;
    }
    const id = (/[0-9a-f]{8}/.exec(problem.message) || [])[0];
    Accord.fill(root,
      Accord.note('plain', [h('p', {}, AJS.I18n.getText("accord.panel.unavailable")),
        h('div', {className: 'accord-actions'}, Accord.button(AJS.I18n.getText("accord.panel.again"), () => load(root, FIRST_PAUSE)))], null, {role: 'status'}),
      id ? h('p', {className: 'accord-small'}, Accord.sentence(AJS.I18n.getText("accord.panel.error"), h('span', {className: 'accord-code'}, id))) : null);
  }

  /** Draws the decision; one that is being carried out is asked for again, less and less often, while the tab is looked at. */
  function show(root, decision, pause) {
    const open = new Set(Array.from(root.querySelectorAll('[data-part][aria-expanded="true"]')).map(toggle => toggle.dataset.part));
    if (decision.state === 'PLANNED' && root.dataset.number === String(decision.number) && root.dataset.state === 'PLANNED') {
      again(root, pause);
      return;
    }
    const was = root.dataset.state;
    root.dataset.number = decision.number;
    root.dataset.state = decision.state;
    Accord.fill(root, draw(root, decision));
    open.forEach(part => {
      const toggle = root.querySelector('[data-part="' + part + '"]');
      if (toggle) {
        toggle.click();
      }
    });
    if (was === 'PLANNED' && decision.state !== 'PLANNED') {
      Accord.say(outcomeWords(decision));
    }
    if (decision.state === 'PLANNED') {
      again(root, pause);
    }
  }

  function again(root, pause) {
    setTimeout(() => {
      if (!root.isConnected || document.hidden) {
        document.addEventListener('visibilitychange', () => root.isConnected && load(root, FIRST_PAUSE), {once: true});
        return;
      }
      load(root, Math.min(pause * 2, LONGEST_PAUSE));
    }, pause);
  }

  /** Sends what a button asks for, shows what came of it and keeps the focus in the panel. */
  async function act(root, send, button) {
    const work = async () => {
      try {
        const answer = await send();
        root.dataset.state = '';
        // The answer of an action may be the bare decision: what only the panel shows is read then.
        if (answer && answer.panel) {
          show(root, answer, FIRST_PAUSE);
        } else {
          await load(root, FIRST_PAUSE);
        }
        root.setAttribute('tabindex', '-1');
        root.focus({preventScroll: true});
      } catch (problem) {
        Accord.flag('error', AJS.I18n.getText("accord.panel.refused"), problem.message);
        load(root, FIRST_PAUSE);
      }
    };
    await (button ? Accord.busy(button, work) : work());
  }

  // ---- the panel, from top to bottom -----------------------------------------------------------------------------

  function draw(root, decision) {
    const panel = decision.panel || {};
    const may = panel.may || {};
    const context = {root, decision, panel, may, because: code => (decision.reasons || []).includes(code)};
    return [
      verdict(context),
      h('p', {className: 'accord-reason'}, reason(context)),
      status(context),
      risks(decision),
      vendor(context),
      facts(context),
      relationship(panel),
      foot(context)
    ];
  }

  /** Risks of the application that nobody has accepted, or not any more; whoever may not read them sees none. */
  function risks({application}) {
    const place = h('div', {});
    if (application) {
      Accord.api.get('applications/' + encodeURIComponent(application.key) + '/risks').then(found => {
        const warned = found.values.filter(risk => risk.warns);
        Accord.fill(place, warned.length ? Accord.note('warning', [h('p', {}, AJS.I18n.getText("accord.risk.warning", warned.length)),
          warned.slice(0, 3).map(risk => h('p', {className: 'accord-small'}, risk.text)),
          h('a', {href: Accord.pageUrl('applications/' + encodeURIComponent(application.key)), className: 'accord-inline'}, AJS.I18n.getText("accord.risk.see"))], null, {'data-risk-warning': true}) : null);
      }).catch(() => null);
    }
    return place;
  }

  function verdict({decision}) {
    return h('div', {className: 'accord-verdict'},
      h('div', {}, h('h3', {className: 'accord-label'}, AJS.I18n.getText("accord.panel.accountable")),
        Accord.party(decision.accountableParty, true), who(decision)),
      h('div', {}, h('h3', {className: 'accord-label'}, AJS.I18n.getText("accord.panel.performed")),
        decision.performingGroup ? queue(decision.performingGroup) : h('span', {className: 'accord-subtle'}, AJS.I18n.getText("accord.panel.performed.none"))));
  }

  const name = target => target.name || (target.type === 'SEAT' ? Accord.words.seat[target.value] : null) || target.value;

  function queue(target) {
    const mark = target.type === 'VENDOR_DESK' ? 'office-building-filled' : target.type === 'USER' ? 'person' : 'people-group';
    return h('div', {className: 'accord-who'}, h('span', {className: 'accord-groupmark'}, Accord.icon(mark)),
      h('span', {}, name(target), h('span', {className: 'accord-small'}, Accord.words.targetType[target.type])));
  }

  /** Who is accountable in person: the holder where it is a seat, else the queue; a person's own choice changes nothing here. */
  function who(decision) {
    const target = decision.target;
    const person = decision.accountablePerson || (target && !QUEUES.includes(target.type) ? decision.assignee : null);
    if (person) {
      return h('div', {className: 'accord-who'}, Accord.face(person), h('span', {},
        person.name ? h('a', {href: Accord.profileUrl(person.name)}, person.displayName || person.name) : person.displayName,
        target ? h('span', {className: 'accord-small'}, role(decision)) : null));
    }
    const taken = (decision.steps || []).find(step => step.outcome === 'TAKEN');
    const at = taken && taken.target && taken.step === 'TRIAGE_GROUP' ? taken.target : target;
    if (!at) {
      return null;
    }
    return at.type === 'SEAT'
      ? h('span', {className: 'accord-subtle'}, AJS.I18n.getText("accord.panel.seat", name(at)))
      : queue(at);
  }

  /** The seat of whoever got it: a stand-in sits on another seat than the accountable one. */
  function role(decision) {
    const taken = (decision.steps || []).find(step => step.outcome === 'TAKEN');
    const at = taken && taken.target && taken.target.type === 'SEAT' ? taken.target : decision.target;
    return at.type === 'SEAT' ? name(at) : Accord.words.targetType[at.type];
  }

  const strong = text => h('strong', {}, text);

  function reason({decision, panel, because}) {
    const application = decision.application && (decision.application.name || decision.application.key);
    const part = decision.part === 'INTERFACE' ? AJS.I18n.getText("accord.panel.of.interface") : AJS.I18n.getText("accord.panel.of.application");
    const cause = panel.cause || {};
    const held = (cause.values || []).join(', ');
    if (because('AMBIGUOUS_APPLICATION')) {
      return held ? Accord.sentence(AJS.I18n.getText("accord.panel.why.ambiguous"), strong(cause.field || AJS.I18n.getText("accord.panel.application")), strong(held))
        : AJS.I18n.getText("accord.panel.why.ambiguous.plain");
    }
    if (because('NO_APPLICATION')) {
      return held ? Accord.sentence(AJS.I18n.getText("accord.panel.why.unknown"), strong(cause.field || AJS.I18n.getText("accord.panel.application")), strong(held))
        : Accord.sentence(AJS.I18n.getText("accord.panel.why.empty"), strong(cause.field || AJS.I18n.getText("accord.panel.application")));
    }
    if (because('NO_OPERATING_MODEL') || !decision.operatingModel) {
      return Accord.sentence(AJS.I18n.getText("accord.panel.why.no.model"), strong(application || ''));
    }
    const model = strong(Accord.modelName(decision.operatingModel));
    const process = strong(Accord.words.process[decision.process]);
    return decision.accountableParty === 'UNDECIDED'
      ? Accord.sentence(AJS.I18n.getText("accord.panel.why.undecided"), process, strong(part), application, model)
      : Accord.sentence(AJS.I18n.getText("accord.panel.why.cell"), application, model, process, strong(part), Accord.words.party[decision.accountableParty]);
  }

  // ---- what became of it: one state, at most one thing to do -------------------------------------------------------

  function target(decision) {
    if (decision.assignee) {
      return decision.assignee.displayName || decision.assignee.name;
    }
    const taken = (decision.steps || []).find(step => step.outcome === 'TAKEN');
    const at = (taken && taken.target) || decision.target;
    return at ? name(at) : AJS.I18n.getText("accord.panel.nobody");
  }

  function outcomeWords(decision) {
    return decision.state === 'APPLIED' ? AJS.I18n.getText("accord.panel.applied", target(decision)) : Accord.words.state[decision.state];
  }

  const actions = (...buttons) => buttons.some(Boolean) ? h('div', {className: 'accord-actions'}, buttons) : null;

  const routeAgain = ({root, may}) => may.routeAgain
    ? Accord.button(AJS.I18n.getText("accord.panel.route"), event => act(root, () => Accord.api.post(address(root) + 'route'), event.currentTarget)) : null;

  function status(context) {
    const {decision, panel, because} = context;
    if (panel.waitsForActingUser) {
      return Accord.note('warning', h('p', {}, AJS.I18n.getText("accord.panel.acting")), null, {role: 'status'});
    }
    switch (decision.state) {
      case 'PLANNED':
        return Accord.note('plain', h('p', {}, AJS.I18n.getText("accord.panel.assigning", target(decision))), 'refresh', {role: 'status'});
      case 'FAILED':
        return failure(context);
      case 'OBSERVED':
        return [observed(context), waiting(context)];
      default:
        if (because('NO_APPLICATION') || because('AMBIGUOUS_APPLICATION')) {
          return waiting(context);
        }
        return [waiting(context) || (because('PERSON_CHOSE') ? personChose(context) : because('FALLBACK_USED') ? trail(decision) : applied(decision)), today(context)];
    }
  }

  function failure(context) {
    const {decision, panel} = context;
    return Accord.note('danger', [
      h('p', {}, strong(AJS.I18n.getText("accord.panel.failed")), ' ', panel.failure || decision.sentence || ''),
      h('p', {className: 'accord-num'}, panel.nextTry
        ? AJS.I18n.getText("accord.panel.next", Accord.date.moment(panel.nextTry), panel.tries, panel.triesInAll) : AJS.I18n.getText("accord.panel.next.none")),
      actions(routeAgain(context))], null, {role: 'status'});
  }

  function observed({decision, panel}) {
    const stays = panel.present ? panel.present.displayName || panel.present.name : AJS.I18n.getText("accord.panel.unassigned");
    return Accord.note('info', h('p', {}, decision.target || decision.assignee
      ? Accord.sentence(AJS.I18n.getText("accord.panel.observed"), strong(target(decision)), stays)
      : Accord.sentence(AJS.I18n.getText("accord.panel.observed.nobody"), stays)), 'watch-filled');
  }

  function personChose(context) {
    const {root, decision, panel, may} = context;
    const present = panel.present || decision.assignee;
    const has = present ? present.displayName || present.name : AJS.I18n.getText("accord.panel.unassigned");
    return Accord.note('plain', [
      h('p', {}, panel.chosen && panel.chosen.by
        ? Accord.sentence(AJS.I18n.getText("accord.panel.chose"), strong(has), panel.chosen.by.displayName, Accord.date.moment(panel.chosen.at))
        : Accord.sentence(AJS.I18n.getText("accord.panel.chose.plain"), strong(has))),
      actions(may.assignAsDecided ? Accord.button(AJS.I18n.getText("accord.panel.assign"),
        event => act(root, () => Accord.api.post(address(root) + 'assign-as-decided'), event.currentTarget)) : null)], 'person-circle');
  }

  function applied(decision) {
    const taken = (decision.steps || []).findIndex(step => step.outcome === 'TAKEN');
    const at = decision.appliedAt ? Accord.date.start(Accord.date.moment(decision.appliedAt)) : '';
    return h('span', {className: 'accord-check accord-check-ok'}, Accord.icon('check-circle'),
      h('span', {}, decision.assignee ? AJS.I18n.getText("accord.panel.applied", target(decision)) : AJS.I18n.getText("accord.panel.applied.queue", target(decision)),
        h('span', {className: 'accord-sub'}, taken >= 0
          ? AJS.I18n.getText("accord.panel.applied.step", at, taken + 1, decision.steps.length, Accord.words.step[decision.steps[taken].step]) : at)));
  }

  /** What a person has to say before anything can be routed: which application, or an agreement that nobody made yet. */
  function waiting(context) {
    const {panel, may, because, decision} = context;
    if (because('AMBIGUOUS_APPLICATION')) {
      return panel.matches && panel.matches.length ? picks(context) : may.setApplication ? setApplication(context) : null;
    }
    if (because('NO_APPLICATION')) {
      return [Accord.suggestions(panel.suggestions, may.setApplication ? (key, button) => set(context.root, key, button) : null),
        may.setApplication ? setApplication(context) : null];
    }
    if (because('NO_OPERATING_MODEL')) {
      return Accord.note('warning', h('p', {}, AJS.I18n.getText("accord.panel.no.model")));
    }
    if (decision.accountableParty === 'UNDECIDED') {
      const taken = (decision.steps || []).find(step => step.outcome === 'TAKEN');
      return Accord.note('warning', h('p', {}, taken && taken.target
        ? AJS.I18n.getText("accord.panel.undecided", name(taken.target)) : AJS.I18n.getText("accord.panel.undecided.nobody")));
    }
    return null;
  }

  function picks(context) {
    const {root, panel, may} = context;
    return h('ul', {className: 'accord-picks', 'aria-label': AJS.I18n.getText("accord.panel.which")}, panel.matches.map(match => h('li', {},
      h('span', {}, match.name || match.key, h('span', {className: 'accord-sub'}, match.key)),
      may.setApplication ? Accord.button(AJS.I18n.getText("accord.panel.set"), event => set(root, match.key, event.currentTarget),
        {'aria-label': AJS.I18n.getText("accord.panel.set.this", match.name || match.key)}) : null)));
  }

  const set = (root, application, button) => act(root, () => Accord.api.put(address(root) + 'application', {application}), button);

  function setApplication({root}, onCancel) {
    const label = AJS.I18n.getText("accord.panel.set.application");
    const picker = Accord.pick.application({listLabel: AJS.I18n.getText("accord.panel.set.matches"), onPick: option => set(root, option.value)});
    picker.classList.add('accord-combo-flow');
    if (onCancel) {
      picker.accord.input.addEventListener('keydown', event => event.key === 'Escape' && onCancel());
    }
    return h('form', {className: 'accord-setapp', onSubmit: event => event.preventDefault()},
      Accord.field({label, control: picker}));
  }

  function today({root, decision, panel, may}) {
    const now = panel.today;
    if (!now) {
      return null;
    }
    const version = now.operatingModel && decision.operatingModel && now.operatingModel.version !== decision.operatingModel.version;
    return Accord.note('info', [
      h('p', {}, version ? AJS.I18n.getText("accord.panel.today.version", now.operatingModel.version) : AJS.I18n.getText("accord.panel.today")),
      h('span', {className: 'accord-move'}, Accord.party(now.accountableParty), now.assignee ? Accord.person(now.assignee) : now.target ? name(now.target) : null),
      actions(routeAgain({root, may}))]);
  }

  // ---- the vendor's clock: when it must have answered, and what the accountable side can do -----------------------------

  function vendor({root, panel}) {
    const clock = panel.vendor;
    if (!clock) {
      return null;
    }
    if (clock.steppedIn) {
      return Accord.note('info', h('p', {}, Accord.sentence(AJS.I18n.getText("accord.vendor.stepped.in"), Accord.person(clock.steppedIn.by), Accord.moment(clock.steppedIn.at), clock.steppedIn.reason)), 'person-circle');
    }
    if (clock.endedAt) {
      return null;
    }
    const late = Boolean(clock.breachedAt);
    const words = clock.answeredAt ? Accord.sentence(AJS.I18n.getText("accord.vendor.answered"), strong(clock.vendor), Accord.moment(clock.answeredAt))
      : !clock.dueAt ? Accord.sentence(AJS.I18n.getText("accord.vendor.no.promise"), strong(clock.vendor))
        : late ? Accord.sentence(AJS.I18n.getText("accord.vendor.late"), strong(clock.vendor), Accord.moment(clock.dueAt))
          : Accord.sentence(AJS.I18n.getText("accord.vendor.due"), strong(clock.vendor), Accord.moment(clock.dueAt));
    return Accord.note(late && !clock.answeredAt ? 'warning' : 'plain', [h('p', {}, words), actions(
      clock.mayAnswer ? Accord.button(AJS.I18n.getText("accord.vendor.did.answer"), event => act(root, () => Accord.api.post(address(root) + 'vendor/answered'), event.currentTarget)) : null,
      clock.mayStepIn ? Accord.button(AJS.I18n.getText("accord.vendor.step.in"), () => stepIn(root)) : null)], 'time', {role: 'status'});
  }

  function stepIn(root) {
    const reason = Accord.textarea({maxlength: 1000});
    Accord.dialog({
      title: AJS.I18n.getText("accord.vendor.step.in.title"),
      content: [h('p', {}, AJS.I18n.getText("accord.vendor.step.in.text")), Accord.field({label: AJS.I18n.getText("accord.vendor.step.in.why"), name: 'reason', control: reason, required: true})],
      submit: AJS.I18n.getText("accord.vendor.step.in.submit"),
      onSubmit: () => Accord.api.post(address(root) + 'vendor/step-in', {reason: reason.value}).then(() => {
        root.dataset.state = '';
        return load(root, FIRST_PAUSE);
      })
    });
  }

  // ---- facts, steps, history ----------------------------------------------------------------------------------------

  /** A place in the facts that a person may change: the value with a link that turns into the control. */
  function changeable(value, possible, label, makeControl) {
    const holder = h('span', {});
    const rest = () => Accord.fill(holder, value, possible ? [' ', Accord.linkButton(AJS.I18n.getText("accord.panel.change"), () => {
      const control = makeControl(() => {
        rest();
        holder.querySelector('button').focus();
      });
      Accord.fill(holder, control);
      const input = control.querySelector('input,select');
      (input || control).focus();
    }, {className: 'accord-link accord-inline', 'aria-label': label})] : null);
    rest();
    return holder;
  }

  /** Whether the state above says already at which step the chain ended. */
  const said = ({decision, because}) => decision.state === 'PLANNED' || decision.state === 'FAILED'
    || (decision.state === 'APPLIED' && !because('PERSON_CHOSE') && decision.accountableParty !== 'UNDECIDED');

  function facts(context) {
    const {root, decision, may, because} = context;
    const application = decision.application;
    const asked = because('NO_APPLICATION') || because('AMBIGUOUS_APPLICATION');
    const taken = (decision.steps || []).findIndex(step => step.outcome === 'TAKEN');
    const model = decision.operatingModel;
    return Accord.kv([
      [AJS.I18n.getText("accord.panel.application"), application ? changeable(
        h('span', {}, h('a', {href: Accord.pageUrl('applications/' + encodeURIComponent(application.key))}, application.name || application.key),
          because('DEFAULT_APPLICATION') ? h('span', {className: 'accord-sub'}, AJS.I18n.getText("accord.panel.default")) : null),
        may.setApplication && !asked, AJS.I18n.getText("accord.panel.change.application"), cancel => setApplication(context, cancel)) : null],
      [AJS.I18n.getText("accord.panel.model"), model ? h('a', {href: Accord.pageUrl('operating-models/' + encodeURIComponent(model.key))}, Accord.modelName(model)) : null],
      [AJS.I18n.getText("accord.panel.process"), Accord.words.process[decision.process]],
      [AJS.I18n.getText("accord.panel.part"), changeable(Accord.words.part[decision.part], may.setPart, AJS.I18n.getText("accord.panel.change.part"), cancel => {
        const select = Accord.select(Object.entries(Accord.words.part), decision.part, {
          className: 'select accord-part', 'aria-label': AJS.I18n.getText("accord.panel.part"),
          onChange: () => act(root, () => Accord.api.put(address(root) + 'part', {part: select.value}))
        });
        select.addEventListener('keydown', event => event.key === 'Escape' && cancel());
        return h('span', {className: 'accord-field'}, select);
      })],
      [AJS.I18n.getText("accord.panel.assignee"), context.panel.present ? Accord.person(context.panel.present) : null],
      [AJS.I18n.getText("accord.panel.found"), taken >= 0 && !said(context)
        ? AJS.I18n.getText("accord.panel.found.step", taken + 1, decision.steps.length, Accord.words.step[decision.steps[taken].step]) : null]
    ]);
  }

  const OUTCOME = {
    TAKEN: ['hit', 'check-circle-filled', AJS.I18n.getText("accord.panel.step.taken")],
    SKIPPED: ['skip', 'cross-circle', AJS.I18n.getText("accord.panel.step.skipped")],
    NOT_NEEDED: ['skip', 'more', AJS.I18n.getText("accord.panel.step.not.needed")]
  };

  /** Every step of the chain, with what kept the earlier ones from it. */
  function trail(decision) {
    return h('ol', {className: 'accord-trail'}, (decision.steps || []).map((step, index) => {
      const [look, icon, label] = OUTCOME[step.outcome];
      const words = AJS.I18n.getText("accord.panel.step", index + 1, Accord.words.step[step.step]);
      const why = step.outcome === 'TAKEN' ? AJS.I18n.getText("accord.panel.step.went", target(decision))
        : step.outcome === 'NOT_NEEDED' ? label : step.sentence || Accord.obstacle[step.reason] || step.reason;
      return h('li', {className: look}, Accord.icon(icon, label), h('div', {}, step.outcome === 'TAKEN' ? h('span', {className: 'accord-strong'}, words) : words,
        step.target && step.outcome !== 'TAKEN' ? h('span', {className: 'accord-sub'}, name(step.target)) : null,
        h('span', {className: 'accord-sub'}, why)));
    }));
  }
  Accord.trail = trail;

  function history(panel) {
    return h('ol', {className: 'accord-history', reversed: true}, panel.history.map(entry => h('li', {},
      h('span', {}, Accord.party(entry.accountableParty), ' ', entry.assignee ? entry.assignee.displayName || entry.assignee.name : null),
      h('span', {className: 'accord-small'}, AJS.I18n.getText("accord.panel.history.entry", entry.number, Accord.date.moment(entry.decidedAt), Accord.words.state[entry.state])),
      entry.sentence ? h('span', {className: 'accord-small'}, entry.sentence) : null)));
  }

  /** A link that unfolds what stands under it. */
  function unfold(part, closed, opened, content) {
    const box = h('div', {id: Accord.id(part), hidden: true});
    const toggle = Accord.linkButton(closed, () => {
      const open = box.hidden;
      if (open && !box.firstChild) {
        Accord.fill(box, content());
      }
      box.hidden = !open;
      toggle.setAttribute('aria-expanded', String(open));
      toggle.textContent = open ? opened : closed;
    }, {'aria-expanded': 'false', 'aria-controls': box.id, 'data-part': part});
    return {toggle, box};
  }

  function relationship(panel) {
    const tie = panel.relationship;
    if (!tie || !tie.project) {
      return null;
    }
    const current = tie.relationshipModel && tie.relationshipModel.current;
    const level = tie.maturityLevel && tie.maturityLevel.current;
    return h('p', {className: 'accord-small'}, AJS.I18n.getText("accord.panel.relationship"), ' ',
      h('a', {href: Accord.pageUrl('relationship/' + encodeURIComponent(tie.project.key))},
        current ? level ? AJS.I18n.getText("accord.panel.relationship.both", Accord.words.relationshipModel[current], level) : Accord.words.relationshipModel[current]
          : AJS.I18n.getText("accord.panel.relationship.none")));
  }

  function foot(context) {
    const {decision, panel, because} = context;
    const shown = decision.state === 'APPLIED' && because('FALLBACK_USED') && !because('PERSON_CHOSE');
    const steps = !shown && (decision.steps || []).length
      ? unfold('steps', AJS.I18n.getText("accord.panel.steps.show"), AJS.I18n.getText("accord.panel.steps.hide"), () => trail(decision)) : null;
    const past = panel.history && panel.history.length > 1
      ? unfold('history', AJS.I18n.getText("accord.panel.history.show", panel.history.length), AJS.I18n.getText("accord.panel.history.hide"), () => history(panel)) : null;
    const quiet = decision.state === 'FAILED' || panel.today || decision.state === 'PLANNED';
    return h('div', {className: 'accord-foot'},
      h('span', {className: 'accord-small'}, decision.decidedAt ? Accord.sentence(
        decision.operatingModel ? AJS.I18n.getText("accord.panel.decided.version") : AJS.I18n.getText("accord.panel.decided"),
        Accord.moment(decision.decidedAt), decision.operatingModel ? decision.operatingModel.version : null) : null),
      steps && steps.toggle, past && past.toggle, quiet ? null : again1(context),
      h('div', {className: 'accord-actions accord-words'}, Accord.linkButton(AJS.I18n.getText("accord.panel.copy"), () => copy(plain(decision))),
        Accord.linkButton(AJS.I18n.getText("accord.panel.comment"), () => comment(context)),
        context.may.routeAgain ? Accord.linkButton(AJS.I18n.getText("accord.panel.not-ours"), () => notOurs(context)) : null),
      steps && steps.box, past && past.box);
  }

  /** *Route again* as a link where no state asks for it; beside a stand-in it is the button of that state. */
  function again1(context) {
    const {root, may, because, decision} = context;
    if (!may.routeAgain) {
      return null;
    }
    const strongly = because('FALLBACK_USED') && decision.state === 'APPLIED';
    const run = event => act(root, () => Accord.api.post(address(root) + 'route'), event.currentTarget);
    return strongly ? Accord.button(AJS.I18n.getText("accord.panel.route"), run) : Accord.linkButton(AJS.I18n.getText("accord.panel.route"), run);
  }

  // ---- the reason in plain words, and the word of who got it that it is not theirs ---------------------------------------------

  /** Why the issue is where it is, for somebody who knows nothing of Accord. */
  function plain(decision) {
    const party = Accord.words.party[decision.accountableParty];
    const who = decision.accountablePerson ? party + ', ' + (decision.accountablePerson.displayName || decision.accountablePerson.name) : party;
    const to = target(decision);
    return decision.assignee || (decision.steps || []).some(step => step.outcome === 'TAKEN')
      ? AJS.I18n.getText("accord.panel.plain.with", decision.sentence || '', who, to) : AJS.I18n.getText("accord.panel.plain", decision.sentence || '', who);
  }

  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
    } catch (e) {
      const area = h('textarea', {value: text, className: 'accord-sr'});
      document.body.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
    }
    Accord.flag('success', AJS.I18n.getText("accord.panel.copied"));
  }

  /** A comment as whoever clicks, by Jira's own rules; the same words are never said twice. */
  function comment({root, decision}) {
    const text = plain(decision);
    const path = '/rest/api/2/issue/' + encodeURIComponent(root.dataset.accordIssue) + '/comment';
    let already = false;
    return Accord.dialog({
      title: AJS.I18n.getText("accord.panel.comment.title"), content: h('p', {}, text), submit: AJS.I18n.getText("accord.panel.comment.submit"), size: 'small',
      onSubmit: async () => {
        const said = await Accord.api.get(path, {maxResults: 5000});
        already = said.comments.some(each => each.body === text);
        if (!already) {
          await Accord.api.post(path, {body: text});
        }
      }
    }).then(done => done && Accord.flag('success', already ? AJS.I18n.getText("accord.panel.commented.already") : AJS.I18n.getText("accord.panel.commented")));
  }

  function notOurs({root, decision}) {
    const other = decision.part === 'INTERFACE' ? AJS.I18n.getText("accord.panel.of.application") : AJS.I18n.getText("accord.panel.of.interface");
    const kinds = [
      ['APPLICATION', AJS.I18n.getText("accord.panel.not-ours.APPLICATION")],
      decision.application ? ['PART', AJS.I18n.getText("accord.panel.not-ours.PART", other)] : null,
      ['PROCESS', AJS.I18n.getText("accord.panel.not-ours.PROCESS", Accord.words.process[decision.process])],
      ['ACCOUNTABILITY', AJS.I18n.getText("accord.panel.not-ours.ACCOUNTABILITY")]
    ].filter(Boolean);
    const picker = Accord.pick.application({});
    const right = Accord.field({label: AJS.I18n.getText("accord.panel.not-ours.right"), name: 'application', control: picker});
    const kind = Accord.select(kinds, 'APPLICATION', {onChange: () => {
      right.hidden = kind.value !== 'APPLICATION';
    }});
    const text = Accord.textarea({rows: 2});
    let said = null;
    return Accord.dialog({
      title: AJS.I18n.getText("accord.panel.not-ours.title"), submit: AJS.I18n.getText("accord.panel.not-ours.submit"),
      content: [Accord.field({label: AJS.I18n.getText("accord.panel.not-ours.kind"), name: 'kind', control: kind, hint: AJS.I18n.getText("accord.panel.not-ours.hint")}),
        right, Accord.field({label: AJS.I18n.getText("accord.panel.not-ours.comment"), name: 'comment', control: text})],
      onSubmit: async () => {
        said = await Accord.api.post(address(root) + 'not-ours', {
          kind: kind.value, application: kind.value === 'APPLICATION' ? picker.accord.value || null : null, comment: text.value.trim() || null
        });
      }
    }).then(done => {
      if (done) {
        Accord.flag(said.notAsked ? 'warning' : 'success', said.corrected ? AJS.I18n.getText("accord.panel.not-ours.corrected")
          : said.task ? AJS.I18n.getText("accord.panel.not-ours.asked", said.task.key) : AJS.I18n.getText("accord.panel.not-ours.recorded"),
        [said.holderTask ? AJS.I18n.getText("accord.panel.not-ours.holder", said.holderTask.key) : null, said.notAsked].filter(Boolean).join(' '));
        act(root, async () => null);
      }
    });
  }

  // ---- begin: on page load, and whenever Jira puts new content on the page ------------------------------------------------

  Accord.ready(() => Accord.panel(document));
  const jira = window.JIRA;
  if (jira && jira.bind && jira.Events && jira.Events.NEW_CONTENT_ADDED) {
    jira.bind(jira.Events.NEW_CONTENT_ADDED, (event, within, why) => {
      const reasons = jira.CONTENT_ADDED_REASON;
      if (reasons && reasons.inlineEditStarted && why === reasons.inlineEditStarted) {
        return;
      }
      const element = within && within.jquery ? within[0] : within;
      Accord.panel(document);
      if (element && element.querySelectorAll && !document.contains(element)) {
        Accord.panel(element);
      }
    });
  }
}());
