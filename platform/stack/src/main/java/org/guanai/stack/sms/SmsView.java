package org.guanai.stack.sms;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// The page: one telephone beside the other, with what it shows.
final class SmsView {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

    private SmsView() {}

    static String page(List<Sms> newest) {
        var phones =
                newest.stream()
                        .collect(groupingBy(Sms::phone, LinkedHashMap::new, Collectors.toList()));
        var shown =
                phones.entrySet().stream()
                        .map(phone -> phone(phone.getKey(), phone.getValue()))
                        .collect(joining());
        return """
        <!doctype html><html lang="zh"><meta charset="utf-8">
        <meta name="viewport" content="width=device-width"><title>短信沙盒 · SMS</title>
        <style>body{font:15px sans-serif;margin:2em;background:#f4f4f4}
        main{display:flex;flex-wrap:wrap;gap:1.5em;align-items:flex-start}
        section{width:20em;background:#fff;border:1px solid #999;border-radius:1.2em;padding:1em}
        h2{font-size:1em;text-align:center;margin:0 0 1em}
        p{background:#e8e8ed;border-radius:1em;padding:.7em;margin:.5em 0;overflow-wrap:anywhere}
        small{color:#444}form{display:inline}</style>
        <h1>短信沙盒 · SMS</h1>
        <p>不会真的发出短信 · nothing is really sent</p><main>%s</main></html>
        """
                .formatted(shown.isEmpty() ? "还没有短信 · no SMS yet" : shown);
    }

    private static String phone(String number, List<Sms> messages) {
        var shown = messages.stream().map(SmsView::message).collect(joining());
        return "<section><h2>%s</h2>%s</section>".formatted(escape(number), shown);
    }

    private static String message(Sms sms) {
        return "<small>%s</small><p>%s</p>%s"
                .formatted(
                        WHEN.format(sms.at()),
                        linked(sms),
                        sms.fate().isEmpty()
                                ? button(sms, "reply", "回复1 · reply 1")
                                        + button(sms, "lost", "未送达 · did not arrive")
                                : "<small>%s</small>".formatted(escape(sms.fate())));
    }

    private static String linked(Sms sms) {
        var text = escape(sms.text());
        var link = escape(sms.link());
        return link.startsWith("http")
                ? text.replace(link, "<a href=\"%1$s\">%1$s</a>".formatted(link))
                : text;
    }

    private static String button(Sms sms, String act, String label) {
        return """
        <form method="post" action="/reports"><input type="hidden" name="id" value="%s">
        <button name="act" value="%s">%s</button></form>
        """
                .formatted(escape(sms.id()), act, label);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
