package org.guanai.notification.occasion.correction;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.guanai.notification.chain.Chain;
import org.guanai.notification.chain.ChainLink;
import org.guanai.notification.chain.NoticeKind;
import org.guanai.notification.chain.NoticeRef;
import org.guanai.notification.chain.Occasion;
import org.guanai.notification.chain.OccasionFacts;
import org.guanai.notification.chain.Occurrence;
import org.guanai.notification.directory.DirectoryExcerpt;
import org.guanai.notification.directory.PlaceNames;
import org.guanai.notification.directory.Salutation;
import org.guanai.notification.template.Texts;

/// Corrections: in plain words, without saying what was corrected (3.3.3b).
@ApplicationScoped
class CorrectionNotices implements Occasion {
    private final CorrectionOccasions kept;
    private final Texts texts;
    private final PlaceNames places;

    CorrectionNotices(CorrectionOccasions kept, Texts texts, PlaceNames places) {
        this.kept = kept;
        this.texts = texts;
        this.places = places;
    }

    @Override
    public Set<NoticeKind> kinds() {
        return Set.of(NoticeKind.CORRECTION);
    }

    @Override
    public Map<UUID, Occurrence> of(Collection<NoticeRef> notices) {
        var byId = notices.stream().collect(toMap(NoticeRef::id, Function.identity()));
        return kept.of(byId.keySet()).stream()
                .collect(toMap(k -> k.noticeId, k -> about(byId.get(k.noticeId), k, List.of())));
    }

    /// @param told whom it goes to
    Occurrence about(NoticeRef notice, CorrectionOccasion correction, List<ChainLink> told) {
        return new Corrected(notice, correction, told);
    }

    private final class Corrected implements Occurrence {
        private final NoticeRef notice;
        private final CorrectionOccasion correction;
        private final List<ChainLink> told;

        private Corrected(NoticeRef notice, CorrectionOccasion correction, List<ChainLink> told) {
            this.notice = notice;
            this.correction = correction;
            this.told = told;
        }

        @Override
        public Chain chain(DirectoryExcerpt known) {
            return new Chain.AllAtOnce(told);
        }

        @Override
        public Texts.Text words(Salutation reader) {
            var template = "CORRECTION_" + correction.why;
            return notice.student() == null
                    ? texts.write(
                            template + "_INCIDENT",
                            reader.language(),
                            notice.org(),
                            places.values(reader, notice.org()))
                    : texts.write(
                            template, reader.language(), notice.org(), reader.values(notice.org()));
        }

        @Override
        public OccasionFacts facts() {
            return OccasionFacts.corrected(correction.why.name());
        }
    }
}
