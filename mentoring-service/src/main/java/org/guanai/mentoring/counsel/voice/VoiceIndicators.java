package org.guanai.mentoring.counsel.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.guanai.kit.indicator.Counted;
import org.guanai.kit.indicator.IndicatorMeaning;
import org.guanai.kit.indicator.SqlIndicators;

/// How many children were heard, and how many feel well (3.3.3d).
@ApplicationScoped
class VoiceIndicators {
    private static final String LIST = "/api/mentoring/voice-rounds";
    private static final String HEARD =
            """
            select v.org, count(v.given_on) as part, count(*) as whole from voice v join voice_round r on r.id = v.round_id
            where r.opened_on between :first and :last group by v.org\
            """;
    private static final String WELL =
            """
            select org, count(*) filter (where well = 3) as part, count(*) as whole from voice
            where given_on between :first and :last group by org having count(*) >= 5\
            """;

    private final SqlIndicators indicators;

    VoiceIndicators(SqlIndicators indicators) {
        this.indicators = indicators;
    }

    @Produces
    @Singleton
    Counted heard() {
        var meaning =
                new IndicatorMeaning("3.3.3d", "children-heard", "forms", BigDecimal.ONE, LIST);
        return indicators.counted(meaning, HEARD);
    }

    @Produces
    @Singleton
    Counted well() {
        var meaning = new IndicatorMeaning("3.3.3d", "children-who-feel-well", "forms", null, LIST);
        return indicators.counted(meaning, WELL);
    }
}
