package org.guanai.mentoring.rhythm.feed;

import java.time.LocalDate;

/// How many children a helper owes a duty until a day.
///
/// @param kind code of the duty
/// @param from first day of the window
/// @param until last day of the window
/// @param late of them, those of whom an earlier window was missed
record DueDay(String kind, LocalDate from, LocalDate until, int children, int late) {}
