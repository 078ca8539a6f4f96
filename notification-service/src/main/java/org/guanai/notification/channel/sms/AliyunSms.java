package org.guanai.notification.channel.sms;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Aliyun SMS (阿里云短信, Dysmsapi 2017-05-25). Its call is not idempotent: after a silence the message
/// may have been sent all the same; a second one says the same.
@ApplicationScoped
class AliyunSms implements SmsProvider {
    private static final URI PUBLIC = URI.create("https://dysmsapi.aliyuncs.com/");
    private static final Clock REAL = Clock.systemUTC();

    private static final Set<String> AWAY =
            Set.of(
                    "isv.BUSINESS_LIMIT_CONTROL",
                    "isv.DAY_LIMIT_CONTROL",
                    "isv.MONTH_LIMIT_CONTROL",
                    "isp.SYSTEM_ERROR",
                    "ServiceUnavailable",
                    "Throttling.User",
                    "Throttling");
    private static final Set<String> ABOUT_MESSAGE =
            Set.of(
                    "isv.MOBILE_NUMBER_ILLEGAL",
                    "isv.MOBILE_COUNT_OVER_LIMIT",
                    "isv.SMS_CONTENT_ILLEGAL",
                    "isv.BLACK_KEY_CONTROL_LIMIT");

    private final SmsHttp http;
    private final SmsConfig.Provider config;

    AliyunSms(SmsHttp http, SmsConfig config) {
        this.http = http;
        this.config = config.aliyun();
    }

    @Override
    public String name() {
        return "aliyun";
    }

    @Override
    public SmsAnswer send(Sms sms) {
        var query = Signing.query(parameters(sms));
        var endpoint = config.endpoint().orElse(PUBLIC);
        return http.post(endpoint.resolve("/?" + query), headers(endpoint, query), "")
                .map(AliyunSms::answer)
                .orElseGet(() -> new SmsAnswer.Away("none"));
    }

    @Override
    public List<SmsReceipt> receipts(JsonNode report) {
        return each(report)
                .filter(r -> r.hasNonNull("biz_id"))
                .map(r ->
                        new SmsReceipt(
                                r.path("biz_id").asText(),
                                r.path("success").asBoolean(),
                                r.path("err_code").asText()))
                .toList();
    }

    @Override
    public List<SmsReply> replies(JsonNode report) {
        return each(report)
                .filter(r -> r.hasNonNull("phone_number"))
                .map(r -> new SmsReply(r.path("phone_number").asText(), r.path("content").asText()))
                .toList();
    }

    @Override
    public String thanks() {
        return "{\"code\":0,\"msg\":\"OK\"}";
    }

    private Map<String, String> parameters(Sms sms) {
        var all = new TreeMap<String, String>();
        all.put("PhoneNumbers", sms.phone());
        all.put("SignName", config.sign().orElse(""));
        all.put("TemplateCode", config.template(sms).orElse(""));
        all.put("TemplateParam", http.text(sms.words()));
        all.put("OutId", sms.id());
        return all;
    }

    /// `host` is written by the client itself.
    private Map<String, String> headers(URI endpoint, String query) {
        var signed = new TreeMap<String, String>();
        signed.put("x-acs-action", "SendSms");
        signed.put("x-acs-version", "2017-05-25");
        signed.put("x-acs-date", now().toString());
        signed.put("x-acs-signature-nonce", UUID.randomUUID().toString());
        signed.put("x-acs-content-sha256", Signing.sha256(""));
        var sent = new TreeMap<>(signed);
        signed.put("host", endpoint.getAuthority());
        var id = config.id().orElse("");
        var secret = config.secret().orElse("");
        sent.put("Authorization", Signing.acs3(id, secret, query, signed, ""));
        return sent;
    }

    private static Instant now() {
        return REAL.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static SmsAnswer answer(JsonNode answer) {
        var code = answer.path("Code").asText("none");
        if (code.equals("OK")) {
            return new SmsAnswer.Taken(answer.path("BizId").asText());
        }
        if (AWAY.contains(code)) {
            return new SmsAnswer.Away(code);
        }
        return ABOUT_MESSAGE.contains(code)
                ? new SmsAnswer.Refused(code)
                : new SmsAnswer.Misconfigured(code);
    }

    private static Stream<JsonNode> each(JsonNode report) {
        return StreamSupport.stream(report.spliterator(), false);
    }
}
