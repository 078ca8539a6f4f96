package org.guanai.events.mentoring.team;

import java.util.UUID;

/// An external counsellor recorded guidance of a child (品行教育引导, 3.1.4d); the class teacher is told
/// that there is one. Key: the student.
public record ConductNoted(UUID noteId, UUID studentId, String org) {}
