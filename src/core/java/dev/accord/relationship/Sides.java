package dev.accord.relationship;

/**
 * The people who keep the relationship, as user keys; null where nobody is named.
 *
 * @param counterpartTitle how the business side calls the counterpart
 * @param sponsor who in the management of the business stands for it; reads what everybody reads
 */
public record Sides(String brm, BrmType brmType, String counterpart, String counterpartTitle, String sponsor) {
    public static final Sides NOBODY = new Sides(null, null, null, null, null);

    /** An account manager is not a business relationship manager. */
    public enum BrmType {
        BRM,
        ACCOUNT_MANAGER,
        LIAISON,
        BUSINESS_BUYER
    }

    /** Whether this is the person of a side. */
    public boolean names(String userKey) {
        return userKey != null && (userKey.equals(brm) || userKey.equals(counterpart));
    }
}
