package org.guanai.aid.indicator;

import org.guanai.events.registry.OrganisationSnapshot.Kind;

/// How finely the scorecard is cut.
enum IndicatorLevel {
    SCHOOL,
    TOWNSHIP,
    COUNTY;

    Kind kind() {
        return Kind.valueOf(name());
    }
}
