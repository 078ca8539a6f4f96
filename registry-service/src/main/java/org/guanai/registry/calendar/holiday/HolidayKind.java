package org.guanai.registry.calendar.holiday;

/// What is special about a day.
public enum HolidayKind {
    /// A public holiday (节假日).
    HOLIDAY,
    /// A weekend day that is worked (调休工作日).
    WORKDAY,
    /// Schools are closed on a working day (停课): no notice period or deadline stops for it.
    CLOSURE,
    /// Schools teach on a day that is not worked (补课).
    SCHOOL_DAY;

    /// Whether it says who works, and not only who is taught.
    boolean isOfficial() {
        return this == HOLIDAY || this == WORKDAY;
    }
}
