package org.guanai.notification.code;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guanai.notification.template.DeclaredTexts;

/// What a code is sent with, by e-mail. A mail says nothing of whose account it is: the address may
/// be mistyped.
@ApplicationScoped
class CodeWords implements DeclaredTexts {
    private static final Map<String, Words> ALL =
            Map.of(
                    "RECOVERY_CODE_ADDRESS.zh",
                    new Words(
                            "验证码 {code}",
                            "您的验证码是 {code}，10分钟内有效，用于确认找回密码的联系方式。请勿告诉任何人。如非本人操作，请忽略。"),
                    "RECOVERY_CODE_ADDRESS.en",
                    new Words(
                            "Code {code}",
                            "Your code is {code}, good for ten minutes. It confirms this address for a forgotten password. Tell it to nobody. If you did not ask for it, nothing needs to be done."),
                    "RECOVERY_CODE_PASSWORD.zh",
                    new Words(
                            "验证码 {code}",
                            "您的验证码是 {code}，10分钟内有效，用于重设登录密码。请勿告诉任何人，学校和教育局也不会向您索要。如非本人操作，请忽略，密码不会改变。"),
                    "RECOVERY_CODE_PASSWORD.en",
                    new Words(
                            "Code {code}",
                            "Your code is {code}, good for ten minutes. It replaces your forgotten password. Tell it to nobody; no school or bureau asks for it. If you did not ask for it, nothing changes."));

    /// @param purpose of the code
    static String of(String purpose) {
        return "RECOVERY_CODE_" + purpose;
    }

    @Override
    public Set<String> codes() {
        return Set.of(of("ADDRESS"), of("PASSWORD"));
    }

    @Override
    public Optional<Words> of(String code, String language) {
        return Optional.ofNullable(ALL.get(code + "." + language));
    }
}
