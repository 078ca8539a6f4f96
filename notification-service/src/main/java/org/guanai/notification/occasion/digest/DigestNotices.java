package org.guanai.notification.occasion.digest;

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
import org.guanai.notification.directory.DirectoryExcerpt;
import org.guanai.notification.directory.Salutation;
import org.guanai.notification.template.Texts;

/// Digests: to one person, what waits for them.
@ApplicationScoped
class DigestNotices implements Occasion {
    private final DigestOccasions kept;
    private final Texts texts;

    DigestNotices(DigestOccasions kept, Texts texts) {
        this.kept = kept;
        this.texts = texts;
    }

    @Override
    public Set<NoticeKind> kinds() {
        return Set.of(NoticeKind.DIGEST);
    }

    @Override
    public Map<UUID, Occurrence> of(Collection<NoticeRef> notices) {
        var byId = notices.stream().collect(toMap(NoticeRef::id, Function.identity()));
        return kept.of(byId.keySet()).stream()
                .collect(toMap(k -> k.noticeId, k -> about(byId.get(k.noticeId), k)));
    }

    Occurrence about(NoticeRef notice, DigestOccasion digest) {
        return new Listed(notice, digest);
    }

    private final class Listed implements Occurrence {
        private final NoticeRef notice;
        private final DigestOccasion digest;

        private Listed(NoticeRef notice, DigestOccasion digest) {
            this.notice = notice;
            this.digest = digest;
        }

        @Override
        public Chain chain(DirectoryExcerpt known) {
            return PostTree.together(List.of(known.addressee(digest.person)));
        }

        @Override
        public Texts.Text words(Salutation reader) {
            var values = reader.values(notice.org());
            values.put("total", digest.total);
            values.put("subjects", List.of(digest.subjects));
            values.put("more", digest.total - digest.subjects.length);
            return texts.write("DIGEST", reader.language(), notice.org(), values);
        }

        @Override
        public OccasionFacts facts() {
            return OccasionFacts.NONE;
        }
    }
}
