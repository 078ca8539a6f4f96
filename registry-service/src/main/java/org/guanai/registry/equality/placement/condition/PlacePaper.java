package org.guanai.registry.equality.placement.condition;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guanai.kit.openapi.Nullable;

/// A paper that the family showed (入学材料). No copy and no number is kept.
///
/// @param validUntil last day; absent when it has no end
public record PlacePaper(@NotNull Kind kind, @Nullable LocalDate validUntil) {
    private static final String SEPARATOR = " ";

    @Schema(name = "PaperKind")
    public enum Kind {
        /// 居住证
        RESIDENCE_PERMIT,
        /// 户口簿
        HOUSEHOLD_BOOK,
        /// 监护人身份证
        GUARDIAN_ID,
        /// 务工证明
        WORK_PROOF,
        /// 劳动合同
        WORK_CONTRACT,
        /// 营业执照
        BUSINESS_LICENCE,
        /// 房产证
        PROPERTY_DEED,
        /// 租房合同
        TENANCY,
        /// 户籍地同意外出就读证明
        HOME_COUNTY_CONSENT,
        /// 转学证明
        TRANSFER_CERTIFICATE
    }

    boolean isValidOn(LocalDate day) {
        return validUntil == null || !validUntil.isBefore(day);
    }

    public String text() {
        return validUntil == null ? kind.name() : kind.name() + SEPARATOR + validUntil;
    }

    public static PlacePaper of(String text) {
        var parts = text.split(SEPARATOR);
        var until = parts.length == 1 ? null : LocalDate.parse(parts[1]);
        return new PlacePaper(Kind.valueOf(parts[0]), until);
    }
}
