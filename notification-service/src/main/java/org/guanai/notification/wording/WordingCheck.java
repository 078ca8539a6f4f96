package org.guanai.notification.wording;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.notification.channel.sms.Sms;
import org.guanai.notification.family.message.NeutralWords;
import org.guanai.notification.template.NationalText;
import org.guanai.notification.template.Texts;
import org.guanai.notification.template.Texts.Text;

/// Whether a county's words can be sent as they are: no names but those that the notice has values
/// for, no label of a child (3.3.3b), no longer than the channels take.
@ApplicationScoped
class WordingCheck {
    /// 【关爱】 aside, a provider of SMS takes a parameter of 35 characters.
    private static final int LONGEST_CHINESE = 35;

    private static final int LONGEST_ENGLISH = 78;

    /// What WeCom takes in one message.
    private static final int MOST_BYTES = 2048;

    private static final Map<String, String> EXAMPLES =
            Map.of("recipient", "欧阳女士", "student", "欧阳小明", "school", "石塘镇中心小学");

    private final Texts texts;
    private final Rules rules;
    private final RuleOf<NeutralWords> neutral;

    WordingCheck(Texts texts, Rules rules, RuleOf<NeutralWords> neutral) {
        this.texts = texts;
        this.rules = rules;
        this.neutral = neutral;
    }

    /// @param county its path
    /// @throws Refusal.Unprocessable when they cannot be sent as they are
    WordingPreview preview(String county, WordingEntry entry) {
        var national =
                texts.national(entry.code(), entry.language())
                        .filter(NationalText::isOpen)
                        .orElseThrow(() -> refused("template-unknown", "code"));
        requireNames(national.names(), entry.subject(), "subject");
        requireNames(national.names(), entry.body(), "body");
        requireNeutral(county, entry.subject(), "subject");
        requireNeutral(county, entry.body(), "body");
        var shown = texts.filled(new Text(entry.subject(), entry.body()), examples(national));
        requireLength(shown, entry.language());
        var sms = Sms.parts(EXAMPLES.get("school"), shown.subject());
        return new WordingPreview(shown.subject(), shown.body(), sms);
    }

    private static void requireNames(Set<String> known, String text, String field) {
        var rest = NationalText.VALUE.matcher(text).replaceAll("");
        var names = NationalText.VALUE.matcher(text).results().map(m -> m.group(1));
        if (rest.contains("{") || rest.contains("}") || !names.allMatch(known::contains)) {
            throw refused("name-unknown", field);
        }
    }

    private void requireNeutral(String county, String text, String field) {
        if (!rules.today(county).of(neutral).content().isNeutral(text)) {
            throw refused("not-neutral", field);
        }
    }

    private static void requireLength(Text shown, String language) {
        var most = language.equals("zh") ? LONGEST_CHINESE : LONGEST_ENGLISH;
        if (shown.subject().length() > most) {
            throw refused("text-too-long", "subject");
        }
        if (shown.body().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw refused("text-too-long", "body");
        }
    }

    private static Map<String, Object> examples(NationalText national) {
        var values = new HashMap<String, Object>();
        for (var name : national.names()) {
            var parts = name.split("\\.", 2);
            if (parts.length == 1) {
                values.put(name, EXAMPLES.getOrDefault(name, "〔" + name + "〕"));
            } else {
                part(values, parts[0]).put(parts[1], "〔" + parts[1] + "〕");
            }
        }
        return values;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> values, String name) {
        return (Map<String, Object>)
                values.computeIfAbsent(name, _ -> new HashMap<String, Object>());
    }

    private static Refusal refused(String code, String field) {
        return Refusal.unprocessable("notification." + code, field);
    }
}
