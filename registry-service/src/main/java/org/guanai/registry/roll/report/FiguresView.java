package org.guanai.registry.roll.report;

import java.time.LocalDate;
import org.guanai.kit.scope.OrgPath;

/// What a report of a period would say now.
///
/// @param to last day, included
public record FiguresView(
        OrgPath org, Rhythm rhythm, String period, LocalDate from, LocalDate to, Figures figures) {}
