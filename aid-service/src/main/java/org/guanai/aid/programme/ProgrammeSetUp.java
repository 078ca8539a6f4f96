package org.guanai.aid.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A programme as it is set up.
///
/// @param basis the document that the programme rests on
/// @param rates the state's reference rates where there are none
/// @param eligibleKinds all kinds of hardship where there are none
/// @param nonBoarderKinds of the eligible kinds those of day pupils (非寄宿生); the four of the rule
///   where it is absent and the money is the state's, all where it is another's
/// @param form CASH where it is absent
/// @param awardGroup of programmes of one group a child gets one a term (不重复享受)
/// @param needsRecognition only children who are recognised for the school year are granted it
///   (困难认定); false where it is absent
/// @param noticeWorkingDays at least five; as many as the rule says where it is absent
public record ProgrammeSetUp(
        @NotBlank @Pattern(regexp = "[a-z0-9-]{2,40}") @Schema(examples = "living-subsidy")
                String code,
        @NotBlank @Size(max = 100) @Schema(examples = "义务教育家庭经济困难学生生活补助") String name,
        @NotBlank @Size(max = 200) @Schema(examples = "财教〔2024〕") String basis,
        FundSource fundSource,
        @Size(min = 1, max = 60) List<@NotNull @Valid RateEntry> rates,
        @Size(min = 1, max = 60) List<@NotBlank String> eligibleKinds,
        @Size(max = 60) List<@NotBlank String> nonBoarderKinds,
        AidForm form,
        @Pattern(regexp = "[a-z0-9-]{2,40}") @Schema(examples = "living") String awardGroup,
        Boolean needsRecognition,
        @Min(5) @Max(60) Integer noticeWorkingDays) {

    FundSource source() {
        return fundSource == null ? FundSource.STATE : fundSource;
    }
}
