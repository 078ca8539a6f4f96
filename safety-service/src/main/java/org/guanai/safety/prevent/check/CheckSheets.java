package org.guanai.safety.prevent.check;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/// The items of the check-sheets. Rule `check-sheets`.
public record CheckSheets(@NotEmpty List<@NotNull @Valid Sheet> sheets) {
    /// No items for a sheet that the county does not use.
    List<String> itemsOf(CheckSheet sheet) {
        return sheets.stream()
                .filter(s -> s.sheet() == sheet)
                .flatMap(s -> s.items().stream())
                .toList();
    }

    /// A check-sheet (检查表).
    public record Sheet(
            @NotNull CheckSheet sheet, @NotEmpty List<@NotBlank @Size(max = 200) String> items) {}
}
