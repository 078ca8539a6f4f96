package org.guanai.reference;

import static org.guanai.reference.Holidays.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
    private final WorkingDays days = Holidays.announced();

    @Test
    void aWeekdayIsAWorkday() {
        assertTrue(days.isWorkday(day("2026-03-02")));
        assertFalse(days.isWorkday(day("2026-03-07")));
    }

    @Test
    void aPublicHolidayIsNone() {
        assertFalse(days.isWorkday(day("2026-05-04")));
    }

    @Test
    void aMakeUpSaturdayIsOne() {
        assertTrue(days.isWorkday(day("2026-05-09")));
    }

    @Test
    void fiveWorkingDaysPassOverTheLabourHolidays() {
        assertEquals(day("2026-05-09"), days.plusWorkdays(day("2026-04-29"), 5));
    }

    @Test
    void aClosureOfTheSchoolsIsNoSchoolDayAndWhatTheyMakeUpIsOne() {
        var taught = days.butClosed(Set.of(day("2026-03-02")), Set.of(day("2026-03-07")));
        assertFalse(taught.isWorkday(day("2026-03-02")));
        assertTrue(taught.isWorkday(day("2026-03-07")));
    }

    @Test
    void theDayItselfDoesNotCount() {
        assertEquals(day("2026-03-03"), days.plusWorkdays(day("2026-03-02"), 1));
        assertEquals(day("2026-03-02"), days.plusWorkdays(day("2026-03-02"), 0));
    }

    @Test
    void workingDaysCanBeCountedBackwards() {
        assertEquals(day("2026-04-30"), days.plusWorkdays(day("2026-05-06"), -1));
    }

    @Test
    void workingDaysOfAStretchIncludeBothEnds() {
        assertEquals(5, days.count(day("2026-03-02"), day("2026-03-08")));
        assertEquals(0, days.count(day("2026-03-08"), day("2026-03-02")));
    }

    @Test
    void beyondTheAnnouncementPlainWeekdaysCountProvisionally() {
        assertFalse(days.isProvisional(day("2026-12-31")));
        assertTrue(days.isProvisional(day("2027-01-01")));
        assertTrue(days.isWorkday(day("2027-01-01")));
    }

    @Test
    void withoutAnyAnnouncementEverythingIsProvisional() {
        var unknown = new WorkingDays(Set.of(), Set.of(), null);
        assertTrue(unknown.isProvisional(day("2024-03-04")));
    }
}
