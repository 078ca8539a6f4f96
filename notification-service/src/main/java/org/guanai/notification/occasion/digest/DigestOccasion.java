package org.guanai.notification.occasion.digest;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.guanai.notification.chain.NoticeRef;

/// What a digest lists: the subjects of notices that its reader was not told singly.
@Entity
class DigestOccasion {
    @Id UUID noticeId;
    String org;
    UUID person;

    /// At most twenty.
    String[] subjects;

    int total;

    protected DigestOccasion() {}

    private DigestOccasion(NoticeRef notice, UUID person, List<String> all, int most) {
        noticeId = notice.id();
        org = notice.org();
        this.person = person;
        subjects = all.stream().limit(most).toArray(String[]::new);
        total = all.size();
    }

    /// @param most so many are listed
    static DigestOccasion of(NoticeRef notice, UUID person, List<String> all, int most) {
        return new DigestOccasion(notice, person, all, most);
    }
}
