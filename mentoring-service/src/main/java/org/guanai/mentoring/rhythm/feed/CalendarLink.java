package org.guanai.mentoring.rhythm.feed;

/// Where a telephone finds the calendar.
///
/// @param path below the address at which the platform is reached; shown once, whoever has it reads
///   the calendar
public record CalendarLink(String path) {}
