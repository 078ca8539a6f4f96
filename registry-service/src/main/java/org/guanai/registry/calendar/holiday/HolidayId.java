package org.guanai.registry.calendar.holiday;

import java.time.LocalDate;

record HolidayId(String org, LocalDate day) {}
