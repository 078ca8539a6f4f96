package org.guanai.mentoring.counsel.reading;

/// What became of somebody's wish to read.
public enum ReadingState {
    ASKED,
    APPROVED,
    REFUSED
}
