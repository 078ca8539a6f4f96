package org.guanai.registry.roll.form;

import java.time.LocalDate;

/// A child of the village list (村级台账).
///
/// @param head 户主姓名
/// @param state 失学, 复学 or 销号
public record VillageLine(
        String village,
        String name,
        String sex,
        LocalDate birthDate,
        String head,
        String cause,
        int persuasions,
        String state) {}
