package dev.accord.aspiration;

/** What the aspiration dialogue asks, in this order. */
public enum Question {
    /** Is the application to be operated by the IT function? */
    OPERATED_BY_IT,
    /** Can IT hold the contracts for the IT elements? */
    IT_HOLDS_CONTRACT,
    /** Is it integrated with the organisation's other systems? */
    INTEGRATED,
    /** Is the contract with the service provider owned by the business? */
    BUSINESS_OWNS_CONTRACT,
    /** Does the business have people who operate it and manage the vendor? */
    BUSINESS_CAN_OPERATE,
    /** Are the expected benefits of business operation written down, each with how it is measured? */
    BENEFITS_EXPLICIT,
    /** Must some processes be agreed one by one? */
    TAILOR_MADE
}
