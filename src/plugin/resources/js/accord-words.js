/* The words for the enumerations of the REST contract, each once. The keys are literal, because Jira translates them in this file. */
(function () {
  'use strict';
  const Accord = window.Accord;
  if (Accord.words) {
    return;
  }
  Accord.words = {
    party: {
      IT_OPS: AJS.I18n.getText("accord.party.IT_OPS"),
      IT_DELIVERY: AJS.I18n.getText("accord.party.IT_DELIVERY"),
      BUSINESS: AJS.I18n.getText("accord.party.BUSINESS"),
      UNDECIDED: AJS.I18n.getText("accord.party.UNDECIDED")
    },
    part: {
      APPLICATION: AJS.I18n.getText("accord.part.APPLICATION"),
      INTERFACE: AJS.I18n.getText("accord.part.INTERFACE")
    },
    process: {
      REQUEST: AJS.I18n.getText("accord.process.REQUEST"),
      INCIDENT: AJS.I18n.getText("accord.process.INCIDENT"),
      SITUATION: AJS.I18n.getText("accord.process.SITUATION"),
      PROBLEM: AJS.I18n.getText("accord.process.PROBLEM"),
      CHANGE: AJS.I18n.getText("accord.process.CHANGE"),
      ENHANCEMENT: AJS.I18n.getText("accord.process.ENHANCEMENT"),
      RELEASE: AJS.I18n.getText("accord.process.RELEASE"),
      SERVICE_LEVEL: AJS.I18n.getText("accord.process.SERVICE_LEVEL"),
      CONFIGURATION: AJS.I18n.getText("accord.process.CONFIGURATION"),
      SUPPORTABILITY_TRANSITION: AJS.I18n.getText("accord.process.SUPPORTABILITY_TRANSITION"),
      CONTINUITY: AJS.I18n.getText("accord.process.CONTINUITY"),
      SOFTWARE_LICENSE: AJS.I18n.getText("accord.process.SOFTWARE_LICENSE"),
      VENDOR_CONTRACT: AJS.I18n.getText("accord.process.VENDOR_CONTRACT"),
      IT_CONTROL: AJS.I18n.getText("accord.process.IT_CONTROL")
    },
    seat: {
      BUSINESS_SYSTEM_OWNER: AJS.I18n.getText("accord.seat.BUSINESS_SYSTEM_OWNER"),
      BUSINESS_SYSTEM_MANAGER: AJS.I18n.getText("accord.seat.BUSINESS_SYSTEM_MANAGER"),
      IT_SYSTEM_OWNER: AJS.I18n.getText("accord.seat.IT_SYSTEM_OWNER"),
      IT_SYSTEM_MANAGER: AJS.I18n.getText("accord.seat.IT_SYSTEM_MANAGER")
    },
    model: {
      A: AJS.I18n.getText("accord.model.A"),
      B: AJS.I18n.getText("accord.model.B"),
      C: AJS.I18n.getText("accord.model.C")
    },
    step: {
      PERFORMER: AJS.I18n.getText("accord.step.PERFORMER"),
      BOUND_TARGET: AJS.I18n.getText("accord.step.BOUND_TARGET"),
      DEPUTY: AJS.I18n.getText("accord.step.DEPUTY"),
      OWNER: AJS.I18n.getText("accord.step.OWNER"),
      TRIAGE_GROUP: AJS.I18n.getText("accord.step.TRIAGE_GROUP")
    },
    state: {
      PLANNED: AJS.I18n.getText("accord.state.PLANNED"),
      APPLIED: AJS.I18n.getText("accord.state.APPLIED"),
      OBSERVED: AJS.I18n.getText("accord.state.OBSERVED"),
      FAILED: AJS.I18n.getText("accord.state.FAILED"),
      SUPERSEDED: AJS.I18n.getText("accord.state.SUPERSEDED"),
      WITHDRAWN: AJS.I18n.getText("accord.state.WITHDRAWN")
    },
    mode: {
      OFF: AJS.I18n.getText("accord.mode.OFF"),
      OBSERVE: AJS.I18n.getText("accord.mode.OBSERVE"),
      ASSIGN: AJS.I18n.getText("accord.mode.ASSIGN")
    },
    lifeCycle: {
      PLANNED: AJS.I18n.getText("accord.lifecycle.PLANNED"),
      PHASE_IN: AJS.I18n.getText("accord.lifecycle.PHASE_IN"),
      ACTIVE: AJS.I18n.getText("accord.lifecycle.ACTIVE"),
      PHASE_OUT: AJS.I18n.getText("accord.lifecycle.PHASE_OUT"),
      RETIRED: AJS.I18n.getText("accord.lifecycle.RETIRED")
    },
    criticality: {
      1: AJS.I18n.getText("accord.criticality.1"),
      2: AJS.I18n.getText("accord.criticality.2"),
      3: AJS.I18n.getText("accord.criticality.3"),
      4: AJS.I18n.getText("accord.criticality.4")
    },
    holder: {
      IT: AJS.I18n.getText("accord.holder.IT"),
      BUSINESS: AJS.I18n.getText("accord.holder.BUSINESS")
    },
    targetType: {
      GROUP: AJS.I18n.getText("accord.target.GROUP"),
      USER: AJS.I18n.getText("accord.target.USER"),
      SEAT: AJS.I18n.getText("accord.target.SEAT"),
      PROJECT_ROLE: AJS.I18n.getText("accord.target.PROJECT_ROLE"),
      VENDOR_DESK: AJS.I18n.getText("accord.target.VENDOR_DESK")
    },
    triage: {
      FAILED: AJS.I18n.getText("accord.triage.FAILED"),
      AMBIGUOUS_APPLICATION: AJS.I18n.getText("accord.triage.AMBIGUOUS_APPLICATION"),
      NO_APPLICATION: AJS.I18n.getText("accord.triage.NO_APPLICATION"),
      UNDECIDED_CELL: AJS.I18n.getText("accord.triage.UNDECIDED_CELL"),
      FALLBACK_USED: AJS.I18n.getText("accord.triage.FALLBACK_USED"),
      PERSON_CHOSE: AJS.I18n.getText("accord.triage.PERSON_CHOSE")
    },
    relationshipModel: {
      PASSIVE: AJS.I18n.getText("accord.relationship.model.PASSIVE"),
      PROVIDER: AJS.I18n.getText("accord.relationship.model.PROVIDER"),
      PARTNER: AJS.I18n.getText("accord.relationship.model.PARTNER"),
      PEER: AJS.I18n.getText("accord.relationship.model.PEER")
    }
  };

  /** Why a step of the chain was skipped, in a sentence. */
  Accord.obstacle = {
    VACANT: AJS.I18n.getText("accord.obstacle.VACANT"),
    NOT_NAMED: AJS.I18n.getText("accord.obstacle.NOT_NAMED"),
    NO_BINDING: AJS.I18n.getText("accord.obstacle.NO_BINDING"),
    NO_SEAT: AJS.I18n.getText("accord.obstacle.NO_SEAT"),
    MISSING_USER: AJS.I18n.getText("accord.obstacle.MISSING_USER"),
    INACTIVE: AJS.I18n.getText("accord.obstacle.INACTIVE"),
    NOT_ASSIGNABLE: AJS.I18n.getText("accord.obstacle.NOT_ASSIGNABLE"),
    MISSING_GROUP: AJS.I18n.getText("accord.obstacle.MISSING_GROUP"),
    ABSENT: AJS.I18n.getText("accord.obstacle.ABSENT"),
    NO_ACTIVE_MEMBER: AJS.I18n.getText("accord.obstacle.NO_ACTIVE_MEMBER"),
    NO_TRIAGE_GROUP: AJS.I18n.getText("accord.obstacle.NO_TRIAGE_GROUP")
  };

  const own = {};

  /** Remembers what models are called, for places that know only a key. */
  Accord.knowModels = function (models) {
    models.forEach(model => { own[model.key] = model.name; });
    return models;
  };

  /** Who has a model, as REST shows it: the key beside the name. */
  Accord.modelOf = row => row.operatingModel ? {key: row.operatingModel, name: row.operatingModelName} : null;

  /** "Business operated (model B)"; a custom model by its own name. */
  Accord.modelName = function (model) {
    if (!model) {
      return AJS.I18n.getText("accord.model.none");
    }
    const key = typeof model === 'string' ? model : model.key;
    return Accord.words.model[key] || (typeof model === 'string' ? own[model] : model.name) || key;
  };
}());
