package org.guanai.notification.channel.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// The signatures are those of the makers' published examples.
class SigningTest {
    @Test
    void aliyunsExampleHasTheSignatureThatAliyunPublishes() {
        var query =
                Signing.query(
                        Map.of(
                                "ImageId",
                                "win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd",
                                "RegionId",
                                "cn-shanghai"));
        var headers =
                Map.of(
                        "host", "ecs.cn-shanghai.aliyuncs.com",
                        "x-acs-action", "RunInstances",
                        "x-acs-version", "2014-05-26",
                        "x-acs-date", "2023-10-26T10:22:32Z",
                        "x-acs-signature-nonce", "3156853299f313e23d1673dc12e1703d",
                        "x-acs-content-sha256", Signing.sha256(""));

        assertThat(Signing.acs3("YourAccessKeyId", "YourAccessKeySecret", query, headers, ""))
                .endsWith(
                        "Signature=06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0");
    }

    @Test
    void tencentsExampleHasTheSignatureThatTencentPublishes() {
        var body =
                "{\"Limit\": 1, \"Filters\": [{\"Values\": [\"\\u672a\\u547d\\u540d\"], \"Name\": \"instance-name\"}]}";
        var literal =
                new Signing.Tc3(
                        "AKIDz8krbsJ5yKBZQpn74WFkmLPx3*******",
                        "Gu5t9xGARNpq86cd98joQYCN3*******",
                        "cvm");

        assertThat(Signing.sha256(body))
                .isEqualTo("35e9c5b0e3ae67532d3c9f17ead6c90222632e5b1ff7f6e89887f1398934f064");
        assertThat(Signing.tc3(literal, "cvm.tencentcloudapi.com", 1551113065, "2019-02-25", body))
                .endsWith(
                        "Signature=2230eefd229f582d8b1b891af7107b91597240707d778ab3738f756258d7652c");
    }

    @Test
    void whatRfc3986DoesNotLeaveAloneIsEscaped() {
        assertThat(Signing.query(Map.of("b", "a b*~/", "a", "县")))
                .isEqualTo("a=%E5%8E%BF&b=a%20b%2A~%2F");
    }
}
