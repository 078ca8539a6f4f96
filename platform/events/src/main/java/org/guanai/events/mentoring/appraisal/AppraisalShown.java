package org.guanai.events.mentoring.appraisal;

import java.time.LocalDate;
import java.util.UUID;

/// An appraisal was shown to its teacher, who may object (3.1.1e). Key: the appraisal.
///
/// @param objectBy last day on which they may
public record AppraisalShown(UUID appraisalId, UUID helperId, String org, LocalDate objectBy) {}
