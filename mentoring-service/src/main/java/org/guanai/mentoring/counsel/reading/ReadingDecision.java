package org.guanai.mentoring.counsel.reading;

/// Whether somebody may read, for a few days.
public record ReadingDecision(boolean approved) {}
