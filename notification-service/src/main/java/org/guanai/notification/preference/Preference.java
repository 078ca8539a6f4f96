package org.guanai.notification.preference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.UUID;
import org.guanai.notification.chain.NoticeKind;

/// A human's wishes (通知偏好), in whatever post. No event: only this service tells anybody.
@Entity
class Preference {
    @Id UUID human;
    String org;

    /// Null for that of the school's records.
    String language;

    String[] muted;
    LocalTime quietFrom;
    LocalTime quietUntil;
    Instant changedAt;
    @Version long version;

    protected Preference() {}

    private Preference(UUID human, String org) {
        this.human = human;
        this.org = org;
    }

    static Preference of(UUID human, String org, Wishes wishes, Instant at) {
        var preference = new Preference(human, org);
        preference.change(wishes, at);
        return preference;
    }

    void change(Wishes wishes, Instant at) {
        language = wishes.language();
        muted = wishes.muted().stream().map(NoticeKind::name).sorted().toArray(String[]::new);
        quietFrom = wishes.quietFrom();
        quietUntil = wishes.quietUntil();
        changedAt = at;
    }

    PreferenceView view() {
        return new PreferenceView(
                language,
                Arrays.stream(muted).map(NoticeKind::valueOf).toList(),
                quietFrom,
                quietUntil,
                PreferenceView.OPTIONAL,
                version);
    }
}
