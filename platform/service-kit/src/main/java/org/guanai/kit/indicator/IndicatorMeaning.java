package org.guanai.kit.indicator;

import java.math.BigDecimal;

/// What a number means.
///
/// @param clause clause of the Measures, `3.1.3i`
/// @param name stable name within the clause, `talks-held`
/// @param unit what is counted: `students`, `windows`, `CNY`
/// @param target share that is demanded, 0–1; null where none is
/// @param records path and query of the records behind it, with `{term}`, and with `{from}` and
///   `{to}`, both included
public record IndicatorMeaning(
        String clause, String name, String unit, BigDecimal target, String records) {}
