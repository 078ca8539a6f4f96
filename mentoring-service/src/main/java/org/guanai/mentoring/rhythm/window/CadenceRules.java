package org.guanai.mentoring.rhythm.window;

/// When a window of the term is too short to demand anything. Rule `cadence`.
///
/// @param windowSchoolDays a window with fewer school days is excused; a pairing must have been
///   active on as many of them for the window to count
/// @param monthSchoolDays a month with fewer school days merges with its neighbour
public record CadenceRules(int windowSchoolDays, int monthSchoolDays) {}
