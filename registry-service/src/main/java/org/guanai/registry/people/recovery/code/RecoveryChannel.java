package org.guanai.registry.people.recovery.code;

/// By what a code is sent.
public enum RecoveryChannel {
    SMS,
    EMAIL
}
