package org.guanai.proofs.load;

import org.guanai.acceptance.world.School;

/// A notice of an incident that a guardian can read.
record UnreadNotice(String notice, String incident, String student, String person, School school) {}
