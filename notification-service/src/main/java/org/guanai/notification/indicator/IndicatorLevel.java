package org.guanai.notification.indicator;

/// How finely the scorecard is cut.
enum IndicatorLevel {
    SCHOOL,
    TOWNSHIP,
    COUNTY
}
