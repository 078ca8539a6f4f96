package org.guanai.registry.calendar;

import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.guanai.kit.scope.SystemScope;
import org.guanai.registry.calendar.holiday.Announcement;
import org.guanai.registry.calendar.holiday.HolidayKind;

/// The State Council's holiday notices that this release ships as data, taken into the database at
/// start.
@ApplicationScoped
class ShippedHolidays {
    private static final String FILE = "/calendar/holidays.csv";

    private final CalendarDesk desk;

    ShippedHolidays(CalendarDesk desk) {
        this.desk = desk;
    }

    void take(@Observes StartupEvent event) {
        SystemScope.run(() -> desk.takeShipped(read()));
    }

    /// In the order of days.
    static List<Announcement> read() {
        try (var in = ShippedHolidays.class.getResourceAsStream(FILE);
                var rows =
                        CsvReader.builder()
                                .ofNamedCsvRecord(
                                        new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows.stream()
                    .map(row ->
                            new Announcement(
                                    LocalDate.parse(row.getField("day")),
                                    HolidayKind.valueOf(row.getField("kind")),
                                    row.getField("name"),
                                    row.getField("source")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
