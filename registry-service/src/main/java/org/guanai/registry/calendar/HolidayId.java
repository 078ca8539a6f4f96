package org.guanai.registry.calendar;

import java.time.LocalDate;

record HolidayId(String org, LocalDate day) {}
