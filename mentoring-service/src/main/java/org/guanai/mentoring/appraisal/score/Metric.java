package org.guanai.mentoring.appraisal.score;

/// One number of a score.
///
/// @param code talks, visits, feedback, inTime or training
/// @param weight points that it can bring, before what was not due is left out
/// @param part how many of them were done
/// @param whole how many were due; 0 leaves the number out
/// @param records path and query of the records that it counts
public record Metric(String code, int weight, long part, long whole, String records) {}
