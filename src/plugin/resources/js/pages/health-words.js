/* Words of the page Health: what each kind of fault is called, what it does, and what stands in a decision's way. */
(function () {
  'use strict';
  const Accord = window.Accord;

  /** For each kind its heading, and what it means for issues. */
  Accord.healthKind = {
    ACTING_USER_NOT_CHOSEN: [AJS.I18n.getText("accord.health.kind.ACTING_USER_NOT_CHOSEN"), AJS.I18n.getText("accord.health.kind.ACTING_USER_NOT_CHOSEN.help")],
    ACTING_USER_MISSING: [AJS.I18n.getText("accord.health.kind.ACTING_USER_MISSING"), AJS.I18n.getText("accord.health.kind.ACTING_USER_MISSING.help")],
    ACTING_USER_INACTIVE: [AJS.I18n.getText("accord.health.kind.ACTING_USER_INACTIVE"), AJS.I18n.getText("accord.health.kind.ACTING_USER_INACTIVE.help")],
    FIELD_MISSING: [AJS.I18n.getText("accord.health.kind.FIELD_MISSING"), AJS.I18n.getText("accord.health.kind.FIELD_MISSING.help")],
    ISSUE_TYPE_MISSING: [AJS.I18n.getText("accord.health.kind.ISSUE_TYPE_MISSING"), AJS.I18n.getText("accord.health.kind.ISSUE_TYPE_MISSING.help")],
    TRIAGE_GROUP_NOT_CHOSEN: [AJS.I18n.getText("accord.health.kind.TRIAGE_GROUP_NOT_CHOSEN"), AJS.I18n.getText("accord.health.kind.TRIAGE_GROUP_NOT_CHOSEN.help")],
    TRIAGE_GROUP_MISSING: [AJS.I18n.getText("accord.health.kind.TRIAGE_GROUP_MISSING"), AJS.I18n.getText("accord.health.kind.TRIAGE_GROUP_MISSING.help")],
    TRIAGE_GROUP_EMPTY: [AJS.I18n.getText("accord.health.kind.TRIAGE_GROUP_EMPTY"), AJS.I18n.getText("accord.health.kind.TRIAGE_GROUP_EMPTY.help")],
    BINDING_GROUP_MISSING: [AJS.I18n.getText("accord.health.kind.BINDING_GROUP_MISSING"), AJS.I18n.getText("accord.health.kind.BINDING_GROUP_MISSING.help")],
    BINDING_GROUP_EMPTY: [AJS.I18n.getText("accord.health.kind.BINDING_GROUP_EMPTY"), AJS.I18n.getText("accord.health.kind.BINDING_GROUP_EMPTY.help")],
    BINDING_USER_MISSING: [AJS.I18n.getText("accord.health.kind.BINDING_USER_MISSING"), AJS.I18n.getText("accord.health.kind.BINDING_USER_MISSING.help")],
    BINDING_USER_INACTIVE: [AJS.I18n.getText("accord.health.kind.BINDING_USER_INACTIVE"), AJS.I18n.getText("accord.health.kind.BINDING_USER_INACTIVE.help")],
    BINDING_ROLE_MISSING: [AJS.I18n.getText("accord.health.kind.BINDING_ROLE_MISSING"), AJS.I18n.getText("accord.health.kind.BINDING_ROLE_MISSING.help")],
    BINDING_APPLICATION_MISSING: [AJS.I18n.getText("accord.health.kind.BINDING_APPLICATION_MISSING"), AJS.I18n.getText("accord.health.kind.BINDING_APPLICATION_MISSING.help")],
    RIGHTS_GROUP_MISSING: [AJS.I18n.getText("accord.health.kind.RIGHTS_GROUP_MISSING"), AJS.I18n.getText("accord.health.kind.RIGHTS_GROUP_MISSING.help")],
    AUTOMATION_USER_MISSING: [AJS.I18n.getText("accord.health.kind.AUTOMATION_USER_MISSING"), AJS.I18n.getText("accord.health.kind.AUTOMATION_USER_MISSING.help")],
    PROJECT_MISSING: [AJS.I18n.getText("accord.health.kind.PROJECT_MISSING"), AJS.I18n.getText("accord.health.kind.PROJECT_MISSING.help")],
    SEAT_USER_MISSING: [AJS.I18n.getText("accord.health.kind.SEAT_USER_MISSING"), AJS.I18n.getText("accord.health.kind.SEAT_USER_MISSING.help")],
    SEAT_USER_INACTIVE: [AJS.I18n.getText("accord.health.kind.SEAT_USER_INACTIVE"), AJS.I18n.getText("accord.health.kind.SEAT_USER_INACTIVE.help")],
    SEAT_NOT_A_JIRA_USER: [AJS.I18n.getText("accord.health.kind.SEAT_NOT_A_JIRA_USER"), AJS.I18n.getText("accord.health.kind.SEAT_NOT_A_JIRA_USER.help")],
    SEAT_VACANT: [AJS.I18n.getText("accord.health.kind.SEAT_VACANT"), AJS.I18n.getText("accord.health.kind.SEAT_VACANT.help")],
    CONTRACT_HOLDER_WRONG: [AJS.I18n.getText("accord.health.kind.CONTRACT_HOLDER_WRONG"), AJS.I18n.getText("accord.health.kind.CONTRACT_HOLDER_WRONG.help")],
    CONTRACT_HOLDER_UNKNOWN: [AJS.I18n.getText("accord.health.kind.CONTRACT_HOLDER_UNKNOWN"), AJS.I18n.getText("accord.health.kind.CONTRACT_HOLDER_UNKNOWN.help")]
  };

  Accord.healthObstacle = {
    NONE: AJS.I18n.getText("accord.health.obstacle.NONE"),
    ACTING_USER: AJS.I18n.getText("accord.health.obstacle.ACTING_USER"),
    REFUSED: AJS.I18n.getText("accord.health.obstacle.REFUSED"),
    NOT_VISIBLE: AJS.I18n.getText("accord.health.obstacle.NOT_VISIBLE"),
    JIRA_BUSY: AJS.I18n.getText("accord.health.obstacle.JIRA_BUSY"),
    SWITCHED_OFF: AJS.I18n.getText("accord.health.obstacle.SWITCHED_OFF"),
    LOOP_STOPPED: AJS.I18n.getText("accord.health.obstacle.LOOP_STOPPED")
  };

  /** What a member of the settings is called on their page. */
  Accord.healthSetting = {
    actingUser: AJS.I18n.getText("accord.settings.actor"),
    triageGroup: AJS.I18n.getText("accord.settings.triage"),
    automationUsers: AJS.I18n.getText("accord.settings.automations"),
    applicationField: AJS.I18n.getText("accord.settings.field.application"),
    partField: AJS.I18n.getText("accord.settings.field.part"),
    partyField: AJS.I18n.getText("accord.settings.field.party"),
    performingField: AJS.I18n.getText("accord.settings.field.performing"),
    requestTypeField: AJS.I18n.getText("accord.settings.field.request"),
    processOf: AJS.I18n.getText("accord.settings.processes"),
    projectModes: AJS.I18n.getText("accord.health.setting.projectModes"),
    unmappedToTriage: AJS.I18n.getText("accord.health.setting.unmappedToTriage"),
    'groups.catalogueEditors': AJS.I18n.getText("accord.settings.group.catalogueEditors"),
    'groups.modelAdmins': AJS.I18n.getText("accord.settings.group.modelAdmins"),
    'groups.brms': AJS.I18n.getText("accord.settings.group.brms"),
    'groups.management': AJS.I18n.getText("accord.settings.group.management")
  };

  Accord.healthBinding = {
    target: AJS.I18n.getText("accord.health.binding.target"),
    performer: AJS.I18n.getText("accord.health.binding.performer"),
    application: AJS.I18n.getText("accord.health.binding.application")
  };
}());
