package org.guanai.mentoring.rhythm.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/// Writes an iCalendar object (RFC 5545): events of whole days, each with a reminder.
final class ICalendar {
    private static final int OCTETS = 75;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String END = "\r\n";

    private final List<String> lines = new ArrayList<>();
    private final String stamp;

    ICalendar(String name, Instant now) {
        stamp = STAMP.format(now);
        lines.add("BEGIN:VCALENDAR");
        lines.add("VERSION:2.0");
        lines.add("PRODID:-//Guanai//Duties//ZH");
        lines.add("METHOD:PUBLISH");
        lines.add("X-WR-CALNAME:" + escaped(name));
        lines.add("REFRESH-INTERVAL;VALUE=DURATION:PT6H");
    }

    /// @param uid the same for the same event, whenever it is written
    /// @param from first day
    /// @param until last day
    ICalendar event(String uid, LocalDate from, LocalDate until, String summary, String text) {
        lines.add("BEGIN:VEVENT");
        lines.add("UID:" + uid);
        lines.add("DTSTAMP:" + stamp);
        lines.add("DTSTART;VALUE=DATE:" + day(from));
        lines.add("DTEND;VALUE=DATE:" + day(until.plusDays(1)));
        lines.add("SUMMARY:" + escaped(summary));
        lines.add("DESCRIPTION:" + escaped(text));
        lines.add("CLASS:PRIVATE");
        lines.add("TRANSP:TRANSPARENT");
        lines.add("BEGIN:VALARM");
        lines.add("ACTION:DISPLAY");
        lines.add("TRIGGER:PT8H");
        lines.add("DESCRIPTION:" + escaped(summary));
        lines.add("END:VALARM");
        lines.add("END:VEVENT");
        return this;
    }

    String text() {
        var text = new StringBuilder();
        lines.forEach(line -> text.append(folded(line)).append(END));
        return text.append("END:VCALENDAR").append(END).toString();
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /// A line has at most 75 octets; a longer one goes on behind a blank, never within a character.
    private static String folded(String line) {
        var folded = new StringBuilder();
        var octets = 0;
        for (var character : line.codePoints().mapToObj(Character::toString).toList()) {
            var size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += size;
        }
        return folded.toString();
    }
}
