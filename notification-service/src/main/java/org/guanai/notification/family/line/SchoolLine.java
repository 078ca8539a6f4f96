package org.guanai.notification.family.line;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;

/// A telephone of a school that families can call (亲情电话). Its number is public; no step has an
/// event.
@Entity
class SchoolLine {
    @Id UUID id;

    /// Path of the school.
    String org;

    String number;
    String place;

    /// Days of the week by name.
    String[] days;

    LocalTime opensAt;
    LocalTime closesAt;
    UUID keeperId;
    boolean open;
    @Version long version;

    protected SchoolLine() {}

    private SchoolLine(String org) {
        id = Ids.next();
        this.org = org;
    }

    /// @throws Refusal.Invalid when it would close before it opens
    static SchoolLine set(String org, SchoolLineEntry entry) {
        var line = new SchoolLine(org);
        line.change(entry);
        return line;
    }

    /// @throws Refusal.Invalid when it would close before it opens
    void change(SchoolLineEntry entry) {
        if (!entry.opensAt().isBefore(entry.closesAt())) {
            throw Refusal.invalid("notification.hours-reversed", "closesAt");
        }
        number = entry.number().strip();
        place = entry.place().strip();
        days = new TreeSet<>(entry.days()).stream().map(Enum::name).toArray(String[]::new);
        opensAt = entry.opensAt();
        closesAt = entry.closesAt();
        keeperId = entry.keeper();
        open = entry.open();
    }

    Set<DayOfWeek> days() {
        return Arrays.stream(days).map(DayOfWeek::valueOf).collect(Collectors.toSet());
    }
}
