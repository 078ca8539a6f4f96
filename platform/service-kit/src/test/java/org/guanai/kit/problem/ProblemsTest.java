package org.guanai.kit.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    private final Problems problems = new Problems(new ProblemTexts());

    @Test
    void whoIsToldNotNowIsToldWhenToAskAgain() {
        var answer = problems.answer(Refusal.unavailable("kit.unavailable"), Locale.ENGLISH);
        assertEquals(503, answer.getStatus());
        assertEquals("2", answer.getHeaderString("Retry-After"));
    }

    @Test
    void whoIsToldNeverIsNot() {
        var answer = problems.answer(Refusal.absent(), Locale.ENGLISH);
        assertNull(answer.getHeaderString("Retry-After"));
    }
}
