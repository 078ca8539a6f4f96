package org.guanai.registry.calendar;

import java.time.LocalDate;

/// A public holiday (节假日) or a make-up workday (调休工作日).
///
/// @param org path of the county that announced it, `*` for the whole country
/// @param source the notice that announced it, `国办发明电〔2025〕7号`
public record Holiday(String org, LocalDate day, Kind kind, String name, String source) {
    public enum Kind {
        HOLIDAY,
        WORKDAY
    }
}
