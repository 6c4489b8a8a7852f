package dev.accord.operatingmodel;

/** The fourteen support processes, in the order of the accountability matrix. */
public enum SupportProcess {
    REQUEST,
    INCIDENT,
    SITUATION,
    PROBLEM,
    CHANGE,
    ENHANCEMENT,
    RELEASE,
    SERVICE_LEVEL,
    CONFIGURATION,
    SUPPORTABILITY_TRANSITION,
    CONTINUITY,
    SOFTWARE_LICENSE,
    VENDOR_CONTRACT,
    IT_CONTROL
}
