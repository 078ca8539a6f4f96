package org.guanai.mentoring.care.paper;

import java.util.List;
import java.util.UUID;

/// The form of a contact as it is printed.
///
/// @param contact its id
/// @param school its name
/// @param title 家访记录, 谈心记录 or 联络记录
/// @param when day and time, and how long it took
public record FormSheet(
        UUID contact,
        String school,
        String title,
        String student,
        String when,
        List<FormLine> lines) {}
