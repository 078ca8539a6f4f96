package org.guanai.gateway.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.guanai.gateway.request.Exchange;
import org.guanai.gateway.request.Language;
import org.guanai.gateway.request.Order;
import org.guanai.gateway.request.Problem;

/// `/problems` and `/problems/<code>`: what a code means, where the `type` of a problem document
/// leads (RFC 9457, 3.1.1).
@Singleton
class ProblemPages {
    private static final String PATH = "/problems";
    private static final Map<Language, String> TITLES =
            Map.of(Language.EN, "Problem codes", Language.ZH, "错误代码");

    private final Map<String, ProblemCatalogue.Text> texts = ProblemCatalogue.packed().texts();
    private final Map<Language, Page> whole = new EnumMap<>(Language.class);

    ProblemPages() {
        for (var language : Language.values()) {
            var entries = texts.keySet().stream().map(code -> entry(code, language));
            whole.put(language, page(language, entries.collect(Collectors.joining("\n"))));
        }
    }

    void register(@Observes Router router) {
        router.route(PATH).order(Order.PAGES).handler(this::all);
        router.route(PATH + "/:code").order(Order.PAGES).handler(this::one);
    }

    private void all(RoutingContext context) {
        var exchange = Exchange.of(context);
        answer(exchange, whole.get(exchange.language()));
    }

    private void one(RoutingContext context) {
        var exchange = Exchange.of(context);
        var code = context.pathParam("code");
        if (texts.containsKey(code)) {
            var language = exchange.language();
            answer(exchange, page(language, entry(code, language)));
        } else {
            exchange.isFor("pages");
            exchange.refuse(Problem.ABSENT);
        }
    }

    private String entry(String code, Language language) {
        var text = texts.get(code).in(language);
        return "<dt id=\"%s\"><code>%s</code></dt><dd>%s</dd>".formatted(code, code, escaped(text));
    }

    private static void answer(Exchange exchange, Page page) {
        exchange.isFor("pages");
        if (exchange.onlyReads()) {
            page.answer(exchange);
        }
    }

    private static Page page(Language language, String entries) {
        var title = TITLES.get(language);
        var html =
                """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="icon" href="/favicon.svg" type="image/svg+xml">
                <link rel="stylesheet" href="/style.css">
                </head>
                <body>
                <main>
                <p class="lead"><a href="/problems">%s</a></p>
                <dl>
                %s
                </dl>
                </main>
                </body>
                </html>
                """
                        .formatted(language.tag(), title, title, entries);
        return Page.of(html.getBytes(UTF_8), Page.HTML_TYPE, Pages.HTML);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
