package org.guanai.events.mentoring.appraisal;

import java.util.UUID;

/// An objection to an appraisal was answered (3.1.1f). Key: the appraisal.
public record AppraisalAnswered(UUID appraisalId, UUID helperId, String org) {}
