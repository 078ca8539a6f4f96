package org.guanai.aid.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;

/// Keeps notices with their rows, and proves that they were published.
@ApplicationScoped
class NoticeBook {
    private final Notices notices;
    private final NoticeEntries entries;
    private final Journal journal;

    NoticeBook(Notices notices, NoticeEntries entries, Journal journal) {
        this.notices = notices;
        this.entries = entries;
        this.journal = journal;
    }

    void publish(PublicNotice notice, List<NoticeEntry> rows) {
        var published = notice.publish(ContentHash.of(notice, rows));
        notices.persist(notice);
        entries.persist(rows);
        notices.flush();
        journal.wrote("notice", notice.id, "entries");
        journal.publish(Topics.AID_EVENTS, notice.id, published);
    }

    /// @throws Refusal.Absent when there is no such notice
    @Transactional
    NoticeProof proof(UUID id) {
        return notices.findByIdOptional(id).map(NoticeProof::of).orElseThrow(Refusal::absent);
    }
}
