package org.guanai.registry.roll.report;

import jakarta.persistence.Embeddable;

/// The figures of a report (报表数): those of a stage in the period, and how many are open at its end.
///
/// @param primarySuspected suspected at the end
/// @param primaryDropped dropped out at the end
/// @param primaryBack who came back in the period
/// @param girlsMissing girls who are suspected or dropped out at the end, of both stages
/// @param persuasions visits and calls in the period
@Embeddable
public record Figures(
        int primarySuspected,
        int primaryDropped,
        int primaryBack,
        int juniorSuspected,
        int juniorDropped,
        int juniorBack,
        int girlsMissing,
        int persuasions,
        int enrolled) {}
