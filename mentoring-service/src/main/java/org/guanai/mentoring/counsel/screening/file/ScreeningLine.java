package org.guanai.mentoring.counsel.screening.file;

import java.time.LocalDate;
import org.guanai.mentoring.counsel.level.CounselLevel;

/// A row of the sheet.
///
/// @param row in the file, from 1
/// @param className null when the sheet does not say
/// @param band null when it cannot be read
/// @param scores null when the sheet does not say
/// @param problem code of what cannot be read; null when all can
/// @param column title of the column that is meant
public record ScreeningLine(
        int row,
        String name,
        String className,
        CounselLevel band,
        LocalDate consentOn,
        String scores,
        String problem,
        String column) {}
