package org.guanai.registry.equality.placement.condition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.guanai.kit.openapi.Nullable;

/// A family's application for a place at school (入学申请), as a school or the county takes it.
///
/// @param childName name of the child
/// @param sex GB/T 2261.1
/// @param guardianName who applies
/// @param guardianPhone where the family is reached
/// @param schoolYear the year in which the school year begins
/// @param grade 1–9
/// @param household county of the household register, six digits of GB/T 2260
/// @param area village, community or street in which the child lives, as catchments name it
/// @param residentSince first day there
/// @param papers that were shown
public record PlaceSubmission(
        @NotBlank @Size(max = 50) String childName,
        @NotNull @Pattern(regexp = "[0129]") String sex,
        @NotNull LocalDate birthDate,
        @NotBlank @Size(max = 50) String guardianName,
        @Nullable @Size(max = 20) String guardianPhone,
        @Min(2000) @Max(2100) int schoolYear,
        @Min(1) @Max(9) int grade,
        @NotNull @Pattern(regexp = "[1-9]\\d{5}") String household,
        @NotBlank @Size(max = 60) String area,
        @NotNull LocalDate residentSince,
        @NotNull @Size(max = 20) List<@NotNull @Valid PlacePaper> papers) {}
