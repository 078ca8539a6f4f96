package org.guanai.safety.indicator;

/// How finely the scorecard is cut.
enum IndicatorLevel {
    SCHOOL,
    TOWNSHIP,
    COUNTY
}
