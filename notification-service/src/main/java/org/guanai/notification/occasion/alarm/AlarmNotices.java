package org.guanai.notification.occasion.alarm;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.guanai.notification.chain.Chain;
import org.guanai.notification.chain.NoticeKind;
import org.guanai.notification.chain.NoticeRef;
import org.guanai.notification.chain.Occasion;
import org.guanai.notification.chain.OccasionFacts;
import org.guanai.notification.chain.Occurrence;
import org.guanai.notification.chain.PostTree;
import org.guanai.notification.directory.Addressee;
import org.guanai.notification.directory.DirectoryExcerpt;
import org.guanai.notification.directory.Salutation;
import org.guanai.notification.template.Texts;

/// Alarms of officers: that there is something, when, and how grave; the platform shows what.
@ApplicationScoped
class AlarmNotices implements Occasion {
    private final AlarmOccasions kept;
    private final AlarmWords words;

    AlarmNotices(AlarmOccasions kept, AlarmWords words) {
        this.kept = kept;
        this.words = words;
    }

    @Override
    public Set<NoticeKind> kinds() {
        return Set.of(NoticeKind.ALARM);
    }

    @Override
    public Map<UUID, Occurrence> of(Collection<NoticeRef> notices) {
        var byId = notices.stream().collect(toMap(NoticeRef::id, Function.identity()));
        return kept.of(byId.keySet()).stream()
                .collect(toMap(k -> k.noticeId, k -> about(byId.get(k.noticeId), k, List.of())));
    }

    /// @param officers to whom it goes
    Occurrence about(NoticeRef notice, AlarmOccasion alarm, List<Addressee> officers) {
        return new Alarmed(notice, alarm, officers);
    }

    private final class Alarmed implements Occurrence {
        private final NoticeRef notice;
        private final AlarmOccasion alarm;
        private final List<Addressee> officers;

        private Alarmed(NoticeRef notice, AlarmOccasion alarm, List<Addressee> officers) {
            this.notice = notice;
            this.alarm = alarm;
            this.officers = officers;
        }

        @Override
        public Chain chain(DirectoryExcerpt known) {
            return PostTree.together(officers);
        }

        @Override
        public Texts.Text words(Salutation reader) {
            return words.of(notice, alarm, reader);
        }

        @Override
        public OccasionFacts facts() {
            return OccasionFacts.alarm(alarm.severity, alarm.at, alarm.stage);
        }
    }
}
