package org.guanai.mentoring.counsel.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.mentoring.counsel.level.CounselLevel;

/// A counselling case, without any text.
///
/// @param levelLabel the level as the county numbers it
/// @param reviewOn last day on which it is looked at again in time
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseView(
        UUID id,
        UUID studentId,
        @Nullable String studentName,
        UUID counsellorId,
        CounselLevel level,
        @Nullable String levelLabel,
        CaseConsent consent,
        LocalDate consentOn,
        LocalDate openedOn,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate closedOn,
        long version) {}
