package org.guanai.registry.calendar;

/// A public holiday (节假日) or a make-up workday (调休工作日).
public enum HolidayKind {
    HOLIDAY,
    WORKDAY
}
