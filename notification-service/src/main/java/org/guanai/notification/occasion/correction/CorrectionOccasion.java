package org.guanai.notification.occasion.correction;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.guanai.notification.chain.NoticeRef;

/// What a correction (更正) says.
@Entity
class CorrectionOccasion {
    @Id UUID noticeId;
    String org;

    @Enumerated(EnumType.STRING)
    CorrectionReason why;

    protected CorrectionOccasion() {}

    private CorrectionOccasion(NoticeRef notice, CorrectionReason why) {
        noticeId = notice.id();
        org = notice.org();
        this.why = why;
    }

    static CorrectionOccasion of(NoticeRef notice, CorrectionReason why) {
        return new CorrectionOccasion(notice, why);
    }
}
