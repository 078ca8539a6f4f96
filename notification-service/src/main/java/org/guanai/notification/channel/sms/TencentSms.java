package org.guanai.notification.channel.sms;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Tencent Cloud SMS (腾讯云短信, 2021-01-11). Whether a number was refused stands inside an answer of
/// 200.
@ApplicationScoped
class TencentSms implements SmsProvider {
    private static final URI PUBLIC = URI.create("https://sms.tencentcloudapi.com/");
    private static final Clock REAL = Clock.systemUTC();

    private static final List<String> AWAY =
            List.of(
                    "LimitExceeded",
                    "RequestLimitExceeded",
                    "InternalError.Timeout",
                    "InternalError.OtherError",
                    "InternalError");
    private static final List<String> ABOUT_MESSAGE =
            List.of(
                    "InvalidParameterValue.IncorrectPhoneNumber",
                    "FailedOperation.PhoneNumberInBlacklist",
                    "FailedOperation.ContainSensitiveWord");

    private final SmsHttp http;
    private final SmsConfig.Provider config;

    TencentSms(SmsHttp http, SmsConfig config) {
        this.http = http;
        this.config = config.tencent();
    }

    @Override
    public String name() {
        return "tencent";
    }

    @Override
    public SmsAnswer send(Sms sms) {
        var body = http.text(body(sms));
        var endpoint = config.endpoint().orElse(PUBLIC);
        return http.post(endpoint.resolve("/"), headers(endpoint, body, REAL.instant()), body)
                .map(answer -> answer(answer.path("Response")))
                .orElseGet(() -> new SmsAnswer.Away("none"));
    }

    @Override
    public List<SmsReceipt> receipts(JsonNode report) {
        return each(report)
                .filter(r -> r.hasNonNull("sid"))
                .map(r ->
                        new SmsReceipt(
                                r.path("sid").asText(),
                                r.path("report_status").asText().equals("SUCCESS"),
                                r.path("errmsg").asText()))
                .toList();
    }

    /// One at a time, not in an array.
    @Override
    public List<SmsReply> replies(JsonNode report) {
        return report.hasNonNull("mobile")
                ? List.of(
                        new SmsReply(report.path("mobile").asText(), report.path("text").asText()))
                : List.of();
    }

    @Override
    public String thanks() {
        return "{\"result\":0,\"errmsg\":\"OK\"}";
    }

    private Map<String, Object> body(Sms sms) {
        var all = new TreeMap<String, Object>();
        all.put("PhoneNumberSet", List.of("+86" + sms.phone()));
        all.put("SmsSdkAppId", config.app().orElse(""));
        all.put("TemplateId", config.template(sms).orElse(""));
        all.put("SignName", config.sign().orElse(""));
        all.put("TemplateParamSet", sms.parameters());
        all.put("SessionContext", sms.id());
        return all;
    }

    /// `Host` is written by the client itself.
    private Map<String, String> headers(URI endpoint, String body, Instant now) {
        var key = new Signing.Tc3(config.id().orElse(""), config.secret().orElse(""), "sms");
        var day = LocalDate.ofInstant(now, ZoneOffset.UTC).toString();
        var all = new HashMap<String, String>();
        all.put("Content-Type", "application/json; charset=utf-8");
        all.put("X-TC-Action", "SendSms");
        all.put("X-TC-Version", "2021-01-11");
        all.put("X-TC-Region", config.region());
        all.put("X-TC-Timestamp", Long.toString(now.getEpochSecond()));
        all.put(
                "Authorization",
                Signing.tc3(key, endpoint.getAuthority(), now.getEpochSecond(), day, body));
        return all;
    }

    private static SmsAnswer answer(JsonNode response) {
        var one = response.path("SendStatusSet").path(0);
        var code =
                response.has("Error")
                        ? response.path("Error").path("Code").asText()
                        : one.path("Code").asText("none");
        if (code.equals("Ok")) {
            return new SmsAnswer.Taken(one.path("SerialNo").asText());
        }
        if (code.equals("none") || AWAY.stream().anyMatch(code::startsWith)) {
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
