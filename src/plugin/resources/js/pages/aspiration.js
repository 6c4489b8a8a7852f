/* The aspiration dialogue: a guided page about one application, saved as one goes. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const words = Accord.aspirationWords;
  const QUESTIONS = Object.keys(words.question);
  const PAUSE = 600;

  Accord.page('aspiration', async (root, page) => {
    const key = page.path[0] || '';
    const at = 'applications/' + encodeURIComponent(key);
    const [application, models] = await Promise.all([Accord.api.get(at), Accord.api.get('operating-models')]);
    const state = {at: at + '/aspiration', key, models: models.values, dialogue: await Accord.api.get(at + '/aspiration'), timer: null, saving: Promise.resolve()};
    document.title = application.name + ' - ' + document.title;
    state.saved = h('span', {className: 'accord-subtle', role: 'status'});
    state.proposal = h('div', {className: 'accord-section'});
    state.benefits = h('div', {className: 'accord-section'});
    const may = state.dialogue.may;
    const form = state.form = h('form', {className: 'aui accord-form', novalidate: true, onSubmit: event => event.preventDefault()},
      may.keep ? null : Accord.note('plain', h('p', {}, AJS.I18n.getText("accord.aspiration.readonly"))),
      Accord.section(AJS.I18n.getText("accord.aspiration.questions"), QUESTIONS.map((question, index) => asked(state, question, index)), state.saved),
      Accord.section(AJS.I18n.getText("accord.aspiration.talk"), talk(state)));
    Accord.fill(root,
      Accord.header({
        title: AJS.I18n.getText("accord.aspiration.title", application.name),
        crumbs: [[AJS.I18n.getText("accord.page.applications.title"), Accord.pageUrl('applications')], [application.name, Accord.pageUrl(at)]],
        lead: AJS.I18n.getText("accord.aspiration.lead")
      }),
      h('div', {className: 'accord-split'}, h('div', {}, form, state.benefits), h('div', {}, state.proposal)));
    draw(state);
  });

  // ---- questions, saved as one goes ------------------------------------------------------------------------------------

  function asked(state, question, index) {
    const answer = state.dialogue.answers[question] || {};
    const name = 'reply-' + question;
    const locked = !state.dialogue.may.keep;
    const note = Accord.input({value: answer.note || '', disabled: locked, maxlength: 4000, 'aria-label': AJS.I18n.getText("accord.aspiration.note.of", index + 1), placeholder: AJS.I18n.getText("accord.aspiration.note")});
    note.addEventListener('input', () => change(state, question, {note: note.value.trim() || null}));
    return h('fieldset', {className: 'accord-question accord-field', 'data-question': question},
      h('legend', {}, (index + 1) + '. ' + words.question[question]),
      h('div', {className: 'accord-replies'}, Object.entries(words.reply).map(([reply, text]) => {
        const id = Accord.id('reply');
        const radio = h('input', {type: 'radio', id, name, value: reply, checked: answer.reply === reply, disabled: locked});
        radio.addEventListener('change', () => change(state, question, {reply}));
        return h('span', {}, radio, h('label', {for: id}, text));
      })), note);
  }

  function change(state, question, part) {
    state.dialogue.answers[question] = Object.assign({reply: null, note: null}, state.dialogue.answers[question], part);
    later(state, part.reply ? 0 : PAUSE);
  }

  function later(state, pause) {
    clearTimeout(state.timer);
    state.timer = setTimeout(() => save(state), pause);
  }

  /** One save after the other, each with the version that the last one left. */
  function save(state, benefits) {
    clearTimeout(state.timer);
    state.saving = state.saving.catch(() => null).then(async () => {
      Accord.clearProblem(state.form);
      state.saved.textContent = AJS.I18n.getText("accord.aspiration.saving");
      const {answers, participants, heldOn, nextReview, version} = state.dialogue;
      const mine = JSON.stringify(answers);
      try {
        const dialogue = await Accord.api.put(state.at, {answers, participants: participants.map(person => person.key || person), heldOn, nextReview, benefits: benefits || state.dialogue.benefits, version});
        // What was typed while the answer was under way stays.
        const typed = JSON.stringify(state.dialogue.answers) === mine ? dialogue : Object.assign({}, dialogue, {answers: state.dialogue.answers});
        Object.assign(state.dialogue, typed);
        state.saved.textContent = AJS.I18n.getText("accord.aspiration.saved");
        draw(state);
      } catch (problem) {
        state.saved.textContent = '';
        if (problem.status === 409) {
          Accord.problem(state.form, problem);
          state.form.querySelector('[data-problem]').append(Accord.button(AJS.I18n.getText("accord.aspiration.reload"), () => location.reload()));
          return;
        }
        throw problem;
      }
    });
    return state.saving.catch(problem => {
      if (benefits) {
        throw problem;
      }
      Accord.problem(state.form, problem);
    });
  }

  function talk(state) {
    const dialogue = state.dialogue;
    const locked = !dialogue.may.keep;
    const day = (name, label) => {
      const input = Accord.input({type: 'date', value: dialogue[name] || '', disabled: locked});
      input.addEventListener('change', () => {
        dialogue[name] = input.value || null;
        later(state, 0);
      });
      return Accord.field({label, name, control: input});
    };
    const people = locked ? h('p', {}, dialogue.participants.map(person => [Accord.person(person), ' ']))
      : Accord.field({label: AJS.I18n.getText("accord.aspiration.participants"), name: 'participants', control: Accord.multiple(
        options => Accord.pick.user(Object.assign({label: AJS.I18n.getText("accord.aspiration.participants")}, options)),
        dialogue.participants.map(Accord.option.user), chosen => {
          dialogue.participants = chosen.map(option => option.value);
          later(state, 0);
        })});
    return [people, h('div', {className: 'accord-two'}, day('heldOn', AJS.I18n.getText("accord.aspiration.held")), day('nextReview', AJS.I18n.getText("accord.aspiration.review")))];
  }

  // ---- what comes of it ---------------------------------------------------------------------------------------------------

  function draw(state) {
    const {proposal, decision, may, benefits} = state.dialogue;
    const name = key => Accord.modelName(state.models.find(model => model.key === key) || key);
    Accord.fill(state.proposal, h('div', {className: 'accord-box', 'data-proposal': proposal.reason},
      h('h2', {}, AJS.I18n.getText("accord.aspiration.proposal")),
      h('p', {className: 'accord-strong', role: 'status'}, proposal.model ? name(proposal.model) : AJS.I18n.getText("accord.aspiration.proposal.none")),
      h('p', {}, words.reason[proposal.reason]),
      proposal.hints.map(hint => Accord.note('warning', h('p', {}, words.reason[hint]))),
      may.decide && proposal.model ? Accord.button(AJS.I18n.getText("accord.aspiration.decide"), () => decide(state), {className: 'aui-button aui-button-primary'}) : null,
      may.keep && !may.decide ? h('p', {className: 'accord-small'}, AJS.I18n.getText("accord.aspiration.decide.who")) : null),
    decision ? h('div', {className: 'accord-box', 'data-decision': decision.model}, h('h2', {}, AJS.I18n.getText("accord.aspiration.decided")),
      h('p', {className: 'accord-strong'}, name(decision.model)), h('p', {}, decision.why), Accord.kv([
        [AJS.I18n.getText("accord.aspiration.from"), Accord.date.day(decision.from)],
        [AJS.I18n.getText("accord.aspiration.by"), Accord.person(decision.by)],
        [AJS.I18n.getText("accord.aspiration.on"), Accord.date.day(decision.on)]])) : null);
    Accord.fill(state.benefits, Accord.section(AJS.I18n.getText("accord.aspiration.benefits"), benefits.length
      ? Accord.benefitsTable(benefits, may.keep ? row => result(state, row) : null)
      : Accord.empty(AJS.I18n.getText("accord.aspiration.benefits.none"), AJS.I18n.getText("accord.aspiration.benefits.none.help")),
    may.keep ? Accord.button(AJS.I18n.getText("accord.aspiration.benefit.add"), () => add(state)) : null));
  }

  function decide(state) {
    const {proposal} = state.dialogue;
    const model = Accord.select(state.models.map(each => [each.key, Accord.modelName(each)]), proposal.model);
    const why = Accord.textarea({value: words.reason[proposal.reason]});
    const from = Accord.input({type: 'date'});
    return Accord.dialog({
      title: AJS.I18n.getText("accord.aspiration.decide"), submit: AJS.I18n.getText("accord.aspiration.decide.submit"),
      content: [Accord.field({label: AJS.I18n.getText("accord.applications.model"), name: 'model', control: model}),
        Accord.field({label: AJS.I18n.getText("accord.aspiration.why"), name: 'why', control: why, required: true}),
        Accord.field({label: AJS.I18n.getText("accord.aspiration.from"), name: 'from', control: from, hint: AJS.I18n.getText("accord.aspiration.from.hint")})],
      onSubmit: async () => {
        await state.saving.catch(() => null);
        Object.assign(state.dialogue, await Accord.api.post(state.at + '/decide', {model: model.value, why: why.value, from: from.value || null, version: state.dialogue.version}));
        draw(state);
      }
    });
  }

  function add(state) {
    const text = Accord.textarea({rows: 2});
    const measure = Accord.textarea({rows: 2});
    const due = Accord.input({type: 'date'});
    return Accord.dialog({
      title: AJS.I18n.getText("accord.aspiration.benefit.add"), submit: AJS.I18n.getText("accord.aspiration.benefit.add"),
      content: [Accord.field({label: AJS.I18n.getText("accord.aspiration.benefit"), name: 'text', control: text, required: true}),
        Accord.field({label: AJS.I18n.getText("accord.aspiration.measure"), name: 'measure', control: measure, required: true}),
        Accord.field({label: AJS.I18n.getText("accord.aspiration.due"), name: 'due', control: due, required: true})],
      onSubmit: () => save(state, state.dialogue.benefits.concat([{text: text.value, measure: measure.value, due: due.value || null}]))
    });
  }

  function result(state, row) {
    return Accord.button(AJS.I18n.getText("accord.aspiration.record"), () => {
      const outcome = Accord.select(Object.entries(words.result), row.result || 'VALIDATED');
      const finding = Accord.input({value: row.finding || ''});
      return Accord.dialog({
        title: AJS.I18n.getText("accord.aspiration.record.title", row.text), submit: AJS.I18n.getText("accord.aspiration.record"),
        content: [Accord.field({label: AJS.I18n.getText("accord.aspiration.result"), name: 'result', control: outcome}),
          Accord.field({label: AJS.I18n.getText("accord.aspiration.finding"), name: 'finding', control: finding})],
        onSubmit: () => save(state, state.dialogue.benefits.map(each => each === row ? Object.assign({}, row, {result: outcome.value, finding: finding.value, resultOn: null}) : each))
      });
    }, {className: 'aui-button accord-rowaction', 'aria-label': AJS.I18n.getText("accord.aspiration.record") + ', ' + row.text});
  }
}());
