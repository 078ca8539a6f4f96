package org.guanai.notification.family.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/// Since when no parent of a left-behind child was in touch (父母未联系). Laid and counted by
/// [Silences].
@Entity
@Table(name = "parent_silence")
class Silence {
    @Id UUID studentId;
    String org;

    /// From when the child is looked after.
    LocalDate begunOn;

    LocalDate since;

    /// Steps that were told.
    int step;

    protected Silence() {}
}
