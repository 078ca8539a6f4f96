package org.guanai.events.safety;

import java.util.Set;
import java.util.UUID;

/// A case of the nine situations was reported (强制报告): police at once, education and civil affairs
/// beside. Posts of agencies and officers are told that there is one; nobody is told who reported,
/// about whom, or what. Key: the report.
///
/// @param org path of the school
/// @param untoldIds guardians and staff named as suspects: never told
/// @param untoldHumans the humans behind them, as far as known
public record MandatoryReportMade(
        UUID reportId, String org, Set<UUID> untoldIds, Set<UUID> untoldHumans) {}
