package org.guanai.registry.child.census.totals;

import java.util.Map;
import java.util.UUID;

/// The numbers of a census in the caller's school or county (摸底汇总). `total` counts the left-behind:
/// confirmed, changed and new.
///
/// @param expected children on the lists when the census opened
/// @param total left-behind children
/// @param bySex of the total; GB/T 2261.1
/// @param byAge of the total; completed years on the first day of the census
/// @param byStage of the total; PRIMARY, JUNIOR
/// @param byParentsAway of the total; NONE, ONE, BOTH
/// @param byGuardianship of the total; UNKNOWN where it was not assessed
/// @param byStateCouncil left-behind by the definition of civil affairs
/// @param bySchoolRoll left-behind by the definition of school rolls
/// @param byBoth left-behind by both
/// @param balanced whether every breakdown sums up to the total, and the list to what became of it
public record CensusTotals(
        UUID censusId,
        long expected,
        long undecided,
        long confirmed,
        long changed,
        long gone,
        long added,
        long total,
        Map<String, Long> bySex,
        Map<String, Long> byAge,
        Map<String, Long> byStage,
        Map<String, Long> byParentsAway,
        Map<String, Long> byGuardianship,
        long byStateCouncil,
        long bySchoolRoll,
        long byBoth,
        boolean balanced) {}
