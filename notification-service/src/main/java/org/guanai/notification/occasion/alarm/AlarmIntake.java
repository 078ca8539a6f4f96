package org.guanai.notification.occasion.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.guanai.events.Roles;
import org.guanai.events.safety.IncidentReportDue;
import org.guanai.events.safety.IncidentReportOverdue;
import org.guanai.events.safety.IncidentReported;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.time.BusinessZone;
import org.guanai.notification.chain.NoticeKind;
import org.guanai.notification.chain.PostTree;
import org.guanai.notification.directory.Addressee;
import org.guanai.notification.directory.Directory;
import org.guanai.notification.directory.Posts;
import org.guanai.notification.notice.NoticeIntake;

/// Alarms whoever answers for the safety of a place (3.1.5e): its safety officers and its
/// principal, without them the nearest officer above; the county's officers by severity, and of
/// every report that is overdue. A suspect is not alarmed.
@ApplicationScoped
public class AlarmIntake {
    @Produces
    static final RuleOf<AlarmReach> INCIDENT_ALARM =
            new RuleOf<>("incident-alarm", AlarmReach.class);

    private final NoticeIntake notices;
    private final AlarmOccasions kept;
    private final AlarmNotices occasion;
    private final Directory directory;
    private final Rules rules;

    AlarmIntake(
            NoticeIntake notices,
            AlarmOccasions kept,
            AlarmNotices occasion,
            Directory directory,
            Rules rules) {
        this.notices = notices;
        this.kept = kept;
        this.occasion = occasion;
        this.directory = directory;
        this.rules = rules;
    }

    public void reported(IncidentReported event) {
        raise(Alarm.of(event));
    }

    /// @param at when it was published: once a day while the report is owed
    public void overdue(IncidentReportOverdue event, Instant at) {
        raise(Alarm.of(event, LocalDate.ofInstant(at, BusinessZone.ID)));
    }

    /// Before the deadline.
    public void due(IncidentReportDue event) {
        raise(Alarm.of(event));
    }

    private void raise(Alarm alarm) {
        if (notices.known(NoticeKind.ALARM, Set.of(alarm.key())).isEmpty()) {
            var batch = notices.batch(directory.known(Set.of(), Set.of()));
            var notice = batch.raise(alarm.subject());
            var about = AlarmOccasion.of(notice, alarm);
            kept.persist(about);
            batch.begin(notice, occasion.about(notice, about, officers(alarm)));
            batch.write();
        }
    }

    private List<Addressee> officers(Alarm alarm) {
        var posts = directory.posts();
        var all = new ArrayList<Addressee>();
        all.addAll(posts.holding(Roles.SAFETY_OFFICER, alarm.org()));
        all.addAll(PostTree.nearest(alarm.org(), posts, alarm.keptFrom()));
        if (concernsCounty(alarm)) {
            all.addAll(county(alarm, posts));
        }
        return all.stream().filter(who -> !who.isOneOf(alarm.keptFrom())).distinct().toList();
    }

    private boolean concernsCounty(Alarm alarm) {
        var from = rules.today(alarm.org()).of(INCIDENT_ALARM).content().countyFrom();
        return !alarm.isWarning() && (alarm.stage() != null || alarm.severity() >= from);
    }

    private static List<Addressee> county(Alarm alarm, Posts posts) {
        var county = alarm.org().split("/", 2)[0];
        var all = new ArrayList<>(posts.holding(Roles.SAFETY_OFFICER, county));
        all.addAll(posts.holding(Roles.COUNTY_OFFICER, county));
        return all;
    }
}
