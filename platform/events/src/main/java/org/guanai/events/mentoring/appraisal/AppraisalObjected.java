package org.guanai.events.mentoring.appraisal;

import java.time.LocalDate;
import java.util.UUID;

/// A teacher objected to their appraisal (3.1.1f). Key: the appraisal.
///
/// @param answerBy last day on which it is answered in time
public record AppraisalObjected(UUID appraisalId, UUID helperId, String org, LocalDate answerBy) {}
