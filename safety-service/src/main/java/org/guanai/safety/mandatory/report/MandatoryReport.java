package org.guanai.safety.mandatory.report;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanai.events.safety.MandatoryReportMade;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.mandatory.found.MandatoryEntry;
import org.guanai.safety.mandatory.found.Situation;
import org.guanai.safety.reporter.Reporter;
import org.guanai.safety.suspect.Suspects;
import org.guanai.safety.suspect.Untold;

/// A mandatory report (强制报告). What was found, and who reported it, are sealed.
@Entity
class MandatoryReport {
    @Id UUID id;

    /// By which it is known outside (编号).
    String number;

    OrgPath org;
    UUID studentId;
    String[] situations;
    LocalDate foundOn;
    byte[] facts;
    UUID[] suspects;
    UUID[] suspectStaff;
    boolean guardianSuspected;
    int danger;

    @Embedded Reporter reporter;

    Instant reportedAt;

    @Enumerated(EnumType.STRING)
    MandatoryState state;

    byte[] outcome;
    Instant closedAt;
    @Version long version;

    protected MandatoryReport() {}

    private MandatoryReport(Taken taken, MandatoryEntry entry) {
        id = taken.id();
        number = taken.number();
        org = taken.org();
        studentId = entry.studentId();
        reporter = taken.reporter();
        reportedAt = taken.at();
        state = MandatoryState.OPEN;
    }

    /// Its event is the [#announcement].
    static MandatoryReport made(Taken taken, MandatoryEntry entry, MandatoryWords words) {
        var report = new MandatoryReport(taken, entry);
        report.say(entry, words);
        return report;
    }

    MandatoryReportMade announcement(Untold untold) {
        return new MandatoryReportMade(id, org.text(), untold.ids(), untold.humans());
    }

    /// @throws Refusal.Absent when a correction is about another child
    void requireOf(UUID child) {
        if (child != null && !child.equals(studentId)) {
            throw Refusal.absent();
        }
    }

    /// No event: the authorities are told by their own ways.
    ///
    /// @throws Refusal.Conflict once it is closed or taken back
    void correct(MandatoryEntry entry, MandatoryWords words) {
        requireOpen();
        say(entry, words);
    }

    /// No event.
    ///
    /// @throws Refusal.Conflict once it is closed or taken back
    void close(byte[] sealedOutcome, Instant at) {
        requireOpen();
        state = MandatoryState.CLOSED;
        outcome = sealedOutcome;
        closedAt = at;
    }

    /// It was made by mistake. No event.
    ///
    /// @throws Refusal.Conflict once it is closed or taken back
    void withdraw(Instant at) {
        requireOpen();
        state = MandatoryState.WITHDRAWN;
        closedAt = at;
    }

    /// @throws Refusal.Conflict once it is closed or taken back
    void requireOpen() {
        if (state != MandatoryState.OPEN) {
            throw Refusal.conflict("safety.mandatory-report-over");
        }
    }

    Suspects suspects() {
        return new Suspects(Set.of(suspects), Set.of(suspectStaff));
    }

    Set<Situation> situations() {
        return Arrays.stream(situations)
                .map(Situation::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void say(MandatoryEntry entry, MandatoryWords words) {
        situations = entry.situations().stream().map(Enum::name).sorted().toArray(String[]::new);
        foundOn = entry.foundOn();
        facts = words.seal(id, entry);
        suspects = entry.suspects().guardians().toArray(UUID[]::new);
        suspectStaff = entry.suspects().staff().toArray(UUID[]::new);
        guardianSuspected = entry.suspectsGuardian();
        danger = entry.danger();
    }

    /// @param reporter null for a client without a person
    record Taken(UUID id, String number, OrgPath org, Reporter reporter, Instant at) {}
}
