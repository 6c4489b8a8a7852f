/* The control and operate checklist of one application. */
(function () {
  'use strict';
  const Accord = window.Accord;
  const h = Accord.h;
  const AREAS = [
    [AJS.I18n.getText("accord.checklist.area.SECURITY"), [['ACCESS_REVIEWED', AJS.I18n.getText("accord.checklist.ACCESS_REVIEWED")],
      ['UPDATES_INSTALLED', AJS.I18n.getText("accord.checklist.UPDATES_INSTALLED")], ['DATA_PROTECTED', AJS.I18n.getText("accord.checklist.DATA_PROTECTED")]]],
    [AJS.I18n.getText("accord.checklist.area.RELIABILITY"), [['MONITORED', AJS.I18n.getText("accord.checklist.MONITORED")], ['SUPPORT_AGREED', AJS.I18n.getText("accord.checklist.SUPPORT_AGREED")]]],
    [AJS.I18n.getText("accord.checklist.area.CONTINUITY"), [['BACKUP_RESTORED', AJS.I18n.getText("accord.checklist.BACKUP_RESTORED")],
      ['RECOVERY_PLANNED', AJS.I18n.getText("accord.checklist.RECOVERY_PLANNED")], ['EXIT_PLANNED', AJS.I18n.getText("accord.checklist.EXIT_PLANNED")]]],
    [AJS.I18n.getText("accord.checklist.area.LICENCES"), [['LICENCES_COUNTED', AJS.I18n.getText("accord.checklist.LICENCES_COUNTED")], ['LICENCES_PAID', AJS.I18n.getText("accord.checklist.LICENCES_PAID")]]],
    [AJS.I18n.getText("accord.checklist.area.CONTROLS"), [['CONTROL_OWNER_NAMED', AJS.I18n.getText("accord.checklist.CONTROL_OWNER_NAMED")],
      ['CHANGES_APPROVED', AJS.I18n.getText("accord.checklist.CHANGES_APPROVED")], ['CONTROLS_EVIDENCED', AJS.I18n.getText("accord.checklist.CONTROLS_EVIDENCED")]]]
  ];
  const STATES = [['', AJS.I18n.getText("accord.checklist.state.none")], ['MET', AJS.I18n.getText("accord.checklist.state.MET")],
    ['GAP', AJS.I18n.getText("accord.checklist.state.GAP")], ['NOT_APPLICABLE', AJS.I18n.getText("accord.checklist.state.NOT_APPLICABLE")]];

  Accord.page('checklist', async (root, page) => {
    const at = 'applications/' + encodeURIComponent(page.path[0] || '');
    const [application, checklist] = await Promise.all([Accord.api.get(at), Accord.api.get(at + '/checklist')]);
    document.title = application.name + ' - ' + document.title;
    const locked = !checklist.mayKeep;
    const controls = {};
    const line = ([requirement, text]) => {
      const check = checklist.checks[requirement] || {};
      const state = Accord.select(STATES, check.state || '', {disabled: locked, 'aria-label': text});
      const note = Accord.input({value: check.note || '', disabled: locked, maxlength: 4000, 'aria-label': AJS.I18n.getText("accord.checklist.note") + ': ' + text, placeholder: AJS.I18n.getText("accord.checklist.note")});
      controls[requirement] = {state, note};
      return h('div', {className: 'accord-check-line', 'data-field': 'checks.' + requirement},
        h('span', {}, text, checklist.gaps.includes(requirement) ? h('span', {className: 'accord-check accord-check-warn'}, Accord.icon('warning'), h('span', {}, AJS.I18n.getText("accord.checklist.state.GAP"))) : null),
        h('div', {className: 'accord-field'}, state), h('div', {className: 'accord-field'}, note));
    };
    const led = h('input', {type: 'checkbox', id: Accord.id('led'), checked: checklist.businessLed, disabled: locked});
    const save = locked ? null : h('button', {type: 'submit', className: 'aui-button aui-button-primary'}, AJS.I18n.getText("accord.checklist.save"));
    const form = h('form', {className: 'aui accord-form', novalidate: true},
      h('p', {}, led, ' ', h('label', {for: led.id}, AJS.I18n.getText("accord.checklist.businessled"))),
      AREAS.map(([title, lines]) => Accord.section(title, h('div', {className: 'accord-section'}, lines.map(line)))),
      h('div', {className: 'accord-actionbar'}, h('div', {className: 'accord-actions'}, h('a', {className: 'aui-button aui-button-link', href: Accord.pageUrl(at)}, AJS.I18n.getText("accord.dialog.cancel")), save)));
    form.addEventListener('submit', event => {
      event.preventDefault();
      Accord.busy(save, async () => {
        Accord.clearProblem(form);
        try {
          const checks = {};
          Object.entries(controls).filter(([, {state}]) => state.value).forEach(([requirement, {state, note}]) => {
            checks[requirement] = {state: state.value, note: note.value};
          });
          await Accord.api.put(at + '/checklist', {businessLed: led.checked, checks, version: checklist.version});
          location.assign(Accord.pageUrl(at));
        } catch (problem) {
          Accord.problem(form, problem);
        }
      });
    });
    Accord.fill(root, Accord.header({
      title: AJS.I18n.getText("accord.checklist.title", application.name),
      crumbs: [[AJS.I18n.getText("accord.page.applications.title"), Accord.pageUrl('applications')], [application.name, Accord.pageUrl(at)]],
      lead: AJS.I18n.getText("accord.checklist.lead")
    }), form);
  });
}());
