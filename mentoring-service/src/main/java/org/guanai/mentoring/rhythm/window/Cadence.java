package org.guanai.mentoring.rhythm.window;

/// The rhythms of the Measures: each week (每周), each month (每月), every two months (每两月).
public enum Cadence {
    WEEK,
    MONTH,
    TWO_MONTHS
}
