package org.guanai.aid.statistics;

import java.util.List;

/// What was granted and paid for a term (资助统计).
///
/// @param rows by value
public record AidStatistics(String term, Dimension by, List<StatisticsRow> rows) {}
