package org.guanai.files.export.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;

/// A list to be exported (导出).
///
/// @param list which, `students`
/// @param filter as the list itself takes it, `{"school": "2133000123"}`
/// @param purpose what the file is for; it stands in the file
public record ExportOrder(
        @NotBlank @Pattern(regexp = "[a-z-]{2,40}") String list,
        @Size(max = 10)
                Map<@NotBlank @Size(max = 40) String, @NotNull @Size(max = 80) String> filter,
        @NotNull ExportFormat format,
        @NotBlank @Size(min = 4, max = 200) String purpose) {

    /// Nothing when none was sent.
    public Map<String, String> filters() {
        return filter == null ? Map.of() : filter;
    }
}
