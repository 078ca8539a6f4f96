package org.guanai.safety.bullying.enquiry;

/// How somebody is bullied.
public enum BullyingKind {
    PHYSICAL,
    VERBAL,
    SOCIAL,
    PROPERTY,
    ONLINE
}
