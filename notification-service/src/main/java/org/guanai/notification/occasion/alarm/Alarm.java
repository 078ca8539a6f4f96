package org.guanai.notification.occasion.alarm;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.safety.IncidentReportDue;
import org.guanai.events.safety.IncidentReportOverdue;
import org.guanai.events.safety.IncidentReported;
import org.guanai.notification.chain.NoticeKind;
import org.guanai.notification.chain.NoticeSubject;

/// An incident, or a report on it that is overdue, as officers are alarmed of it.
///
/// @param at when it occurred, or the report was due
/// @param key the incident itself, once; each of its reports, once a day
/// @param stage of the report, with `DUE_` before its deadline; null for the incident itself
/// @param keptFrom suspects
record Alarm(
        String key,
        UUID incident,
        String org,
        int severity,
        Instant at,
        String stage,
        Set<UUID> keptFrom) {

    static final String DUE = "DUE_";

    static Alarm of(IncidentReported event) {
        return new Alarm(
                event.incidentId().toString(),
                event.incidentId(),
                event.org(),
                event.severity(),
                event.occurredAt(),
                null,
                all(event.untoldIds(), event.untoldHumans()));
    }

    /// @param day on which it is said
    static Alarm of(IncidentReportOverdue event, LocalDate day) {
        return new Alarm(
                event.incidentId() + "." + event.stage() + "." + day,
                event.incidentId(),
                event.org(),
                event.severity(),
                event.dueAt(),
                event.stage(),
                all(event.untoldIds(), event.untoldHumans()));
    }

    /// Before the deadline; the key holds once for each report.
    static Alarm of(IncidentReportDue event) {
        return new Alarm(
                event.incidentId() + ".DUE_" + event.stage() + "." + event.dueAt(),
                event.incidentId(),
                event.org(),
                event.severity(),
                event.dueAt(),
                DUE + event.stage(),
                all(event.untoldIds(), event.untoldHumans()));
    }

    /// A report comes due: the county is not asked yet.
    boolean isWarning() {
        return stage != null && stage.startsWith(DUE);
    }

    NoticeSubject subject() {
        return new NoticeSubject(NoticeKind.ALARM, key, incident, null, org, keptFrom);
    }

    private static Set<UUID> all(Set<UUID> ids, Set<UUID> humans) {
        var all = new HashSet<>(ids);
        all.addAll(humans);
        return all;
    }
}
