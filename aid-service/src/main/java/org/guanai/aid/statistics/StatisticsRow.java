package org.guanai.aid.statistics;

import org.guanai.aid.money.Money;

/// What was granted and paid to those who have one thing in common.
///
/// @param value code of a kind, tier, stage, sex or programme, or 学校标识码
/// @param students children, each once
public record StatisticsRow(
        String value, long students, Money granted, long paidStudents, Money paid) {}
