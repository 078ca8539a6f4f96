package org.guanai.notification.occasion.telephone;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

/// Tasks to telephone: which student, and that the school enters who acknowledged.
@ApplicationScoped
class TelephoneNotices implements Occasion {
    private final Texts texts;

    TelephoneNotices(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Set<NoticeKind> kinds() {
        return Set.of(NoticeKind.TELEPHONE);
    }

    @Override
    public Map<UUID, Occurrence> of(Collection<NoticeRef> notices) {
        return notices.stream().collect(toMap(NoticeRef::id, notice -> about(notice, List.of())));
    }

    Occurrence about(NoticeRef notice, List<Addressee> school) {
        return new Task(notice, school);
    }

    private final class Task implements Occurrence {
        private final NoticeRef notice;
        private final List<Addressee> school;

        private Task(NoticeRef notice, List<Addressee> school) {
            this.notice = notice;
            this.school = school;
        }

        @Override
        public Chain chain(DirectoryExcerpt known) {
            return PostTree.together(school);
        }

        @Override
        public Texts.Text words(Salutation reader) {
            return texts.write(
                    "TELEPHONE", reader.language(), notice.org(), reader.values(notice.org()));
        }

        @Override
        public OccasionFacts facts() {
            return OccasionFacts.NONE;
        }
    }
}
