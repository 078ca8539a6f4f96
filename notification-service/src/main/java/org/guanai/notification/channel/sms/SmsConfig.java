package org.guanai.notification.channel.sms;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The providers of SMS. Texts are registered with the provider as templates. That of notices has
/// three parameters: the school, the subject, and the link under which the notice is read and
/// acknowledged; that of codes has one.
@ConfigMapping(prefix = "guanai.sms")
public interface SmsConfig {
    /// `aliyun`, `tencent`: in this order, the next where one is away. None: no SMS is sent.
    Optional<List<String>> providers();

    /// Price of one part, in CNY.
    @WithDefault("0.045")
    BigDecimal price();

    /// Longest wait for an answer.
    @WithDefault("PT5S")
    Duration timeout();

    /// Part of the address under which a provider reports receipts and replies: whoever knows it
    /// may report. None: no reports are taken.
    Optional<String> reportSecret();

    Provider aliyun();

    Provider tencent();

    interface Provider {
        Optional<URI> endpoint();

        Optional<String> id();

        Optional<String> secret();

        /// The signature (签名) as it is registered, without brackets.
        Optional<String> sign();

        /// Code of the registered template.
        Optional<String> template();

        /// Code of the registered template for codes (验证码), with the code as its only parameter.
        /// None: this provider sends no codes.
        Optional<String> codeTemplate();

        /// Code of the template that a message is written by.
        default Optional<String> template(Sms sms) {
            return switch (sms.text()) {
                case NOTICE -> template();
                case CODE -> codeTemplate();
            };
        }

        /// Tencent only: SDK AppID.
        Optional<String> app();

        /// Tencent only.
        @WithDefault("ap-guangzhou")
        String region();
    }
}
