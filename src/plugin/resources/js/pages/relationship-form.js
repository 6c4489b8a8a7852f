/* The form in which a relationship is edited: the last value stands beside each that changes. */
(function () {
  'use strict';
  const Accord = window.Accord;
  if (Accord.editRelationship) {
    return;
  }
  const h = Accord.h;
  const {words, level, value} = Accord.relationship;
  const unknown = () => ['', AJS.I18n.getText("accord.relationship.undecided")];

  /** Shows the form for what an overview holds. Answers a promise of whether it was saved. */
  Accord.editRelationship = function (overview) {
    const now = overview.relationship;
    const parts = controls(overview);
    return Accord.dialog({
      title: AJS.I18n.getText("accord.relationship.edit.title", overview.project.name),
      size: 'large',
      submit: AJS.I18n.getText("accord.relationship.save"),
      content: layout(parts, overview),
      onSubmit: () => Accord.api.put('projects/' + encodeURIComponent(overview.project.key) + '/relationship', body(parts, now))
    });
  };

  const models = () => [unknown()].concat(words.models.map(model => [model, Accord.words.relationshipModel[model]]));
  const levels = () => [unknown()].concat([1, 2, 3, 4].map(number => [String(number), level(number)]));

  function controls(overview) {
    const now = overview.relationship;
    const date = text => Accord.input({type: 'date', value: text || ''});
    const user = (person, id) => Accord.pick.user({id: Accord.id(id), value: Accord.option.user(person)});
    const parts = {
      businessUnit: Accord.input({value: now.businessUnit || '', maxlength: 255}),
      modelNow: Accord.select(models(), now.relationshipModel.current),
      modelTarget: Accord.select(models(), now.relationshipModel.target),
      levelNow: Accord.select(levels(), now.maturityLevel.current),
      levelTarget: Accord.select(levels(), now.maturityLevel.target),
      targetDate: date(now.targetDate),
      period: Accord.input({value: now.period || '', maxlength: 255}),
      evidence: {},
      evidenceBox: h('div', {className: 'accord-form', 'data-field': 'evidence'}),
      decidedBy: user(now.decidedBy, 'decided-by'),
      decidedOn: date(now.decidedOn),
      why: Accord.textarea({value: now.why || ''}),
      brm: user(now.brm, 'brm'),
      brmType: Accord.select([unknown()].concat(Object.entries(words.brmType)), now.brmType),
      counterpart: user(now.counterpart, 'counterpart'),
      counterpartTitle: Accord.input({value: now.counterpartTitle || '', maxlength: 255}),
      sponsor: user(now.sponsor, 'sponsor'),
      nextReview: date(now.nextReview),
      reach: h('div', {role: 'status'})
    };
    parts.projects = Accord.multiple(options => Accord.pick.project(Object.assign({id: Accord.id('projects')}, options)), now.projects.map(Accord.option.project),
      chosen => Accord.fill(parts.reach, reach(now.projects, chosen)));
    Accord.fill(parts.reach, reach(now.projects, parts.projects.accord.values));
    overview.criteria.forEach(one => {
      const before = (now.evidence || []).find(each => each.criterion === one.criterion);
      parts.evidence[one.criterion] = {level: one.level, control: Accord.textarea({value: before ? before.text : '', rows: 2})};
    });
    const show = () => Accord.fill(parts.evidenceBox, Object.entries(parts.evidence).filter(([, each]) => wanted(parts, each.level))
      .map(([criterion, each]) => Accord.field({label: AJS.I18n.getText("accord.relationship.criterion.of", each.level, words.criterion[criterion]), control: each.control})));
    parts.levelNow.addEventListener('change', show);
    parts.levelTarget.addEventListener('change', show);
    show();
    return parts;
  }

  /** Which projects a save changes, as chosen at the moment: those that stay or join share it, those that leave show none. */
  function reach(before, chosen) {
    const known = before.map(project => String(project.id));
    const names = options => options.map(option => option.label).join(', ');
    const joining = chosen.filter(option => !known.includes(option.value));
    const leaving = before.filter(project => !chosen.some(option => option.value === String(project.id))).map(Accord.option.project);
    return [
      chosen.length ? h('p', {}, AJS.I18n.getText("accord.relationship.reach", names(chosen))) : null,
      joining.length ? h('p', {}, AJS.I18n.getText("accord.relationship.reach.joining", names(joining))) : null,
      leaving.length ? h('p', {className: 'accord-check accord-check-warn'}, Accord.icon('warning'),
        h('span', {}, AJS.I18n.getText("accord.relationship.reach.leaving", names(leaving)))) : null
    ];
  }

  const wanted = (parts, number) => [parts.levelNow.value, parts.levelTarget.value].includes(String(number));

  function layout(parts, overview) {
    const last = name => {
      for (const change of overview.changes) {
        const found = change.fields.find(field => field.field === name && field.before !== null);
        if (found) {
          return AJS.I18n.getText("accord.relationship.before", value(name, found.before));
        }
      }
      return null;
    };
    const field = (name, control, label) => Accord.field({label: label || words.field[name], name: name.split('.')[0], control, hint: last(name)});
    const two = (...fields) => h('div', {className: 'accord-two'}, fields);
    const group = (title, ...content) => {
      const id = Accord.id('part');
      return h('div', {className: 'accord-block', role: 'group', 'aria-labelledby': id}, h('h2', {id}, title), content);
    };
    const others = overview.relationship.projects.filter(project => project.id !== overview.project.id);
    return [
      others.length ? Accord.note('info', h('p', {}, AJS.I18n.getText("accord.relationship.edit.shared", others.map(project => project.name).join(', ')))) : null,
      group(AJS.I18n.getText("accord.relationship.how"),
        field('businessUnit', parts.businessUnit),
        two(field('relationshipModel.current', parts.modelNow), field('relationshipModel.target', parts.modelTarget)),
        two(field('maturityLevel.current', parts.levelNow), field('maturityLevel.target', parts.levelTarget)),
        two(field('targetDate', parts.targetDate), field('period', parts.period)),
        parts.evidenceBox),
      group(AJS.I18n.getText("accord.relationship.agreed"),
        field('why', parts.why),
        two(field('decidedBy', parts.decidedBy), field('decidedOn', parts.decidedOn)),
        field('nextReview', parts.nextReview)),
      group(AJS.I18n.getText("accord.relationship.sides"),
        two(field('brm', parts.brm), field('brmType', parts.brmType)),
        two(field('counterpart', parts.counterpart), field('counterpartTitle', parts.counterpartTitle)),
        field('sponsor', parts.sponsor),
        Accord.field({label: words.field.projects, name: 'projects', control: parts.projects, hint: AJS.I18n.getText("accord.relationship.projects.hint")}),
        parts.reach)
    ];
  }

  function body(parts, now) {
    const text = input => input.value.trim() || null;
    const number = select => select.value ? Number(select.value) : null;
    return {
      id: now.id,
      businessUnit: text(parts.businessUnit),
      projects: parts.projects.accord.values.map(option => option.value),
      relationshipModel: {current: text(parts.modelNow), target: text(parts.modelTarget)},
      maturityLevel: {current: number(parts.levelNow), target: number(parts.levelTarget)},
      targetDate: text(parts.targetDate),
      period: text(parts.period),
      evidence: Object.entries(parts.evidence).filter(([, each]) => wanted(parts, each.level) && text(each.control))
        .map(([criterion, each]) => ({criterion, text: text(each.control)})),
      decidedBy: parts.decidedBy.accord.value,
      decidedOn: text(parts.decidedOn),
      why: text(parts.why),
      brm: parts.brm.accord.value,
      brmType: text(parts.brmType),
      counterpart: parts.counterpart.accord.value,
      counterpartTitle: text(parts.counterpartTitle),
      sponsor: parts.sponsor.accord.value,
      nextReview: text(parts.nextReview),
      version: now.version
    };
  }
}());
