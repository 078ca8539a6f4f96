package org.guanai.notification.family.material;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// A material as it is written, or written anew.
///
/// @param ages whom it is for, such as 小学低年级家长
/// @param validUntil last day on which it is used; absent for no end
public record MaterialEntry(
        @NotBlank @Size(max = 80) String title,
        @NotNull Topic topic,
        @NotBlank @Size(max = 40) String ages,
        @NotNull MaterialForm form,
        @NotBlank @Size(max = 20000) String text,
        LocalDate validUntil) {}
