package org.guanai.registry.protection.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.guanai.events.registry.ConsentUse;
import org.guanai.kit.problem.Refusal;

/// A version of what guardians are told.
///
/// @param processor who uses the data (处理者)
/// @param uses each with a tick of its own
/// @param byLaw what is done without asking, and why
/// @param keptFor for how long (保存期限)
/// @param rights how to read, correct, withdraw; that a refusal has no disadvantage for schooling
public record FormText(
        @NotBlank @Size(max = 100) String title,
        @NotBlank @Size(max = 100) String processor,
        @NotBlank @Size(max = 100) String contact,
        @NotEmpty @Size(max = 4) List<@NotNull @Valid ConsentItem> uses,
        @NotNull @Size(max = 20) List<@NotNull @Valid LawfulUse> byLaw,
        @NotBlank @Size(max = 200) String keptFor,
        @NotBlank @Size(max = 1000) String rights,
        @NotNull LocalDate effectiveFrom) {

    /// @throws Refusal.Invalid when a use stands there twice
    void requireEachOnce() {
        var named = uses.stream().map(ConsentItem::use).distinct().toArray(ConsentUse[]::new);
        if (named.length < uses.size()) {
            throw Refusal.invalid("registry.consent-use-twice", "uses");
        }
    }
}
