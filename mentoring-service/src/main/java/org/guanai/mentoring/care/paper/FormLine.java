package org.guanai.mentoring.care.paper;

/// One line of a printed form.
///
/// @param what its label
/// @param text empty when nothing was said
public record FormLine(String what, String text) {
    static FormLine of(String what, Object text) {
        return new FormLine(what, text == null ? "" : text.toString());
    }

    static FormLine yesNo(String what, boolean yes) {
        return new FormLine(what, yes ? "是" : "否");
    }
}
