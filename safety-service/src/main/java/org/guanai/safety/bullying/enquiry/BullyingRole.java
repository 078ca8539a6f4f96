package org.guanai.safety.bullying.enquiry;

/// A student's part in bullying.
public enum BullyingRole {
    BULLY,
    BULLIED,
    ASSISTANT,
    BYSTANDER
}
