package org.guanai.stack.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.URI;

/// Accepts every mail of the platform, delivers none, and shows the newest on a local page.
public final class MailCatcher implements AutoCloseable {
    private static final int START_MILLIS = 10_000;

    private final GreenMail smtp;
    private final MailView view;
    private final MailStore store;

    private MailCatcher(GreenMail smtp, MailView view, MailStore store) {
        this.smtp = smtp;
        this.view = view;
        this.store = store;
    }

    public static MailCatcher start(MailStore store, int smtpPort, int viewPort) {
        var setup = new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(START_MILLIS);
        var smtp = new GreenMail(setup);
        var keeper = new Keeper(store);
        smtp.getUserManager().setMessageDeliveryHandler((message, address) -> keeper);
        smtp.start();
        return new MailCatcher(smtp, MailView.start(store, viewPort), store);
    }

    public MailStore store() {
        return store;
    }

    public URI page() {
        return view.page();
    }

    @Override
    public void close() {
        view.close();
        smtp.stop();
    }
}
