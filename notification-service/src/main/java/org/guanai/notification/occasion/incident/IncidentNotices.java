package org.guanai.notification.occasion.incident;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.guanai.events.Topics;
import org.guanai.events.notification.GuardianTold;
import org.guanai.events.notification.GuardianUnreachable;
import org.guanai.events.notification.NoticeAcknowledged;
import org.guanai.events.notification.TellingBounced;
import org.guanai.kit.journal.Journal;
import org.guanai.notification.chain.Chain;
import org.guanai.notification.chain.GuardianChain;
import org.guanai.notification.chain.NoticeKind;
import org.guanai.notification.chain.NoticeRef;
import org.guanai.notification.chain.Occasion;
import org.guanai.notification.chain.OccasionFacts;
import org.guanai.notification.chain.Occurrence;
import org.guanai.notification.chain.ToldRecipient;
import org.guanai.notification.chain.Unreached;
import org.guanai.notification.directory.DirectoryExcerpt;
import org.guanai.notification.directory.Salutation;
import org.guanai.notification.occasion.telephone.TelephoneIntake;
import org.guanai.notification.template.Texts;

/// Notices of incidents: to the guardians of one student (3.1.5f). Safety learns who was told and
/// who acknowledged; when nobody was reached, the school is asked to telephone.
@ApplicationScoped
class IncidentNotices implements Occasion {
    private final IncidentOccasions kept;
    private final GuardianChain chain;
    private final IncidentWords words;
    private final TelephoneIntake telephone;
    private final Journal journal;

    IncidentNotices(
            IncidentOccasions kept,
            GuardianChain chain,
            IncidentWords words,
            TelephoneIntake telephone,
            Journal journal) {
        this.kept = kept;
        this.chain = chain;
        this.words = words;
        this.telephone = telephone;
        this.journal = journal;
    }

    @Override
    public Set<NoticeKind> kinds() {
        return Set.of(NoticeKind.INCIDENT);
    }

    @Override
    public Map<UUID, Occurrence> of(Collection<NoticeRef> notices) {
        var byId = notices.stream().collect(toMap(NoticeRef::id, Function.identity()));
        return kept.of(byId.keySet()).stream()
                .collect(toMap(k -> k.noticeId, k -> about(byId.get(k.noticeId), k)));
    }

    Occurrence about(NoticeRef notice, IncidentOccasion incident) {
        return new Happened(notice, incident);
    }

    @Override
    public void told(ToldRecipient told) {
        var notice = told.notice();
        journal.publish(
                Topics.NOTIFICATION_EVENTS,
                notice.student(),
                new GuardianTold(
                        notice.id(),
                        notice.source(),
                        notice.student(),
                        told.person(),
                        notice.org(),
                        told.channel(),
                        told.position(),
                        told.at()));
    }

    @Override
    public void bounced(ToldRecipient untold) {
        var notice = untold.notice();
        journal.publish(
                Topics.NOTIFICATION_EVENTS,
                notice.student(),
                new TellingBounced(
                        notice.id(),
                        notice.source(),
                        notice.student(),
                        untold.person(),
                        notice.org(),
                        untold.channel(),
                        untold.at()));
    }

    @Override
    public void acknowledged(ToldRecipient by) {
        var notice = by.notice();
        journal.publish(
                Topics.NOTIFICATION_EVENTS,
                notice.student(),
                new NoticeAcknowledged(
                        notice.id(),
                        notice.source(),
                        notice.student(),
                        by.person(),
                        notice.org(),
                        by.channel(),
                        by.at()));
    }

    @Override
    public void unreached(NoticeRef notice, Unreached why, Instant at) {
        journal.publish(
                Topics.NOTIFICATION_EVENTS,
                notice.student(),
                new GuardianUnreachable(
                        notice.id(),
                        notice.source(),
                        notice.student(),
                        notice.org(),
                        why.name(),
                        at));
        var reporter = Optional.ofNullable(kept.findById(notice.id())).map(k -> k.reportedBy);
        telephone.ask(notice, reporter);
    }

    private final class Happened implements Occurrence {
        private final NoticeRef notice;
        private final IncidentOccasion incident;

        private Happened(NoticeRef notice, IncidentOccasion incident) {
            this.notice = notice;
            this.incident = incident;
        }

        @Override
        public Chain chain(DirectoryExcerpt known) {
            return chain.of(notice, known);
        }

        @Override
        public Duration pause() {
            return chain.waits(notice).pauseFor(incident.severity);
        }

        @Override
        public Texts.Text words(Salutation reader) {
            return words.of(notice, incident, reader);
        }

        @Override
        public OccasionFacts facts() {
            return OccasionFacts.happened(incident.severity, incident.occurredAt);
        }
    }
}
