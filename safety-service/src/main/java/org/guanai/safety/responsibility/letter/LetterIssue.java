package org.guanai.safety.responsibility.letter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.safety.responsibility.template.LetterLayer;

/// Letters of one layer and year, one for each signer, from the template of the county (rule
/// `responsibility-letters`).
///
/// @param school 10-digit 学校标识码 of the signers; the caller's own place when absent
/// @param year school year that it is for, by its first calendar year
/// @param aboveId letter above it in the tree; absent for the first layer, and while that one is
///   not issued
/// @param dueOn until when it is signed
/// @param signers each with the post for which they sign
public record LetterIssue(
        @Pattern(regexp = "\\d{10}") String school,
        @NotNull LetterLayer layer,
        @NotNull @Min(2000) @Max(2999) Integer year,
        UUID aboveId,
        @NotNull LocalDate dueOn,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid Signer> signers) {

    /// Who signs.
    ///
    /// @param post for which, as it stands in the letter: 三年级1班班主任
    public record Signer(@NotNull UUID staffId, @NotBlank @Size(max = 60) String post) {}
}
