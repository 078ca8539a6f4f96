package org.guanai.registry.equality.catchment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.guanai.events.registry.StudentSnapshot.Stage;

/// Designates a school for an area.
///
/// @param school 10-digit 学校标识码
/// @param area village, community or street, as the county's document names it
/// @param basis the county's document
/// @param from first day
public record CatchmentDrawing(
        @NotNull @Pattern(regexp = "\\d{10}") String school,
        @NotBlank @Size(max = 60) String area,
        @NotNull Stage stage,
        @NotBlank @Size(max = 200) String basis,
        @NotNull LocalDate from) {}
