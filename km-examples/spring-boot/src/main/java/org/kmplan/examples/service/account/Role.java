package org.kmplan.examples.service.account;

/** What an account may do. */
public enum Role {
    /** Uploads plans and records of the own organisation and sees only these. */
    OFFICER,
    /** Sees the plans of all organisations, and waives demands. */
    ASSESSOR,
    /** Does what an assessor does, and keeps accounts and organisations. */
    ADMINISTRATOR;

    /** Tells whether this role may do what another may. */
    public boolean includes(Role other) {
        return ordinal() >= other.ordinal();
    }
}
