package org.guanai.events.mentoring.counsel;

import java.util.UUID;

/// Somebody asked for counselling (求助, 3.1.6a); the school's counsellor is told. Says neither who
/// nor about whom. Key: the request.
public record CounselAsked(UUID requestId, String org, boolean urgent) {}
