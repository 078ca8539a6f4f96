package org.guanai.mentoring.rhythm.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// RFC 5545 as calendars read it.
class ICalendarTest {
    private static final Instant NOW = Instant.parse("2026-03-04T01:02:03Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 8);

    @Test
    void anEventOfAWholeDayEndsOnTheNext() {
        assertThat(of("谈心", "两名"))
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("DTSTART;VALUE=DATE:20260308\r\n", "DTEND;VALUE=DATE:20260309\r\n")
                .contains("DTSTAMP:20260304T010203Z\r\n", "UID:a@guanai\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
    }

    @Test
    void signsOfTheFormatAreEscaped() {
        assertThat(of("a;b,c", "x\ny\\z"))
                .contains("SUMMARY:a\\;b\\,c\r\n")
                .contains("DESCRIPTION:x\\ny\\\\z\r\n");
    }

    @Test
    void noLineHasMoreThan75OctetsAndNoCharacterIsCut() {
        var text = "每月家访".repeat(30);
        var written = of(text, text);
        assertThat(written.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                                .isLessThanOrEqualTo(75));
        assertThat(written.replace("\r\n ", "")).contains("SUMMARY:" + text);
    }

    private static String of(String summary, String text) {
        return new ICalendar("职责", NOW).event("a@guanai", DAY, DAY, summary, text).text();
    }
}
