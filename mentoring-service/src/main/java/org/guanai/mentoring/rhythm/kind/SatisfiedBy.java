package org.guanai.mentoring.rhythm.kind;

/// Which deeds satisfy a duty.
public enum SatisfiedBy {
    /// A contact of whatever channel.
    CONTACT,
    /// A contact in person: a phone call is no visit (3.1.3j, 3.1.4f-3).
    VISIT,
    /// A document that was handed in (3.1.4f-4, 3.1.4f-5).
    DOCUMENT;

    boolean matches(Deed deed) {
        return switch (deed) {
            case Deed.Contact contact -> this == CONTACT || this == VISIT && contact.inPerson();
            case Deed.Document _ -> this == DOCUMENT;
        };
    }
}
