package org.guanai.mentoring.match.pairing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/// More children of one teacher than this are a warning (3.1.3f). Rule `teacher-load`.
record TeacherLoad(@Min(1) @Max(100) int pairings) {}
