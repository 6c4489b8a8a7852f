package dev.accord.assurance;

/** What whoever operates an application must see to, in five areas. */
public enum Requirement {
    ACCESS_REVIEWED(Area.SECURITY),
    UPDATES_INSTALLED(Area.SECURITY),
    DATA_PROTECTED(Area.SECURITY),
    MONITORED(Area.RELIABILITY),
    SUPPORT_AGREED(Area.RELIABILITY),
    BACKUP_RESTORED(Area.CONTINUITY),
    RECOVERY_PLANNED(Area.CONTINUITY),
    EXIT_PLANNED(Area.CONTINUITY),
    LICENCES_COUNTED(Area.LICENCES),
    LICENCES_PAID(Area.LICENCES),
    CONTROL_OWNER_NAMED(Area.CONTROLS),
    CHANGES_APPROVED(Area.CONTROLS),
    CONTROLS_EVIDENCED(Area.CONTROLS);

    /** What the requirement belongs to. */
    public enum Area {
        SECURITY,
        RELIABILITY,
        CONTINUITY,
        LICENCES,
        CONTROLS
    }

    private final Area area;

    Requirement(Area area) {
        this.area = area;
    }

    public Area area() {
        return area;
    }
}
