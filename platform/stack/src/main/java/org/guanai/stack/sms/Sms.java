package org.guanai.stack.sms;

import java.time.Instant;

/// An SMS that was caught.
///
/// @param id the provider's own name for it, by which receipts call it
/// @param fate what was reported of it from the page; empty for nothing
public record Sms(
        String id,
        String phone,
        String sign,
        String school,
        String subject,
        String link,
        Instant at,
        String fate) {

    /// As the telephone shows it: the signature, then the registered template filled in, which is
    /// that of a notice or that of a code.
    public String text() {
        var from = school.isEmpty() ? "" : school + "：";
        var words = "【%s】%s%s".formatted(sign, from, subject);
        return link.isEmpty() ? words : words + "，详情 " + link + " ，收到请回复1";
    }

    Sms with(String reported) {
        return new Sms(id, phone, sign, school, subject, link, at, reported);
    }
}
