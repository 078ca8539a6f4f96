package org.guanai.kit.indicator;

/// How finely the scorecard is cut. Villages will follow.
public enum Level {
    SCHOOL,
    TOWNSHIP,
    COUNTY
}
