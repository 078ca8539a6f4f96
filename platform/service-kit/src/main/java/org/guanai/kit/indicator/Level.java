package org.guanai.kit.indicator;

/// How finely the scorecard is cut. A village is where children live, not where their school lies.
public enum Level {
    SCHOOL,
    VILLAGE,
    TOWNSHIP,
    COUNTY
}
