package org.guanai.mentoring.team.helper;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// One vetting (审查) of a helper: the police record check and the statutory list of who may not care
/// for children (未成年人保护法 art. 22). Never changed afterwards.
@Entity
class Vetting {
    @Id UUID id;
    String org;
    UUID helperId;

    @Enumerated(EnumType.STRING)
    RecordCheck recordCheck;

    List<String> disqualifications;
    LocalDate validUntil;
    boolean passed;
    String vetter;
    Instant vettedAt;

    enum RecordCheck {
        CLEAR,
        FOUND
    }

    /// The statutory grounds that exclude somebody.
    enum Disqualification {
        /// 性侵害、虐待、遗弃、拐卖、暴力伤害等违法犯罪
        OFFENCE,
        /// 吸毒、酗酒、赌博等恶习
        ADDICTION,
        /// 曾拒不履行或者长期怠于履行监护、照护职责
        NEGLECT,
        /// 其他不适宜担任的情形
        OTHERWISE_UNFIT
    }
}
