package org.guanai.mentoring.counsel.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.guanai.mentoring.counsel.kind.CounselTopic;

/// A request for counselling. What it says is sealed at once.
///
/// @param studentId the child; a child itself need not say it, and a paper from the room's box may
///   have no name
/// @param urgent somebody may be in danger: it is answered the same day
/// @param words what troubles the child, at most 2000 characters; shown to the counsellor only
public record CounselQuestion(
        UUID studentId,
        @NotNull CounselTopic topic,
        boolean urgent,
        @NotBlank @Size(max = 2000) String words) {}
