package org.guanai.safety.prevent.check;

/// In which rhythm a check is made: daily small, weekly large, monthly, the whole school each term.
public enum CheckRhythm {
    DAILY,
    WEEKLY,
    MONTHLY,
    TERM
}
