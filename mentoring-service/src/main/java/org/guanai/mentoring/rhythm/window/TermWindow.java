package org.guanai.mentoring.rhythm.window;

import java.time.LocalDate;

/// A window of a term: a stretch in which something is due once.
///
/// @param term code of the term, `2025-2026-2`
public record TermWindow(String term, Window window) {
    public LocalDate start() {
        return window.start();
    }

    public LocalDate end() {
        return window.end();
    }
}
