/* The dialog in which one binding is made: for whom it is, who is accountable, who performs. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const PARTIES = ['BUSINESS', 'IT_OPS', 'IT_DELIVERY'];
  const ACCOUNTABLE = ['SEAT', 'GROUP', 'PROJECT_ROLE', 'USER'];
  const PERFORMING = ['GROUP', 'PROJECT_ROLE', 'USER', 'VENDOR_DESK'];
  const words = types => types.map(type => [type, Accord.words.targetType[type]]);

  /**
   * Asks for one binding. `save(binding)` answers a promise; a refusal is shown at the field that it names, which for this binding
   * starts with `line`. A default has no scope to choose.
   */
  Accord.bindingForm = function ({title, binding, isDefault, roles, line, save}) {
    const party = Accord.select(PARTIES.map(each => [each, Accord.words.party[each]]), binding.party);
    const scope = scopeOf(binding);
    const target = who('target', words(ACCOUNTABLE), binding.target, roles, AJS.I18n.getText("accord.bindings.accountable"));
    const performer = who('performer', [['', AJS.I18n.getText("accord.bindings.nobodyelse")], ...words(PERFORMING)], binding.performer, roles,
      AJS.I18n.getText("accord.bindings.performs"), () => { work.hidden = !performer.read(); });
    const goesTo = Accord.select([['PERFORMER', AJS.I18n.getText("accord.bindings.work.PERFORMER")], ['ACCOUNTABLE', AJS.I18n.getText("accord.bindings.work.ACCOUNTABLE")]],
      binding.performer ? binding.workGoesTo : 'PERFORMER');
    const work = Accord.field({label: AJS.I18n.getText("accord.bindings.work"), name: 'workGoesTo', control: goesTo, hint: AJS.I18n.getText("accord.bindings.work.hint")});
    work.hidden = !binding.performer;
    const pick = Accord.select([['QUEUE', AJS.I18n.getText("accord.bindings.pick.QUEUE")], ['LEAST_LOADED', AJS.I18n.getText("accord.bindings.pick.LEAST_LOADED")],
      ['ROUND_ROBIN', AJS.I18n.getText("accord.bindings.pick.ROUND_ROBIN")]], binding.pick || 'QUEUE');
    return Accord.dialog({
      title, submit: AJS.I18n.getText("accord.bindings.save"),
      content: [
        isDefault ? null : Accord.field({label: AJS.I18n.getText("accord.bindings.party"), name: 'party', control: party}),
        isDefault ? null : scope.element, target.element, performer.element, work,
        Accord.field({label: AJS.I18n.getText("accord.bindings.pick"), name: 'pick', control: pick, hint: AJS.I18n.getText("accord.bindings.pick.hint")})
      ],
      onSubmit: async () => {
        const performing = performer.read();
        await scope.settled();
        try {
          await save(Object.assign({party: isDefault ? binding.party : party.value}, isDefault ? scope.none : scope.read(),
            {target: target.read(), performer: performing, workGoesTo: performing ? goesTo.value : 'ACCOUNTABLE', pick: pick.value}));
        } catch (problem) {
          throw Accord.bindingProblem(problem, line);
        }
      }
    });
  };

  /** The same problem with the fields of this line named without it, and those of other lines as sentences that name their line. */
  Accord.bindingProblem = function (problem, line) {
    if (!problem.fields) {
      return problem;
    }
    const fields = {};
    const messages = problem.messages.slice();
    Object.entries(problem.fields).forEach(([name, text]) => {
      const place = /^values\.(\d+)\.?(.*)$/.exec(name);
      if (place && Number(place[1]) === line && place[2]) {
        fields[place[2]] = text;
      } else {
        messages.push(place && Number(place[1]) !== line ? AJS.I18n.getText("accord.bindings.line", Number(place[1]) + 1, text) : text);
      }
    });
    return Object.assign(Object.create(Accord.Problem.prototype), {status: problem.status, fields, messages, message: messages.join(' '), reasons: problem.reasons});
  };

  function scopeOf(binding) {
    const units = h('datalist', {id: Accord.id('units')});
    const unit = Accord.input({value: binding.businessUnit || '', list: units.id});
    const matched = h('span', {className: 'accord-hint', role: 'status'});
    const application = Accord.pick.application({});
    if (binding.application) {
      application.accord.set({value: binding.application, label: binding.applicationName || binding.application});
    }
    const process = Accord.select([['', AJS.I18n.getText("accord.bindings.process.all")], ...Object.entries(Accord.words.process)], binding.process);
    const part = Accord.select([['', AJS.I18n.getText("accord.bindings.part.all")], ...Object.entries(Accord.words.part)], binding.part);
    Accord.api.get('applications', {maxResults: 200}).then(page => Accord.fill(units,
      Array.from(new Set(page.values.map(each => each.businessUnit).filter(Boolean))).sort().map(each => h('option', {value: each})))).catch(() => null);
    let asked = Promise.resolve();
    unit.addEventListener('change', () => { asked = ask(unit.value.trim()); });
    async function ask(text) {
      const page = text ? await Accord.api.get('applications', {businessUnit: text, maxResults: 1}).catch(() => null) : null;
      matched.textContent = page ? AJS.I18n.getText("accord.bindings.unit.matches", page.total) : '';
      if (page && page.total) {
        // A binding holds for a business unit spelled exactly so.
        unit.value = page.values[0].businessUnit;
      }
    }
    return {
      none: {businessUnit: null, application: null, process: null, part: null},
      element: [
        h('div', {className: 'accord-two'},
          Accord.field({label: AJS.I18n.getText("accord.bindings.unit"), name: 'businessUnit', control: h('div', {}, unit, units, matched), hint: AJS.I18n.getText("accord.bindings.unit.hint")}),
          Accord.field({label: AJS.I18n.getText("accord.bindings.application"), name: 'application', control: application, hint: AJS.I18n.getText("accord.bindings.application.hint")})),
        h('div', {className: 'accord-two'},
          Accord.field({label: AJS.I18n.getText("accord.bindings.process"), name: 'process', control: process}),
          Accord.field({label: AJS.I18n.getText("accord.bindings.part"), name: 'part', control: part}))
      ],
      settled: () => asked,
      read: () => ({businessUnit: unit.value.trim() || null, application: application.accord.value, process: process.value || null, part: part.value || null})
    };
  }

  /** A type, and the control that fits it. Nothing is asked for an empty type. */
  function who(name, types, target, roles, label, onChange) {
    const type = Accord.select(types, target ? target.type : types[0][0]);
    const place = h('div', {});
    let value = null;
    const draw = given => {
      value = type.value ? control(type.value, given, roles, label) : null;
      Accord.fill(place, value && value.element);
    };
    draw(target);
    type.addEventListener('change', () => {
      draw(null);
      if (onChange) {
        onChange();
      }
    });
    return {
      element: Accord.field({label, name, control: h('div', {className: 'accord-who'}, type, place)}),
      read: () => type.value ? {type: type.value, value: value.read()} : null
    };
  }

  function control(type, target, roles, label) {
    const named = AJS.I18n.getText("accord.bindings.value", label, Accord.words.targetType[type]);
    if (type === 'SEAT' || type === 'PROJECT_ROLE') {
      const known = type === 'SEAT' ? Object.entries(Accord.words.seat) : roles.map(role => [String(role.id), role.name]);
      const gone = target && !known.some(([key]) => key === target.value) ? [[target.value, target.name]] : [];
      const select = Accord.select([...known, ...gone], target ? target.value : (known[0] || [''])[0], {'aria-label': named});
      return {element: select, read: () => select.value || null};
    }
    if (type === 'VENDOR_DESK') {
      const input = Accord.input({value: target ? target.value : '', 'aria-label': named, maxlength: 255});
      return {element: input, read: () => input.value.trim() || null};
    }
    const picker = (type === 'GROUP' ? Accord.pick.group : Accord.pick.user)({label: named});
    if (target) {
      picker.accord.set({value: target.value, label: target.name || target.value});
    }
    return {element: picker, read: () => picker.accord.value};
  }
}());
