package org.guanai.stack.mail;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.internet.MimeMessage;

/// One mailbox for all recipients, in a folder instead of the server's memory. A mail to several
/// recipients arrives once for each and is stored once.
final class Keeper implements GreenMailUser {
    private final MailStore store;
    private MovingMessage newest;

    Keeper(MailStore store) {
        this.store = store;
    }

    @Override
    public synchronized void deliver(MovingMessage message) {
        if (message != newest) {
            newest = message;
            store.keep(message.getMessage());
        }
    }

    @Override
    public void deliver(MimeMessage message) {
        store.keep(message);
    }

    @Override
    public String getEmail() {
        return "all@localhost";
    }

    @Override
    public String getLogin() {
        return "all";
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public String getQualifiedMailboxName() {
        return "all";
    }

    @Override
    public void create() {
        // the folder exists
    }

    @Override
    public void delete() {
        // mails are kept
    }

    @Override
    public void setPassword(String password) {
        // nobody logs in here
    }

    @Override
    public void authenticate(String password) {
        // nobody logs in here
    }
}
