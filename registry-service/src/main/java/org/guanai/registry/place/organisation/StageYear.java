package org.guanai.registry.place.organisation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.guanai.events.registry.StudentSnapshot.Stage;

/// Where a pupil or a class stands in the nine years of compulsory education: the stage (学段) and
/// the year in it. The school system is kept with it, since those who are there when a school
/// changes its system finish under the old one.
///
/// @param stageYear 1 is the first year of the stage
@Embeddable
public record StageYear(
        @Enumerated(EnumType.STRING) SchoolSystem schoolSystem,
        @Enumerated(EnumType.STRING) Stage stage,
        int stageYear) {
    private static final int SCHOOL_YEAR_BEGINS = 8;

    /// @param grade 1–9 (一…九年级)
    public static StageYear of(SchoolSystem system, int grade) {
        var primary = system.primaryYears();
        return grade > primary
                ? new StageYear(system, Stage.JUNIOR, grade - primary)
                : new StageYear(system, Stage.PRIMARY, grade);
    }

    /// 1–9 (一…九年级).
    public int grade() {
        return stage == Stage.PRIMARY ? stageYear : schoolSystem.primaryYears() + stageYear;
    }

    /// The year in which those who stand here on a day entered the stage. A school year begins in
    /// August.
    public int entryYear(LocalDate on) {
        var schoolYear = on.getMonthValue() >= SCHOOL_YEAR_BEGINS ? on.getYear() : on.getYear() - 1;
        return schoolYear - stageYear + 1;
    }

    /// Whether this is the year that ends with graduation from the stage.
    public boolean isLast() {
        return stageYear == schoolSystem.years(stage);
    }
}
